import { lazily } from '../../core/lazily'

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
  const formatter = formatters[month === undefined ? 'year' : day === undefined ? 'month' : 'day']()
  const instant = new Date(`${year}-${month ?? '01'}-${day ?? '01'}T00:00:00Z`)
  if (Number.isNaN(instant.getTime())) return date
  const words = formatter.format(instant)
  return time && clock !== undefined ? `${words}, ${clock}` : words
}

/** The interface is in English; a month in letters cannot be taken for a day anywhere. */
const interfaceLocale = 'en-GB'

type Parts = Pick<Intl.DateTimeFormatOptions, 'month' | 'day'>

/** Made once each: that takes longer than writing a screen full of dates. */
const formatterOf = (parts: Parts) =>
  lazily(
    () =>
      new Intl.DateTimeFormat(interfaceLocale, {
        year: 'numeric',
        ...parts,
        // The day of the text is the day on the screen, wherever the reader is.
        timeZone: 'UTC',
      }),
  )
const formatters = {
  year: formatterOf({}),
  month: formatterOf({ month: 'short' }),
  day: formatterOf({ month: 'short', day: 'numeric' }),
}
