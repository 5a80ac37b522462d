const list = (words: string): string[] => words.trim().split(/\s+/u)

/** Words whose full stop does not end a sentence. Single letters are initials in any language. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  list(`
    mr mrs ms dr prof sen sens rep reps gov govs gen lt col sgt maj capt cpl adm rev hon pres st mt ft jr sr no nos vs
    inc co corp ltd jan feb mar apr aug sept oct nov dec ala ariz ark calif colo conn del fla ga ill ind kan
    ky la md mass mich minn miss mo mont neb nev okla ore pa penn tenn tex va vt wash wis wyo ave blvd dept fr
    им ул пр проф акад тыс млн млрд трлн руб тг долл гг стр см ср обл гор пос кв чел мин сек др пр рис ред напр св
    мың трил жж қ т.е т.д т.п т.к т.н и.о
  `),
)

/** Words that begin a sentence more often than they are part of a name. */
const OPENERS: ReadonlySet<string> = new Set(
  list(`
    the a an this that these those he she it they we you i his her its their our my in on at for from but and or so if
    when while as after before there here what who how why not no yes
    он она оно они мы вы я это этот эта эти его её их в на по за из от до при после но и а или если когда как где что
    кто так там здесь не также
    ол олар біз мен сіз бұл осы сол ал және бірақ егер
  `),
)

/** At a text's end: a word, or letters with stops between them, and its full stop. */
const LAST_WORD = /(?<![\p{L}\p{N}\p{M}'’-])(?<word>(?:\p{L}\.)+\p{L}|\p{L}[\p{L}\p{M}]*)\.\s*$/u
const INITIALS = /^\p{L}(?:\.\p{L})*$/u
/** The word behind; an initial is none. */
const NEXT_WORD = /^[^\p{L}\p{N}]*(?!\p{L}\.)(?<word>\p{L}[\p{L}\p{M}'’]*)/u

/**
 * Whether the full stop with which `before` ends belongs to an abbreviation or an initial, so that the sentence
 * goes on in `after`. Both need not be longer than a word or two.
 */
export function endsInAbbreviation(before: string, after: string): boolean {
  const word = LAST_WORD.exec(before)?.groups?.['word']?.toLowerCase()
  if (word === undefined || !(ABBREVIATIONS.has(word) || INITIALS.test(word))) return false
  const next = NEXT_WORD.exec(after)?.groups?.['word']?.toLowerCase()
  return next === undefined || !OPENERS.has(next)
}
