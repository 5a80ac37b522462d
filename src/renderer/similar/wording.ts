import { t } from '../../contract/language/translate'
/** How much two texts have in common, from 0 to 1. */
export function wordShare(share: number): string {
  // What is not wholly the same must not be called so.
  const percent = share === 1 ? 100 : Math.min(99, Math.round(share * 100))
  return percent === 100
    ? t('all of the shorter text, word for word.')
    : t('{{percent}}% of the shorter text, word for word.', { percent })
}
