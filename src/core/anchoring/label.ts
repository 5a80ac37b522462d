import type { Match } from './match'
import { countOf } from './occurrences'
import { termAt, type Revisions, type TokenRange } from './revisions'
import { likeness } from './similarity'
import { beginsLine, startsLine } from './tokens'
import { isDash, isOfCapitals, isQuotationMark, mayBeName } from './vocabulary'

/** The longest label before a colon, in tokens: "Lena Ortiz, mayor of Rivertown:". */
const longestLabel = 8
/** The longest one before a dash, or of a row, and the longest row: others are sentences. */
const longestName = 4
const longestRow = 16
/** How far back the label of a turn is looked for, in tokens. */
const reach = 256
/** So many tokens may have been put in between the label and the passage. */
const mostPutIn = 40
/** Words that stood elsewhere and are more than chance. */
const mostForeign = 1.5

/**
 * Whether the row of a table or the turn of a dialogue that the passage is in had a label that did not
 * come along: the figure belongs to another row now, the words to another speaker.
 */
export function hasLostItsLabel({ revisions, passage, shift }: Match): boolean {
  const label = labelBefore(revisions, passage.from)
  if (label === undefined) return false
  const { toAfter } = revisions.correspondence
  let last = -1
  for (let index = label.from; index < label.to; index += 1) {
    if (termAt(revisions, revisions.before, index).words === 0) continue
    last = toAfter[index] ?? -1
    if (last === -1) last = correctedAt(revisions, label, index)
    if (last === -1 || last >= passage.from + shift) return true
  }
  return isParted(revisions, label, passage, last, passage.from + shift)
}

/**
 * Where a word of the label was corrected: another figure, or another spelling, that stood nowhere before, in
 * its place before what follows the label. -1 where it was not.
 */
function correctedAt(revisions: Revisions, label: TokenRange, index: number): number {
  const { before, after, beforeOccurrences, correspondence } = revisions
  const behind = correspondence.toAfter[label.to] ?? -1
  const place = behind - (label.to - index)
  if (behind === -1 || place < 0 || correspondence.toBefore[place] !== -1) return -1
  if (countOf(beforeOccurrences, after.terms[place] ?? 0) > 0) return -1
  const [old, young] = [termAt(revisions, before, index), termAt(revisions, after, place)]
  const areFigures = /^\p{N}/u.test(old.text) && /^\p{N}/u.test(young.text)
  return areFigures || likeness(old.text, young.text) > 0 ? place : -1
}

/** Whether words that stood elsewhere, or very many, came between a label and the passage. */
function isParted(
  { after, correspondence, vocabulary }: Revisions,
  label: TokenRange,
  passage: TokenRange,
  from: number,
  to: number,
): boolean {
  if (to - from > passage.from - label.from + mostPutIn) return true
  let foreign = 0
  for (let index = from + 1; index < to; index += 1) {
    const partner = correspondence.toBefore[index] ?? -1
    const isOwn = partner === -1 || (partner >= label.from && partner < passage.to)
    if (!isOwn) foreign += vocabulary.term(after.terms[index] ?? 0).words
  }
  return foreign > mostForeign
}

/** The label of the row or the turn that the old token `index` is in, behind the label itself. */
function labelBefore(revisions: Revisions, index: number): TokenRange | undefined {
  const row = rowLabel(revisions, index)
  if (row !== undefined) return row
  const { before } = revisions
  let isSentence = true
  for (let start = index; start >= 0 && index - start < reach; start -= 1) {
    if (!startsLine(before, start)) continue
    const isLine = beginsLine(before, start)
    const mark = isSentence || isLine ? markBehindLabel(revisions, start) : undefined
    if (mark !== undefined) {
      // What is said within quotation marks ends with them.
      const goesOn = isSentence || !isQuotationMark(termAt(revisions, before, mark + 1))
      return mark < index && goesOn ? { from: start, to: mark } : undefined
    }
    if (isLine) return undefined
    isSentence = false
  }
  return undefined
}

/** What stands before the first figure of a short line that is no sentence, if that is not behind `index`. */
function rowLabel(revisions: Revisions, index: number): TokenRange | undefined {
  const { before } = revisions
  let from = index
  while (index - from < longestRow && !startsLine(before, from)) from -= 1
  let to = index + 1
  while (to - from <= longestRow && !startsLine(before, to)) to += 1
  if (!startsLine(before, from) || to - from > longestRow) return undefined
  if (termAt(revisions, before, to - 1).endsSentence !== 'never') return undefined
  let figure = from
  while (figure < to && !/^\p{N}/u.test(termAt(revisions, before, figure).text)) figure += 1
  const isLabel = figure > from && figure - from <= longestName
  return isLabel && figure <= index ? { from, to: figure } : undefined
}

/** The colon, or the dash between spaces, that parts a label at `start` from the rest of its line. */
function markBehindLabel(revisions: Revisions, start: number): number | undefined {
  const { before } = revisions
  let areNames = beginsLine(before, start)
  for (let index = start; index <= start + longestLabel; index += 1) {
    if (startsLine(before, index + 1) || (index > start && startsLine(before, index))) break
    const term = termAt(revisions, before, index)
    const isApart = (before.boundaries[index + 1] ?? 0) > 0
    if (index > start && (term.text === '：' || (term.text === ':' && isApart))) return index
    const isParting = isApart && (before.boundaries[index] ?? 0) > 0
    if (areNames && isDash(term) && isParting && index - start <= longestName && index > start)
      return index
    areNames &&= mayBeName(term) && !isOfCapitals(term)
  }
  return undefined
}
