import type { Article, Speaker } from '../../annotation/rows'
import { paragraphAt, type ParagraphTable } from '../../text/paragraphs'
import { escapeInline } from './escape'
import { isInPlace, type QuotedPassage } from './quote'

/** A canonical text with its paragraphs. */
export interface CountedText {
  readonly text: string
  readonly paragraphs: ParagraphTable
}

/**
 * Where a passage stands: "¶ 6", or "¶ 6–7" when it goes on into another paragraph. Paragraphs are
 * the lines that are not blank, from 1. `null` when the text has other words at that place, or
 * the passage is of an earlier text.
 */
export function paragraphLabel(
  passage: QuotedPassage,
  { text, paragraphs }: CountedText,
): string | null {
  if (!isInPlace(passage, text)) return null
  const { start, exact } = passage.annotation
  const first = paragraphAt(paragraphs, start + Math.max(exact.search(/\S/), 0)) + 1
  const last = paragraphAt(paragraphs, start + Math.max(exact.trimEnd().length - 1, 0)) + 1
  if (first < 1) return null
  return last > first ? `¶ ${first}–${last}` : `¶ ${first}`
}

/** The speaker's name in bold Markdown, if there is one. */
export function speakerLabel(speaker: Speaker | null): string | null {
  return speaker === null || speaker.name === '' ? null : strong(speaker.name)
}

/** Bold Markdown of a text that is not empty; must stand between white space. */
export function strong(text: string): string {
  return `**${escapeInline(text)}**`
}

/** An article's date in plain text: `2023-11-28 11:11`. */
export function dateLabel({ date }: Article): string | null {
  return date?.replace('T', ' ') ?? null
}

/** The parts that are known, in one line. */
export function joined(parts: readonly (string | null)[], separator: string): string {
  return parts.filter((part) => part !== null && part !== '').join(separator)
}
