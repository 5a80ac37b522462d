import type { Manner } from '../manner'
import type { Sentence } from '../tokens'
import { phraseStartingAt, type Phrase } from './phrases'
import { REACH } from './verbs'

/** Who said a quotation, and how the sentence tells: phrases are runs of its tokens. */
export interface Attribution {
  readonly source: Phrase
  readonly cue?: Phrase
  readonly manner: Manner
}

/** `according to Smith`, if it stands at `index`. */
export function accordingToAt(sentence: Sentence, index: number): Attribution | undefined {
  if (sentence[index]?.text !== 'according' || sentence[index + 1]?.text !== 'to') return undefined
  const source = phraseStartingAt(sentence, index + 2)
  return source && { source, cue: { first: index, last: index + 1 }, manner: 'according' }
}

/** `"…" was the mood, according to Smith`: anywhere behind the quotation at `index`. */
export function accordingToAfter(sentence: Sentence, index: number): Attribution | undefined {
  const limit = Math.min(sentence.length, index + REACH)
  for (let position = index + 1; position < limit; position += 1) {
    const found = accordingToAt(sentence, position)
    if (found !== undefined) return found
  }
  return undefined
}
