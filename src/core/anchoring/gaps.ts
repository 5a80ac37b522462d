/** A maximal stretch of tokens of one revision that have no partners: `[start, end)`. */
export interface Gap {
  readonly start: number
  readonly end: number
}

/**
 * The gaps among the `partners` of one revision's tokens (-1 for none), from its beginning on. Partners may
 * be exchanged while they are gone through: what lies behind the last gap is looked at as it is then.
 */
export function* gapsIn(partners: Int32Array): Generator<Gap> {
  let start = 0
  while (start < partners.length) {
    if (partners[start] !== -1) {
      start += 1
      continue
    }
    let end = start + 1
    while (end < partners.length && partners[end] === -1) end += 1
    yield { start, end }
    start = end
  }
}

/** Whether the tokens on either side of a gap have partners that follow each other: nothing stands for it. */
export function hasNothingOpposite(
  { partners, inverse }: { readonly partners: Int32Array; readonly inverse: Int32Array },
  { start, end }: Gap,
): boolean {
  const left = start === 0 ? -1 : (partners[start - 1] ?? -1)
  const right = end < partners.length ? partners[end] : inverse.length
  return right === left + 1
}
