/**
 * A half-open range `[start, end)` of a canonical text, in UTF-16 code units;
 * `0 <= start <= end <= text.length`.
 */
export interface Passage {
  readonly start: number
  readonly end: number
}
