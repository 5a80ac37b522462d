/** A line shorter than this was not broken because it was full. UTF-16 code units. */
const leastWidth = 45
/** The same where only the lengths of the lines tell. */
const leastEvenWidth = 40

/** What begins a line of its own: a bullet, a number of a list, a label and a colon. */
const opensLine = /^\s*(?:[-–—•*·]\s|\d{1,3}[.)]\s|[\p{L}\p{N}]{1,12}:\s)/u
/** A row of a table: its cells are set apart. */
const row = /\S(?:\t| {2,}| \| )\S/u
const lowerCase = /^\s*["“”„«»‘’'([]*\p{Ll}/u
const firstWord = /\S+/u
const unspaced =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u

interface Line {
  readonly text: string
  /** Where its line ending stands, in UTF-16 code units. */
  readonly end: number
}

/**
 * The line endings that wrap a paragraph and mean nothing: the next line goes on in small letters, or
 * no line of the paragraph had room for the first word of the next one. UTF-16 code units.
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
    const text = source.slice(start, end)
    if (text.trim() === '') close()
    else paragraph.push({ text, end })
    start = end + 1
  }
  close()
  return wrapped
}

function noteWraps(lines: readonly Line[], wrapped: Set<number>): void {
  const width = lines.reduce((most, { text }) => Math.max(most, text.trimEnd().length), 0)
  const isEven = width >= leastEvenWidth && isFull(lines, width)
  for (let index = 0; index + 1 < lines.length; index += 1) {
    const line = lines[index]
    const next = lines[index + 1]
    if (line === undefined || next === undefined) continue
    if (row.test(line.text) || row.test(next.text) || opensLine.test(next.text)) continue
    if (isEven || (line.text.length >= leastWidth && lowerCase.test(next.text)))
      wrapped.add(line.end)
  }
}

/** Whether no line but the last had room for the word that the next one begins with. */
function isFull(lines: readonly Line[], width: number): boolean {
  return lines.every(({ text }, index) => {
    const next = lines[index + 1]
    if (next === undefined) return true
    const word = firstWord.exec(next.text)?.[0] ?? ''
    const needed = unspaced.test(word) ? 2 : word.length
    return text.trimEnd().length + 1 + needed > width
  })
}
