import { sketchOf } from './shingles'
import { isSimple, termsOfSimple } from './simple-text'
import { brokenPassagesOf } from './broken-words'
import { indexText, termsOf } from './terms'

/** What the index takes of the text of an article. */
export interface IndexedText {
  /** Its terms in order, parted by spaces. */
  readonly terms: string
  /** The words that a hyphen parts at the end of a line, with those around them, see `brokenText`. */
  readonly broken: string
  /** What stands for it when others are looked for that repeat it. */
  readonly sketch: readonly number[]
}

/** How much of a text is indexed, in UTF-16 code units: twenty novels. */
const textLimit = 20_000_000

/** How many words of a text are looked at to find others that repeat it. */
const sketchedTerms = 100_000

/** What the index takes of a text; some 60 milliseconds for a million code units. */
export function indexedText(text: string): IndexedText {
  const indexed = text.slice(0, textLimit)
  const terms = isSimple(indexed)
    ? termsOfSimple(indexed)
    : termsOf(indexed).map(({ term }) => term)
  const sketch = sketchOf(terms.slice(0, sketchedTerms))
  return { terms: terms.join(' '), broken: brokenText(indexed), sketch }
}

/** No query holds it: phrases go no further. */
const end = '\u00b6'

/** What the index takes of words that a hyphen parts at the end of a line: terms parted by spaces. */
export function brokenText(text: string): string {
  return brokenPassagesOf(text)
    .map((passage) => passage.map(({ term }) => term).join(' '))
    .join(` ${end} `)
}

/** The terms of a short text, those first that stand in it, as the index takes them: parted by spaces. */
export function indexedShort(text: string): string {
  const broken = brokenText(text)
  return broken === '' ? indexText(text) : `${indexText(text)} ${end} ${broken}`
}
