import { spanOf } from '../language'
import type { Sentence, Token } from '../tokens'
import type { Span } from '../types'
import { DETERMINERS, POSSESSIVES } from '../words/english'
import { phraseStartingAt } from './phrases'
import { sharedSubject } from './subject'
import { isPersonal, isPredicate, isWord, REACH } from './verbs'

const JOINS = /^(?:and|but)$/u

/**
 * `"…," Smith said. Jones shook her head. "…"` and `"…," Smith said, and Jones cut in. "…"`: who acts
 * between a quotation and the next.
 */
export function actingBefore(
  sentence: Sentence | undefined,
  from: number,
): Span | 'unclear' | undefined {
  const first = sentence?.[0]
  if (sentence === undefined || first === undefined) return undefined
  if (first.start < from) return joinedSubject(sentence, from)
  if (sentence.some(({ kind }) => kind === 'quotation')) return undefined
  const subject = sharedSubject(sentence, Math.min(sentence.length, REACH), 0)
  const head = subject && sentence[subject.first]
  const isPerson = head !== undefined && (head.capital || isPersonal(head))
  return (isPerson ? spanOf(sentence, subject) : undefined) ?? 'unclear'
}

/** Behind `, and`: another subject with a verb of its own. */
function joinedSubject(sentence: Sentence, from: number): Span | 'unclear' | undefined {
  const limit = Math.max(1, sentence.length - REACH)
  for (let index = sentence.length - 1; index >= limit; index -= 1) {
    const token = sentence[index]
    const next = sentence[index + 1]
    if (token === undefined || token.start < from) return undefined
    if (!JOINS.test(token.text) || sentence[index - 1]?.text !== ',') continue
    if (!isWord(next) || !mayBeSubject(next)) continue
    const phrase = phraseStartingAt(sentence, index + 1)
    if (phrase !== undefined && isPredicate(sentence, phrase.last + 1)) {
      return spanOf(sentence, phrase)
    }
    if (POSSESSIVES.has(next.text)) return 'unclear'
  }
  return undefined
}

const mayBeSubject = (token: Token): boolean =>
  token.capital || isPersonal(token) || DETERMINERS.has(token.text)
