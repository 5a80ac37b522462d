import { locale } from '../../contract/language/translate'

const isoDate = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}:\d{2}))?)?)?/

/**
 * An article's date in words, as exact as it is known: "2023", "Nov 2023", "28 Nov 2023"; with
 * `time`, also the time that the text gives, as written there. Anything else is answered as it is.
 *
 * @param date ISO 8601, as `Article.date` has it.
 */
export function formatDate(date: string, { time = false } = {}): string {
  const [, year, month, day, clock] = isoDate.exec(date) ?? []
  if (year === undefined) return date
  const formatter = formatterOf(
    month === undefined ? 'year' : day === undefined ? 'month' : 'day',
    locale(),
  )
  const instant = new Date(`${year}-${month ?? '01'}-${day ?? '01'}T00:00:00Z`)
  if (Number.isNaN(instant.getTime())) return date
  const words =
    locale() === 'kk' && month !== undefined
      ? inKazakh(year, Number(month), day)
      : formatter.format(instant)
  return time && clock !== undefined ? `${words}, ${clock}` : words
}

/** Chromium's own data of languages has no Kazakh: it would write `2031 M03 4`. These are CLDR's. */
const kazakhMonths = 'қаң. ақп. нау. сәу. мам. мау. шіл. там. қыр. қаз. қар. жел.'.split(' ')

function inKazakh(year: string, month: number, day: string | undefined): string {
  const days = day === undefined ? '' : `${Number(day)} `
  return `${Number(year)} ж. ${days}${kazakhMonths[month - 1] ?? ''}`
}

const parts = {
  year: {},
  month: { month: 'short' },
  day: { month: 'short', day: 'numeric' },
} as const

const formatters = new Map<string, Intl.DateTimeFormat>()

/** Made once for each language: that takes longer than writing a screen full of dates. */
function formatterOf(exactness: keyof typeof parts, language: string): Intl.DateTimeFormat {
  const name = `${language} ${exactness}`
  const made = formatters.get(name)
  if (made !== undefined) return made
  const formatter = new Intl.DateTimeFormat(language, {
    year: 'numeric',
    ...parts[exactness],
    // The day of the text is the day on the screen, wherever the reader is.
    timeZone: 'UTC',
  })
  formatters.set(name, formatter)
  return formatter
}
