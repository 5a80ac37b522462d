import type { Manner } from '../manner'
import type { Sentence } from '../tokens'
import { attributionAfter, closingAttribution } from './after'
import { attributionBefore } from './before'
import { phraseStartingAt, type Phrase } from './phrases'
import { REACH } from './verbs'

/** Who said a quotation, and how the sentence tells: phrases are runs of its tokens. */
export interface Attribution {
  readonly source: Phrase
  readonly cue?: Phrase
  readonly manner: Manner
}

/** A comma, question mark or dash inside the closing mark promises that the speaker comes next. */
const PROMISES_SPEAKER = /[,?!—–\-…]['’]*\s*(?:["”»“]|'')$/u

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
    accordingTo(sentence, index)
  )
}

/** `"…" was the mood, according to Smith` */
function accordingTo(sentence: Sentence, index: number): Attribution | undefined {
  const limit = Math.min(sentence.length, index + REACH)
  for (let position = index + 1; position < limit; position += 1) {
    const found = accordingToAt(sentence, position)
    if (found !== undefined) return found
  }
  return undefined
}

/** `according to Smith`, if it stands at `index`. */
export function accordingToAt(sentence: Sentence, index: number): Attribution | undefined {
  if (sentence[index]?.text !== 'according' || sentence[index + 1]?.text !== 'to') return undefined
  const source = phraseStartingAt(sentence, index + 2)
  return source && { source, cue: { first: index, last: index + 1 }, manner: 'according' }
}
