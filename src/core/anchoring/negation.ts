/** Words that deny what stands beside them, in the languages that write them apart. */
const negations = new Set(
  [
    'not no never nor neither cannot hardly barely scarcely seldom rarely',
    'не ни нет никогда нельзя вряд едва',
    'емес жоқ',
    'ні немає ніколи',
    'nicht nie niemals kein keine keinen keinem keiner keines keineswegs kaum',
    'ne pas non jamais aucun aucune plus guère',
    'no nunca jamás ni tampoco',
    'não nem',
    'mai né',
    'niet geen nooit',
    'inte ej aldrig ikke ei',
    'nie',
    'nu niciodată',
    'değil yok hayır',
    'nem nincs',
    'không chưa chẳng',
    'tidak bukan tak',
    'नहीं न मत',
    '안 못 아니',
    'لا لم لن ليس ليست ما غير نه',
    'לא אין אל',
    '不 没 沒 无 無 非 未 别 別 ない',
    'δεν μη μην',
  ].flatMap((words) => words.split(' ')),
)

/** "won't", "n'entre": the negation is a part of the word. */
const contracted = /n't$|^n'/u

/** Whether the word `text`, normalised, denies what stands beside it. */
export function negates(text: string): boolean {
  const word = text.toLowerCase()
  return negations.has(word) || contracted.test(word)
}
