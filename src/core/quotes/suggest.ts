import { readBlocks, type Block } from './blocks'
import { confidenceOf } from './confidence'
import { chinese } from './chinese'
import { cyrillic } from './cyrillic'
import { addDashes } from './dashes'
import { english } from './english/english'
import { findingOf, type Finding, type Language } from './language'
import { findLines } from './lines'
import type { Manner } from './manner'
import { findQuotations } from './marks'
import { addSingles } from './singles'
import { readSentences, type Sentence } from './tokens'
import type { QuoteSuggestion, Span } from './types'

/** After these a quotation that stands alone almost always has the same speaker. */
const SURE: ReadonlySet<Manner> = new Set<Manner>([
  'follows',
  'follows-inverted',
  'follows-question',
  'follows-far',
  'introduced',
  'introduced-far',
  'closing',
  'continues',
])

/** Finds the quotations of `text` and their speakers: the work behind `suggestQuotes`. */
export function suggest(text: string): QuoteSuggestion[] {
  const lines = findLines(text)
  const marked = addSingles(text, lines, findQuotations(text, lines))
  const quotations = addDashes(text, lines, marked)
  const findings: Finding[] = []
  for (const block of readBlocks(text, lines, quotations)) readBlock(text, block, findings)
  findings.sort((one, other) => one.content.start - other.content.start)
  return apart(findings).map((finding) => toSuggestion(text, finding))
}

/** Of ordered findings whose contents overlap, the first one keeps its words. */
function apart(findings: readonly Finding[]): Finding[] {
  let end = 0
  return findings.filter(({ content }) => {
    const free = content.start >= end
    if (free) end = content.end
    return free
  })
}

function readBlock(text: string, block: Block, findings: Finding[]): void {
  const language = languageOf(text.slice(block.start, block.end))
  const sentences = readSentences(text, block, block.quotations)
  for (const [position, sentence] of sentences.entries()) {
    const indices = [...sentence.keys()].filter((index) => sentence[index]?.kind === 'quotation')
    if (indices.length === 0) {
      const reported = language.reportedIn(sentence, text)
      if (reported !== undefined) findings.push(reported)
    }
    const alone = isAlone(sentence)
    for (const index of indices) {
      const first = sentence[index]?.start === block.quotations[0]?.start
      const place = {
        text,
        sentence,
        index,
        following: sentences[position + 1],
        paragraphStart: first ? block.start : undefined,
      }
      const finding = language.attribute(place)
      if (finding === 'name') continue
      if (finding !== undefined) join(findings, finding)
      else if (alone) {
        const previous = findings.at(-1)
        const acting = language.actingBefore?.(sentences[position - 1], endOf(previous))
        const finding = continued(sentence, index, block, previous)
        findings.push(acting === undefined ? finding : withActing(finding, acting))
      }
    }
  }
}

/** By the letters that the block holds most of, in its first part. */
function languageOf(text: string): Language {
  const sample = text.slice(0, 400)
  const count = (letters: RegExp): number => sample.match(letters)?.length ?? 0
  const latin = count(/\p{Script=Latin}/gu)
  if (count(/\p{Script=Han}/gu) * 2 > latin) return chinese
  return count(/\p{Script=Cyrillic}/gu) > latin ? cyrillic : english
}

/**
 * Adds a finding. Quotations on one side of one cue are one suggestion: `called it "slow" and
 * "late"`. On both sides they are one quotation, interrupted: `"…," Smith said, "…"`.
 */
function join(findings: Finding[], finding: Finding): void {
  const before = findings.at(-1)
  const cue = finding.cue
  if (before?.cue === undefined || cue === undefined || before.cue.start !== cue.start) {
    findings.push(finding)
    return
  }
  const interrupted = before.content.start < cue.start && finding.content.start > cue.start
  if (interrupted) {
    findings.push(SURE.has(before.manner) ? { ...finding, manner: 'continues' } : finding)
    return
  }
  const content = {
    start: Math.min(before.content.start, finding.content.start),
    end: Math.max(before.content.end, finding.content.end),
  }
  findings.splice(-1, 1, { ...finding, content, kind: 'mixed' })
}

/** A quotation that is a sentence of its own goes on with the speaker before it. */
function continued(
  sentence: Sentence,
  index: number,
  block: Span,
  before: Finding | undefined,
): Finding {
  const finding = unattributed(sentence, index)
  if (before?.source === undefined) return finding
  const sameParagraph = before.content.start >= block.start
  const sure = SURE.has(before.manner)
  if (!sameParagraph && !before.manner.startsWith('follows')) return finding
  const manner = !sameParagraph ? 'continues-paragraph' : sure ? 'continues' : 'continues-loosely'
  return findingOf(finding.content, before.source, before.cue, 'direct', manner)
}

/** Where the quotation ends with the words that attribute it. */
const endOf = (finding: Finding | undefined): number =>
  Math.max(finding?.content.end ?? 0, finding?.source?.end ?? 0, finding?.cue?.end ?? 0)

/** Who acts between two quotations is likely who says the second. */
function withActing(finding: Finding, acting: Span | 'unclear'): Finding {
  const { content, kind, source } = finding
  if (acting !== 'unclear') return { content, kind, source: acting, manner: 'beat' }
  return source === undefined ? finding : { ...finding, manner: 'continues-loosely' }
}

function unattributed(sentence: Sentence, index: number): Finding {
  const token = sentence[index]
  const content = { start: token?.start ?? 0, end: token?.end ?? 0 }
  return { content, kind: 'direct', manner: 'unattributed' }
}

const isAlone = (sentence: Sentence): boolean =>
  sentence.filter(({ kind }) => kind !== 'punctuation').length === 1

/** Words between spaces; of Chinese, which has none, two characters count as one. */
function wordsIn(text: string, { start, end }: Span): number {
  return text.slice(start, end).match(/\p{Script=Han}{1,2}|[^\s\p{Script=Han}]+/gu)?.length ?? 0
}

function toSuggestion(text: string, finding: Finding): QuoteSuggestion {
  const { content, source, cue, kind } = finding
  const confidence = confidenceOf(finding, text, wordsIn(text, content))
  return { content, ...(source && { source }), ...(cue && { cue }), kind, confidence }
}
