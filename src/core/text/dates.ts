/** A date found in a line of text. */
export interface FoundDate {
  /** ISO 8601, as exact as the text: `2023-11-28` or `2023-11-28T11:11`. */
  readonly iso: string
  /** Where the date and its time stand in the line. */
  readonly start: number
  readonly end: number
}

const monthNames: readonly (readonly string[])[] = [
  ['january', 'jan', 'января', 'янв', 'қаңтар'],
  ['february', 'feb', 'февраля', 'фев', 'ақпан'],
  ['march', 'mar', 'марта', 'мар', 'наурыз'],
  ['april', 'apr', 'апреля', 'апр', 'сәуір'],
  ['may', 'мая', 'май', 'мамыр'],
  ['june', 'jun', 'июня', 'июн', 'маусым'],
  ['july', 'jul', 'июля', 'июл', 'шілде'],
  ['august', 'aug', 'августа', 'авг', 'тамыз'],
  ['september', 'sept', 'sep', 'сентября', 'сен', 'қыркүйек'],
  ['october', 'oct', 'октября', 'окт', 'қазан'],
  ['november', 'nov', 'ноября', 'ноя', 'қараша'],
  ['december', 'dec', 'декабря', 'дек', 'желтоқсан'],
]

/** The names of the months, as a part of a regular expression. */
export const monthWords = monthNames.flat().join('|')

/** A month's name in English, Russian or Kazakh, in any case, as a part of a regular expression. */
export const monthPattern = `(?i:${monthWords})(?!\\p{L})\\.?`

const day = '(?<day>\\d{1,2})'
const year = '(?<year>(?:19|20)\\d\\d)'
const month = `(?<month>${monthPattern})`
const monthNumber = '(?<monthNumber>\\d{1,2})'
const datePatterns = [
  `${year}[-/.]${monthNumber}[-/.]${day}`,
  `${day}\\.${monthNumber}\\.${year}`,
  `${day}(?:st|nd|rd|th)?(?:\\s+of)?[\\s-]+${month},?[\\s-]+${year}`,
  `${month}\\s+${day}(?:st|nd|rd|th)?,?\\s+${year}`,
  `${year}\\s+(?:жылғы\\s+|ж\\.\\s*)?${day}[\\s-]+${month}`,
  `${year}\\s*年\\s*${monthNumber}\\s*月\\s*${day}\\s*日`,
  `(?<first>\\d{1,2})/(?<second>\\d{1,2})/${year}`,
]

const time = `(?<hour>\\d{1,2})[:时](?<minute>\\d\\d)(?::\\d\\d(?:\\.\\d+)?)?分?(?:\\s*(?<half>[ap])\\.?m\\b\\.?)?`
const timeAfter = new RegExp(
  `^(?:\\s*(?:г\\.?|года))?(?:T|[\\s,|·•-]+(?:at\\s+|в\\s+)?)?${time}(?!\\d)`,
  'iu',
)
const timeBefore = new RegExp(`(?<!\\d)${time}\\s*[,|·•-]?\\s*$`, 'iu')
const dateExpressions = datePatterns.map(
  (pattern) => new RegExp(`(?<![\\p{L}\\d])(?:${pattern})(?!\\d)`, 'iu'),
)

/**
 * The first complete date of a line, in the usual forms of English, Russian, Kazakh and Chinese
 * news. Null if there is none, if no such day exists, and for 03/04/2024, which two countries read
 * differently.
 */
export function readDate(line: string): FoundDate | null {
  let first: FoundDate | null = null
  for (const expression of dateExpressions) {
    const match = expression.exec(line)
    if (match === null) continue
    const found = withTime(line, match)
    if (found !== null && (first === null || found.start < first.start)) first = found
  }
  return first
}

