import type { AnnotatedPassage } from '../annotated-passage'
import { escapeParagraphs } from './escape'

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

/**
 * What a reader must know about a quote that is not certainly exact or in its place, as Markdown
 * sentences; nearly always none.
 */
export function remarks(
  { annotation }: Pick<AnnotatedPassage, 'annotation'>,
  text: string,
): string[] {
  const found: string[] = []
  const lost = codePoints(annotation.exact, /[\0\p{Surrogate}]/gu)
  if (lost !== '') {
    found.push(`**Not exact:** � stands for ${lost}, which a Markdown file cannot hold.`)
  }
  const fragile = codePoints(annotation.exact, fragileControls)
  if (fragile !== '') {
    found.push(`**Check the source:** some programs drop or change ${fragile} in this passage.`)
  }
  if (!isInPlace(annotation, text)) {
    found.push('**Check the source:** this revision of the text has other words at this place.')
  }
  return found
}

/** Whether the text has the annotation's words where the annotation says. */
export function isInPlace(
  { start, end, exact }: Pick<AnnotatedPassage['annotation'], 'start' | 'end' | 'exact'>,
  text: string,
): boolean {
  return end <= text.length && text.slice(start, end) === exact
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
