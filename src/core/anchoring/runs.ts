import type { Draft } from './seeds'

/** Runs: maximal stretches of old tokens whose partners follow each other. */
export interface Runs {
  /** For each old token the first token of the run it is in. */
  readonly runStarts: Int32Array
  /** For each old token the end (exclusive) of the run it is in. */
  readonly runEnds: Int32Array
}

export function findRuns(draft: Draft): Runs {
  const count = draft.toAfter.length
  const runStarts = new Int32Array(count)
  const runEnds = new Int32Array(count)
  let start = 0
  for (let index = 1; index <= count; index += 1) {
    if (index < count && follows(draft, index)) continue
    runStarts.fill(start, start, index)
    runEnds.fill(index, start, index)
    start = index
  }
  return { runStarts, runEnds }
}

function follows(draft: Draft, index: number): boolean {
  const partner = draft.toAfter[index] ?? -1
  return partner > 0 && draft.toAfter[index - 1] === partner - 1
}
