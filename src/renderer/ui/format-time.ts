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
  if (locale() !== 'kk') return formatterOf(locale(), 'medium', timeStyle).format(milliseconds)
  // Chromium has no Kazakh months; its Swedish dates are ISO 8601 and its clock is the Kazakh one.
  const [day = '', time = ''] = formatterOf('sv', 'short', timeStyle)
    .format(milliseconds)
    .split(' ')
  return `${formatDate(day)}, ${time}`
}

type Style = 'short' | 'medium'

const formatters = new Map<string, Intl.DateTimeFormat>()

/** Made once for each language and style: that takes longer than writing a list of moments. */
function formatterOf(language: string, dateStyle: Style, timeStyle: Style): Intl.DateTimeFormat {
  const name = `${language} ${dateStyle} ${timeStyle}`
  const made = formatters.get(name) ?? new Intl.DateTimeFormat(language, { dateStyle, timeStyle })
  formatters.set(name, made)
  return made
}
