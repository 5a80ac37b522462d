import type { Article, RevisionName } from '../../annotation/rows'
import { isChanged } from '../../comparison/compare'
import type { ComparedSection, Run } from '../../comparison/runs'
import type { Passage } from '../../text/passage'
import { escapeInline, representable } from './escape'
import { joined, dateLabel } from './labels'
import { timeLabel } from './time'

/** What changed in an article, with the quotes that it touches. */
export interface ComparisonExportInput {
  readonly article: Article
  /** The other article that `from` is the text of, if it is one. */
  readonly other: Pick<Article, 'title' | 'publication'> | null
  readonly from: SeenText
  readonly to: SeenText
  readonly quotes: readonly ComparedQuote[]
  readonly sections: readonly ComparedSection[]
  readonly insertedWords: number
  readonly deletedWords: number
  /** Milliseconds since the Unix epoch. */
  readonly exportedAt: number
}

/** A quote that the change touches. */
interface ComparedQuote {
  /** Its place in the older text; `null` when that does not have its words. */
  readonly place: Passage | null
  /** Its place in the newer text; `null` when that does not have it. */
  readonly passage: Passage | null
  /** From the words in the older text to those in the newer. */
  readonly differences: readonly Run[]
}

interface SeenText {
  readonly revision: RevisionName
  /** Milliseconds since the Unix epoch. */
  readonly seenAt: number
}

/**
 * What changed in an article as Markdown: `<del>` and `<ins>` mark words, as GitHub and Obsidian
 * show them wherever they begin and end; Markdown's own marks depend on what stands around them.
 */
export function exportComparison(input: ComparisonExportInput): string {
  const { article, quotes } = input
  const source = joined([article.publication, dateLabel(article)], ', ')
  const blocks = [
    `# ${input.other === null ? 'What changed' : 'What differs'}: ${escapeInline(article.title)}`,
    ...(source === '' ? [] : [escapeInline(source)]),
    [
      ...(input.other === null ? [] : [`- Other article: ${escapeInline(named(input.other))}`]),
      `- From: seen ${timeLabel(input.from.seenAt)}, sha256 ${input.from.revision}`,
      `- To: seen ${timeLabel(input.to.seenAt)}, sha256 ${input.to.revision}`,
      `- Words: ${input.deletedWords} deleted, ${input.insertedWords} inserted`,
      `- Exported: ${timeLabel(input.exportedAt)}`,
    ].join('\n'),
    ...(quotes.length === 0 ? [] : ['## Quotes']),
    ...quotes.map((quote) => `> ${line(quote.differences)}\n\n${whatBecameOf(quote)}`),
    '## Text',
    ...(input.sections.every(({ kind }) => kind === 'unchanged') ? ['No words changed.'] : []),
    ...input.sections.map(sectionBlock),
  ]
  return `${blocks.join('\n\n')}\n`
}

function whatBecameOf({ place, passage, differences }: ComparedQuote): string {
  if (passage === null) return '**The words are gone**'
  if (place === null) return '**The words are back**'
  return isChanged(differences)
    ? '**Words changed**'
    : '**The same words, but perhaps another place or speaker**'
}

function named({ title, publication }: Pick<Article, 'title' | 'publication'>): string {
  return joined([title, publication], ', ')
}

function sectionBlock(section: ComparedSection): string {
  if (section.kind === 'unchanged') {
    const { paragraphs } = section
    return `*(${paragraphs === 1 ? '1 paragraph' : `${paragraphs} paragraphs`} unchanged)*`
  }
  return joined([section.number === null ? null : `¶ ${section.number}`, line(section.runs)], ' ')
}

const elements = { deleted: 'del', inserted: 'ins' } as const

/**
 * Runs in one line of Markdown; line breaks in them are spaces. White space stands within the marks, so that
 * what is left without the deleted words is the newer text exactly.
 */
function line(runs: readonly Run[]): string {
  return runs
    .map(({ kind, text }) => {
      const flat = representable(text).replace(/\s+/gu, ' ')
      const words = flat.trim()
      if (words === '') return flat
      const [before, after] = [flat.startsWith(' ') ? ' ' : '', flat.endsWith(' ') ? ' ' : '']
      const escaped = escapeInline(words)
      const spaced = `${before}${escaped}${after}`
      return kind === 'equal' ? spaced : `<${elements[kind]}>${spaced}</${elements[kind]}>`
    })
    .join('')
    .trim()
}
