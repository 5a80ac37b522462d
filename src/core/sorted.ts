/**
 * The index, from `from` on, of the first item of a list that is not before what is looked for; the list's
 * length if all are. Those before it come first in the list: it is found by halving.
 */
export function firstNotBefore<Item>(
  sorted: readonly Item[],
  isBefore: (item: Item) => boolean,
  from = 0,
): number {
  let low = from
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >>> 1
    const item = sorted[middle]
    if (item !== undefined && isBefore(item)) low = middle + 1
    else high = middle
  }
  return low
}
