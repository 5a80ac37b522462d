/**
 * Whether two texts can be the same bytes, read by two tables that have one sign for each byte: as many
 * signs, those of ASCII at the same places. What is at a place of the one is then what is there in the other.
 */
export function isReread(one: string, other: string): boolean {
  if (one.length !== other.length) return false
  for (let index = 0; index < one.length; index += 1) {
    const [unit, beside] = [one.charCodeAt(index), other.charCodeAt(index)]
    if (unit !== beside && (unit < 0x80 || beside < 0x80)) return false
  }
  return true
}
