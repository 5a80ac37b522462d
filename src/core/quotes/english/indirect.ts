import { findingOf, spanOf, type Finding } from '../language'
import type { Sentence } from '../tokens'
import { accordingToAt, type Attribution } from './according'
import { closingAttribution } from './after'
import type { Phrase } from './phrases'
import { subjectBefore } from './subject'
import { isFinite, isPersonal, isRelative, REACH, verbAt } from './verbs'
import { DETERMINERS } from '../words/english'

/** What a sentence without quotation marks reports: offered on request only. */
export function reportedIn(sentence: Sentence): Finding | undefined {
  return closing(sentence) ?? according(sentence) ?? governed(sentence)
}

/** `The road is closed, Smith said.` */
function closing(sentence: Sentence): Finding | undefined {
  const found = closingAttribution(sentence, 0)
  if (found?.cue === undefined) return undefined
  return toFinding(sentence, found, {
    first: 0,
    last: Math.min(found.source.first, found.cue.first) - 2,
  })
}

/** `According to Smith, the road is closed.` and `The road is closed, according to Smith.` */
function according(sentence: Sentence): Finding | undefined {
  const limit = Math.min(sentence.length, REACH)
  for (let index = 0; index < limit; index += 1) {
    const found = accordingToAt(sentence, index)
    if (found === undefined) continue
    if (index > 0) {
      const last = sentence[index - 1]?.text === ',' ? index - 2 : index - 1
      return toFinding(sentence, found, { first: 0, last })
    }
    let comma = found.source.last + 1
    while (comma < limit && sentence[comma]?.text !== ',') comma += 1
    return toFinding(sentence, found, { first: comma + 1, last: lastWord(sentence) })
  }
  return undefined
}

/** `Smith said (that) the road is closed.` */
function governed(sentence: Sentence): Finding | undefined {
  const limit = Math.min(sentence.length - 1, REACH)
  for (let index = 1; index < limit; index += 1) {
    const verb = verbAt(sentence, index)
    if (verb?.sense !== 'saying' || !isFinite(verb)) continue
    const first = clauseAfter(sentence, index)
    const source = first === undefined ? undefined : subjectBefore(sentence, index, 0)
    if (first === undefined || source === undefined) continue
    const cue = { first: index, last: index }
    return toFinding(
      sentence,
      { source, cue, manner: 'indirect' },
      { first, last: lastWord(sentence) },
    )
  }
  return undefined
}

/** Verbs that report only with "that": "the talks continued". */
const NEEDS_THAT = /^(?:continue|began|begin|maintain|reflect|read|protest|told)/u

/** How far behind the verb "that" may stand: "told reporters on Monday that". */
const THAT_REACH = 7

function clauseAfter(sentence: Sentence, verb: number): number | undefined {
  for (let index = verb + 1; index <= verb + THAT_REACH; index += 1) {
    const text = sentence[index]?.text
    if (text === 'that') return index
    if (text === ',' || text === '.') break
  }
  const next = sentence[verb + 1]
  if (next === undefined || next.kind !== 'word' || isRelative(next)) return undefined
  const opensClause = isPersonal(next) || next.capital || DETERMINERS.has(next.text)
  return opensClause && !NEEDS_THAT.test(sentence[verb]?.text ?? '') ? verb + 1 : undefined
}

function lastWord(sentence: Sentence): number {
  let last = sentence.length - 1
  const limit = Math.max(0, last - REACH)
  while (last > limit && sentence[last]?.kind === 'punctuation') last -= 1
  return last
}

function toFinding(sentence: Sentence, found: Attribution, content: Phrase): Finding | undefined {
  const span = content.first <= content.last ? spanOf(sentence, content) : undefined
  const { source, cue } = found
  return (
    span && findingOf(span, spanOf(sentence, source), spanOf(sentence, cue), 'indirect', 'indirect')
  )
}
