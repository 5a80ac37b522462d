import type { Budget } from './budget'
import type { Draft, Region } from './seeds'

/** The largest region, in cells (old tokens × new tokens), that is compared cell by cell. */
export const fillLimit = 200_000

// What a matched token is worth: words over punctuation, and a run over scattered tokens, so that
// a deleted sentence is not matched, word by word, with the sentences around it.
const worth = { word: 4, sign: 1, run: 3 }

const fromMatch = 1
const fromAbove = 2
const matchContinues = 4

/**
 * Matches the free tokens of a small region so that the total worth is greatest: the classic
 * quadratic comparison, for which `region` must have at most `fillLimit` cells.
 */
export function fillRegion(draft: Draft, region: Region, budget: Budget): void {
  const rows = region.beforeEnd - region.beforeStart
  const columns = region.afterEnd - region.afterStart
  if (rows === 0 || columns === 0 || !budget.take(rows * columns)) return
  const width = columns + 1
  const trace = new Uint8Array((rows + 1) * width)
  // Two rows at a time of: the best total, and the best total that ends with a match in the cell.
  let bestAbove = new Int32Array(width)
  let best = new Int32Array(width)
  let matchedAbove = new Int32Array(width).fill(impossible)
  let matched = new Int32Array(width).fill(impossible)
  for (let row = 1; row <= rows; row += 1) {
    const before = region.beforeStart + row - 1
    const term = draft.before[before] ?? 0
    const free = draft.toAfter[before] === -1
    const value = draft.isWord(term) ? worth.word : worth.sign
    for (let column = 1; column <= columns; column += 1) {
      const after = region.afterStart + column - 1
      let total = best[column - 1] ?? 0
      let step = 0
      const above = bestAbove[column] ?? 0
      if (above >= total) {
        total = above
        step = fromAbove
      }
      let ending = impossible
      if (free && draft.after[after] === term && draft.toBefore[after] === -1) {
        const apart = bestAbove[column - 1] ?? 0
        const joined = (matchedAbove[column - 1] ?? impossible) + worth.run
        ending = value + Math.max(apart, joined)
        if (joined >= apart) step |= matchContinues
        if (ending >= total) {
          total = ending
          step = (step & matchContinues) | fromMatch
        }
      }
      matched[column] = ending
      best[column] = total
      trace[row * width + column] = step
    }
    ;[bestAbove, best] = [best, bestAbove]
    ;[matchedAbove, matched] = [matched, matchedAbove]
  }
  follow(draft, region, trace, width)
}

const impossible = -1_000_000_000

/** Walks the trace back from the end and writes the matches into the draft. */
function follow(draft: Draft, region: Region, trace: Uint8Array, width: number): void {
  let row = region.beforeEnd - region.beforeStart
  let column = region.afterEnd - region.afterStart
  let continues = false
  while (row > 0 && column > 0) {
    const step = trace[row * width + column] ?? 0
    if (continues || (step & fromMatch) !== 0) {
      draft.toAfter[region.beforeStart + row - 1] = region.afterStart + column - 1
      draft.toBefore[region.afterStart + column - 1] = region.beforeStart + row - 1
      continues = (step & matchContinues) !== 0
      row -= 1
      column -= 1
    } else if ((step & fromAbove) !== 0) row -= 1
    else column -= 1
  }
}
