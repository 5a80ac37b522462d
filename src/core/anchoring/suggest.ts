import { changedPlace } from './changed'
import { sameWordsPlace } from './repeated'
import { replacedPlace } from './replaced'
import type { Revisions, TokenRange } from './revisions'

/**
 * The tokens of the new revision that a person should look at first when the place of `passage` is
 * not certain; undefined when its words are gone.
 */
export function suggestedPlace(revisions: Revisions, passage: TokenRange): TokenRange | undefined {
  return (
    sameWordsPlace(revisions, passage) ??
    changedPlace(revisions, passage) ??
    replacedPlace(revisions, passage)
  )
}
