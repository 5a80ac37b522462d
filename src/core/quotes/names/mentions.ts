import {
  ADVERBS,
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  PERSONAL_PRONOUNS,
  PREPOSITIONS,
  TIMES,
  VERBS,
} from '../words/english'
import { ABBREVIATIONS } from '../../text/abbreviations'
import { RUSSIAN_BREAKS } from '../words/russian'
import { TITLES } from '../words/speakers'
import type { Span } from '../types'
import { isGivenName, isTitle, longTitle, readName } from './name'

/** Words of the text that may mean a person. */
export interface Mention extends Span {
  /** The titles before the name, written out in lower case: `deputy prime minister`; often empty. */
  readonly titles: string
  /** The name without titles; empty where a title stands alone. */
  readonly name: readonly string[]
  /** Whether a sentence or a line begins with it, so that it is likely what the sentence is about. */
  readonly opens: boolean
}

const PART = String.raw`(?:(?:\p{Lu}\.){2,}|\p{Lu}[\p{L}\p{M}'’-]*\.?)`
const SMALL = '(?:de|da|del|della|di|du|la|le|van|von|der|den|ter|al|el|bin|ibn|ben|bint)'
/** Words in capitals, one beside the other, with small words of names between them. */
const RUN = new RegExp(String.raw`${PART}(?:[ \u00A0](?:${SMALL}[ \u00A0])*${PART})*`, 'gu')

/** No title is looked for further before a name, in UTF-16 code units. */
const REACH = 100
/** Titles in lower case right before a name: `spokeswoman Jane Doe`. */
const LOWER_TITLES = /(?<!\p{L})(?:\p{Ll}[\p{Ll}-]*[ \u00A0]){1,4}$/u
/** `Prime Minister of the Republic of | Kazakhstan Alikhan Smailov`, `Chief of | Staff Denis Doe`. */
const TITLE_OF =
  /(?<titles>(?:\p{L}[\p{L}-]*\.?[ \u00A0]){1,4})(?:of|for)[ \u00A0](?:(?:the|of|and|for|\p{Lu}[\p{L}'’-]*)[ \u00A0])*$/u
/** `Mike Doe, the Indiana governor,` */
const TITLE_AFTER =
  /^,[ \u00A0](?:(?:the|a|an)[ \u00A0])?(?<titles>(?:\p{L}[\p{L}'’-]*\.?[ \u00A0,]){1,5})/u
const LEAD = /(?:(?:And|But|So|Yet|As|When|While|\p{Lu}[\p{L}'’]*|\p{Lu}[\p{L}]*['’]s)[ \u00A0])+$/u
const SENTENCE_START = /(?:^|[.!?…:;]["”»’')]*\s|[\n\r]\s*|["“«„(—–-]\s?|,\s)$/u

/** The people whom the text mentions, in its order. Time is linear in the text. */
export function findMentions(text: string): Mention[] {
  const mentions: Mention[] = []
  for (const { 0: run, index } of text.matchAll(RUN)) {
    for (const part of partsOf(run)) {
      const { titles, name } = readName(part.words)
      if (titles.length === 0 && name.length === 0) continue
      if (name.length === 1 && (name[0]?.length ?? 0) < 2) continue
      const end = index + part.end
      const start = end - part.words.join(' ').length
      const found = {
        start,
        end,
        titles: titlesOf(text, { start, end }, titles, name),
        name,
        opens: opensSentence(text, start),
      }
      if (name.length > 0 || found.titles !== '') mentions.push(found)
    }
  }
  return mentions
}

/** Whether a sentence begins with it: "Jane Doe", "But Jane Doe", "spokeswoman Jane Doe". */
function opensSentence(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - REACH), start)
  const lead = before.replace(LOWER_TITLES, '').replace(LEAD, '')
  return SENTENCE_START.test(lead.slice(-4))
}

function titlesOf(
  text: string,
  { start, end }: Span,
  titles: readonly string[],
  name: readonly string[],
): string {
  if (titles.length > 0 || name.length < 2) return titles.map(longTitle).join(' ')
  const before = text.slice(Math.max(0, start - REACH), start)
  const lower = LOWER_TITLES.exec(before)?.[0] ?? ''
  const near = lastTitles(lower)
  if (near !== '') return near
  const far = lastTitles(TITLE_OF.exec(before)?.groups?.['titles'] ?? '')
  if (far !== '') return far
  return titlesWithin(TITLE_AFTER.exec(text.slice(end, end + REACH))?.groups?.['titles'] ?? '')
}

/** The titles with which the words end. */
function lastTitles(words: string): string {
  const list = words.trim().split(/[ \u00A0]/u)
  return list
    .slice(1 + list.findLastIndex((word) => !isTitle(word)))
    .map(longTitle)
    .join(' ')
}

/** The first titles among the words. */
function titlesWithin(words: string): string {
  const list = words.trim().split(/[ \u00A0]/u)
  const first = list.findIndex((word) => isTitle(word))
  if (first < 0) return ''
  const length = list.slice(first).findIndex((word) => !isTitle(word) || word.endsWith(','))
  return list
    .slice(first, length < 0 ? undefined : first + length + 1)
    .filter(isTitle)
    .map(longTitle)
    .join(' ')
}

interface Part {
  readonly words: readonly string[]
  /** Where it ends in the run: UTF-16 code units. */
  readonly end: number
}

/** The run cut where a sentence ends in it, behind a possessive, and at words that are no names. */
function partsOf(run: string): Part[] {
  const parts: Part[] = []
  let words: string[] = []
  let end = 0
  const flush = (): void => {
    if (words.length > 0) parts.push({ words, end })
    words = []
  }
  let position = 0
  for (const word of run.split(/[ \u00A0]/u)) {
    const wordEnd = position + word.length
    position = wordEnd + 1
    if (isNoName(word, words.at(-1))) {
      flush()
      continue
    }
    const bare = withoutEnd(word)
    words.push(bare)
    end = wordEnd - (word.length - bare.length)
    if (bare !== word) flush()
  }
  flush()
  return parts
}

/** A word of a name without the possessive and the full stop of the sentence. */
function withoutEnd(word: string): string {
  const possessive = word.replace(/(?<=\p{L})(?:['’]s?\.?)$/u, '')
  if (possessive !== word || !word.endsWith('.')) return possessive
  const stem = word.slice(0, -1)
  const isShort = /^\p{Lu}(?:\.\p{Lu})*$/u.test(stem)
  const abbreviates = ABBREVIATIONS.has(stem.toLowerCase()) || TITLES.has(stem.toLowerCase())
  return isShort || (abbreviates && stem.length < 7) ? word : stem
}

const NO_NAMES: readonly ReadonlySet<string>[] = [
  ADVERBS,
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  PERSONAL_PRONOUNS,
  PREPOSITIONS,
  RUSSIAN_BREAKS,
  TIMES,
]

/** Months that are surnames too. */
const MONTH_NAMES = /^(?:may|april|june|august)$/u

/** Words that begin sentences, and are no names; "May" is one behind "Theresa". */
function isNoName(word: string, before?: string): boolean {
  const lower = word.replace(/\.$/u, '').toLowerCase()
  if (isGivenName(lower) || (before !== undefined && MONTH_NAMES.test(lower))) return false
  const isVerb = VERBS.has(lower) && before === undefined && !TITLES.has(lower)
  return isVerb || NO_NAMES.some((words) => words.has(lower))
}
