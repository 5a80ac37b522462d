import { locale } from '../../contract/language/translate'

/** A moment in words, to the minute, where the reader is: "26 Nov 2026, 00:22". */
export function formatTime(milliseconds: number): string {
  return new Intl.DateTimeFormat(locale(), { dateStyle: 'medium', timeStyle: 'short' }).format(
    milliseconds,
  )
}
