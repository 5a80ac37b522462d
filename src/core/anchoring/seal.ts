import type { Draft } from './seeds'
import { startsLine, type Tokens } from './tokens'

/** How many tokens at the end or the beginning of a line or sentence are given back to it. */
const edge = 3
/** The longest line, in tokens, that is given back to itself as a whole. */
const longestRow = 24

/**
 * Gives the edges of lines and sentences back to them. A full stop stands behind any sentence and
 * "million" may stand behind every row of a table, so that the comparison, which sees only equal
 * tokens, may pair the one of a moved sentence or row with another's.
 */
export function sealEdges(draft: Draft, before: Tokens, after: Tokens): void {
  const { toAfter } = draft
  for (let index = 0; index < before.count; index += 1)
    if (startsLine(before, index)) sealLine(draft, before, after, index)
  for (let index = 1; index < before.count; index += 1) {
    const place = (toAfter[index - 1] ?? -1) + 1
    if (place === 0 || place >= after.count || !isStolen(draft, index, place)) continue
    if (isNearEnd(before, index) && isNearEnd(after, place)) pair(draft, index, place)
  }
  for (let index = before.count - 2; index >= 0; index -= 1) {
    const place = (toAfter[index + 1] ?? -1) - 1
    if (place < 0 || !isStolen(draft, index, place)) continue
    if (isNearStart(before, index) && isNearStart(after, place)) pair(draft, index, place)
  }
}

/** Pairs a whole short line whose first token is paired with the first one of an equal line. */
function sealLine(draft: Draft, before: Tokens, after: Tokens, start: number): void {
  const place = draft.toAfter[start] ?? -1
  if (place === -1 || !startsLine(after, place)) return
  let length = 1
  while (length < longestRow && !startsLine(before, start + length)) {
    if (draft.before[start + length] !== draft.after[place + length]) return
    length += 1
  }
  if (!startsLine(before, start + length) || !startsLine(after, place + length)) return
  for (let step = 1; step < length; step += 1)
    if (draft.toAfter[start + step] !== place + step) pair(draft, start + step, place + step)
}

function isStolen(draft: Draft, index: number, place: number): boolean {
  return draft.before[index] === draft.after[place] && draft.toAfter[index] !== place
}

/** Whether the token continues a line or sentence that ends soon after it. */
function isNearEnd(tokens: Tokens, index: number): boolean {
  if (startsLine(tokens, index)) return false
  for (let distance = 1; distance <= edge; distance += 1)
    if (startsLine(tokens, index + distance)) return true
  return false
}

/** Whether the token is continued by a line or sentence that began shortly before it. */
function isNearStart(tokens: Tokens, index: number): boolean {
  if (startsLine(tokens, index + 1)) return false
  for (let distance = 0; distance < edge; distance += 1)
    if (startsLine(tokens, index - distance)) return true
  return false
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
