import { ABBREVIATIONS } from '../text/abbreviations'
import { findingOf, spanOf, type Finding, type Language, type Place } from './language'
import type { Manner } from './manner'
import { readSentences, type Sentence, type Token } from './tokens'
import { KAZAKH_ACCORDING, KAZAKH_LINKS, KAZAKH_VERBS } from './words/kazakh'
import {
  RUSSIAN_ACCORDING,
  RUSSIAN_BREAKS,
  RUSSIAN_CIRCUMSTANCES,
  RUSSIAN_IMPERSONAL,
  RUSSIAN_PREPOSITIONS,
  RUSSIAN_VERBS,
} from './words/russian'

/** How many tokens a rule looks around a quotation, so that time stays linear in the text. */
const REACH = 24
/** An aside between commas is shorter than so many tokens. */
const ASIDE_REACH = 8
/** So many circumstances may stand between a verb and its speaker. */
const CIRCUMSTANCES = 3
/** A speaker's name and office have at most so many tokens. */
const LONGEST_SOURCE = 12

/** Between two dashes, the first after punctuation: the mark and the words. */
const ASIDE = /([,.!?…]\s*[—–-]\s+)([^—–«»]{3,80}?)[,.]\s*[—–-]\s/u

/** First and last token of a run. */
interface Run {
  readonly first: number
  readonly last: number
}

/** Russian and Kazakh, which share their letters and their newspapers. */
export const cyrillic: Language = { attribute, reportedIn }

function attribute({ text, sentence, index }: Place): Finding | undefined {
  return (
    inside(text, sentence[index]) ??
    after(sentence, index) ??
    before(sentence, index) ??
    according(sentence, index)
  )
}

const isVerb = (token: Token | undefined): boolean =>
  token !== undefined && (RUSSIAN_VERBS.has(token.text) || KAZAKH_VERBS.has(token.text))
const isWord = (token: Token | undefined): token is Token => token?.kind === 'word'
const isDash = (token: Token | undefined): boolean => /^(?:[—–-]|--)$/u.test(token?.text ?? '')

/** `«Рост, — отметил он, — продолжится»`: the writer's words stand inside the marks. */
function inside(text: string, token: Token | undefined): Finding | undefined {
  if (token === undefined) return undefined
  const { start, end } = token
  const aside = ASIDE.exec(text.slice(start, end))
  if (aside === null) return undefined
  const [, opening = '', words = ''] = aside
  const from = start + aside.index + opening.length
  const [sentence] = readSentences(text, { start: from, end: from + words.length }, [])
  const verb = sentence?.findIndex(isVerb) ?? -1
  if (sentence === undefined || verb < 0) return undefined
  const source = runFrom(sentence, verb + 1) ?? runUntil(sentence, verb - 1)
  const cue = spanOf(sentence, { first: verb, last: verb })
  return source && findingOf({ start, end }, spanOf(sentence, source), cue, 'mixed', 'closing')
}

/** `«…», — сказал Смаилов`, `«…», — министр сказал`, `Смаилов «…» деп мәлімдеді`. */
function after(sentence: Sentence, index: number): Finding | undefined {
  let start = index + 1
  while (sentence[start]?.text === ',' || isDash(sentence[start])) start += 1
  let verb = start
  while (KAZAKH_LINKS.has(sentence[verb]?.text ?? '')) verb += 1
  if (isVerb(sentence[verb])) {
    while (isVerb(sentence[verb + 1])) verb += 1
    const cue = { first: start, last: verb }
    const source =
      runFrom(sentence, behindAside(sentence, verb + 1)) ??
      (index > 0 ? runUntil(sentence, index - 1) : undefined)
    const content = { first: index, last: index }
    if (source !== undefined) return finding(sentence, content, source, cue, 'follows-inverted')
    const far = farSource(sentence, verb)
    return far && finding(sentence, content, far, cue, 'follows-far')
  }
  const source = runFrom(sentence, start)
  if (source === undefined || !isVerb(sentence[source.last + 1])) return undefined
  const cue = { first: source.last + 1, last: source.last + 1 }
  if (index > 0 && KAZAKH_VERBS.has(sentence[cue.first]?.text ?? '')) {
    const subject = runUntil(sentence, index - 1)
    return subject && finding(sentence, { first: index, last: index }, subject, cue, 'governed')
  }
  // "НК «Восток» Ким сообщил": no comma or dash, no speech.
  if (start === index + 1) return undefined
  return finding(sentence, { first: index, last: index }, source, cue, 'follows')
}

