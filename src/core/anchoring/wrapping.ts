/**
 * A line that is shorter than this was not broken because it was full, unless it is nearly as long as the
 * longest one of its paragraph. UTF-16 code units.
 */
const wideLine = 45
const narrowLine = 30
const nearlyFull = 0.8
/** The same where only the lengths of the lines tell. */
const leastEvenWidth = 40
/** So many lines of a paragraph must be full and end within a sentence for that to tell. */
const leastCutOff = 2

/** What begins a line of its own: a bullet, a number of a list, a label and a colon. */
const opensLine = /^\s*(?:[-–—•*·]\s|\d{1,3}[.)]\s|[\p{L}\p{N}]{1,12}:\s)/u
/** A row of a table: its cells are set apart. */
const row = /\S(?:\t| {2,}| \| )\S/u
/** A line of fewer words that all stand apart may be a row of a table. */
const leastApart = 6
/** What ends a sentence, or introduces the next line. */
const ended = /[.!?…。！？．｡؟۔।॥:：]["”’»」』)]*\s*$/u
const lowerCase = /^\s*["“”„«»‘’'([]*\p{Ll}/u
const letters = /\p{L}/u
/** Soft hyphens and their like make no line longer. */
const invisible = /\p{Default_Ignorable_Code_Point}/gu
const firstWord = /\S+/u
const unspaced =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u

interface Line {
  readonly text: string
  /** Where its line ending stands, in UTF-16 code units. */
  readonly end: number
}

/**
 * The line endings that wrap a paragraph and mean nothing: the next line goes on in small letters, no
 * line of the paragraph had room for the first word of the next one, or several that had none ended
 * within a sentence. UTF-16 code units.
 */
export function wrappedAt(source: string): ReadonlySet<number> {
  const wrapped = new Set<number>()
  let paragraph: Line[] = []
  let start = 0
  const close = () => {
    if (paragraph.length > 1) noteWraps(paragraph, wrapped)
    paragraph = []
  }
  while (start < source.length) {
    const newline = source.indexOf('\n', start)
    const end = newline === -1 ? source.length : newline
    const text = source.slice(start, end).replace(invisible, '')
    if (text.trim() === '') close()
    else paragraph.push({ text, end })
    start = end + 1
  }
  close()
  return wrapped
}

function noteWraps(lines: readonly Line[], wrapped: Set<number>): void {
  const width = lines.reduce((most, { text }) => Math.max(most, text.trimEnd().length), 0)
  const isWide = width >= leastEvenWidth
  const full = lines.map((_, index) => isFull(lines, index, width))
  const cutOff = lines.map(({ text }, index) => isWide && full[index] === true && !ended.test(text))
  const areSomeCutOff = cutOff.slice(0, -1).filter(Boolean).length >= leastCutOff
  const areAllFull = isWide && full.every(Boolean)
  const leastWidth = Math.min(wideLine, Math.max(narrowLine, nearlyFull * width))
  for (let index = 0; index + 1 < lines.length; index += 1) {
    const line = lines[index]
    const next = lines[index + 1]
    if (line === undefined || next === undefined) continue
    if (isRow(line.text) || isRow(next.text) || opensLine.test(next.text)) continue
    const goesOn = line.text.length >= leastWidth && lowerCase.test(next.text)
    if (areAllFull || goesOn || (areSomeCutOff && cutOff[index] === true)) wrapped.add(line.end)
  }
}

/** Whether a line had no room for the word that the next one begins with; the last one always. */
function isFull(lines: readonly Line[], index: number, width: number): boolean {
  const next = lines[index + 1]
  if (next === undefined) return true
  const word = firstWord.exec(next.text)?.[0] ?? ''
  const needed = unspaced.test(word) ? 2 : word.length
  return (lines[index]?.text.trimEnd().length ?? 0) + 1 + needed > width
}

/** Whether cells are set apart in the line; where each of many words is, it is prose in wide spaces. */
function isRow(text: string): boolean {
  if (!row.test(text)) return false
  const words = text.trim().split(/\s+/u)
  const areAllApart = !/\S \S/u.test(text) && words.length >= leastApart
  return !areAllApart || words.filter((word) => letters.test(word)).length * 2 < words.length
}
