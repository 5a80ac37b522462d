import type { Sentence } from '../tokens'
import { isWord, verbAt } from './verbs'

const SMALL_WORD = /^(?:of|the|an?|and|in|on|for|to|with|from|at|by|or|as)$/iu
const MOST_WORDS = 9

/**
 * Whether the quotation is the title of a work, `on ABC's "Good Morning America"`: capitals on
 * every word, and in the middle of a clause. After a verb it may be a slogan that somebody said.
 */
export function isTitle(text: string, sentence: Sentence, index: number): boolean {
  const token = sentence[index]
  if (token === undefined || !isWord(sentence[index - 1]) || verbAt(sentence, index - 1))
    return false
  if (token.end - token.start > 100) return false
  const words = text.slice(token.start, token.end).match(/[\p{L}\p{N}][^\s"“”]*/gu) ?? []
  return (
    words.length >= 2 &&
    words.length <= MOST_WORDS &&
    words.every((word) => SMALL_WORD.test(word) || /^[\p{Lu}\p{N}]/u.test(word))
  )
}
