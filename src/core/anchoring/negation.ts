/** Words that deny what stands beside them, in the languages that write them apart. */
const negations = new Set(
  [
    'not no never nor neither cannot',
    'не ни нет никогда нельзя',
    'емес жоқ',
    'ні немає ніколи',
    'nicht nie niemals kein keine keinen keinem keiner keines',
    'ne pas non jamais aucun aucune',
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
    'δεν μη μην',
  ].flatMap((words) => words.split(' ')),
)

/** Whether the word `text`, normalised, denies what stands beside it. */
export function negates(text: string): boolean {
  return negations.has(text.toLowerCase())
}
