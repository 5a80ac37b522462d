import { monthWords } from './dates'

/** What numbers and dates are written with in English, Russian, Kazakh, Chinese and Arabic. */

/** A month in any case of Russian and Kazakh, as a part of a regular expression. */
const inflectedMonths = [
  '(?:январ|феврал|апрел|июн|июл|сентябр|октябр|ноябр|декабр)(?:ь|я|ю|е|ём|ем)',
  'март(?:а|у|е|ом)?|август(?:а|у|е|ом)?|ма[йяею]',
  '(?:қаңтар|ақпан|наурыз|сәуір|мамыр|маусым|шілде|тамыз|қыркүйек|қазан|қараша|желтоқсан)(?:ы|і|сы|сі)?(?:н?[дт][ае]н?|[ғқ]а|[гк]е|[ндт][ыі]ң)?',
  'يناير|فبراير|مارس|[أاإ]بريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر',
  'كانون\\s+(?:الثاني|الأول)|تشرين\\s+(?:الأول|الثاني)|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول',
].join('|')
export const month = `(?:${inflectedMonths}|${monthWords})(?!\\p{L})\\.?`

export const yearWord =
  '(?:\\s*(?:года?|году|годы|годах|годов|г\\.|гг\\.|жылы|жылға|жылғы|жылдың|жылдан|ж\\.))(?!\\p{L})'

/** Before a year that stands alone. */
export const beforeYear =
  'in|since|until|by|from|before|after|during|year|of|в|с|до|к|عام|سنة|في|منذ'

/** What follows a number and belongs to it. */
export const scale = [
  'hundred|thousand|million|billion|trillion|mln|bln|trn|mn|bn|percent|per\\s+cent|percentage\\s+points?',
  'тысяч[аиу]?|тыс\\.?|миллион(?:а|ов)?|млн\\.?|миллиард(?:а|ов)?|млрд\\.?|триллион(?:а|ов)?|трлн\\.?|процент(?:а|ов)?',
  'мың|миллион|миллиард|триллион|пайыз(?:ға|ды)?',
  'ألف|آلاف|مليون(?:ا|ين)?|ملايين|مليار(?:ا|ات|ين)?|تريليون(?:ا|ات)?|(?:ب|في\\s+)ال(?:مئة|مائة)',
].join('|')

/** What may follow a number without a space: `$24.2bn`. */
export const shortScale = 'bn|mn|mln|bln|trn|tn|m|k|млн|млрд|трлн|тыс'

export const currencyWord = [
  'U\\.?S\\.?\\s+dollars?|dollars?|euros?|pounds?|yuan|roubles?|rubles?|tenge|USD|EUR|GBP|CNY|RMB|RUB|KZT',
  'долл(?:ар(?:а|ов)?|\\.)(?:\\s+США)?|евро|руб(?:л(?:я|ей|ь)|\\.)|юан(?:я|ей|ь)|тенге',
  'доллар|теңге|рубль|юань',
  'دولار(?:ا|ات|ين)?(?:\\s+[أا]مريكي(?:ا)?)?|يورو|يوان|روبل|ريال|درهم|دينار|تنغة',
].join('|')

/** Numbers in letters, before a word of scale: `twenty-four billion`, `два миллиона`. */
export const numberWord = [
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen',
  '(?:twen|thir|for|fif|six|seven|eigh|nine)ty|a|half\\s+a|hundred',
  'один|одна|два|две|три|четыре|пять|шесть|семь|восемь|девять|десять|(?:пят|шест|сем|восем)ьдесят|сорок|девяносто|сто|двести|триста|(?:один|две|три|четыр|пят|шест|сем|восем|девят)надцать|двадцать|тридцать|пол(?:тора|утора)',
  'бір|екі|үш|төрт|бес|алты|жеті|сегіз|тоғыз|он|жиырма|отыз|қырық|елу|алпыс|жетпіс|сексен|тоқсан|жүз',
].join('|')

/** Numbers in Chinese characters: at least two, of which one is a scale; or with 百分之. */
const hanDigit = '[〇零一二三四五六七八九两]'
export const hanNumber =
  `百分之[〇零一二三四五六七八九十百点]{1,20}` +
  `|(?:${hanDigit}|十)[〇零一二三四五六七八九两十百千万亿兆点]{0,20}[十百千万亿兆](?:[〇零一二三四五六七八九两十百千万亿兆点]{0,20}[〇零一二三四五六七八九两十百千万亿兆])?|十[一二三四五六七八九]`
export const hanCurrency = '美元|人民币|元|欧元|英镑|日元|坚戈|卢布'

/** Dates in Chinese characters. */
export const hanDate =
  '[〇零一二三四五六七八九]{4}年(?:[一二三四五六七八九十]{1,2}月(?:[一二三四五六七八九十]{1,3}[日号])?)?' +
  '|[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}[日号]'
