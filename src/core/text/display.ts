/** C0 and C1 controls other than tab and line feed, and the two directional overrides. */
const harmful = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202d\u202e]/g

/**
 * The text as it is safe to show: each harmful or invisible code unit replaced by one visible code
 * unit, so the length and every offset stay the same. Controls become control pictures (U+2400...),
 * C1 controls and lone surrogates U+FFFD, left-to-right and right-to-left overrides dashed arrows.
 */
export function displayText(text: string): string {
  const wellFormed = text.isWellFormed() ? text : text.toWellFormed()
  return wellFormed.replace(harmful, visible)
}

function visible(character: string): string {
  const codeUnit = character.charCodeAt(0)
  if (codeUnit < 0x20) return String.fromCharCode(0x2400 + codeUnit)
  if (codeUnit === 0x7f) return '\u2421'
  if (codeUnit === 0x202d) return '\u21e2'
  if (codeUnit === 0x202e) return '\u21e0'
  return '\ufffd'
}
