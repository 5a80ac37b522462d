/** What can be told of a line at the head of a story from the line alone. Lines come trimmed. */

const creditLine =
  /^\(?(?:images?|photos?|photographs?|pictures?|photo credit|image credit|фото|фотографии|иллюстрация|сурет|фотосурет|图片(?:来源)?|图源|图|摄影)(?:\s+(?:by|credit|courtesy of|courtesy|from)\b|\s*[|:：/©—–-])\s*\S/iu

const agencyCredit = /^\(?(?:AP|AFP|Reuters|Getty|EPA|TASS|Xinhua)\s+(?:photos?|images?)(?!\p{L})/iu

/** Whether the line names where a picture comes from: "Images | primeminister.kz", "Фото: Акорда". */
export function isCredit(line: string): boolean {
  return line.length <= 200 && (creditLine.test(line) || agencyCredit.test(line))
}

const labelledByline =
  /^(?:by|автор(?:ы|лар)?|текст|мәтін|авторы|written by|作者|记者|本报记者|文)\s*[:：]\s*(?<names>.+)$/iu
const chineseByline =
  /^(?:文\s*[/／|]\s*|本报记者\s*|记者\s+)(?<names>[\p{Script=Han}·\s、]{2,40})$/u
const name = `(?:\\p{Lu}[\\p{L}\\p{M}'’.-]*|and|von|van|de|der|den|di|da|del|al|bin|ibn|la|le)`
const englishByline = new RegExp(
  `^[Bb][Yy]\\s+(?<names>\\p{Lu}[\\p{L}\\p{M}'’.-]*,?(?:\\s+${name},?){1,9})(?:\\s*[|/—–-]\\s*.{1,60})?$`,
  'u',
)

/** The names in a byline ("By Jane Roe", "Автор: …", "记者：…"); null if the line is none. */
export function authorOfByline(line: string): string | null {
  if (line.length > 160) return null
  const match = englishByline.exec(line) ?? labelledByline.exec(line) ?? chineseByline.exec(line)
  const names = match?.groups?.['names']?.trim()
  return names === undefined || /[.!?]\s+\p{L}+\s.*[.!?]$/u.test(names)
    ? null
    : names.replace(/[,;.\s]+$/u, '')
}

const address = '<?(?<url>https?://[^\\s<>"]+?)[>.,;)]*$'
const label =
  '(?:source|url|link|original|permalink|источник|ссылка|дереккөз|сілтеме|来源|原文|原文链接|链接)\\s*[:：]'
const bareUrl = new RegExp(`^${address}`, 'iu')
const labelledUrl = new RegExp(`^${label}\\s*${address}`, 'iu')

/** The address in a line such as "Source: https://…"; null for other lines. */
export function urlOfLabelledLine(line: string): string | null {
  return line.length <= 2000 ? (labelledUrl.exec(line)?.groups?.['url'] ?? null) : null
}

/** The address in a line that holds nothing else but perhaps a label; null for other lines. */
export function urlOfLine(line: string): string | null {
  if (line.length > 2000) return null
  return bareUrl.exec(line)?.groups?.['url'] ?? urlOfLabelledLine(line)
}
