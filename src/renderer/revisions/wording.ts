import type { RevisionCounts } from '../../contract/events'
import type { Run } from '../../core/comparison/runs'
import { t } from '../../contract/language/translate'

/** What became of the quotes of an article whose text has changed, to follow "has changed". */
export function wordCounts({ attached, review, orphan, changedWords }: RevisionCounts): string {
  const unsure = review - changedWords
  const total = attached + review + orphan
  if (total === 0) return '.'
  if (attached === total) {
    return t(': all {{count}} quotes stand as they were.', { count: total })
  }
  const parts = [
    changedWords > 0 ? t('{{count}} quotes changed words', { count: changedWords }) : null,
    unsure > 0 ? wordUnsure(unsure, changedWords > 0) : null,
    orphan > 0 ? wordGone(orphan, changedWords + unsure > 0) : null,
    attached > 0 ? t('{{count}} stand as they were', { count: attached }) : null,
  ].filter((part) => part !== null)
  return `: ${parts.join(', ')}.`
}

function wordUnsure(count: number, afterOthers: boolean): string {
  return afterOthers
    ? t('{{count}} may stand elsewhere', { count })
    : t('{{count}} quotes may stand elsewhere', { count })
}

function wordGone(count: number, afterOthers: boolean): string {
  return afterOthers
    ? t('{{count}} are gone', { count })
    : t('{{count}} quotes are gone', { count })
}

/** Words counted: "1 word", "2,000 words". */
export function words(count: number): string {
  return t('{{count}} words', { count })
}

/** Why a passage is to be reviewed. */
export function wordReview(differences: readonly Run[]): string {
  return differences.some(({ kind }) => kind !== 'equal')
    ? t('Words changed')
    : t('The same words, but perhaps not the same place')
}
