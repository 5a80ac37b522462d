import { bridgeAfter, bridgeBefore, type Bridge } from './bridge'
import type { Revisions, TokenRange } from './revisions'

/** A passage whose tokens all have partners that follow each other. */
export interface Match {
  readonly revisions: Revisions
  readonly passage: TokenRange
  readonly place: TokenRange
  /** The run of matched tokens around the passage, in the old revision. */
  readonly run: TokenRange
  /** What to add to an index of the run to get its partner's. */
  readonly shift: number
  /** The runs beside it that a small change within a sentence parts from it. */
  readonly left: Bridge | undefined
  readonly right: Bridge | undefined
}

/** The partners of all tokens of the passage, when they follow each other without a gap. */
export function wholeMatch(revisions: Revisions, passage: TokenRange): Match | undefined {
  const { toAfter, runStarts, runEnds } = revisions.correspondence
  const first = toAfter[passage.from] ?? -1
  if (first === -1 || (runEnds[passage.from] ?? 0) < passage.to) return undefined
  const run = { from: runStarts[passage.from] ?? 0, to: runEnds[passage.from] ?? 0 }
  const shift = first - passage.from
  return {
    revisions,
    passage,
    place: { from: first, to: first + passage.to - passage.from },
    run,
    shift,
    left: bridgeBefore(revisions, run, shift),
    right: bridgeAfter(revisions, run, shift),
  }
}

export function matchedPlace(revisions: Revisions, passage: TokenRange): TokenRange | undefined {
  return wholeMatch(revisions, passage)?.place
}
