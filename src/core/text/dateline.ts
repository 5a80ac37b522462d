import { monthPattern, readDate } from './dates'

/** The place, date and agency with which a news story begins. */
export interface Dateline {
  /** Code units from the start of the paragraph to the end of the dateline, its dash included. */
  readonly length: number
  readonly agency: string | null
  /** ISO 8601; null where the dateline has no year. */
  readonly date: string | null
}

const capitals = `(?<place>\\p{Lu}[\\p{Lu}\\p{M}.'’-]+(?:[ /]\\p{Lu}[\\p{Lu}\\p{M}.'’-]*){0,4})`
const mixed = `(?<place>\\p{Lu}[\\p{L}\\p{M}.'’-]+(?: \\p{Lu}[\\p{L}\\p{M}.'’-]+){0,3})`
const region = `(?:,\\s+\\p{Lu}[\\p{L}\\p{M}.'’-]*(?: \\p{Lu}[\\p{L}\\p{M}.'’-]*){0,3})`
const date = `(?:\\d{1,2}\\s+${monthPattern}|${monthPattern}\\s+\\d{1,2})(?:,?\\s+(?:19|20)\\d\\d)?(?:\\s*(?:г|года)\\.?)?`
const when = `(?:[,.]\\s+(?:${date}|[\\d./-]{6,10}))`
const dash = `(?:\\s*(?:—|–|--+)|\\s+-)(?=\\s)`
const bracketed = `\\s*\\((?<agency>\\p{Lu}[^()]{1,40})\\)`
const slashed = `\\.?\\s*/(?<agency>\\p{L}[^/]{1,40})/`
const named = `(?<agency>\\p{Lu}[\\p{L}\\p{M}.&'’ -]{1,30}?)`

/** An agency that no sentence would have in its place: capitals within, or one of the great ones. */
const unmistakable = `(?<agency>(?=[\\p{L} ]*\\p{Lu}\\p{Lu}|Sputnik|Интерфакс)\\p{Lu}[\\p{L}-]*(?: \\p{Lu}[\\p{L}-]*){0,2})`

const forms = [
  // АСТАНА, 28 ноя — РИА Новости.
  `${capitals}${when}\\.?${dash}\\s+${unmistakable}\\.(?=\\s)`,
  // LONDON — ; WASHINGTON (AP) -- ; LOUISVILLE, Ky. (AP) — ; ASTANA, March 14 (Steppe Wire) —
  `${capitals}${region}?${when}?(?:${bracketed})?${dash}`,
  // New York (AFP) – ; Almaty, Nov 28 (Agency) —
  `${mixed}${region}?${when}?${bracketed}${dash}`,
  // (Reuters) - ; Aug 27 (Reuters) -
  `(?:${date}\\s+)?\\((?<agency>\\p{Lu}[^()]{1,40})\\)${dash}`,
  // АСТАНА, 28 ноября. /ТАСС/. ; LONDON, March 14 /PRNewswire/ --
  `(?:${capitals}|${mixed})${region}?${when}?${slashed}(?:${dash}|\\.?(?=\\s))`,
  // АЛМАТЫ. КАЗИНФОРМ – ; Алматы. 28 ноября. КазТАГ -
  `${capitals}${when}?\\.\\s+${named}${dash}`,
  `${mixed}${when}\\.\\s+${named}${dash}`,
  // 新华社北京11月28日电（记者张三）
  `(?<agency>\\p{Script=Han}{1,4}[社网报])?(?<place>\\p{Script=Han}{2,8}?)(?:\\d{1,2}月)?\\d{1,2}日[电讯](?:\\s*（[^（）]{1,40}）)?[:：]?`,
].map((form) => new RegExp(`^${form}`, 'u'))

/** Words that stand before a dash in capitals without being a place. */
const labels =
  /^(?:UPDATED?|BREAKING|EXCLUSIVE|WATCH|VIDEO|AUDIO|PHOTOS?|NOTE|OPINION|ANALYSIS|CORRECTION|LIVE|FACT CHECK|NEWS|ALERT|WARNING|PART [IVX]+|Q|A|TL;DR|СРОЧНО|МОЛНИЯ|ВИДЕО|ФОТО|ОБНОВЛЕНО|ЭКСКЛЮЗИВ|МНЕНИЕ)$/u

/** How many code units of a paragraph can belong to its dateline. */
const longest = 160

/** The dateline that a paragraph begins with; null if there is none. */
export function readDateline(paragraph: string): Dateline | null {
  const head = paragraph.slice(0, longest)
  for (const form of forms) {
    const match = form.exec(head)
    if (match === null || labels.test(match.groups?.['place'] ?? '')) continue
    return {
      length: match[0].length,
      agency: match.groups?.['agency']?.trim() ?? null,
      date: readDate(match[0])?.iso ?? null,
    }
  }
  return null
}
