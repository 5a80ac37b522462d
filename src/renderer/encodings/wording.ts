import { encodingLabel, encodings, type Decoding, type Encoding } from '../../core/text/encodings'
import { t, message, type Message } from '../../contract/language/translate'

/** How a text was read, in the words of the status bar. */
export function wordDecoding({ encoding, certainty }: Decoding): string {
  const label = encodingLabel(encoding)
  switch (certainty) {
    case 'certain':
      return label
    case 'detected':
      return t('{{label}}, detected', { label })
    case 'probable':
      return t('probably {{label}}', { label })
    case 'chosen':
      return t('{{label}}, chosen by you', { label })
  }
}

/** What that means, in a sentence. */
export function explainDecoding({ certainty }: Decoding): string {
  switch (certainty) {
    case 'certain':
      return t('The file says itself that it is in this encoding.')
    case 'detected':
      return t('No other encoding makes sense of the file.')
    case 'probable':
      return t('Other encodings are possible: look whether all letters are right.')
    case 'chosen':
      return t('Galley reads this file so because you said so.')
  }
}

/** How many bytes a text has no characters for. */
export function wordUndecodable(count: number): string {
  return t('{{count}} places could not be read', { count })
}

type Alphabet = (typeof encodings)[number]['alphabet']

const alphabetWords: Readonly<Record<Alphabet, Message>> = {
  Unicode: message('Unicode'),
  Cyrillic: message('Cyrillic'),
  Kazakh: message('Kazakh'),
  'Western European': message('Western European'),
  'Central European': message('Central European'),
  Baltic: message('Baltic'),
  Greek: message('Greek'),
  Turkish: message('Turkish'),
  Hebrew: message('Hebrew'),
  Arabic: message('Arabic'),
  'Chinese, simplified': message('Chinese, simplified'),
  'Chinese, traditional': message('Chinese, traditional'),
  Japanese: message('Japanese'),
  Korean: message('Korean'),
  Thai: message('Thai'),
  Vietnamese: message('Vietnamese'),
}

/** For which alphabet or language an encoding is. */
export function wordAlphabet(encoding: Encoding): string {
  const description = encodings.find(({ id }) => id === encoding)
  return description === undefined ? '' : t(alphabetWords[description.alphabet])
}
