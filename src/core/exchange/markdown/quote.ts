import type { Annotation, EarlierAnchor } from '../../annotation/rows'
import type { AnnotatedPassage, Outdated } from '../annotated-passage'
import { mayBeCut } from '../../text/context'
import { escapeInline, escapeParagraphs } from './escape'
import { timeLabel } from './time'

/**
 * The lines of a block quote that holds a passage verbatim.
 *
 * The inverse: take the paragraphs of the rendered block quote; in each, the text nodes with `\n`
 * for every soft or hard break; join them with `\n\n`. That string is the passage, code unit by
 * code unit, except that U+0000 and lone surrogates came back as U+FFFD; `remarks` says so then.
 */
export function blockQuote(exact: string): string[] {
  return escapeParagraphs(exact).map((line) => (line === '' ? '>' : `> ${line}`))
}

/** What becomes of a quote in an export is decided by. */
export type QuotedPassage = Pick<AnnotatedPassage, 'annotation' | 'outdated' | 'earlier'>

/**
 * What a reader must know about a quote that is not certainly exact or in its place, as Markdown
 * sentences; nearly always none.
 */
export function remarks(passage: QuotedPassage, text: string): string[] {
  const { annotation, outdated, earlier } = passage
  const found = outdated === null ? [] : outdatedRemarks(annotation, outdated, text)
  found.push(...changedRemarks(earlier))
  const lost = codePoints(annotation.exact, /[\0\p{Surrogate}]/gu)
  if (lost !== '') {
    found.push(`**Not exact:** � stands for ${lost}, which a Markdown file cannot hold.`)
  }
  const fragile = codePoints(annotation.exact, fragileControls)
  if (fragile !== '') {
    found.push(`**Check the source:** some programs drop or change ${fragile} in this passage.`)
  }
  if (outdated === null && !isInPlace(passage, text)) {
    found.push('**Check the source:** this revision of the text has other words at this place.')
  }
  return found
}

/** Whether the passage is of this text, and the text has its words where it says. */
export function isInPlace(
  { annotation, outdated }: Pick<QuotedPassage, 'annotation' | 'outdated'>,
  text: string,
): boolean {
  const { start, end, exact } = annotation
  return outdated === null && end <= text.length && text.slice(start, end) === exact
}

/** What earlier texts said in the place of a quote whose words were changed since. */
export function changedRemarks(earlier: readonly EarlierAnchor[]): string[] {
  return earlier.map(
    ({ seenAt, revision, exact }) =>
      `**Words changed:** the text seen ${timeLabel(seenAt)}, sha256 ${revision}, said “${escapeInline(exact)}”`,
  )
}

function outdatedRemarks(
  { revision }: Annotation,
  { status, suggestion }: Outdated,
  text: string,
): string[] {
  const source = `an earlier text of this article, sha256 ${revision}`
  if (status === 'orphan') return [`**No longer in the text:** these are words of ${source}.`]
  const words = suggestion === null ? '' : text.slice(suggestion.start, suggestion.end)
  return [
    `**To be reviewed:** these are words of ${source}.`,
    ...(words === '' ? [] : [`The text may now say: “${escapeInline(words)}”`]),
  ]
}

/** What stood around words that are gone, as a Markdown sentence; `null` for those that are there. */
export function formerContext({ annotation, outdated }: QuotedPassage): string | null {
  if (outdated?.status !== 'orphan') return null
  const { prefix, suffix } = annotation
  // By whole words where it may have been cut in one.
  const [cutBefore, cutAfter] = [mayBeCut(prefix), mayBeCut(suffix)]
  const before = prefix.replace(/\s+/gu, ' ').replace(cutBefore ? /^\S* /u : /^ /u, '')
  const after = suffix.replace(/\s+/gu, ' ').replace(cutAfter ? / \S*$/u : / $/u, '')
  if (before.trim() === '' && after.trim() === '') return null
  const [left, right] = [before.endsWith(' ') ? ' ' : '', after.startsWith(' ') ? ' ' : '']
  const words = `${escapeInline(before.trim())}${left}\\[…]${right}${escapeInline(after.trim())}`
  return `It stood here: ${cutBefore ? '…' : ''}${words}${cutAfter ? '…' : ''}`
}

/**
 * Control characters other than tab and line feed. They are written as they are, because parsers
 * disagree on references to them, but HTML forbids most and some programs drop them.
 */
const fragileControls = /[\x01-\x08\x0b-\x1f\x7f-\x9f]/g

function codePoints(text: string, pattern: RegExp): string {
  const names = (text.match(pattern) ?? []).map(
    (found) => `U+${found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`,
  )
  return [...new Set(names)].toSorted().join(', ')
}