/**
 * The speaker behind circumstances: `сказал вчера на совместном брифинге | министр Ахметов`. After
 * `говорится в сообщении` it is whose message that is, or else the message.
 */
function farSource(sentence: Sentence, verb: number): Run | undefined {
  let start = verb + 1
  for (let skipped = 0; skipped < CIRCUMSTANCES; skipped += 1) {
    const token = sentence[start]
    if (RUSSIAN_CIRCUMSTANCES.has(token?.text ?? '')) start += 1
    else if (RUSSIAN_PREPOSITIONS.has(token?.text ?? '')) {
      start += 1
      while (isAdjective(sentence[start]) && isWord(sentence[start + 1])) start += 1
      start += 1
    } else break
  }
  if (start === verb + 1) return undefined
  const source = runFrom(sentence, start)
  const isMessage = RUSSIAN_IMPERSONAL.has(sentence[verb]?.text ?? '')
  return (
    source ??
    (isMessage && isWord(sentence[start - 1]) ? { first: start - 1, last: start - 1 } : undefined)
  )
}

const isAdjective = (token: Token | undefined): boolean =>
  /(?:ом|ем|ой|ей|их|ых|ую|юю|ого|его|ему|ому)$/u.test(token?.text ?? '')

/** Behind words between commas: `сказал, в свою очередь, | Смаилов`. */
function behindAside(sentence: Sentence, start: number): number {
  if (sentence[start]?.text !== ',') return start
  const length = sentence
    .slice(start + 1, start + ASIDE_REACH)
    .findIndex(({ text }) => text === ',')
  return length < 0 ? start : start + length + 2
}

/** `Смаилов сказал: «…»`, `Министр считает, что это «…»`, `Тоқаев: «…»`. */
function before(sentence: Sentence, index: number): Finding | undefined {
  const limit = Math.max(0, index - REACH)
  const introduced = sentence[index - 1]?.kind === 'punctuation'
  for (let position = index - 1; position >= limit; position -= 1) {
    const token = sentence[position]
    if (token?.kind === 'quotation') return undefined
    if (!isVerb(token)) continue
    const source = runUntil(sentence, position - 1) ?? runFrom(sentence, position + 1)
    const cue = { first: position, last: position }
    const clause = sentence[position + 1]?.text === ',' ? position + 2 : position + 1
    const content = {
      first: introduced ? index : Math.max(clause, (source?.last ?? 0) + 1),
      last: index,
    }
    return source && finding(sentence, content, source, cue, introduced ? 'introduced' : 'governed')
  }
  if (sentence[index - 1]?.text !== ':') return undefined
  const source = runUntil(sentence, index - 2)
  return source && finding(sentence, { first: index, last: index }, source, undefined, 'colon')
}

/** "по его словам" */
const OWNERS = /^(?:его|её|ее|их)$/u

/** `По словам Смаилова, «…»`, `Смайыловтың айтуынша, «…»`. */
function according(sentence: Sentence, index: number): Finding | undefined {
  const limit = Math.min(sentence.length, index + REACH)
  for (let position = Math.max(0, index - REACH); position < limit; position += 1) {
    const token = sentence[position]
    const owner = { first: position - 1, last: position - 1 }
    if (
      RUSSIAN_ACCORDING.has(token?.text ?? '') &&
      OWNERS.test(sentence[position - 1]?.text ?? '')
    ) {
      const cue = { first: position, last: position }
      return finding(sentence, { first: index, last: index }, owner, cue, 'according')
    }
    const russian =
      RUSSIAN_ACCORDING.has(token?.text ?? '') && sentence[position - 1]?.text === 'по'
    const kazakh = KAZAKH_ACCORDING.has(token?.text ?? '')
    if (!russian && !kazakh) continue
    const source = russian ? runFrom(sentence, position + 1) : runUntil(sentence, position - 1)
    const cue = { first: russian ? position - 1 : position, last: position }
    return source && finding(sentence, { first: index, last: index }, source, cue, 'according')
  }
  return undefined
}

