import { sharedSubject } from './english/grammar'
import { findLines } from './lines'
import { findQuotations, type Quotation } from './marks'
import { attribute, attributionAfter } from './english/attribution'
import { readSentences, type Sentence } from './tokens'
import type { QuoteSuggestion, Span } from './types'

export type { QuoteKind, QuoteSuggestion, Span } from './types'

export type Traced = QuoteSuggestion & { manner?: string }

export function suggestQuotes(text: string): Traced[] {
  const lines = findLines(text)
  const quotations = findQuotations(text, lines)
  const suggestions: Traced[] = []
  let last: Traced | undefined
  let lastSentence: Sentence | undefined
  for (const block of blocksOf(text, lines, quotations)) {
    const sentences = readSentences(text, block.span, block.quotations)
    let sameBlock = false
    for (const [position, sentence] of sentences.entries()) {
      const following = sentences[position + 1]
      for (const [index, token] of sentence.entries()) {
        if (token.quotation === undefined) continue
        const content = { start: token.start, end: token.end }
        const found = attribute(sentence, index, text)
        let where = sentence
        const tail = found === undefined && following && index === sentence.length - 1 && /[?!…—-]['’]*["”'»]+$/u.test(text.slice(token.start, token.end)) ? attributionAfter(following, -1, '-tail', 7) : undefined
        if (tail && following) where = following
        const best = found ?? tail
        let traced: Traced
        if (best !== undefined) {
          const source = spanOf(where, best.source)
          traced = { content, ...(source ? { source } : {}), kind: 'direct', confidence: 0.5, manner: best.manner }
          const cue = best.cue && spanOf(where, best.cue)
          if (cue) traced = { ...traced, cue }
        } else if (sentence.length === 1 || sentence.length===2&& sentence[1]?.kind==='punctuation') {
          if (last?.source) traced = { content, source: last.source, kind: 'direct', confidence: 0.5, manner: sameBlock ? 'continues-block' : 'continues-text' }
          else traced = { content, kind: 'direct', confidence: 0.1, manner: 'alone' }
        } else {
          const n = text.slice(token.start, token.end).split(/\s+/).length
          const size = n <= 2 ? '2' : n <= 4 ? '4' : n <= 7 ? '7' : '8+'
          const subject = sharedSubject(sentence, index, 0)
          const source = subject && spanOf(sentence, subject)
          if (n < 8) continue
          traced = { content, ...(source ? { source } : {}), kind: 'direct', confidence: 0.1, manner: (source ? 'subject-' : 'none-') + size }
        }
        suggestions.push(traced)
        if (traced.source) { last = traced; sameBlock = true }
      }
      lastSentence = sentence
    }
  }
  void lastSentence
  return suggestions
}

function spanOf(sentence: Sentence, phrase: { first: number; last: number }): Span | undefined {
  const a = sentence[phrase.first], b = sentence[phrase.last]
  return a && b ? { start: a.start, end: b.end } : undefined
}

interface Block { span: Span; quotations: Quotation[] }
function blocksOf(text: string, lines: Span[], quotations: Quotation[]): Block[] {
  const blocks: Block[] = []
  let q = 0
  for (let l = 0; l < lines.length; l += 1) {
    const first = lines[l]!
    let end = first.end
    const mine: Quotation[] = []
    for (;;) {
      const quotation = quotations[q]
      if (quotation === undefined || quotation.start >= end) break
      mine.push(quotation); q += 1
      while (quotation.end > end) { l += 1; end = lines[l]!.end }
    }
    while (l + 1 < lines.length && text[end - 1] === ':' && quotations[q]?.start === lines[l + 1]!.start) {
      l += 1; end = lines[l]!.end
      for (;;) {
        const quotation = quotations[q]
        if (quotation === undefined || quotation.start >= end) break
        mine.push(quotation); q += 1
        while (quotation.end > end) { l += 1; end = lines[l]!.end }
      }
    }
    blocks.push({ span: { start: first.start, end }, quotations: mine })
  }
  return blocks
}
