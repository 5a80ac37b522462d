import type { Sentence, Token } from '../tokens'
import { CONJUNCTIONS, SAYING_NOUNS, BE, AUXILIARIES, POSSESSIVES } from '../words/english'
import {
  clauseSubject,
  isAdverb,
  phraseEndingAt,
  phraseStartingAt,
  REACH,
  subjectBefore,
  verbAt,
  type Phrase,
} from './grammar'

export interface Attribution {
  readonly source: Phrase
  readonly cue: Phrase | undefined
  readonly manner: string
  /** Token indices of the clause that belongs to the quotation, for mixed quotations. */
}

/** Who said the quotation at token `index` of `sentence`, as far as the sentence itself tells. */
export function attribute(sentence: Sentence, index: number, text: string): Attribution | undefined {
  const token = sentence[index]
  if (token?.quotation === undefined) return undefined
  const ending = text.slice(Math.max(token.start, token.end - 4), token.end)
  const invites = /[,?!—–\-…]['’]*\s*(?:["”»“]|'')$/u.test(ending) || sentence[index + 1]?.text === ','
  return (
    (invites ? attributionAfter(sentence, index) : undefined) ??
    attributionBefore(sentence, index) ??
    accordingTo(sentence, index) ??
    attributionAfter(sentence, index, 'loose')
  )
}

function attributionAfter(sentence: Sentence, index: number, tag = ''): Attribution | undefined {
  let from = index + 1
  while (sentence[from]?.text === ',' || sentence[from]?.text === '—' || sentence[from]?.text === '-') from += 1
  let verb = from
  while (isAdverbAt(sentence, verb)) verb += 1
  const inverted = verbAt(sentence, verb)
  if (inverted?.sense === 'saying' && (inverted.form === 'past' || inverted.form === 'present')) {
    const source = phraseStartingAt(sentence, verb + 1)
    if (source !== undefined) return { source, cue: { first: verb, last: verb }, manner: `after-inverted${tag}` }
  }
  const limit = Math.min(sentence.length, from + REACH)
  for (let k = from; k < limit; k += 1) {
    const token = sentence[k]
    if (token === undefined || token.kind === 'quotation') break
    if (token.text === 'according' && sentence[k + 1]?.text === 'to') {
      const source = phraseStartingAt(sentence, k + 2)
      if (source !== undefined) return { source, cue: { first: k, last: k + 1 }, manner: `after-according${tag}` }
    }
    const found = verbAt(sentence, k)
    if (found === undefined || found.sense === 'thinking' || found.form === 'participle' || found.form==='base') continue
    if (followsRelative(sentence, k)) continue
    const source = subjectBefore(sentence, k, from)
    if (source !== undefined) {
      const near = k - from <= 3 ? 'near' : 'far'
      return { source, cue: { first: k, last: k }, manner: `after-${found.sense}-${near}${tag}` }
    }
  }
  return undefined
}

const isAdverbAt = (sentence: Sentence, index: number): boolean => {
  const token = sentence[index]
  return token?.kind === 'word' && isAdverb(token)
}

function followsRelative(sentence: Sentence, index: number): boolean {
  let k = index - 1
  while (k >= 0 && (isAdverbAt(sentence, k) || AUXILIARIES.has(sentence[k]?.text ?? ''))) k -= 1
  return /^(?:who|which|that)$/u.test(sentence[k]?.text ?? '')
}

function attributionBefore(sentence: Sentence, index: number): Attribution | undefined {
  const limit = Math.max(0, index - REACH)
  let crossed = ''
  for (let k = index - 1; k >= limit; k -= 1) {
    const token = sentence[k]
    if (token === undefined) break
    if (token.kind === 'quotation') {
      crossed = '-crossed'
      continue
    }
    if (token.text === 'according' && sentence[k + 1]?.text === 'to') {
      const source = phraseStartingAt(sentence, k + 2)
      if (source !== undefined) return { source, cue: { first: k, last: k + 1 }, manner: `before-according${crossed}` }
    }
    if (SAYING_NOUNS.has(token.text)) {
      const owner = ownerOf(sentence, k)
      if (owner !== undefined) return { source: owner, cue: { first: k, last: k }, manner: `before-noun${crossed}` }
    }
    const verb = verbAt(sentence, k)
    if (verb === undefined) continue
    const gap = index - k <= 1 ? 'adjacent' : sentence[index - 1]?.kind === 'punctuation' ? 'introduced' : index - k < 5 ? 'near' : 'far'
    const manner = `before-${verb.sense}-${verb.form}-${gap}${crossed}`
    const cue = { first: k, last: k }
    if (verb.form === 'past' && sentence[k + 1]?.text === 'by') {
      const source = phraseStartingAt(sentence, k + 2)
      if (source !== undefined) return { source, cue, manner: `passive-by${crossed}` }
    }
    const source =
      verb.form === 'participle' || sentence[k - 1]?.text === 'to'
        ? clauseSubject(sentence, 0, k)
        : subjectBefore(sentence, k, 0)
    if (source === undefined) continue
    if (verb.form === 'past' && BE.has(sentence[k - 1]?.text ?? '')) return { source, cue, manner: `passive${crossed}` }
    return { source, cue, manner }
  }
  return colon(sentence, index)
}

/** `Trump: "…"` */
function colon(sentence: Sentence, index: number): Attribution | undefined {
  if (sentence[index - 1]?.text !== ':') return undefined
  const source = clauseSubject(sentence, 0, index - 1)
  return source === undefined ? undefined : { source, cue: undefined, manner: 'colon' }
}

/** Whose words: `Trump's comments`, `his claim`. */
function ownerOf(sentence: Sentence, noun: number): Phrase | undefined {
  for (let k = noun - 1; k >= Math.max(0, noun - 4); k -= 1) {
    const text = sentence[k]?.text ?? ''
    if (POSSESSIVES.has(text)) return { first: k, last: k }
    if (text === "'s") return phraseEndingAt(sentence, k - 1, 0)
    if (CONJUNCTIONS.has(text)) return undefined
  }
  return undefined
}

function accordingTo(sentence: Sentence, index: number): Attribution | undefined {
  for (let k = index + 1; k < Math.min(sentence.length, index + REACH); k += 1) {
    if (sentence[k]?.text === 'according' && sentence[k + 1]?.text === 'to') {
      const source = phraseStartingAt(sentence, k + 2)
      if (source !== undefined) return { source, cue: { first: k, last: k + 1 }, manner: 'according-loose' }
    }
  }
  return undefined
}

export type { Token }
