import type { Sentence, Token } from '../tokens'
import { CONJUNCTIONS, PRONOUNS, SAYING_NOUNS, BE, AUXILIARIES, POSSESSIVES } from '../words/english'
import {
  hasPredicate,
  sharedSubject,
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
    closing(sentence, index) ??
    attributionBefore(sentence, index) ??
    accordingTo(sentence, index) ??
    attributionAfter(sentence, index, 'loose')
  )
}

/** The attribution that ends the sentence: `It is "a disaster" for us, Smith said.` */
function closing(sentence: Sentence, index: number): Attribution | undefined {
  let end = sentence.length - 1
  while (end > index && sentence[end]?.kind === 'punctuation') end -= 1
  let start = end
  const limit = Math.max(index + 1, end - 14)
  while (start > limit && sentence[start]?.text !== ',' && sentence[start]?.kind !== 'quotation') start -= 1
  if (sentence[start]?.text !== ',') return undefined
  for (let k = start + 1; k <= Math.min(end, start + 9); k += 1) {
    const verb = verbAt(sentence, k)
    if (verb?.sense !== 'saying' || (verb.form !== 'past' && verb.form !== 'present')) continue
    if (sentence[start + 1]?.text === 'as') return undefined
    if (CONJUNCTIONS.has(sentence[start + 1]?.text ?? '')) return undefined
    if (k === start + 1) {
      const source = phraseStartingAt(sentence, k + 1)
      return source && { source, cue: { first: k, last: k }, manner: 'closing-inverted' }
    }
    if (followsRelative(sentence, k)) continue
    const source = subjectBefore(sentence, k, start + 1)
    if (source === undefined || sentence[k + 1]?.text === 'that') return undefined
    return { source, cue: { first: k, last: k }, manner: 'closing' }
  }
  return undefined
}

export function attributionAfter(sentence: Sentence, index: number, tag = '', reach = REACH): Attribution | undefined {
  let from = index + 1
  while (sentence[from]?.text === ',' || sentence[from]?.text === '—' || sentence[from]?.text === '-') from += 1
  let verb = from
  while (isAdverbAt(sentence, verb)) verb += 1
  const inverted = verbAt(sentence, verb)
  if (inverted?.sense === 'saying' && (inverted.form === 'past' || inverted.form === 'present')) {
    const source = phraseStartingAt(sentence, verb + 1)
    if (source !== undefined) return { source, cue: { first: verb, last: verb }, manner: `after-inverted${tag}` }
  }
  const limit = Math.min(sentence.length, from + reach)
  for (let k = from; k < limit; k += 1) {
    const token = sentence[k]
    if (token === undefined || token.kind === 'quotation') break
    if (token.text === 'according' && sentence[k + 1]?.text === 'to') {
      const source = phraseStartingAt(sentence, k + 2)
      if (source !== undefined) return { source, cue: { first: k, last: k + 1 }, manner: `after-according${tag}` }
    }
    const found = verbAt(sentence, k)
    if (found?.sense !== 'saying' || found.form === 'participle' || found.form==='base') continue
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

/** The verb of saying before the quotation: the nearest one, or the one that reports a thought or a pronoun's words. */
function attributionBefore(sentence: Sentence, index: number): Attribution | undefined {
  const limit = Math.max(0, index - REACH)
  let crossed = ''
  let inner: Attribution | undefined
  let noun: Attribution | undefined
  for (let k = index - 1; k >= limit; k -= 1) {
    const token = sentence[k]
    if (token === undefined) break
    if (token.kind === 'quotation') {
      if (inner !== undefined) break
      crossed = '-crossed'
      continue
    }
    if (token.text === 'according' && sentence[k + 1]?.text === 'to') {
      const source = phraseStartingAt(sentence, k + 2)
      if (source !== undefined) return { source, cue: { first: k, last: k + 1 }, manner: `before-according${crossed}` }
    }
    if (SAYING_NOUNS.has(token.text) && noun === undefined && inner === undefined) {
      const owner = ownerOf(sentence, k)
      if (owner !== undefined) noun = { source: owner, cue: { first: k, last: k }, manner: `before-noun${crossed}` }
    }
    const verb = verbAt(sentence, k)
    if (verb === undefined) continue
    if (inner === undefined && isNaming(sentence, k)) return undefined
    if (inner !== undefined && (verb.sense !== 'saying' || verb.form === 'base' || verb.form === 'participle')) continue
    const gap = index - k <= 1 ? 'adjacent' : sentence[index - 1]?.kind === 'punctuation' ? 'introduced' : index - k < 5 ? 'near' : 'far'
    const manner = `before-${verb.sense}-${verb.form}-${gap}${crossed}`
    const cue = { first: k, last: k }
    if (verb.form === 'past' && sentence[k + 1]?.text === 'by') {
      const source = phraseStartingAt(sentence, k + 2)
      if (source !== undefined) return { source, cue, manner: `passive-by${crossed}` }
    }
    const nonfinite = verb.form === 'participle' || sentence[k - 1]?.text === 'to'
    const source = nonfinite
        ? sharedSubject(sentence, k, 0)
        : (subjectBefore(sentence, k, 0) ?? (verb.sense === 'saying' ? phraseStartingAt(sentence, k + 1) : undefined))
    if (source === undefined) continue
    if (inner !== undefined) return { source, cue, manner: `outer-${crossed}` }
    if (verb.form === 'past' && BE.has(sentence[k - 1]?.text ?? '')) { inner = { source, cue, manner: `passive${crossed}` }; continue }
    inner = { source, cue, manner }
    const pronoun = source.first === source.last && PRONOUNS.has(sentence[source.first]?.text ?? '')
    if (verb.sense === 'thinking' || verb.form === 'base' || pronoun && !nonfinite) continue
    return inner
  }
  return inner ?? colon(sentence, index) ?? noun
}

/** "a film called", "known as", "the so called": what follows is a name, not a quotation. */
function isNaming(sentence: Sentence, verb: number): boolean {
  const text = sentence[verb]?.text ?? ''
  if (!/^(?:called|titled|entitled|named|known|dubbed|labeled|branded|coined)$/u.test(text)) return false
  if (/^(?:titled|entitled|named|known)$/u.test(text)) return true
  const before = sentence[verb - 1]
  return before?.kind === 'word' && (before.text === 'so' || BE.has(before.text)) && sentence[verb + 1]?.text !== 'by'
}

/** `Trump: "…"` */
function colon(sentence: Sentence, index: number): Attribution | undefined {
  if (sentence[index - 1]?.text !== ':') return undefined
  const source = hasPredicate(sentence, index - 1) ? sharedSubject(sentence, index - 1, 0) : phraseEndingAt(sentence, index - 2, 0)
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
