import type { Tokens } from '../anchoring/tokens'
import { align, itemsOf, type Alignment, type Item } from './alignment'
import { paragraphsOf } from './paragraphs'
import { RunBuilder } from './run-builder'
import type { ComparedParagraph, ComparedSection, Run } from './runs'

/** What changed from one text to another. */
export interface TextComparison {
  /** In the order of the newer text; unchanged paragraphs are left out but for the neighbours. */
  readonly sections: readonly ComparedSection[]
  readonly insertedWords: number
  readonly deletedWords: number
}

/**
 * Compares two texts by words. White space, line wrapping, Unicode normalisation and the shape of
 * quotation marks, dashes and apostrophes are no changes.
 */
export function compareTexts(before: string, after: string): TextComparison {
  const alignment = align(before, after)
  return {
    sections: withoutUnchanged(paragraphsOf(alignment)),
    ...countsOf(alignment),
  }
}

/** The differences of two passages, from the one to the other, as one line of runs. */
export function compareWords(before: string, after: string): readonly Run[] {
  const alignment = align(before, after)
  const builder = new RunBuilder(alignment.revisions)
  for (const item of itemsOf(alignment)) builder.add(item)
  return builder.finish()
}

/** Whether runs say that something changed. */
export function isChanged(runs: readonly Run[]): boolean {
  return runs.some(({ kind }) => kind !== 'equal')
}

function withoutUnchanged(paragraphs: readonly ComparedParagraph[]): ComparedSection[] {
  const changed = paragraphs.map(({ runs }) => isChanged(runs))
  const sections: ComparedSection[] = []
  let skipped = 0
  const tellSkipped = () => {
    if (skipped > 0) sections.push({ kind: 'unchanged', paragraphs: skipped })
    skipped = 0
  }
  paragraphs.forEach((paragraph, index) => {
    const isShown = [index - 1, index, index + 1].some((near) => changed[near] === true)
    if (!isShown) {
      skipped += 1
      return
    }
    tellSkipped()
    sections.push(paragraph)
  })
  tellSkipped()
  return sections
}

function countsOf(alignment: Alignment): Omit<TextComparison, 'sections'> {
  const { before, after, vocabulary } = alignment.revisions
  const words = (tokens: Tokens, index: number) =>
    vocabulary.term(tokens.terms[index] ?? 0).words > 0 ? 1 : 0
  let insertedWords = 0
  let deletedWords = 0
  const count = ({ kind, before: one, after: other }: Item) => {
    if (kind === 'inserted') insertedWords += words(after, other)
    if (kind === 'deleted') deletedWords += words(before, one)
  }
  for (const item of itemsOf(alignment)) count(item)
  return { insertedWords, deletedWords }
}
