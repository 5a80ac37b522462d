import { findingOf, spanOf, type Finding, type Language, type Place } from '../language'
import type { Sentence } from '../tokens'
import { actingBefore } from './acting'
import { attributionAfter } from './after'
import type { Attribution } from './according'
import { attributeInSentence } from './attribution'
import { contentAround } from './edges'
import { reportedIn } from './indirect'
import { sharedSubject } from './subject'
import { isTitle } from './title'

/** A mark inside a quotation that ends a sentence, behind which `Smith asked` may still follow. */
const QUESTION = /[?!…—–-]['’]*\s*(?:["”»“’]|''?)$/u
const ENDS_IN_COMMA = /,['’]?(?:["”»“’]|''?)$/u
/** The clause `Smith asked` behind a question has its verb within so many tokens. */
const QUESTION_REACH = 7
/** A quotation this long has a speaker, even where no verb of saying is known. */
const LONG = 8

/** English: the language whose rules were measured. */
export const english: Language = { attribute, reportedIn, actingBefore }

function attribute(place: Place): Finding | 'name' | undefined {
  const { text, sentence, index } = place
  if (isTitle(text, sentence, index)) return aroundTitle(place) ?? 'name'
  const own = attributeInSentence(sentence, index, text)
  if (own !== undefined) {
    const around = contentAround(sentence, index, own, text)
    const mixed = around.first < index || around.last > index
    return toFinding(sentence, spanOf(sentence, around), own, mixed ? 'mixed' : 'direct')
  }
  return afterQuestion(place) ?? bySubject(place)
}

/**
 * `This is the "Year of Tourism," Smith said.`: the comma and the speaker behind the title show
 * that a quotation ends with it, whose opening mark is missing at the paragraph's start.
 */
function aroundTitle({ text, sentence, index, paragraphStart }: Place): Finding | undefined {
  const token = sentence[index]
  if (token === undefined || paragraphStart === undefined) return undefined
  if (!ENDS_IN_COMMA.test(text.slice(token.end - 3, token.end))) return undefined
  const found = attributionAfter(sentence, index, QUESTION_REACH)
  const afterClause = Math.max(found?.cue?.last ?? index, found?.source.last ?? index) + 1
  if (found === undefined || sentence[afterClause]?.kind !== 'punctuation') return undefined
  const content = { start: paragraphStart, end: token.end }
  return toFinding(sentence, content, { ...found, manner: 'closing' }, 'direct')
}

/** `"Why?" Smith asked.`: the question mark has ended the sentence. */
function afterQuestion({ text, sentence, index, following }: Place): Finding | undefined {
  const token = sentence[index]
  if (token === undefined || following === undefined || index < sentence.length - 1)
    return undefined
  if (!QUESTION.test(text.slice(Math.max(token.start, token.end - 5), token.end))) return undefined
  const found = attributionAfter(following, -1, QUESTION_REACH)
  return found && toFinding(following, token, { ...found, manner: 'follows-question' }, 'direct')
}

/** A long quotation whose verb is not known: its sentence's subject is the best guess. */
function bySubject({ text, sentence, index }: Place): Finding | undefined {
  const token = sentence[index]
  if (token === undefined) return undefined
  const words = text.slice(token.start, token.end).match(/\S+/gu)?.length ?? 0
  const source = words >= LONG ? sharedSubject(sentence, index, 0) : undefined
  return source && toFinding(sentence, token, { source, manner: 'subject' }, 'direct')
}

function toFinding(
  sentence: Sentence,
  content: { readonly start: number; readonly end: number } | undefined,
  { source, cue, manner }: Attribution,
  kind: 'direct' | 'mixed',
): Finding | undefined {
  if (content === undefined) return undefined
  const { start, end } = content
  return findingOf({ start, end }, spanOf(sentence, source), spanOf(sentence, cue), kind, manner)
}
