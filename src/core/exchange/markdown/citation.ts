import type { Article } from '../../annotation/rows'
import { paragraphTable } from '../../text/paragraphs'
import type { AnnotatedPassage } from '../annotated-passage'
import { escapeInline } from './escape'
import { dateLabel, joined, paragraphLabel, speakerLabel } from './labels'
import { blockQuote, remarks } from './quote'

/**
 * One quote with its citation in Markdown: a block quote, verbatim as in an export, and below it
 * "— **Speaker**, *Title*, Publication, date, ¶ 6". `text` is the canonical text of the
 * article's current revision.
 */
export function quoteWithCitation(
  passage: AnnotatedPassage,
  article: Article,
  text: string,
): string {
  const { annotation, speaker } = passage
  const date = dateLabel(article)
  const citation = joined(
    [
      speakerLabel(speaker),
      article.title && `*${escapeInline(article.title)}*`,
      article.publication && escapeInline(article.publication),
      date && escapeInline(date),
      paragraphLabel(passage, { text, paragraphs: paragraphTable(text) }),
    ],
    ', ',
  )
  const blocks = [
    blockQuote(annotation.exact),
    ...(citation === '' ? [] : [[`— ${citation}`]]),
    ...remarks(passage, text).map((remark) => [remark]),
  ]
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`
}
