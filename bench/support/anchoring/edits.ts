import {
  copyOf,
  isWord,
  makePiece,
  type Article,
  type Paragraph,
  type Piece,
  type Sentence,
} from './pieces'
import type { Random } from './random'

/** What an editor can put into a text: words and sentences of other texts in its language. */
export interface Material {
  readonly words: readonly string[]
  readonly sentences: readonly Sentence[]
}

/** What an editor does to an article; the pieces that stay keep their identity. */
export type Edit = (article: Article, material: Material, random: Random) => Article

/** A place of a sentence: which paragraph, which sentence in it. */
export interface Place {
  readonly paragraph: number
  readonly sentence: number
}

export function sentencesOf(article: Article): readonly Sentence[] {
  return article.paragraphs.flat()
}

export function anySentence({ paragraphs }: Article, random: Random): Place {
  const places = paragraphs.flatMap((sentences, paragraph) =>
    sentences.map((_, sentence) => ({ paragraph, sentence })),
  )
  return random.pick(places)
}

/** The article with other sentences in the place of one. Paragraphs that are empty then go. */
export function put(article: Article, place: Place, ...sentences: readonly Sentence[]): Article {
  return withParagraphs(
    article,
    article.paragraphs.map((paragraph, index) =>
      index === place.paragraph
        ? paragraph.toSpliced(place.sentence, 1, ...sentences.filter(({ length }) => length > 0))
        : paragraph,
    ),
  )
}

export function withParagraphs(article: Article, paragraphs: readonly Paragraph[]): Article {
  return { ...article, paragraphs: paragraphs.filter(({ length }) => length > 0) }
}

export function sentenceAt({ paragraphs }: Article, { paragraph, sentence }: Place): Sentence {
  return paragraphs[paragraph]?.[sentence] ?? []
}

function change(
  article: Article,
  random: Random,
  edit: (sentence: Sentence) => readonly Piece[],
): Article {
  const place = anySentence(article, random)
  return put(article, place, edit(sentenceAt(article, place)))
}

const otherWord = (piece: Piece, { words }: Material, random: Random): Piece => {
  const form = piece.text.length > 4 && random.chance(0.3)
  const text = form ? piece.text.slice(0, -1 - random.below(2)) + 'a' : random.pick(words)
  return makePiece(text === piece.text ? `${text}x` : text, piece.spaced, piece.was ?? piece.id)
}

const replaceWord: Edit = (article, material, random) =>
  change(article, random, (sentence) => {
    const at = random.below(sentence.length)
    return sentence.map((piece, index) =>
      index === at && isWord(piece) ? otherWord(piece, material, random) : piece,
    )
  })

const insertWords: Edit = (article, material, random) =>
  change(article, random, (sentence) => {
    const spaced = sentence.some((piece) => piece.spaced)
    const added = Array.from({ length: 1 + random.below(3) }, () =>
      makePiece(random.pick(material.words), spaced),
    )
    return sentence.toSpliced(1 + random.below(sentence.length), 0, ...added)
  })

const deleteWords: Edit = (article, _, random) =>
  change(article, random, (sentence) =>
    sentence.length < 3
      ? sentence
      : sentence.toSpliced(random.below(sentence.length - 1), 1 + random.below(4)),
  )

const reword: Edit = (article, material, random) => {
  const share = 0.15 + 0.3 * random.next()
  return change(article, random, (sentence) =>
    sentence.map((piece) =>
      isWord(piece) && random.chance(share) ? otherWord(piece, material, random) : piece,
    ),
  )
}

const deleteSentence: Edit = (article, _, random) =>
  sentencesOf(article).length < 4 ? article : put(article, anySentence(article, random))

const insertSentence: Edit = (article, { sentences }, random) => {
  const place = anySentence(article, random)
  const added = copyOf(random.pick(sentences))
  return put(article, place, sentenceAt(article, place), added)
}

const moveSentence: Edit = (article, _, random) => {
  const from = anySentence(article, random)
  const moved = sentenceAt(article, from)
  const without = put(article, from)
  if (without.paragraphs.length === 0) return article
  const to = anySentence(without, random)
  return put(without, to, sentenceAt(without, to), moved)
}

export const moveParagraph: Edit = (article, _, random) => {
  const from = random.below(article.paragraphs.length)
  const moved = article.paragraphs[from] ?? []
  const rest = article.paragraphs.toSpliced(from, 1)
  return withParagraphs(article, rest.toSpliced(random.below(rest.length + 1), 0, moved))
}

const deleteParagraph: Edit = (article, _, random) =>
  article.paragraphs.length < 3
    ? article
    : withParagraphs(
        article,
        article.paragraphs.toSpliced(random.below(article.paragraphs.length), 1),
      )

const splitParagraph: Edit = (article, _, random) => {
  const at = random.below(article.paragraphs.length)
  const sentences = article.paragraphs[at] ?? []
  const cut = random.below(sentences.length + 1)
  return withParagraphs(
    article,
    article.paragraphs.toSpliced(at, 1, sentences.slice(0, cut), sentences.slice(cut)),
  )
}

const joinParagraphs: Edit = (article, _, random) => {
  const at = random.below(article.paragraphs.length)
  const joined = [...(article.paragraphs[at] ?? []), ...(article.paragraphs[at + 1] ?? [])]
  return withParagraphs(article, article.paragraphs.toSpliced(at, 2, joined))
}

const cut: Edit = (article, _, random) => {
  const { length } = article.paragraphs
  const kept = Math.max(1, Math.ceil(length * (0.4 + 0.5 * random.next())))
  return withParagraphs(article, article.paragraphs.slice(0, kept))
}

/** Corrects every number of one spelling. */
const correctNumber: Edit = (article, _, random) => {
  const numbers = article.paragraphs.flat(2).filter(({ text }) => /\p{N}/u.test(text))
  if (numbers.length === 0) return article
  const { text } = random.pick(numbers)
  const young = text.replace(/\p{N}/u, String(1 + random.below(9)))
  return correct(article, text, young === text ? `1${text}` : young)
}

/** Corrects every name of one spelling, or any long word where there are no capitals. */
const correctName: Edit = (article, material, random) => {
  const names = article.paragraphs
    .flat(2)
    .filter(({ text }) => /^\p{Lu}\p{Ll}|^\p{Lo}{2}/u.test(text))
  if (names.length === 0) return article
  const { text } = random.pick(names)
  const young = random.pick(material.words)
  return correct(article, text, young === text ? `${young}x` : young)
}

function correct(article: Article, old: string, young: string): Article {
  return withParagraphs(
    article,
    article.paragraphs.map((paragraph) =>
      paragraph.map((sentence) =>
        sentence.map((piece) =>
          piece.text === old ? makePiece(young, piece.spaced, piece.was ?? piece.id) : piece,
        ),
      ),
    ),
  )
}

const single = {
  replaceWord,
  insertWords,
  deleteWords,
  reword,
  deleteSentence,
  insertSentence,
  moveSentence,
  moveParagraph,
  deleteParagraph,
  splitParagraph,
  joinParagraphs,
  cut,
  correctNumber,
  correctName,
}

/** One edit after the other. */
const mixed =
  (most: number): Edit =>
  (article, material, random) => {
    let edited = article
    for (let count = 1 + random.below(most); count > 0; count -= 1)
      edited = random.pick(Object.values(single))(edited, material, random)
    return edited
  }

/** Edits as people make them, by name. */
export const humanEdits: Readonly<Record<string, Edit>> = {
  ...single,
  'a few edits': mixed(5),
  'many edits': mixed(20),
}
