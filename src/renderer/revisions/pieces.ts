import type { ComparedSection, Run } from '../../core/comparison/runs'
import type { Passage } from '../../core/text/passage'

/** A piece of a comparison that is small enough to be put on the screen at once. */
export type Piece =
  | { readonly kind: 'unchanged'; readonly paragraphs: number }
  | {
      readonly kind: 'words'
      /** The number of the paragraph; `null` for one that is gone. */
      readonly number: number | null
      readonly sign: Sign
      /** Whether it is the rest of the paragraph before it. */
      readonly continues: boolean
      readonly runs: readonly Run[]
    }

/** What became of a paragraph: made, gone, its words changed, or nothing. */
export type Sign = 'inserted' | 'deleted' | 'changed' | 'equal'

/** The most that one piece holds: runs, and code units of text. */
const mostRuns = 200
const mostText = 4000

/** The sections of a comparison as pieces; paragraphs that are too long are several of them. */
export function piecesOf(sections: readonly ComparedSection[]): readonly Piece[] {
  return sections.flatMap((section): Piece[] => {
    if (section.kind === 'unchanged') return [section]
    const sign = signOf(section.runs)
    return bounded(section.runs).map((runs, index) => ({
      kind: 'words',
      number: section.number,
      sign,
      continues: index > 0,
      runs,
    }))
  })
}

function signOf(runs: readonly Run[]): Sign {
  const kinds = new Set(runs.filter(({ text }) => text.trim() !== '').map(({ kind }) => kind))
  const [only] = kinds
  return kinds.size === 1 && only !== undefined ? only : 'changed'
}

/** The runs in groups of which none is too long for a piece. */
function bounded(runs: readonly Run[]): readonly (readonly Run[])[] {
  const groups: Run[][] = []
  let group: Run[] = []
  let length = 0
  for (const run of runs.flatMap(cut)) {
    if (group.length > 0 && (group.length === mostRuns || length + run.text.length > mostText)) {
      groups.push(group)
      group = []
      length = 0
    }
    group.push(run)
    length += run.text.length
  }
  return group.length === 0 ? groups : [...groups, group]
}

function cut(run: Run): readonly Run[] {
  if (run.text.length <= mostText) return [run]
  const parts: Run[] = []
  for (let from = 0; from < run.text.length;) {
    const to = cutBefore(run.text, from + mostText)
    const text = run.text.slice(from, to)
    parts.push({ kind: run.kind, text, start: run.start + from, end: run.start + to })
    from = to
  }
  return parts
}

/** `at`, or one less where that would part a surrogate pair. */
function cutBefore(text: string, at: number): number {
  return /[\ud800-\udbff]/.test(text.charAt(at - 1)) && at < text.length ? at - 1 : at
}

/** The index of the piece in which a passage of the newer text begins; -1 when it is left out. */
export function pieceOf(pieces: readonly Piece[], passage: Passage): number {
  return pieces.findIndex(
    (piece) =>
      piece.kind === 'words' &&
      piece.runs.some(
        ({ kind, start, end }) => kind !== 'deleted' && end > passage.start && start < passage.end,
      ),
  )
}

/** The index of the piece from which words of a passage of the older text were deleted; -1 for none. */
export function pieceOfDeleted(pieces: readonly Piece[], place: Passage): number {
  return pieces.findIndex(
    (piece) =>
      piece.kind === 'words' &&
      piece.runs.some(
        ({ kind, start, end }) => kind === 'deleted' && end > place.start && start < place.end,
      ),
  )
}
