/** A paragraph of a text that {@link longText} makes. */
export interface Paragraph {
  readonly start: number
  readonly end: number
}

/** A made-up text, the same each time, and where its paragraphs are. */
export interface LongText {
  readonly text: string
  readonly paragraphs: readonly Paragraph[]
}

const lines = ['\n\n', '\n', '\n\n\n\n', '\n \n']

/**
 * A text of paragraphs of very different lengths, so that no estimate of their heights is right, with
 * blank lines of every kind between. Each begins with `Paragraph N:`; its words are numbered `N.1`,
 * `N.2` and so on.
 */
export function longText(count: number): LongText {
  const paragraphs: Paragraph[] = []
  let text = ''
  for (let number = 0; number < count; number++) {
    const start = text.length
    const length = 3 + ((number * 37) % 150)
    const words = Array.from({ length }, (_, index) => `word ${number}.${index + 1}`)
    text += `Paragraph ${number}: ${words.join(' ')}.`
    paragraphs.push({ start, end: text.length })
    text += lines[number % lines.length] ?? ''
  }
  return { text, paragraphs }
}
