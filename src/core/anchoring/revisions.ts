import { Budget } from './budget'
import { correspond, type Correspondence } from './correspondence'
import { indexOccurrences, type Occurrences } from './occurrences'
import { tokenise, type Tokens } from './tokens'
import { isQuotationMark, Vocabulary, type Term } from './vocabulary'

/** Two revisions of one article, compared: all that the decisions about its annotations need. */
export interface Revisions {
  readonly before: Tokens
  readonly after: Tokens
  readonly vocabulary: Vocabulary
  readonly beforeOccurrences: Occurrences
  readonly afterOccurrences: Occurrences
  /** At index i the number of words in the first i tokens of the old revision. */
  readonly wordsBefore: Float64Array
  readonly correspondence: Correspondence
  readonly budget: Budget
}

/** A half-open range of token indexes of one revision. */
export interface TokenRange {
  readonly from: number
  readonly to: number
}

/** Steps for each token of both revisions, and steps that even the shortest texts may take. */
const stepsPerToken = 400
const stepsAtLeast = 20_000_000

export function compareRevisions(before: string, after: string): Revisions {
  const vocabulary = new Vocabulary()
  const beforeTokens = tokenise(before, vocabulary)
  const afterTokens = tokenise(after, vocabulary)
  const budget = new Budget(stepsAtLeast + stepsPerToken * (beforeTokens.count + afterTokens.count))
  const tokens = { before: beforeTokens, after: afterTokens }
  const occurrences = {
    before: indexOccurrences(beforeTokens, vocabulary.size),
    after: indexOccurrences(afterTokens, vocabulary.size),
  }
  return {
    ...tokens,
    vocabulary,
    beforeOccurrences: occurrences.before,
    afterOccurrences: occurrences.after,
    wordsBefore: sumWords(beforeTokens, vocabulary),
    correspondence: correspond(tokens, vocabulary, occurrences, budget),
    budget,
  }
}

/** The term of a token; `index` must be in the text. */
export function termAt({ vocabulary }: Revisions, tokens: Tokens, index: number): Term {
  return vocabulary.term(tokens.terms[index] ?? -1)
}

/** Whether there is a token of that index, and it is a quotation mark. */
export function isMarkAt(revisions: Revisions, tokens: Tokens, index: number): boolean {
  return index >= 0 && index < tokens.count && isQuotationMark(termAt(revisions, tokens, index))
}

/** How many words the tokens `[from, to)` of the old revision hold. */
export function wordsIn({ wordsBefore }: Revisions, { from, to }: TokenRange): number {
  return (wordsBefore[to] ?? 0) - (wordsBefore[from] ?? 0)
}

/** At index i the number of words in the first i tokens. */
function sumWords(tokens: Tokens, vocabulary: Vocabulary): Float64Array {
  const sums = new Float64Array(tokens.count + 1)
  tokens.terms.forEach((term, index) => {
    sums[index + 1] = (sums[index] ?? 0) + vocabulary.term(term).words
  })
  return sums
}
