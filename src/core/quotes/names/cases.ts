/** Endings of Russian cases by those of the nominative, and those of Kazakh, which follow any letter. */
const DECLENSIONS: readonly (readonly [nominative: RegExp, endings: RegExp])[] = [
  [/(?:ий|ый|ой)$/u, /^(?:ого|его|ому|ему|им|ым|ом|ем)$/u],
  [/ая$/u, /^(?:ой|ую)$/u],
  [/[йь]$/u, /^(?:я|ю|ем|ём|е|и|ью)$/u],
  [/а$/u, /^(?:ы|и|е|у|ой|ей)$/u],
  [/я$/u, /^(?:и|е|ю|ей|ёй)$/u],
  [/(?<=[бвгджзклмнпрстфхцчшщ])$/u, /^(?:а|у|ом|ым|ем|е)$/u],
]
const KAZAKH = /^(?:[тдн][ыі]ң|[тдн][ыі]|[қкғг][ае]|[тдн][ае]н|[тд][ае]|[мбп]ен)$/u

/** Whether a word is another one in an oblique case: "Смаилова" of "Смаилов", "Кимнің" of "Ким". */
export function isCaseOf(word: string, nominative: string): boolean {
  if (!/\p{Script=Cyrillic}$/u.test(nominative)) return false
  if (word.startsWith(nominative) && KAZAKH.test(word.slice(nominative.length))) return true
  return DECLENSIONS.some(([pattern, endings]) => {
    const stem = nominative.replace(pattern, '')
    return (
      pattern.test(nominative) &&
      stem.length > 1 &&
      word.startsWith(stem) &&
      endings.test(word.slice(stem.length))
    )
  })
}

/** Whether a name is another one in an oblique case: "Алихана Смаилова" of "Алихан Смаилов". */
export function isNameInCase(name: readonly string[], nominative: readonly string[]): boolean {
  return (
    name.length === nominative.length &&
    name.some((word, index) => word !== nominative[index]) &&
    name.every((word, index) => {
      const base = nominative[index] ?? ''
      return word === base || isCaseOf(word, base)
    })
  )
}
