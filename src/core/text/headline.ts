import { endsInAbbreviation } from './abbreviations'
import type { Line } from './lines'

/** A headline that nothing but its looks speaks for is shorter, in code units. */
const longest = 150
/** So much of the body is looked at for the headline's words, in code units. */
const reach = 2500

const begins = /^["“«‘'„(]?[\p{Lu}\p{Lo}\p{N}]/u
const endsOpen = /[,:…，：]$/u
const endsSentence = /[.。]$/u
const sentenceEnd = /[.!?。！？]["”’»)]*\s*/gu
const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu

/** A line that only says what follows: "ABSTRACT." */
const label = /^\p{Lu}{4,}(?: \p{Lu}+)?[.:]?$/u
/** Words that headlines leave out and sentences do not, unless every word is in capitals. */
const sentenceWord =
  /(?<![\p{L}'’-])(?:the|an?|has|have|had|is|are|was|were|been|will|this|(?:mon|tues|wednes|thurs|fri|satur|sun)day)(?!\p{L})/iu
const longWord = /(?<![\p{L}'’-])\p{L}[\p{L}'’-]{3,}/gu

/**
 * Whether a line above a body is its headline: a line of its own above longer paragraphs that begins like a
 * headline and ends like one. Where it ends as a sentence does, its words are in capitals, or it
 * leaves out what headlines leave out and the first paragraphs say again what it says.
 */
export function looksLikeHeadline(line: Line, body: readonly Line[]): boolean {
  const { text } = line
  const [next] = body
  const first = body.find((each) => !label.test(each.text))
  if (next === undefined || first === undefined || body.length < 2) return false
  if (text.length > longest || !begins.test(text) || endsOpen.test(text)) return false
  // "Khans: Trump stirs 'ugliness';" has a second line under it.
  if (/[;；]$/u.test(text)) return !/[;；]$/u.test(next.text)
  if (!next.afterBlank || first.text.length <= text.length) return false
  if (!endsSentence.test(text)) return first === next
  return isInCapitals(text) || (isTelegraphic(text) && isToldAgain(text, body))
}

function isInCapitals(text: string): boolean {
  const words = text.match(longWord) ?? []
  return (
    words.length > 2 && words.filter((each) => /^\p{Lu}/u.test(each)).length >= words.length * 0.8
  )
}

const isTelegraphic = (text: string): boolean => isOneSentence(text) && !sentenceWord.test(text)

function isOneSentence(text: string): boolean {
  return [...text.matchAll(sentenceEnd)].every(({ 0: end, index }) => {
    const behind = index + end.length
    return (
      behind === text.length ||
      !/\s$/u.test(end) ||
      endsInAbbreviation(text.slice(0, behind), text.slice(behind))
    )
  })
}

/** Whether most of the longer words, in one form or another, stand in the first paragraphs. */
function isToldAgain(text: string, body: readonly Line[]): boolean {
  const stems = new Set(stemsOf(text))
  if (stems.size < 3) return false
  let length = 0
  const told = new Set<string>()
  for (const line of body) {
    for (const stem of stemsOf(line.text.slice(0, reach - length))) told.add(stem)
    length += line.text.length
    if (length >= reach) break
  }
  const again = [...stems].filter((stem) => told.has(stem)).length
  return again >= 2 && again * 2 >= stems.size
}

/** The beginnings of the words that are long enough to mean something. */
function stemsOf(text: string): string[] {
  return [...text.matchAll(word)]
    .map(([each]) => each.toLowerCase().replace(/['’]s?$/u, ''))
    .filter((each) => each.length > 3)
    .map((each) => each.slice(0, 5))
}
