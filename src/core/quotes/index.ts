import { readBlocks } from './blocks'
import { attributeInSentence, type Attribution } from './english/attribution'
import { attributionAfter } from './english/after'
import { contentAround } from './english/edges'
import { sharedSubject } from './english/subject'
import { findLines } from './lines'
import { findQuotations } from './marks'
import { readSentences, type Sentence } from './tokens'
import type { QuoteSuggestion, Span } from './types'

export type { QuoteKind, QuoteSuggestion, Span } from './types'
export type Traced = QuoteSuggestion & { manner?: string }

export function suggestQuotes(text: string): Traced[] {
  const lines = findLines(text)
  const suggestions: Traced[] = []
  let last: Traced | undefined
  for (const block of readBlocks(text, lines, findQuotations(text, lines))) {
    const sentences = readSentences(text, block, block.quotations)
    let sameBlock = false
    for (const [position, sentence] of sentences.entries()) {
      const following = sentences[position + 1]
      for (const [index, token] of sentence.entries()) {
        if (token.quotation === undefined) continue
        const content = { start: token.start, end: token.end }
        let best: Attribution | undefined = attributeInSentence(sentence, index, text)
        let where = sentence
        if (best === undefined && following && index === sentence.length - 1 && /[?!…—-]['’]*["”'»]+$/u.test(text.slice(token.start, token.end))) {
          best = attributionAfter(following, -1, 7)
          where = following
        }
        let traced: Traced
        if (best !== undefined) {
          const source = spanOf(where, best.source)
          const cue = best.cue && spanOf(where, best.cue)
          const around = where === sentence ? contentAround(sentence, index, best, text) : { first: index, last: index }
          const wide = spanOf(sentence, around) ?? content
          const mixed = around.first !== index || around.last !== index
          traced = { content: wide, ...(source ? { source } : {}), ...(cue ? { cue } : {}), kind: mixed ? 'mixed' : 'direct', confidence: 0.5, manner: best.manner }
          const before = suggestions.at(-1)
          if (before?.cue && cue && before.cue.start === cue.start && (before.content.start < cue.start) === (content.start < cue.start)) {
            suggestions.pop()
            traced = { ...traced, kind: 'mixed', content: { start: Math.min(before.content.start, traced.content.start), end: Math.max(before.content.end, traced.content.end) } }
          }
        } else if (sentence.every((t) => t === token || t.kind === 'punctuation')) {
          if (last?.source) traced = { content, source: last.source, kind: 'direct', confidence: 0.5, manner: sameBlock ? 'continues' : 'continues-paragraph' }
          else traced = { content, kind: 'direct', confidence: 0.1, manner: 'unattributed' }
        } else {
          const n = text.slice(token.start, token.end).split(/\s+/).length
          if (n < 8) continue
          const subject = sharedSubject(sentence, index, 0)
          const source = subject && spanOf(sentence, subject)
          traced = { content, ...(source ? { source } : {}), kind: 'direct', confidence: 0.1, manner: source ? 'subject' : 'unattributed' }
        }
        suggestions.push(traced)
        if (traced.source) { last = traced; sameBlock = true }
      }
    }
  }
  return suggestions
}

function spanOf(sentence: Sentence, phrase: { first: number; last: number }): Span | undefined {
  const a = sentence[phrase.first], b = sentence[phrase.last]
  return a && b ? { start: a.start, end: b.end } : undefined
}
