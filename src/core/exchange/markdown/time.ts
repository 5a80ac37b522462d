/** A time as exports write it: UTC, to the second. `time` is in milliseconds since the Unix epoch. */
export function timeLabel(time: number): string {
  return new Date(time).toISOString().replace(/\.\d+Z$/, 'Z')
}
