import { locale } from '../../contract/language/translate'
import { formatDate } from './format-date'

/**
 * A moment in words, where the reader is: "26 Nov 2026, 00:22".
 *
 * @param milliseconds since 1970
 * @param exact to the second, for moments within one minute
 */
export function formatTime(milliseconds: number, exact = false): string {
  const timeStyle = exact ? 'medium' : 'short'
  if (locale() !== 'kk') {
    return new Intl.DateTimeFormat(locale(), { dateStyle: 'medium', timeStyle }).format(
      milliseconds,
    )
  }
  // Chromium has no Kazakh months; its Swedish dates are ISO 8601 and its clock is the Kazakh one.
  const day = new Intl.DateTimeFormat('sv', { dateStyle: 'short' }).format(milliseconds)
  const time = new Intl.DateTimeFormat('sv', { timeStyle }).format(milliseconds)
  return `${formatDate(day)}, ${time}`
}
