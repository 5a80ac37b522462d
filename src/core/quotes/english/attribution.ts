import type { Sentence } from '../tokens'
import { accordingToAfter, type Attribution } from './according'
import { attributionAfter, closingAttribution } from './after'
import { attributionBefore } from './before'

/** A comma, question mark or dash inside the closing mark promises that the speaker comes next. */
const PROMISES_SPEAKER = /[,?!—–\-…]['’]*\s*(?:["”»“’]|''?)$/u

/** Who said the quotation at token `index`, as far as its own sentence tells. Strategies in order of trust. */
export function attributeInSentence(
  sentence: Sentence,
  index: number,
  text: string,
): Attribution | undefined {
  const token = sentence[index]
  if (token === undefined) return undefined
  const ending = text.slice(Math.max(token.start, token.end - 4), token.end)
  const promised = PROMISES_SPEAKER.test(ending) || sentence[index + 1]?.text === ','
  return (
    (promised ? attributionAfter(sentence, index) : undefined) ??
    closingAttribution(sentence, index) ??
    attributionBefore(sentence, index) ??
    accordingToAfter(sentence, index)
  )
}
