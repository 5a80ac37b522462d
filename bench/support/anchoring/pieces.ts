/**
 * A text as pieces that keep their identity through every edit, so that the truth about each is
 * known: words and marks, in sentences, in paragraphs.
 */
export interface Piece {
  /** Differs for each piece that was ever made; an edited text that holds it holds the same words. */
  readonly id: number
  readonly text: string
  /** Whether a space stands before it, within its sentence. */
  readonly spaced: boolean
  /** The piece in whose place this one was put. */
  readonly was?: number
}

export type Sentence = readonly Piece[]
export type Paragraph = readonly Sentence[]

export interface Article {
  readonly language: string
  readonly paragraphs: readonly Paragraph[]
}

const spaceless = /^(?:zh|ja|th)/u

/** Whether `language` is written without spaces between words. */
function isSpaceless(language: string): boolean {
  return spaceless.test(language)
}

let made = 0

export function makePiece(text: string, spaced: boolean, was?: number): Piece {
  made += 1
  return was === undefined ? { id: made, text, spaced } : { id: made, text, spaced, was }
}

/** The same words as other pieces: a twin. */
export function copyOf(sentence: Sentence): Sentence {
  return sentence.map(({ text, spaced }) => makePiece(text, spaced))
}

const word = /[\p{L}\p{N}\p{M}]/u

export function isWord({ text }: Piece): boolean {
  return word.test(text)
}

/** Cuts a text into pieces. Paragraphs are lines. */
export function articleOf(text: string, language: string): Article {
  const segmenters = {
    words: new Intl.Segmenter(language, { granularity: 'word' }),
    sentences: new Intl.Segmenter(language, { granularity: 'sentence' }),
  }
  const paragraphs = text
    .split(/\n+/u)
    .filter((line) => line.trim() !== '')
    .map((line) =>
      [...segmenters.sentences.segment(line)].map(({ segment }) =>
        sentenceOf(segment, language, segmenters.words),
      ),
    )
  return { language, paragraphs: paragraphs.map((list) => list.filter(({ length }) => length > 0)) }
}

const spacedToken = /[\p{L}\p{N}\p{M}]+(?:['’.,\-][\p{L}\p{N}\p{M}]+)*|\p{Pd}+|[^\s]/gu

function sentenceOf(text: string, language: string, words: Intl.Segmenter): Sentence {
  const pieces: Piece[] = []
  let spaced = false
  const tokens = isSpaceless(language)
    ? [...words.segment(text)].map(({ segment }) => segment)
    : (text.match(new RegExp(`\\s+|${spacedToken.source}`, 'gu')) ?? [])
  for (const token of tokens) {
    if (token.trim() === '') spaced = true
    else {
      pieces.push(makePiece(token, spaced && pieces.length > 0))
      spaced = false
    }
  }
  return pieces
}

/** How pieces are written: what stands between them, and how each is spelled. */
export interface Setting {
  readonly spell: (text: string) => string
  readonly space: string
  readonly paragraph: string
  /** Lines are broken at spaces, or anywhere in text without spaces, at this length; 0 for never. */
  readonly width: number
}

export const plainSetting: Setting = {
  spell: (text) => text,
  space: ' ',
  paragraph: '\n\n',
  width: 0,
}

/** A text, and where each of its pieces stands in UTF-16 code units. */
export interface Rendered {
  readonly text: string
  readonly pieces: readonly Piece[]
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

export function render(article: Article, setting: Setting): Rendered {
  const pieces: Piece[] = []
  const starts: number[] = []
  const ends: number[] = []
  let text = ''
  let line = 0
  const spaceless = isSpaceless(article.language)
  const put = (gap: string, piece: Piece) => {
    const full = setting.width > 0 && text.length - line > setting.width
    const breaks = full && isWord(piece) && (gap === setting.space || (gap === '' && spaceless))
    text += breaks ? '\n' : gap
    if (breaks || gap === setting.paragraph) line = text.length
    pieces.push(piece)
    starts.push(text.length)
    text += setting.spell(piece.text)
    ends.push(text.length)
  }
  for (const paragraph of article.paragraphs) {
    paragraph.forEach((sentence, number) => {
      sentence.forEach((piece, index) => {
        if (pieces.length === 0) put('', piece)
        else if (index > 0) put(piece.spaced ? setting.space : '', piece)
        else if (number > 0) put(/^(?:zh|ja)/u.test(article.language) ? '' : setting.space, piece)
        else put(setting.paragraph, piece)
      })
    })
  }
  return { text, pieces, starts, ends }
}
