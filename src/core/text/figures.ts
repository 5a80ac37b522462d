import {
  beforeYear,
  currencyWord,
  hanCurrency,
  hanDate,
  hanNumber,
  month,
  numberWord,
  scale,
  shortScale,
  yearWord,
} from './figure-words'

/** A number or a date in a passage. Offsets in code units, `end` exclusive. */
export interface Figure {
  readonly kind: 'number' | 'date'
  readonly start: number
  readonly end: number
}

/** Digits of Europe, of Arabic and Persian, and the wide ones of Chinese. */
const digit = '[\\d\\u0660-\\u0669\\u06f0-\\u06f9\\uff10-\\uff19]'
const one = (count: string) => `${digit}{${count}}`
const day = `${one('1,2')}(?:st|nd|rd|th)?(?![${digit.slice(1, -1)}%.,]*${digit})`
const year = `(?:(?:1[89]|20|21)\\d\\d|(?:[١۱][٨٩۸۹]|[٢۲][٠١۰۱])[٠-٩۰-۹]{2})(?!${digit}|[.,٫]${digit})`
const dash = '\\s*[-–—]\\s*'

/** Dates as news write them, the fuller form first. */
const datePatterns = [
  `${one('4')}-${one('2')}-${one('2')}(?:T\\d{2}:\\d{2})?`,
  `${one('1,2')}[./]${one('1,2')}[./](?:${one('4')}|${one('2')})`,
  `${year}${yearWord}\\s+${one('1,2')}[\\s-]+${month}`,
  `${one('1,2')}(?:${dash}${one('1,2')})?(?:st|nd|rd|th)?(?:\\s+of)?\\s+${month}(?:,?\\s+${year}(?:${yearWord})?)?`,
  `${month}\\s+${day}(?:${dash}${day})?(?:,?\\s+${year})?`,
  `${month},?\\s+${year}(?:${yearWord})?`,
  `(?:${one('4')}\\s*年)(?:\\s*${one('1,2')}\\s*月(?:\\s*${one('1,2')}\\s*[日号])?)?`,
  `${one('1,2')}\\s*月\\s*${one('1,2')}\\s*[日号]`,
  `${year}${dash}${year}(?:${yearWord})?`,
  `${year}${yearWord}`,
  `(?<=(?:^|\\s)(?:${beforeYear})\\s)${year}(?!\\s*(?:[%٪]|\\p{L}))`,
  `(?<=(?:^|\\s)(?:عام|سنة|في|منذ)\\s)${year}`,
  `${one('1,2')}:${one('2')}(?!${digit})`,
]

const sign = '[$€£¥₸₽]'
const digits = `${digit}+(?:[.,٬\u00a0\u202f\u2009 ]${one('3')}(?!${digit}))*(?:[.,٫]${digit}+)?`
const amount = `(?:(?:US|HK|A|C)?${sign}\\s?)?[-+−]?(?:${digits})(?:\\s?[-–—]\\s?(?:${sign}\\s?)?(?:${digits}))?`
const scaled = `(?:${scale})(?!\\p{L})(?:\\s+(?:${currencyWord})(?!\\p{L}))?`
const hanAmount = `[百千万亿兆]+\\s*(?:${hanCurrency})?`
const numberPattern =
  `${amount}(?:\\s?(?:%|٪|％|‰|°C?)|(?:${shortScale})(?![\\p{L}${digit.slice(1, -1)}])(?:\\s+(?:${currencyWord})(?!\\p{L}))?` +
  `|[\\s-]+${scaled}|\\s+(?:${currencyWord})(?!\\p{L})|\\s*${hanAmount}|\\s*(?:${hanCurrency}))?(?:\\s?${sign})?`
// Bounded, so that a text of nothing but such words takes no longer than others.
const wordPattern = `(?:(?:${numberWord})(?:[\\s-]+(?:and\\s+)?)){1,6}(?:${scaled})`

/** After a letter, figures begin only in scripts that put no space before them. */
const start =
  '(?<![\\p{L}\\p{Nd}])|(?<=(?=\\p{L})[\\p{Script=Han}\\p{Script=Arabic}\\p{Script=Hangul}\\p{Script=Hiragana}\\p{Script=Katakana}])'

const expression = new RegExp(
  `(?<han>(?<hanDate>${hanDate})|(?<hanNumber>(?:${hanNumber})(?:${hanCurrency})?))` +
    `|(?:${start})(?:(?<date>${datePatterns.join('|')})|${numberPattern}|${wordPattern})`,
  'giu',
)

/**
 * The numbers and dates of a passage, in order, none within another: what journalists compare when two
 * sources tell the same story. Amounts are taken with their currency and scale ("$24.2 billion"), dates
 * as the text writes them.
 */
export function findFigures(text: string): readonly Figure[] {
  const figures: Figure[] = []
  for (const match of text.matchAll(expression)) {
    const isDate = match.groups?.['date'] !== undefined || match.groups?.['hanDate'] !== undefined
    const end = match.index + match[0].trimEnd().length
    figures.push({ kind: isDate ? 'date' : 'number', start: match.index, end })
  }
  return figures
}
