import { lazily } from '../../core/lazily'

/** A moment in words, to the minute, where the reader is: "26 Nov 2026, 00:22". */
export function formatTime(milliseconds: number): string {
  return minutes().format(milliseconds)
}

const minutes = lazily(
  () => new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' }),
)
