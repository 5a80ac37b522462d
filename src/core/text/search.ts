import { lastAtMost, NumberList } from './number-list'

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

/**
 * Every place where `query` occurs, in order and without overlaps. Case does not matter (simple
 * case folding of Unicode), any white space matches any other, straight matches curly, a hyphen
 * any dash. White space around the query is not part of it; an empty query is found nowhere.
 */
export function findAll(text: string, query: string): Passages {
  const starts = new NumberList()
  const ends = new NumberList()
  const trimmed = query.trim()
  if (trimmed !== '') {
    const pattern = new RegExp(patternOf(trimmed), 'giu')
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
      starts.push(match.index)
      ends.push(pattern.lastIndex)
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

function patternOf(query: string): string {
  const parts = query.match(/\s+|[^]/gu) ?? []
  return parts.map(patternOfPart).join('')
}

function patternOfPart(part: string): string {
  if (/^\s/u.test(part)) return '\\s+'
  const variants = equals.find((characters) => characters.includes(part))
  if (variants !== undefined) return `[${variants.replace('-', '\\-')}]`
  return part.replace(/[\\^$.*+?()[\]{}|/]/u, '\\$&')
}
