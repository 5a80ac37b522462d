import { lastAtMost, NumberList } from './number-list'
import { splitsSurrogatePair } from './surrogates'

/** Passages in reading order that do not overlap, in two typed arrays of the same length. */
export interface Passages {
  readonly starts: Int32Array
  readonly ends: Int32Array
}

/** Characters that a searcher means as one, whichever of them the text has. */
const equals = [
  `'\u2018\u2019\u201a\u201b\u2032\u02bc\u0060\u00b4\uff07`,
  `"\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb\uff02`,
  `-\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63\uff0d`,
]

/** Characters (or runs of white space) in one expression; engines refuse very long ones. */
const longestPattern = 2000

/**
 * Every place where `query` occurs, in order and without overlaps. Case does not matter (simple
 * case folding of Unicode), any white space matches any other, straight matches curly, a hyphen
 * any dash. White space around the query is not part of it; an empty query is found nowhere.
 */
export function findAll(text: string, query: string): Passages {
  const starts = new NumberList()
  const ends = new NumberList()
  const [first, ...others] = patternsOf(query.trim())
  if (first !== undefined) {
    for (let match = first.exec(text); match !== null; match = first.exec(text)) {
      const end = endOfOthers(text, others, first.lastIndex)
      if (end === -1) first.lastIndex = match.index + lengthOfCodePointAt(text, match.index)
      else {
        starts.push(match.index)
        ends.push(end)
        first.lastIndex = end
      }
    }
  }
  return { starts: starts.toArray(), ends: ends.toArray() }
}

/**
 * The index of the first match that starts at or after `offset`; past the last one the search goes
 * on at the first. -1 when there are none. The one before it, going round, is the previous match.
 */
export function matchAfter(matches: Passages, offset: number): number {
  if (matches.starts.length === 0) return -1
  return (lastAtMost(matches.starts, offset - 1) + 1) % matches.starts.length
}

/**
 * The query as expressions to be matched one right after the other: all but a pasted page is one.
 * The first searches, the others must follow where the one before ended.
 */
function patternsOf(query: string): RegExp[] {
  const patterns: RegExp[] = []
  const parts = query.match(/\s+|[^]/gu) ?? []
  for (let start = 0; start < parts.length; start += longestPattern) {
    const source = parts
      .slice(start, start + longestPattern)
      .map(patternOfPart)
      .join('')
    patterns.push(new RegExp(source, start === 0 ? 'giu' : 'yiu'))
  }
  return patterns
}

/** Where the other patterns end, each matched where the one before ended; -1 if one does not match. */
function endOfOthers(text: string, others: readonly RegExp[], start: number): number {
  let end = start
  for (const pattern of others) {
    pattern.lastIndex = end
    if (!pattern.test(text)) return -1
    end = pattern.lastIndex
  }
  return end
}

/** An expression that began again within a pair would find the pair once more. */
function lengthOfCodePointAt(text: string, offset: number): number {
  return splitsSurrogatePair(text, offset + 1) ? 2 : 1
}

function patternOfPart(part: string): string {
  if (/^\s/u.test(part)) return '\\s+'
  const variants = equals.find((characters) => characters.includes(part))
  if (variants !== undefined) return `[${variants.replace('-', '\\-')}]`
  return part.replace(/[\\^$.*+?()[\]{}|/]/u, '\\$&')
}
