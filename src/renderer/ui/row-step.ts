/**
 * The row that a key goes to from row `at`, also beyond the ends of a list of `count` rows; `undefined`
 * when the key moves nowhere.
 *
 * @param page how many rows PageUp and PageDown go
 */
export function rowStep(key: string, at: number, count: number, page: number): number | undefined {
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    PageDown: at + page,
    PageUp: at - page,
    Home: 0,
    End: count - 1,
  }
  return steps[key]
}
