/** Whether a UTF-16 code unit is white space: the same set as `\s` of regular expressions. */
export function isWhiteSpace(codeUnit: number): boolean {
  if (codeUnit <= 0x20) return codeUnit === 0x20 || (codeUnit >= 0x09 && codeUnit <= 0x0d)
  if (codeUnit < 0x1680) return codeUnit === 0xa0
  return (
    (codeUnit >= 0x2000 && codeUnit <= 0x200a) ||
    codeUnit === 0x3000 ||
    codeUnit === 0x2028 ||
    codeUnit === 0x2029 ||
    codeUnit === 0x202f ||
    codeUnit === 0x205f ||
    codeUnit === 0x1680 ||
    codeUnit === 0xfeff
  )
}

/** Whether there is white space at `offset`; false outside the text. */
export function isWhiteSpaceAt(text: string, offset: number): boolean {
  return isWhiteSpace(text.charCodeAt(offset))
}
