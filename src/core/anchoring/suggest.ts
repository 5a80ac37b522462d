import { changedPlace } from './changed'
import { sameWordsPlace } from './repeated'
import { replacedPlace } from './replaced'
import { leastKinship, tellingWords } from './attach'
import { wordsIn, type Revisions, type TokenRange } from './revisions'

/**
 * The tokens of the new revision that a person should look at first when the place of `passage` is
 * not certain; undefined when its words are gone.
 */
export function suggestedPlace(revisions: Revisions, passage: TokenRange): TokenRange | undefined {
  // Between unrelated texts common phrases are chance.
  if (revisions.correspondence.kinship < leastKinship) {
    const telling = wordsIn(revisions, passage) >= tellingWords
    return telling ? sameWordsPlace(revisions, passage) : undefined
  }
  return (
    sameWordsPlace(revisions, passage) ??
    changedPlace(revisions, passage) ??
    replacedPlace(revisions, passage)
  )
}
