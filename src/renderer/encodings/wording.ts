import { encodingLabel, type Decoding } from '../../core/text/encodings'

/** How a text was read, in the words of the status bar. */
export function wordDecoding({ encoding, certainty }: Decoding): string {
  const label = encodingLabel(encoding)
  switch (certainty) {
    case 'certain':
      return label
    case 'detected':
      return `${label}, detected`
    case 'probable':
      return `probably ${label}`
    case 'chosen':
      return `${label}, chosen by you`
  }
}

/** What that means, in a sentence. */
export function explainDecoding({ certainty }: Decoding): string {
  switch (certainty) {
    case 'certain':
      return 'The file says itself that it is in this encoding.'
    case 'detected':
      return 'No other encoding makes sense of the file.'
    case 'probable':
      return 'Other encodings are possible: look whether all letters are right.'
    case 'chosen':
      return 'Galley reads this file so because you said so.'
  }
}

/** How many bytes a text has no characters for. */
export function wordUndecodable(count: number): string {
  return count === 1
    ? '1 place could not be read'
    : `${count.toLocaleString('en')} places could not be read`
}
