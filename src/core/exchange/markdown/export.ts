import type { Article } from '../../annotation/rows'
import { paragraphTable } from '../../text/paragraphs'
import { inReadingOrder } from '../reading-order'
import { blockIds } from './block-ids'
import { claimBlocks, claimsWithQuotes } from './claims'
import { escapeInline } from './escape'
import { frontMatter } from './front-matter'
import { highlightBlocks } from './highlight'
import type { MarkdownExportInput } from './input'
import { dateLabel, joined } from './labels'

/**
 * An article's highlights and claims as one Markdown file (SPEC.md has the format). The same input
 * gives the same file, whatever the order of its annotations.
 */
export function exportMarkdown(input: MarkdownExportInput): string {
  const passages = inReadingOrder(input.annotations)
  const ids = blockIds(passages.map(({ annotation }) => annotation.id))
  const claims = claimsWithQuotes(passages)
  const text = { text: input.text, paragraphs: paragraphTable(input.text) }
  const source = sourceLine(input.article)
  const blocks = [
    frontMatter(
      input,
      claims.map(({ claim }) => claim.title),
    ),
    [`# ${escapeInline(title(input))}`],
    ...(source === '' ? [] : [[source]]),
    ['## Highlights'],
    ...(passages.length === 0 ? [['None yet.']] : []),
    ...passages.flatMap((passage, index) => [
      ...(index === 0 ? [] : [['---']]),
      ...highlightBlocks(passage, ids.get(passage.annotation.id) ?? '', text),
    ]),
    ...(claims.length === 0 ? [] : [['## Claims']]),
    ...claims.flatMap((claim) => claimBlocks(claim, ids, text)),
  ]
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`
}

function title({ article, fileName }: MarkdownExportInput): string {
  return article.title || fileName || 'Untitled'
}

function sourceLine(article: Article): string {
  const { publication, url } = article
  const date = dateLabel(article)
  const parts = [publication && escapeInline(publication), date && escapeInline(date)]
  return joined([...parts, url && address(url)], ' · ')
}

/** `<…>` makes a link of a web address, except where CommonMark would read it as something else. */
function address(url: string): string {
  const isPlain = /^https?:\/\/[^\s\p{C}<>\\&]+(?:&[^\s\p{C}<>\\&;]+)*$/u.test(url)
  return isPlain ? `<${url}>` : escapeInline(url)
}
