import type { Reanchored } from '../../../src/core/anchoring/index'
import { isWord, type Piece, type Rendered } from './pieces'

/** A passage of the old text: the pieces `[from, to)`. */
export interface Passage {
  readonly from: number
  readonly to: number
}

/** What became of a passage, by construction. Places are in UTF-16 code units of the new text. */
export type Truth =
  | { readonly fate: 'survived' | 'changed'; readonly start: number; readonly end: number }
  | { readonly fate: 'deleted' }
  /** Too little stayed, or it was scattered: any answer but attached will do. */
  | { readonly fate: 'open' }

export type Verdict =
  'silent error' | 'attached' | 'right place' | 'wrong place' | 'orphan' | 'twin'

/** The new text by identity. */
interface Known {
  readonly young: Rendered
  readonly places: ReadonlyMap<number, number>
  readonly heirs: ReadonlyMap<number, number>
}

export function know(young: Rendered): Known {
  const places = new Map<number, number>()
  const heirs = new Map<number, number>()
  young.pieces.forEach(({ id, was }, index) => {
    places.set(id, index)
    if (was !== undefined) heirs.set(was, index)
  })
  return { young, places, heirs }
}

const weigh = (pieces: readonly Piece[]): number =>
  pieces.reduce((sum, piece) => sum + (isWord(piece) ? Math.min(8, piece.text.length) : 0.1), 0)

export function truthOf(old: Rendered, { from, to }: Passage, known: Known): Truth {
  const { young, places, heirs } = known
  const pieces = old.pieces.slice(from, to)
  const at = pieces.map(({ id, text }) => {
    const heir = heirs.get(id) ?? -1
    return places.get(id) ?? (young.pieces[heir]?.text === text ? heir : -1)
  })
  const first = at[0] ?? -1
  if (first >= 0 && at.every((place, index) => place === first + index))
    return { fate: 'survived', ...rangeOf(young, first, first + pieces.length) }
  const kept = weigh(pieces.filter((_, index) => (at[index] ?? -1) >= 0))
  const all = weigh(pieces)
  const touched = pieces.flatMap(({ id }) => places.get(id) ?? heirs.get(id) ?? [])
  const hasWords = touched.some((index) => young.pieces.slice(index, index + 1).some(isWord))
  if (!hasWords) return { fate: 'deleted' }
  const low = Math.min(...touched)
  const high = Math.max(...touched) + 1
  const isTogether = high - low <= 2 * pieces.length + 6
  const isOneWord = touched.length === pieces.length && pieces.filter(isWord).length === 1
  if (!isTogether || (kept < 0.5 * all && !isOneWord)) return { fate: 'open' }
  return { fate: 'changed', ...rangeOf(young, low, high) }
}

function rangeOf({ starts, ends }: Rendered, from: number, to: number) {
  return { start: starts[from] ?? 0, end: ends[to - 1] ?? 0 }
}

const edges = /[\s\p{Default_Ignorable_Code_Point}]/u

function trimmed(text: string, start: number, end: number): [number, number] {
  let [from, to] = [start, end]
  while (from < to && edges.test(text.charAt(from))) from += 1
  while (to > from && edges.test(text.charAt(to - 1))) to -= 1
  return [from, to]
}

export function judge(
  old: Rendered,
  passage: Passage,
  truth: Truth,
  known: Known,
  answer: Reanchored,
  unsettled?: ReadonlySet<number>,
): Verdict {
  if (answer.status === 'orphan') return 'orphan'
  const isUnsettled = old.pieces
    .slice(passage.from, passage.to)
    .some(({ id }) => unsettled?.has(id) === true)
  if (answer.status === 'attached' && isUnsettled) return 'silent error'
  const { text } = known.young
  const [start, end] = trimmed(text, answer.start, answer.end)
  if (truth.fate === 'survived' || truth.fate === 'changed') {
    const [trueStart, trueEnd] = trimmed(text, truth.start, truth.end)
    const isExact = start === trueStart && end === trueEnd
    if (answer.status === 'attached')
      return truth.fate === 'survived' && isExact ? 'attached' : 'silent error'
    const common = Math.max(0, Math.min(end, trueEnd) - Math.max(start, trueStart))
    const union = Math.max(end, trueEnd) - Math.min(start, trueStart)
    if (truth.fate === 'survived') return isExact ? 'right place' : 'wrong place'
    return common * 2 >= union ? 'right place' : 'wrong place'
  }
  if (answer.status === 'attached') return 'silent error'
  return stoodElsewhere(old, passage, known, start, end) ? 'twin' : 'wrong place'
}

/** Whether most of the words of a suggestion stood elsewhere in the old text. */
function stoodElsewhere(
  old: Rendered,
  { from, to }: Passage,
  { young }: Known,
  start: number,
  end: number,
): boolean {
  const own = new Set(old.pieces.slice(from, to).map(({ id }) => id))
  const others = new Set(old.pieces.map(({ id }) => id))
  const suggested = young.pieces.filter(
    (piece, index) =>
      isWord(piece) && (young.starts[index] ?? 0) < end && (young.ends[index] ?? 0) > start,
  )
  const elsewhere = suggested.filter(({ id, was }) => {
    const origin = others.has(id) ? id : was
    return origin !== undefined && others.has(origin) && !own.has(origin)
  })
  return elsewhere.length * 2 > suggested.length
}
