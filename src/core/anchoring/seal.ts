import type { Draft } from './seeds'
import { boundary, startsSentence, type Tokens } from './tokens'

/**
 * Gives punctuation back to its words. A full stop stands behind any sentence, so that the
 * comparison, which sees only equal tokens, may pair the one of a moved sentence with another's.
 */
export function sealRuns(draft: Draft, before: Tokens, after: Tokens): void {
  const { toAfter } = draft
  for (let index = 1; index < before.count; index += 1) {
    const place = (toAfter[index - 1] ?? -1) + 1
    if (place === 0 || place >= after.count || !isStolen(draft, index, place)) continue
    if (!startsSentence(before, index) && !startsSentence(after, place)) pair(draft, index, place)
  }
  for (let index = before.count - 2; index >= 0; index -= 1) {
    const place = (toAfter[index + 1] ?? -1) - 1
    if (place < 0 || !isStolen(draft, index, place)) continue
    if (opens(before, index) && opens(after, place)) pair(draft, index, place)
  }
}

function isStolen(draft: Draft, index: number, place: number): boolean {
  const term = draft.before[index] ?? -1
  return term === draft.after[place] && draft.toAfter[index] !== place && !draft.isWord(term)
}

/** Whether a token is written to what follows and apart from what stands before, as "(" is. */
function opens(tokens: Tokens, index: number): boolean {
  return (
    tokens.boundaries[index] !== boundary.none && tokens.boundaries[index + 1] === boundary.none
  )
}

/** Pairs two equal tokens, and with each other the partners that they had. */
function pair({ toAfter, toBefore }: Draft, index: number, place: number): void {
  const oldPlace = toAfter[index] ?? -1
  const oldIndex = toBefore[place] ?? -1
  toAfter[index] = place
  toBefore[place] = index
  if (oldIndex !== -1) toAfter[oldIndex] = oldPlace
  if (oldPlace !== -1) toBefore[oldPlace] = oldIndex
}
