import type { AnnotatedArticle, Attribution, Span } from './polnear'

/** What a suggestion must have for the scorer: the shape of `suggestQuotes`. */
export interface Suggestion {
  readonly content: Span
  readonly source?: Span
  readonly kind: 'direct' | 'indirect' | 'mixed'
  readonly confidence: number
}

export interface Score {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

/** Whether a suggested span is the same as one made by hand, which may be in pieces. */
type Comparison = (text: string, gold: readonly Span[], suggested: Span) => boolean

/** When a suggestion and a hand-made attribution are the same quotation. */
export interface Definition {
  readonly name: string
  /** Whether an attribution counts as a whole, or each of its pieces that holds a mark. */
  readonly units: 'attribution' | 'piece'
  /** Whether one suggestion may find several units, or one alone. */
  readonly matching: 'any' | 'one-to-one'
  readonly content: Comparison
  readonly source: Comparison
}

const length = (span: Span): number => Math.max(0, span.end - span.start)
const common = (a: Span, b: Span): number =>
  Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))
const sum = (numbers: readonly number[]): number => numbers.reduce((total, next) => total + next, 0)

const overlaps = (_text: string, gold: readonly Span[], suggested: Span): boolean =>
  gold.some((piece) => common(piece, suggested) > 0)

/** Shared characters over all characters of both, at least `share`. */
function alike(share: number) {
  return (_text: string, gold: readonly Span[], suggested: Span): boolean => {
    const shared = sum(gold.map((piece) => common(piece, suggested)))
    const union = sum(gold.map(length)) + length(suggested) - shared
    return shared / union >= share
  }
}

/** The same words, whatever marks, spaces and punctuation stand at the edges. */
function exactly(text: string, gold: readonly Span[], suggested: Span): boolean {
  const wanted = trimmed(text, suggested)
  return gold.some((piece) => {
    const have = trimmed(text, piece)
    return have.start === wanted.start && have.end === wanted.end
  })
}

function trimmed(text: string, span: Span): Span {
  const words = text.slice(span.start, span.end)
  const front = words.length - words.replace(/^[^\p{L}\p{N}]+/u, '').length
  const back = words.length - words.replace(/[^\p{L}\p{N}]+$/u, '').length
  return { start: span.start + front, end: span.end - back }
}

/** The last word of the name or of the first noun phrase of each lies within the other. */
function sameHead(text: string, gold: readonly Span[], suggested: Span): boolean {
  return gold.some(
    (piece) => common(head(text, piece), suggested) > 0 && common(head(text, suggested), piece) > 0,
  )
}

function head(text: string, span: Span): Span {
  const words = text.slice(span.start, span.end)
  const phrase =
    /^.*?(?=,|\s(?:of|for|in|at|from|with|who|which|that)\s|['’]s\b|$)/su.exec(words)?.[0] ?? words
  const last = /[\p{L}\p{N}]+[^\p{L}\p{N}]*$/u.exec(phrase)
  const start = span.start + (last?.index ?? 0)
  return { start, end: start + (last?.[0].trimEnd().length ?? length(span)) }
}

/** The main definition: both overlap. A suggestion is right if it meets any attribution, and the reverse. */
export const OVERLAP: Definition = {
  name: 'overlap, source overlap',
  units: 'attribution',
  matching: 'any',
  content: overlaps,
  source: overlaps,
}

export const DEFINITIONS: readonly Definition[] = [
  OVERLAP,
  { ...OVERLAP, name: 'overlap, same head of source', source: sameHead },
  { ...OVERLAP, name: 'overlap 1:1, source overlap', matching: 'one-to-one' },
  {
    ...OVERLAP,
    name: 'pieces, overlap 1:1, source overlap',
    units: 'piece',
    matching: 'one-to-one',
  },
  {
    ...OVERLAP,
    name: 'pieces, alike by half, source overlap',
    units: 'piece',
    content: alike(0.5),
  },
  { ...OVERLAP, name: 'pieces, exact, source overlap', units: 'piece', content: exactly },
  {
    ...OVERLAP,
    name: 'pieces, exact, same head',
    units: 'piece',
    content: exactly,
    source: sameHead,
  },
  {
    ...OVERLAP,
    name: 'pieces, exact, source exact',
    units: 'piece',
    content: exactly,
    source: exactly,
  },
]

const MARK = /["“”]|''/u

/** The hand-made attributions that hold a quotation mark, as units of the definition. */
export function quotedUnits(article: AnnotatedArticle, definition: Definition): Attribution[] {
  const hasMark = (piece: Span): boolean => MARK.test(article.text.slice(piece.start, piece.end))
  const quoted = article.attributions.filter(({ content }) => content.some(hasMark))
  if (definition.units === 'attribution') return quoted
  return quoted.flatMap(({ content, source }) =>
    content.filter(hasMark).map((piece) => ({ content: [piece], source })),
  )
}

interface Counts {
  suggested: number
  rightSuggestions: number
  gold: number
  foundGold: number
}

export interface ArticleResult {
  readonly article: AnnotatedArticle
  /** The units to find, which are counted before any marks are taken from the text. */
  readonly gold: readonly Attribution[]
  readonly suggestions: readonly Suggestion[]
}

export function isRight(
  text: string,
  definition: Definition,
  gold: Attribution,
  suggestion: Suggestion,
  withSource: boolean,
): boolean {
  if (!definition.content(text, gold.content, suggestion.content)) return false
  if (!withSource) return true
  if (suggestion.source === undefined) return gold.source.length === 0
  return definition.source(text, gold.source, suggestion.source)
}

export function score(
  results: readonly ArticleResult[],
  definition: Definition,
  withSource: boolean,
): Score {
  const counts: Counts = { suggested: 0, rightSuggestions: 0, gold: 0, foundGold: 0 }
  for (const result of results) count(result, definition, withSource, counts)
  const precision = counts.rightSuggestions / counts.suggested
  const recall = counts.foundGold / counts.gold
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) }
}

function count(
  result: ArticleResult,
  definition: Definition,
  withSource: boolean,
  counts: Counts,
): void {
  const { article, gold, suggestions } = result
  const used = new Set<Suggestion>()
  const right = new Set<Suggestion>()
  counts.suggested += suggestions.length
  counts.gold += gold.length
  for (const unit of gold) {
    const matches = suggestions.filter(
      (suggestion) =>
        !(definition.matching === 'one-to-one' && used.has(suggestion)) &&
        isRight(article.text, definition, unit, suggestion, withSource),
    )
    const [first] = matches
    if (first === undefined) continue
    counts.foundGold += 1
    used.add(first)
    for (const match of definition.matching === 'any' ? matches : [first]) right.add(match)
  }
  counts.rightSuggestions += right.size
}
