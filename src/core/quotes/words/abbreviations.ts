import { list } from './list'

/** Words whose full stop does not end a sentence. Single letters are initials in any language. */
export const ABBREVIATIONS = new Set(
  list(`
    mr mrs ms dr prof sen sens rep reps gov govs gen lt col sgt maj capt adm rev hon pres st jr sr no vs
    inc co corp jan feb mar apr aug sept oct nov dec ala ariz ark calif colo conn del fla ga ill ind kan
    ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo
    им ул проф акад тыс млн млрд руб тг долл гг стр
  `),
)