function withTime(line: string, match: RegExpExecArray): FoundDate | null {
  const date = isoDate(match.groups ?? {})
  if (date === null) return null
  const start = match.index
  const end = start + match[0].length
  const after = timeAfter.exec(line.slice(end))
  const before = timeBefore.exec(line.slice(0, start))
  const found = after ?? before
  const clock = found === null ? null : isoTime(found.groups ?? {})
  if (found === null || clock === null) return { iso: date, start, end }
  const iso = `${date}T${clock}`
  if (found === after) return { iso, start, end: end + found[0].length }
  return { iso, start: found.index, end }
}

type Groups = Readonly<Record<string, string | undefined>>

function isoDate(groups: Groups): string | null {
  const dayAndMonth = groups['first'] === undefined ? plainDayAndMonth(groups) : slashed(groups)
  if (dayAndMonth === null) return null
  const [dayNumber, monthIndex] = dayAndMonth
  const date = new Date(0)
  date.setUTCFullYear(Number(groups['year']), monthIndex - 1, dayNumber)
  const exists = date.getUTCDate() === dayNumber && date.getUTCMonth() === monthIndex - 1
  return exists ? date.toISOString().slice(0, 10) : null
}

function plainDayAndMonth(groups: Groups): readonly [number, number] {
  const name = groups['month']?.toLowerCase().replace('.', '')
  const index =
    name === undefined
      ? Number(groups['monthNumber'])
      : monthNames.findIndex((names) => names.includes(name)) + 1
  return [Number(groups['day']), index]
}

/** Day and month of a date with slashes, where only one reading is possible. */
function slashed(groups: Groups): readonly [number, number] | null {
  const first = Number(groups['first'])
  const second = Number(groups['second'])
  if (first > 12 || first === second) return [first, second]
  return second > 12 ? [second, first] : null
}

function isoTime(groups: Groups): string | null {
  const half = groups['half']?.toLowerCase()
  const given = Number(groups['hour'])
  const minute = Number(groups['minute'])
  const hour = half === undefined ? given : (given % 12) + (half === 'p' ? 12 : 0)
  if (given > 23 || minute > 59 || (half !== undefined && (given < 1 || given > 12))) return null
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
}

/** 03/04/2024: the third of April or the fourth of March. */
const ambiguous = /(?<!\d)(?:0?[1-9]|1[0-2])\/(?:0?[1-9]|1[0-2])\/(?:19|20)\d\d(?!\d)/gu

const besideDates = new RegExp(
  [
    '^(?:published|updated|posted|last\\s+updated|modified|date|on|at|опубликовано|обновлено|дата|жарияланған|发布时间|时间|日期|发表于)\\s*[:：]?',
    '(?<!\\p{L})(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|satur|sat|sun)(?:day)?(?!\\p{L})',
    '(?<!\\p{L})(?:понедельник|вторник|среда|четверг|пятница|суббота|воскресенье)(?!\\p{L})',
    '星期[一二三四五六日天]|周[一二三四五六日]',
    '(?<!\\p{L})(?:updated|published|обновлено|года?|г\\.|жылғы|ж\\.|at|в|am|pm|utc|gmt|msk|мск|[ecmp][sd]?t|bst|cet|z)(?!\\p{L})',
    '\\d{1,2}:\\d\\d(?::\\d\\d)?',
    '[+-]\\d{1,2}(?!\\d)',
    '(?:№|#|id)?\\s*\\d{3,12}(?!\\d)',
    '[\\s,.;:|/()·•–—-]+',
  ].join('|'),
  'giu',
)

/**
 * The date of a line that holds nothing but a date: also its time, weekday, time zone, "Published:"
 * and the story's number. `iso` is null where the date can be read two ways. Null for other lines.
 */
export function readDateLine(line: string): { readonly iso: string | null } | null {
  if (line.length > 120) return null
  const found = readDate(line)
  let rest = line.replace(ambiguous, ' ')
  if (found === null && rest === line) return null
  for (let date = readDate(rest); date !== null; date = readDate(rest)) {
    rest = `${rest.slice(0, date.start)} ${rest.slice(date.end)}`
  }
  return rest.trim().replace(besideDates, '') === '' ? { iso: found?.iso ?? null } : null
}
