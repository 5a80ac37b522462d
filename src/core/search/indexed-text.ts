import { sketchOf } from './shingles'
import { isSimple, termsOfSimple } from './simple-text'
import { brokenWordsOf, termsOf } from './terms'

/** What the index takes of the text of an article. */
export interface IndexedText {
  /** Its terms in order, parted by spaces. */
  readonly terms: string
  /** The words that a hyphen parts at the end of a line, parted by spaces. */
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
  const broken = brokenWordsOf(indexed).map(({ term }) => term)
  const sketch = sketchOf(terms.slice(0, sketchedTerms))
  return { terms: terms.join(' '), broken: broken.join(' '), sketch }
}
