import type { Budget } from './budget'
import { findAll, type Occurrences } from './occurrences'
import type { Block } from './seeds'
import { boundary, type Tokens } from './tokens'
import type { Vocabulary } from './vocabulary'

/** A sentence or line, and where it stands in either revision; `many` when it is repeated there. */
interface Unit {
  before: number
  after: number
  readonly length: number
}

/** The same of the old and of the new revision. */
export interface Both<Thing> {
  readonly before: Thing
  readonly after: Thing
}

const none = -1
const many = -2

/**
 * The whole sentences, and the whole lines of what is left, that stand exactly once in either
 * revision, in the order of the old one. A sentence that stayed is the best landmark that there is:
 * it is paired as a whole before a part of it can be paired with a part of another. One whose words
 * stand elsewhere too, within a longer sentence or line, is no landmark.
 */
export function findUnits(
  { before, after }: Both<Tokens>,
  vocabulary: Vocabulary,
  occurrences: Both<Occurrences>,
  budget: Budget,
): Block[] {
  const blocks: Block[] = []
  const isUnique = ({ before: from, length }: Unit) =>
    [occurrences.before, occurrences.after].every(
      (each) => findAll(each, before, from, from + length, 2, budget)?.length === 1,
    )
  const isTaken = {
    before: new Uint8Array(before.count),
    after: new Uint8Array(after.count),
  }
  for (const least of [boundary.sentence, boundary.line]) {
    const units = new Map<string, Unit>()
    noteUnits(units, before, least, isTaken.before, 'before')
    noteUnits(units, after, least, isTaken.after, 'after')
    for (const unit of units.values()) {
      if (unit.before < 0 || unit.after < 0 || !isUnique(unit)) continue
      blocks.push(unit)
      isTaken.before.fill(1, unit.before, unit.before + unit.length)
      isTaken.after.fill(1, unit.after, unit.after + unit.length)
    }
  }
  const labels = new Map<string, Unit>()
  noteLabels(labels, before, vocabulary, isTaken.before, 'before')
  noteLabels(labels, after, vocabulary, isTaken.after, 'after')
  for (const label of labels.values()) {
    const isLabel = label.length <= longestLabel || isUnique(label)
    if (label.before >= 0 && label.after >= 0 && isLabel) blocks.push(label)
  }
  return blocks.sort((left, right) => left.before - right.before)
}

/** What is longer, in tokens, is the beginning of a sentence that holds a figure: it may stand elsewhere. */
const longestLabel = 3
/** The longest line, in tokens, that is read as the row of a table. */
const longestRow = 24

/**
 * Notes where the labels of rows stand: what comes before the first figure of a short line. When the
 * figures of a table are brought up to date, the labels say which row is which.
 */
function noteLabels(
  labels: Map<string, Unit>,
  { count, boundaries, terms }: Tokens,
  vocabulary: Vocabulary,
  isTaken: Uint8Array,
  side: 'before' | 'after',
): void {
  let start = 0
  let figure = -1
  for (let index = 0; index < count; index += 1) {
    const isNear = index > start && index - start < longestRow
    if (figure === -1 && isNear && startsWithDigit(vocabulary, terms[index] ?? 0)) figure = index
    if (index + 1 < count && (boundaries[index + 1] ?? 0) < boundary.line) continue
    if (figure !== -1 && index - start < longestRow && isTaken[start] === 0)
      note(labels, terms.subarray(start, figure), start, side)
    start = index + 1
    figure = -1
  }
}

function startsWithDigit(vocabulary: Vocabulary, term: number): boolean {
  return /^\p{N}/u.test(vocabulary.term(term).text)
}

/** Notes where the units stand that begin at boundaries of at least `least` and hold free tokens alone. */
function noteUnits(
  units: Map<string, Unit>,
  { count, boundaries, terms }: Tokens,
  least: number,
  isTaken: Uint8Array,
  side: 'before' | 'after',
): void {
  let start = 0
  let isFree = true
  for (let index = 0; index < count; index += 1) {
    if (isTaken[index] === 1) isFree = false
    if (index + 1 < count && (boundaries[index + 1] ?? 0) < least) continue
    if (isFree) note(units, terms.subarray(start, index + 1), start, side)
    start = index + 1
    isFree = true
  }
}

function note(
  units: Map<string, Unit>,
  terms: Int32Array,
  start: number,
  side: 'before' | 'after',
): void {
  const key = terms.join(' ')
  let unit = units.get(key)
  if (unit === undefined) {
    unit = { before: none, after: none, length: terms.length }
    units.set(key, unit)
  }
  unit[side] = unit[side] === none ? start : many
}