/** `Смаилов сообщил, что …`, without marks. */
function reportedIn(sentence: Sentence): Finding | undefined {
  const limit = Math.min(sentence.length, REACH)
  for (let position = 1; position < limit; position += 1) {
    if (!isVerb(sentence[position]) || sentence[position + 2]?.text !== 'что') continue
    const source = runUntil(sentence, position - 1)
    const last = sentence.at(-1)?.kind === 'punctuation' ? sentence.length - 2 : sentence.length - 1
    if (source === undefined || last <= position + 2) return undefined
    const cue = { first: position, last: position }
    return finding(sentence, { first: position + 2, last }, source, cue, 'indirect')
  }
  return undefined
}

/** A name or description from `first` on, up to punctuation, a preposition or a verb. */
function runFrom(sentence: Sentence, first: number): Run | undefined {
  let last = first - 1
  while (
    last - first < LONGEST_SOURCE &&
    continues(sentence, last + 1) &&
    !isKazakhPlace(sentence, first, last + 1)
  ) {
    last += 1
  }
  return last < first ? undefined : { first, last }
}

const BEHIND_SUBJECT = /^(?:[,:]|былай|осылай|деп|жауап|атап|баса|бұл|осы|сол)$/u

/** A Kazakh object in lower case behind a name: "Ким | бюджетті «…» деп атады". */
const isObject = (sentence: Sentence, index: number): boolean => {
  const token = sentence[index]
  const isAccusative = /(?:[дтн][ыі])$/u.test(token?.text ?? '')
  const before = sentence[index - 1]
  return (
    isAccusative &&
    token?.capital === false &&
    (before?.capital === true || /^(?:бұл|осы|сол)$/u.test(before?.text ?? ''))
  )
}

/** `деді Арман Ким | Астанада өткен жиында`: where it was said, behind a name. */
function isKazakhPlace(sentence: Sentence, first: number, index: number): boolean {
  const isKazakh = KAZAKH_VERBS.has(sentence[first - 1]?.text ?? '')
  const behindName = index > first && sentence[index - 1]?.capital === true
  return isKazakh && behindName && /.{2}[дт][ае]$/u.test(sentence[index]?.text ?? '')
}

/** The same to the left, without a leading preposition and its noun: `В понедельник | министр`. */
function runUntil(sentence: Sentence, last: number): Run | undefined {
  let end = last
  while (BEHIND_SUBJECT.test(sentence[end]?.text ?? '') || isObject(sentence, end)) end -= 1
  let first = end + 1
  while (end - first < LONGEST_SOURCE && continues(sentence, first - 1)) first -= 1
  const lead = sentence[first - 1]
  if (isWord(lead) && RUSSIAN_BREAKS.has(lead.text) && /^(?:в|во|на|по)$/u.test(lead.text))
    first += 1
  return end < first ? undefined : { first, last: end }
}

function continues(sentence: Sentence, index: number): boolean {
  const token = sentence[index]
  const before = sentence[index - 1]
  if (token?.text === '.' && before?.end === token.start) {
    const abbreviates = before.text.length === 1 || ABBREVIATIONS.has(before.text)
    return abbreviates && index < sentence.length - 1
  }
  return isWord(token) && !isVerb(token) && !RUSSIAN_BREAKS.has(token.text)
}

function finding(
  sentence: Sentence,
  content: Run,
  source: Run,
  cue: Run | undefined,
  manner: Manner,
): Finding | undefined {
  const span = spanOf(sentence, content)
  const kind =
    manner === 'indirect' ? 'indirect' : content.first < content.last ? 'mixed' : 'direct'
  return span && findingOf(span, spanOf(sentence, source), spanOf(sentence, cue), kind, manner)
}
