import type { RevisionCounts } from '../../contract/events'
import type { TouchedQuote } from '../../contract/requests'
import type { Run } from '../../core/comparison/runs'
import { t } from '../../contract/language/translate'

/** What a new text did to the quotes of its article, to follow "has changed"; empty for nothing. */
export function wordCounts(counts: RevisionCounts): string {
  const { unchanged, changedWords, unsure, gone, back } = counts
  if (unchanged > 0 && unchanged === sum(counts)) {
    return t(': all {{count}} quotes stand as they were.', { count: unchanged })
  }
  const kinds = [
    changedWords > 0 ? changedWordsOf(changedWords) : null,
    unsure > 0 ? unsureOf(unsure) : null,
    gone > 0 ? goneOf(gone) : null,
    back > 0 ? backOf(back) : null,
    unchanged > 0 ? unchangedOf(unchanged) : null,
  ].filter((kind) => kind !== null)
  // What is counted is said once.
  const words = kinds.map(({ first, later }, index) => (index === 0 ? first : later))
  return words.length === 0 ? '' : t(': {{counts}}.', { counts: inOneLine(words) })
}

/** What earlier texts did to the quotes, of which the newest changed nothing; empty for nothing. */
export function wordEarlier({ waiting, goneBefore }: RevisionCounts): string {
  const words = [
    waiting > 0 ? t('{{count}} wait for review', { count: waiting }) : null,
    goneBefore > 0 ? t('{{count}} are gone', { count: goneBefore }) : null,
  ].filter((part) => part !== null)
  return words.length === 0
    ? ''
    : t('From earlier changes: {{counts}}.', { counts: inOneLine(words) })
}

/** What several new texts did together. */
export function addedUp(all: readonly RevisionCounts[]): RevisionCounts {
  const sumOf = (kind: keyof RevisionCounts) =>
    all.reduce((total, counts) => total + counts[kind], 0)
  return {
    unchanged: sumOf('unchanged'),
    changedWords: sumOf('changedWords'),
    unsure: sumOf('unsure'),
    gone: sumOf('gone'),
    back: sumOf('back'),
    waiting: sumOf('waiting'),
    goneBefore: sumOf('goneBefore'),
  }
}

/** How many quotes of the article a person must look at. */
export function toReview({ changedWords, unsure, waiting }: RevisionCounts): number {
  return changedWords + unsure + waiting
}

/** How many quotes do not certainly stand in the new text. */
export function notStanding(counts: RevisionCounts): number {
  return toReview(counts) + counts.gone + counts.goneBefore
}

function sum(counts: RevisionCounts): number {
  return counts.unchanged + counts.back + notStanding(counts)
}

function changedWordsOf(count: number) {
  const first = t('{{count}} quotes changed words', { count })
  return { first, later: first }
}

function unsureOf(count: number) {
  return {
    first: t('{{count}} quotes may have another place or speaker', { count }),
    later: t('{{count}} may have another place or speaker', { count }),
  }
}

function goneOf(count: number) {
  return {
    first: t('{{count}} quotes are gone', { count }),
    later: t('{{count}} are gone', { count }),
  }
}

function backOf(count: number) {
  return {
    first: t('{{count}} quotes are back', { count }),
    later: t('{{count}} are back', { count }),
  }
}

function unchangedOf(count: number) {
  return {
    first: t('{{count}} quotes stand as they were', { count }),
    later: t('{{count}} stand as they were', { count }),
  }
}

function inOneLine(words: readonly string[]): string {
  return words.reduce((one, other) => t('{{one}}, {{other}}', { one, other }))
}

/** Words counted: "1 word", "2,000 words". */
export function words(count: number): string {
  return t('{{count}} words', { count })
}

/** Why a passage is to be reviewed. */
export function wordReview(differences: readonly Run[]): string {
  return differences.some(({ kind }) => kind !== 'equal')
    ? t('Words changed')
    : t('The same words, but perhaps another place or speaker')
}

/** What a change did to a quote. */
export function wordTouched({ place, passage, differences }: TouchedQuote): string {
  if (passage === null) return t('The words are gone')
  return place === null ? t('The words are back') : wordReview(differences)
}
