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

/**
 * The same in plain text, for programs that know no Markdown: “Quote” — Speaker, Title
 * (Publication, date). The quote is verbatim, with its line breaks.
 */
export function plainQuoteWithCitation(
  { annotation, speaker }: AnnotatedPassage,
  article: Article,
): string {
  const details = joined([article.publication, dateLabel(article)], ', ')
  const source = joined([article.title, details && `(${details})`], ' ')
  const citation = joined([speaker?.name ?? null, source], ', ')
  return `“${annotation.exact}”${citation && ` — ${citation}`}`
}
