/** How many code units of the line that is read are looked for in the new text, at most. */
const sampleLength = 120

/**
 * Where to go on reading when a text becomes another: at the same words where they are still there,
 * or else as far from the start. It only says what is shown first. Offsets are UTF-16 code units.
 */
export function positionInNewText(before: string, after: string, position: number): number {
  const shared = sharedStart(before, after)
  if (position <= shared) return position
  const shift = after.length - before.length
  if (position >= before.length - sharedEnd(before, after, shared)) return position + shift
  const lineEnd = before.indexOf('\n', position)
  const end = Math.min(position + sampleLength, lineEnd < 0 ? before.length : lineEnd)
  const sample = before.slice(position, end)
  const near = after.indexOf(sample, Math.max(shared, position - Math.abs(shift)))
  const found = near < 0 ? after.indexOf(sample, shared) : near
  return found < 0 ? Math.min(position, after.length) : found
}

function sharedStart(one: string, other: string): number {
  const end = Math.min(one.length, other.length)
  let length = 0
  while (length < end && one.charCodeAt(length) === other.charCodeAt(length)) length += 1
  return length
}

function sharedEnd(one: string, other: string, from: number): number {
  const most = Math.min(one.length, other.length) - from
  let length = 0
  while (
    length < most &&
    one.charCodeAt(one.length - 1 - length) === other.charCodeAt(other.length - 1 - length)
  ) {
    length += 1
  }
  return length
}
