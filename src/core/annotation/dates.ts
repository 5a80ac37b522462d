const isoDate = /^(?<year>\d{4})(?:-(?<month>\d{2})(?:-(?<day>\d{2})(?:T(?<time>[^T]+))?)?)?$/u
const isoTime =
  /^(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)?$/u

/**
 * Whether `date` is a calendar date of ISO 8601 in its extended format, as exact as is known: a
 * year, a month, a day that exists, or a day with a time, with or without a zone.
 */
export function isIsoDate(date: string): boolean {
  const parts = isoDate.exec(date)?.groups
  if (parts === undefined) return false
  const { year, month, day, time } = parts
  if (month !== undefined && (month < '01' || month > '12')) return false
  if (day !== undefined && (day < '01' || Number(day) > daysIn(Number(year), Number(month)))) {
    return false
  }
  return time === undefined || isoTime.test(time)
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}
