import { t } from '../../contract/language/translate'

/** "1 passage", "3 passages". */
export function passages(count: number): string {
  return t('{{count}} passages', { count })
}
