/** The name of a publication: capitals or another script first, up to six words. */
const name = `(?<name>(?:\\p{Lu}|\\p{Lo}|\\d)[^,;:|()"“”«»<>©\\n]{1,60}?)`
const quoted = `[«"“](?<name>[^«»"“”\\n]{2,60})[»"”]`
const end = `(?=\\s*(?:$|[,;:|()]|[.。](?:\\s|$)|\\s[—–-]\\s|(?:19|20)\\d\\d|all rights|все права|is (?:required|mandatory|obligatory)|обязательна|міндетті))`

const year = '(?:19|20)\\d\\d(?:\\s*[-–—]\\s*(?:19|20)?\\d\\d)?'
const copyright = `(?:copyright|©|\\(c\\))[\\s©]*(?:\\(c\\)\\s*)?(?:${year})?\\s*[,.]?\\s*(?:by\\s+)?`
const agency =
  '(?:news agency|информационное агентство|информационного агентства|(?<!\\p{L})ИА)\\s+'

/** From the surest to the least sure. */
const forms = [
  `copyright of (?:the )?materials of (?:the )?(?:news agency )?${name}${end}`,
  `${copyright}(?:${agency})?(?:${quoted}|${name}${end})`,
  `${agency}(?:${quoted}|${name}${end})`,
  `(?:reference|link) to (?:the )?${name}${end}`,
  `ссылка на\\s+(?:${quoted}|${name}${end})`,
  `${quoted}\\s+(?:ақпарат агенттігі|сайтына сілтеме)`,
  `版权(?:所有|归)\\s*[:：©]?\\s*${name}(?=所有|$|[\\s,，。])`,
  `^(?:source|источник|дереккөз|дереккөзі|来源)\\s*[:：]\\s*(?!https?:)${name}${end}`,
].map((form) => new RegExp(form, 'iu'))

/** What stands where a name should and is none. */
const noName =
  /^(?:all rights|все права|this|the source|the author|materials?|content|https?|\d+$)/iu

/** The publication that the lines of a tail name as their owner or source; null if they name none. */
export function publicationOfTail(lines: readonly string[]): string | null {
  for (const form of forms) {
    for (const line of lines) {
      const found = form.exec(line)?.groups?.['name']?.trim()
      if (found !== undefined && isName(found)) return found
    }
  }
  return null
}

function isName(found: string): boolean {
  return (
    /^(?:\p{Lu}|\p{Lo}|\d)/u.test(found) && !noName.test(found) && found.split(/\s+/u).length <= 6
  )
}
