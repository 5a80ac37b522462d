import type { RevisionCounts } from '../../contract/events'
import type { Run } from '../../core/comparison/runs'

/** What became of the quotes of an article whose text has changed, to follow "has changed". */
export function wordCounts({ attached, review, orphan, changedWords }: RevisionCounts): string {
  const unsure = review - changedWords
  const total = attached + review + orphan
  if (total === 0) return '.'
  if (attached === total) {
    return total === 1
      ? ': your quote stands as it was.'
      : `: all ${number(total)} quotes stand as they were.`
  }
  const parts = [
    changedWords > 0 ? `${quotes(changedWords)} changed words` : null,
    unsure > 0 ? `${quotes(unsure, changedWords > 0)} may stand elsewhere` : null,
    orphan > 0
      ? `${quotes(orphan, changedWords + unsure > 0)} ${orphan === 1 ? 'is' : 'are'} gone`
      : null,
    attached > 0
      ? `${number(attached)} ${attached === 1 ? 'stands as it was' : 'stand as they were'}`
      : null,
  ].filter((part) => part !== null)
  return `: ${parts.join(', ')}.`
}

function quotes(count: number, afterOthers = false): string {
  if (afterOthers) return number(count)
  return count === 1 ? '1 quote' : `${number(count)} quotes`
}

/** A number as the interface writes it: 12,345. */
export function number(count: number): string {
  return count.toLocaleString('en')
}

/** Words counted: "1 word", "2,000 words". */
export function words(count: number): string {
  return count === 1 ? '1 word' : `${number(count)} words`
}

/** Why a passage is to be reviewed. */
export function wordReview(differences: readonly Run[]): string {
  return differences.some(({ kind }) => kind !== 'equal')
    ? 'Words changed'
    : 'The same words, but perhaps not the same place'
}
