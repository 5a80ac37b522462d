/** A text for searching: upper and lower case, accents and other marks don't count. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
