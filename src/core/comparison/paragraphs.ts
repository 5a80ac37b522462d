import type { Tokens } from '../anchoring/tokens'
import { lastAtMost } from '../text/number-list'
import { paragraphTable, type ParagraphTable } from '../text/paragraphs'
import { itemsOf, type Alignment } from './alignment'
import { RunBuilder } from './run-builder'
import type { ComparedParagraph } from './runs'

/**
 * The paragraphs of two texts as one sequence: those of the newer text with what was deleted from
 * them, and between them those that are gone.
 */
export function paragraphsOf(alignment: Alignment): readonly ComparedParagraph[] {
  const { revisions, partners } = alignment
  const older = new Lines(revisions.before)
  const newer = new Lines(revisions.after)
  const paragraphs: ComparedParagraph[] = []
  const builder = new RunBuilder(revisions)
  /** Of the paragraph that is being put together: its number in the newer text, from 0. */
  let number: number | null = null
  /** The older token that was deleted last, if nothing of the newer text followed it yet. */
  let deleted = -1
  let nextAfter = 0

  const flush = () => {
    if (!builder.isEmpty) {
      const shown = number === null ? null : number + 1
      paragraphs.push({ kind: 'paragraph', number: shown, runs: builder.finish() })
    }
    number = null
  }

  for (const item of itemsOf({ revisions, partners })) {
    if (item.kind === 'deleted') {
      const goesOn = number !== null && newer.lineOf(nextAfter) === number
      if (!goesOn && older.begins(item.before)) flush()
      deleted = item.before
    } else {
      const line = newer.lineOf(item.after)
      const isBeginning = number === null && !older.begins(deleted + 1)
      if (number !== line && !isBeginning) flush()
      number = line
      nextAfter = item.after + 1
    }
    builder.add(item)
  }
  flush()
  return paragraphs
}

/** The lines in which the tokens of a text stand. */
class Lines {
  readonly #tokens: Tokens
  readonly #table: ParagraphTable

  constructor(tokens: Tokens) {
    this.#tokens = tokens
    this.#table = paragraphTable(tokens.source)
  }

  /** The number of a token's line, from 0; -1 after the last token. */
  lineOf(index: number): number {
    const start = this.#tokens.starts[index]
    return start === undefined ? -1 : lastAtMost(this.#table.starts, start)
  }

  /** Whether a token is the first of its line, or the text ends before it. */
  begins(index: number): boolean {
    return index === 0 || this.lineOf(index) !== this.lineOf(index - 1)
  }
}
