import { t } from '../../contract/language/translate'

/** Words of an article or of the user's in the quotation marks of the interface's language. */
export function quoted(words: string): string {
  return t('“{{words}}”', { words })
}
