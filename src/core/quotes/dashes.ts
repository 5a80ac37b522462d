import { readSentences } from './tokens'
import type { Span } from './types'
import { KAZAKH_VERBS } from './words/kazakh'
import { RUSSIAN_VERBS } from './words/russian'

/** Where a line of speech begins: the dash, and the first letter behind it. */
const OPENING = /^[—–-]\s+(?=["«„]?[\p{Script=Cyrillic}\p{N}])/u
/** Punctuation and a dash: here the writer's words begin or end. */
const TURN = /[,.!?…]\s*[—–-]\s+/gu
const MARK = /["«»„“”]/u
/** The writer's words have their verb of saying among the first so many. */
const VERB_REACH = 5
/** A line of speech is no longer, in UTF-16 code units. */
const LONGEST = 3000

/**
 * Adds the speech of lines that begin with a dash instead of marks, `– Мы ждали, – сказал он. – Долго.`, to the
 * quotations of a text, which are in order. Only where the line names who speaks; time is linear in it.
 */
export function addDashes(
  text: string,
  lines: readonly Span[],
  quotations: readonly Span[],
): readonly Span[] {
  const found = lines.flatMap((line) => speechIn(text, line))
  if (found.length === 0) return quotations
  const all = [...quotations, ...found].sort((one, other) => one.start - other.start)
  let end = 0
  return all.filter((span) => {
    const free = span.start >= end
    if (free) end = span.end
    return free
  })
}

function speechIn(text: string, { start, end }: Span): Span[] {
  const line = text.slice(start, Math.min(end, start + LONGEST))
  const opening = OPENING.exec(line)?.[0]
  if (opening === undefined || MARK.test(line)) return []
  const turns = [...line.matchAll(TURN)]
  const said: Span[] = []
  let from = opening.length
  let isSpeech: boolean = true
  for (const [index, turn] of turns.entries()) {
    const behind = turn.index + turn[0].length
    const next = turns[index + 1]?.index ?? line.length
    const opens: boolean = isSpeech && hasVerb(line, behind, next)
    if (opens) said.push({ start: start + from, end: start + turn.index + 1 })
    else if (!isSpeech) from = behind
    else continue
    isSpeech = !opens
  }
  if (said.length > 0 && isSpeech) said.push({ start: start + from, end: start + line.length })
  return said
}

/** Whether the words tell who says it. */
function hasVerb(line: string, from: number, to: number): boolean {
  const [words] = readSentences(line, { start: from, end: to }, [])
  return (words ?? [])
    .slice(0, VERB_REACH)
    .some(({ text }) => RUSSIAN_VERBS.has(text) || KAZAKH_VERBS.has(text))
}
