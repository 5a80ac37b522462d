import { longSentence, remove, scatter, tableOf, withTable, type Trapper } from './adversarial'
import { put, sentencesOf, withParagraphs } from './edits'
import { copyOf, isWord, makePiece, type Article, type Paragraph, type Sentence } from './pieces'

/** The labels of two rows change places, the figures stay: they belong to other rows now. */
const labelsExchanged: Trapper = (article, material, random) => {
  const table = tableOf(material, random).map(numbered)
  const at = random.below(article.paragraphs.length + 1)
  const [one = 0, ...others] = random.shuffled(table.map((_, index) => index))
  const figuresOf = (index: number) =>
    (table[index]?.[0] ?? [])
      .slice(1)
      .map(({ text }) => text)
      .join(' ')
  // Rows of the same figures change places unseen when their labels do.
  const other = others.find((index) => figuresOf(index) !== figuresOf(one)) ?? one
  const labelOf = (index: number) => table[index]?.[0]?.[0]
  const exchanged = table.map((row, index) => {
    const label = index === one ? labelOf(other) : index === other ? labelOf(one) : labelOf(index)
    return row.map((pieces) => [...(label === undefined ? [] : [label]), ...pieces.slice(1)])
  })
  const figures = [one, other].flatMap((index) => table[index]?.[0]?.slice(1) ?? [])
  return {
    before: withTable(article, table, at),
    after: withTable(article, exchanged, at),
    bait: [table[one]?.[0] ?? [], table[other]?.[0] ?? []],
    unsettled: new Set(figures.map(({ id }) => id)),
  }
}

/** No two rows begin with the same label. */
function numbered([row = []]: Paragraph, index: number): Paragraph {
  return [row.map((piece, at) => (at === 0 ? makePiece(`${piece.text}${index}`, false) : piece))]
}

/** A debate: each paragraph is a turn of a speaker. Two of them change places, what was said stays. */
const turnsExchanged: Trapper = (article, { words }, random) => {
  const said = random.shuffled(
    sentencesOf(article).filter((list) => list.filter(isWord).length >= 4),
  )
  const speakers = random.shuffled(words.filter((word) => word.length > 2))
  const turns = said.slice(0, 4).map((sentence, index) => ({
    label: [
      makePiece(capitalised(speakers[index] ?? 'Lund'), false),
      makePiece(`${capitalised(speakers[index + 4] ?? 'Falk')}${index}`, true),
      makePiece(':', false),
    ],
    words: copyOf(sentence).map((piece, at) => (at === 0 ? { ...piece, spaced: true } : piece)),
  }))
  const debate = (order: readonly number[]): Article =>
    withParagraphs(
      article,
      turns.map((turn, index) => [[...(turns[order[index] ?? index]?.label ?? []), ...turn.words]]),
    )
  const exchanged = turns.slice(0, 2).flatMap((turn) => turn.words)
  return {
    before: debate([0, 1, 2, 3]),
    after: debate([1, 0, 2, 3]),
    bait: turns.map((turn) => turn.words),
    unsettled: new Set(exchanged.map(({ id }) => id)),
  }
}

function capitalised(word: string): string {
  return word.charAt(0).toLocaleUpperCase() + word.slice(1)
}

/** A sentence goes, and a new one elsewhere begins as it did. */
const beginningTaken: Trapper = (article, { words }, random) => {
  const gone = random.pick(sentencesOf(article).filter((list) => list.length >= 8))
  const kept = 3 + random.below(3)
  const fresh = copyOf(gone).map((piece, index) =>
    index >= kept && isWord(piece)
      ? makePiece(`${random.pick(words)}${index}`, piece.spaced)
      : piece,
  )
  const after = scatter(remove(article, gone), fresh, random)
  return { before: article, after, bait: [gone] }
}

/** A sentence goes, and a correction at the end quotes it. */
const quotedInCorrection: Trapper = (article, { words }, random) => {
  const gone = random.pick(sentencesOf(article).filter((list) => list.length >= 5))
  const note: Sentence = [
    ...random
      .shuffled(words)
      .slice(0, 6)
      .map((word, index) => makePiece(word, index > 0)),
    makePiece(':', false),
    makePiece('“', true),
    ...copyOf(gone).map((piece, at) => (at === 0 ? { ...piece, spaced: false } : piece)),
    makePiece('”', false),
  ]
  const rest = remove(article, gone)
  return {
    before: article,
    after: withParagraphs(rest, [...rest.paragraphs, [note]]),
    bait: [gone],
  }
}

/** A sentence is corrected where it stands, and its old words are put elsewhere with what follows them. */
const correctedBesideACopy: Trapper = (article, { words }, random) => {
  const { place, sentence } = longSentence(article, random)
  const followers = article.paragraphs[place.paragraph]?.slice(place.sentence + 1) ?? []
  const copied = [sentence, ...followers.slice(0, random.below(3))]
  const at = random.pick(sentence.flatMap((piece, index) => (isWord(piece) ? [index] : [])))
  const corrected = sentence.map((piece, index) =>
    index === at
      ? makePiece(`${random.pick(words)}${index}`, piece.spaced, piece.was ?? piece.id)
      : piece,
  )
  const edited = put(article, place, corrected)
  // Right beside the corrected sentence nobody can tell the copy from it.
  const places = [...edited.paragraphs.keys(), edited.paragraphs.length].filter(
    (index) => index !== place.paragraph && index !== place.paragraph + 1,
  )
  if (places.length === 0) return { before: article, after: edited, bait: copied }
  const copy = copied.map(copyOf)
  const after = edited.paragraphs.toSpliced(random.pick(places), 0, copy)
  return { before: article, after: withParagraphs(article, after), bait: copied }
}

/** Traps in which the words stay or come back, and what introduces them does not, by name. */
export const introductions: Readonly<Record<string, Trapper>> = {
  'labels of rows change places': labelsExchanged,
  'speakers of a debate change places': turnsExchanged,
  'sentence deleted, a new one begins alike': beginningTaken,
  'sentence deleted, a correction quotes it': quotedInCorrection,
  'sentence corrected, its old words elsewhere': correctedBesideACopy,
}
