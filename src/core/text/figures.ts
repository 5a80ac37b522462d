import { monthPattern } from './dates'

/** A number or a date in a passage. Offsets in code units, `end` exclusive. */
export interface Figure {
  readonly kind: 'number' | 'date'
  readonly start: number
  readonly end: number
}

const day = '\\d{1,2}(?:st|nd|rd|th)?(?![\\d%.,]*\\d)'
const year = '(?:1[89]|20|21)\\d\\d(?!\\d|[.,]\\d)'
const yearWord =
  '(?:\\s*(?:года?|году|годы|годах|годов|г\\.|гг\\.|жылы|жылғы|жылдың|ж\\.))(?!\\p{L})'

/** Dates as news write them in English, Russian, Kazakh and Chinese; the fuller form first. */
const datePatterns = [
  '\\d{4}-\\d{2}-\\d{2}(?:T\\d{2}:\\d{2})?',
  '\\d{1,2}[./]\\d{1,2}[./](?:\\d{4}|\\d{2})',
  `${year}${yearWord}\\s+\\d{1,2}[\\s-]+${monthPattern}`,
  `\\d{1,2}(?:\\s*[-–—]\\s*\\d{1,2})?(?:st|nd|rd|th)?(?:\\s+of)?\\s+${monthPattern}(?:,?\\s+${year}(?:${yearWord})?)?`,
  `${monthPattern}\\s+${day}(?:\\s*[-–—]\\s*${day})?(?:,?\\s+${year})?`,
  `${monthPattern},?\\s+${year}(?:${yearWord})?`,
  '(?:\\d{4}\\s*年)(?:\\s*\\d{1,2}\\s*月(?:\\s*\\d{1,2}\\s*[日号])?)?',
  '\\d{1,2}\\s*月\\s*\\d{1,2}\\s*[日号]',
  `${year}\\s*[-–—]\\s*${year}(?:${yearWord})?`,
  `${year}${yearWord}`,
  `(?<=(?:^|\\s)(?:in|since|until|by|from|before|after|during|year|of|в|с|до|к)\\s)${year}(?!\\s*(?:%|\\p{L}))`,
]

const scale = [
  'hundred|thousand|million|billion|trillion|mln|bln|trn|mn|bn|percent|per\\s+cent|percentage\\s+points?',
  'тысяч[аи]?|тыс\\.?|миллион(?:а|ов)?|млн\\.?|миллиард(?:а|ов)?|млрд\\.?|триллион(?:а|ов)?|трлн\\.?|процент(?:а|ов)?',
  'мың|миллион|миллиард|триллион|пайыз(?:ға|ды)?',
].join('|')
const currencyWord = [
  'U\\.?S\\.?\\s+dollars?|dollars?|euros?|pounds?|yuan|roubles?|rubles?|tenge|USD|EUR|GBP|CNY|RMB|RUB|KZT',
  'долл(?:ар(?:а|ов)?|\\.)(?:\\s+США)?|евро|руб(?:л(?:я|ей|ь)|\\.)|юан(?:я|ей|ь)|тенге',
  'доллар|теңге|рубль|юань',
].join('|')
const sign = '[$€£¥₸₽]'
const digits = '\\d+(?:[.,\u00a0\u202f\u2009 ]\\d{3})*(?:[.,]\\d+)?'
const numberPattern =
  `(?:(?:US|HK|A|C)?${sign}\\s?)?[-+−]?(?:${digits})` +
  `(?:\\s?[-–—]\\s?(?:${sign}\\s?)?(?:${digits}))?` +
  `(?:\\s?(?:%|‰|°C?)|[\\s-]+(?:${scale})(?!\\p{L})(?:\\s+(?:${currencyWord})(?!\\p{L}))?|\\s+(?:${currencyWord})(?!\\p{L})` +
  '|\\s*[百千万亿兆]+\\s*(?:美元|元|人民币|欧元|坚戈|卢布)?|\\s*(?:美元|元|欧元|坚戈|卢布))?' +
  `(?:\\s?${sign})?`

const expression = new RegExp(
  `(?<![\\p{L}\\d])(?:(?<date>${datePatterns.join('|')})|(?<number>${numberPattern}))|(?<=\\p{Script=Han})(?:(?<hanDate>(?:\\d{4}\\s*年)(?:\\s*\\d{1,2}\\s*月(?:\\s*\\d{1,2}\\s*[日号])?)?|\\d{1,2}\\s*月\\s*\\d{1,2}\\s*[日号])|(?<hanNumber>${numberPattern}))`,
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
    const { date, hanDate } = match.groups ?? {}
    const kind = date === undefined && hanDate === undefined ? 'number' : 'date'
    figures.push({ kind, start: match.index, end: match.index + match[0].trimEnd().length })
  }
  return figures
}
