import type { Span } from './types'

/** How far a single mark may be from its end, in UTF-16 code units. */
const REACH = 1500
/** Marked words without punctuation are a phrase of at most so many words. */
const LONGEST_PHRASE = 12

/** A single mark that may open or close, and its neighbours. */
const SINGLE = /['‘’]/gu
const BEFORE_OPENING = /^$|[\s([{—–"“]/u
const AFTER_OPENING = /[\p{L}\p{N}"“]/u
const AFTER_CLOSING = /^$|[\s)\]}—–,.;:!?…"”]/u
const ENDS_SPEECH = /[,.!?…;"”]/u
/** Letters left out, which an apostrophe stands for: '90s, 'em, rock 'n' roll. */
const ELISION = /^(?:\d0s|em|tis|twas|til|n|cause|cos|bout|round)(?![\p{L}\p{N}])/iu

/**
 * Adds the words between single marks, `'…'` and `‘…’`, to the quotations of a text, which are in order.
 * An apostrophe looks the same, so both ends must stand as marks do, in one line, and a mark between
 * double ones is left to the quotation that it is in. Time is linear in the text.
 */
export function addSingles(
  text: string,
  lines: readonly Span[],
  quotations: readonly Span[],
): readonly Span[] {
  const singles: Span[] = []
  let next = 0
  for (const line of lines) {
    while ((quotations[next]?.end ?? Infinity) <= line.start) next += 1
    const doubles: Span[] = []
    for (let each = next; (quotations[each]?.start ?? Infinity) < line.end; each += 1) {
      const quotation = quotations[each]
      if (quotation !== undefined) doubles.push(quotation)
    }
    singles.push(...singlesIn(text, line, doubles))
  }
  if (singles.length === 0) return quotations
  const all = outermost([...quotations, ...singles])
  const doubles = all.length - singles.length
  // A newspaper has one kind of marks for speech. Beside double ones, single ones are for titles and irony.
  return doubles > singles.length ? quotations : all
}

/** Of ordered spans, those that lie in no other. */
function outermost(spans: readonly Span[]): readonly Span[] {
  const kept: Span[] = []
  for (const span of spans.toSorted(
    (one, other) => one.start - other.start || other.end - one.end,
  )) {
    if (span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span)
  }
  return kept
}

function singlesIn(text: string, line: Span, doubles: readonly Span[]): Span[] {
  const found: Span[] = []
  const marks = marksBeside(text, line, doubles)
  let from = 0
  for (let each = 0; each < marks.length; each += 1) {
    const at = marks[each] ?? 0
    if (at < from || !opens(text, line, at)) continue
    const end = endOf(text, line, marks, each)
    if (end === undefined) continue
    found.push({ start: at, end })
    from = end
  }
  return found
}

/** Where single marks stand that are not between double ones, in order. */
function marksBeside(text: string, line: Span, doubles: readonly Span[]): number[] {
  let next = 0
  const marks: number[] = []
  for (const { index } of text.slice(line.start, line.end).matchAll(SINGLE)) {
    const at = line.start + index
    while ((doubles[next]?.end ?? Infinity) - 1 <= at) next += 1
    if (at <= (doubles[next]?.start ?? Infinity)) marks.push(at)
  }
  return marks
}

/**
 * Where the quotation ends that the mark opens: with the first mark behind punctuation. Before that, or
 * without it, a mark behind a word ends a phrase; but a plural's apostrophe stands there too.
 */
function endOf(
  text: string,
  line: Span,
  marks: readonly number[],
  opening: number,
): number | undefined {
  const start = marks[opening] ?? 0
  let phrase: number | undefined
  for (let each = opening + 1; each < marks.length; each += 1) {
    const at = marks[each] ?? 0
    if (at - start > REACH) break
    if (phrase !== undefined && opens(text, line, at)) break
    if (!closes(text, line, at, text.charAt(start))) continue
    if (ENDS_SPEECH.test(text.charAt(at - 1))) return at + 1
    phrase ??= at + 1
  }
  if (phrase === undefined) return undefined
  const words = text.slice(start, phrase).split(/\s+/u).length
  return words <= LONGEST_PHRASE && text.charAt(start) === '‘' ? phrase : undefined
}

function opens(text: string, line: Span, at: number): boolean {
  const before = at === line.start ? '' : text.charAt(at - 1)
  return (
    text.charAt(at) !== '’' &&
    BEFORE_OPENING.test(before) &&
    AFTER_OPENING.test(text.charAt(at + 1)) &&
    !ELISION.test(text.slice(at + 1, at + 8))
  )
}

function closes(text: string, line: Span, at: number, opening: string): boolean {
  const after = at + 1 >= line.end ? '' : text.charAt(at + 1)
  return (
    text.charAt(at) === (opening === '‘' ? '’' : "'") &&
    /\S/u.test(text.charAt(at - 1)) &&
    AFTER_CLOSING.test(after)
  )
}
