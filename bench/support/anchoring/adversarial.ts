import {
  anySentence,
  humanEdits,
  moveParagraph,
  put,
  sentenceAt,
  sentencesOf,
  withParagraphs,
  type Material,
} from './edits'
import { copyOf, isWord, makePiece, type Article, type Paragraph, type Sentence } from './pieces'
import type { Random } from './random'

/** A trap: a text made from an article, and what was done to it. */
export interface Trap {
  readonly before: Article
  readonly after: Article
  /** The sentences that matter: annotations are put there. */
  readonly bait: readonly Sentence[]
  /** Pieces that stay, but under another label or speaker: attaching them without a question is an error. */
  readonly unsettled?: ReadonlySet<number>
}

export type Trapper = (article: Article, material: Material, random: Random) => Trap

/** The same sentence but for one or two words; those at its beginning, say who or when. */
function nearTwin(sentence: Sentence, { words }: Material, random: Random): Sentence {
  const places = sentence.flatMap((piece, index) => (isWord(piece) ? [index] : []))
  const changed = new Set([
    random.pick(places),
    ...(random.chance(0.5) ? [random.pick(places)] : []),
  ])
  return sentence.map(({ text, spaced }, index) =>
    makePiece(changed.has(index) ? `${random.pick(words)}${index % 7}` : text, spaced),
  )
}

export function longSentence(article: Article, random: Random) {
  for (let attempt = 0; attempt < 20; attempt += 1) {
    const place = anySentence(article, random)
    const sentence = sentenceAt(article, place)
    if (sentence.filter(isWord).length >= 4) return { place, sentence }
  }
  const place = anySentence(article, random)
  return { place, sentence: sentenceAt(article, place) }
}

/** Puts `added` before or behind a sentence somewhere; a title or row becomes a line of its own. */
export function scatter(article: Article, added: Sentence, random: Random): Article {
  if (!isTerminated(added)) {
    const at = random.below(article.paragraphs.length + 1)
    return withParagraphs(article, article.paragraphs.toSpliced(at, 0, [added]))
  }
  const place = anySentence(article, random)
  const there = sentenceAt(article, place)
  return random.chance(0.5) && isTerminated(there)
    ? put(article, place, there, added)
    : put(article, place, added, there)
}

/** The same, but never beside a copy of itself: which of the two went, no text could tell. */
function scatterApart(article: Article, added: Sentence, random: Random): Article {
  const words = textOf(added)
  for (let attempt = 0; attempt < 20; attempt += 1) {
    const scattered = scatter(article, added, random)
    const sentences = sentencesOf(scattered)
    const at = sentences.indexOf(added)
    if ([at - 1, at + 1].every((beside) => textOf(sentences[beside] ?? []) !== words))
      return scattered
  }
  return article
}

function textOf(sentence: Sentence): string {
  return sentence.map(({ text }) => text).join(' ')
}

/** Whether another sentence can follow in the same line: none follows what introduces a list. */
function isTerminated(sentence: Sentence): boolean {
  const last = sentence.at(-1)
  return last !== undefined && !isWord(last) && !/[:：]/u.test(last.text)
}

export function remove(article: Article, gone: Sentence): Article {
  const ids = new Set(gone.map(({ id }) => id))
  return withParagraphs(
    article,
    article.paragraphs.map((paragraph) =>
      paragraph.filter((sentence) => !sentence.some(({ id }) => ids.has(id))),
    ),
  )
}

function exchange(article: Article, one: Sentence, other: Sentence): Article {
  const first = one[0]?.id
  const second = other[0]?.id
  return withParagraphs(
    article,
    article.paragraphs.map((paragraph) =>
      paragraph.map((sentence) => {
        if (sentence[0]?.id === first) return other
        return sentence[0]?.id === second ? one : sentence
      }),
    ),
  )
}

function twins(article: Article, material: Material, random: Random) {
  const { place, sentence } = longSentence(article, random)
  const list = [sentence]
  let before = article
  for (let count = 1 + random.below(3); count > 0; count -= 1) {
    const twin = nearTwin(sentence, material, random)
    // Of two that are the same no text could tell which one went: that is no near twin.
    if (list.some((other) => textOf(other) === textOf(twin))) continue
    list.push(twin)
    before =
      random.chance(0.4) && isTerminated(sentence)
        ? put(before, place, sentenceAt(before, place), twin)
        : scatter(before, twin, random)
  }
  return { before, list }
}

const twinDeleted: Trapper = (article, material, random) => {
  const { before, list } = twins(article, material, random)
  const after = remove(before, random.pick(list))
  return { before, after, bait: list }
}

const twinDeletedAndEdited: Trapper = (article, material, random) => {
  const trap = twinDeleted(article, material, random)
  const edit = humanEdits['a few edits'] ?? moveParagraph
  return { ...trap, after: edit(trap.after, material, random) }
}

const twinsExchanged: Trapper = (article, material, random) => {
  const { before, list } = twins(article, material, random)
  const [one = [], other = []] = random.shuffled(list)
  return { before, after: exchange(before, one, other), bait: list }
}

const boilerplate: Trapper = (article, { sentences }, random) => {
  const phrase = random.pick(sentences)
  const list = Array.from({ length: 3 + random.below(4) }, () => copyOf(phrase))
  const before = list.reduce((text, copy) => scatterApart(text, copy, random), article)
  const gone = list.filter(() => random.chance(0.35))
  const after = gone.reduce((text, copy) => remove(text, copy), before)
  return { before, after, bait: list }
}

/** Speakers who say the same. */
const quoteRepeated: Trapper = (article, { sentences, words }, random) => {
  const quote = random.pick(sentences)
  const spaced = quote.some((piece) => piece.spaced)
  const list = Array.from({ length: 2 + random.below(3) }, (_, index) => [
    makePiece(random.pick(words), false),
    makePiece(`${random.pick(words)}${index}`, spaced),
    makePiece(':', false),
    makePiece('“', spaced),
    ...copyOf(quote).map((piece, at) => (at === 0 ? { ...piece, spaced: false } : piece)),
    makePiece('”', false),
  ])
  const before = list.reduce((text, copy) => scatter(text, copy, random), article)
  const gone = random.pick(list)
  const stays = random.chance(0.5)
  // The whole goes, or the quote alone: the speaker stays and says something else.
  const after = stays
    ? withParagraphs(
        before,
        before.paragraphs.map((paragraph) =>
          paragraph.map((sentence) => (sentence === gone ? sentence.slice(0, 3) : sentence)),
        ),
      )
    : remove(before, gone)
  return { before, after, bait: list }
}

/** A table: labels that differ, figures that often do not. */
export function tableOf({ words }: Material, random: Random): Paragraph[] {
  const labels = random.shuffled(words).slice(0, 4 + random.below(6))
  const unit = random.pick(words)
  return labels.map((label) => [
    [
      makePiece(label, false),
      makePiece(String(10 * (1 + random.below(4))), true),
      makePiece(`${1 + random.below(3)}%`, true),
      makePiece(unit, true),
    ],
  ])
}

export function withTable(article: Article, table: readonly Paragraph[], at: number): Article {
  return withParagraphs(article, article.paragraphs.toSpliced(at, 0, ...table))
}

const rowsPermuted: Trapper = (article, material, random) => {
  const table = tableOf(material, random)
  const at = random.below(article.paragraphs.length + 1)
  const kept = random.shuffled(table).filter(() => random.chance(0.9))
  return {
    before: withTable(article, table, at),
    after: withTable(article, kept, at),
    bait: table.flat(),
  }
}

/** The labels stay where they are, the figures change places: each row was corrected. */
const figuresPermuted: Trapper = (article, material, random) => {
  const table = tableOf(material, random)
  const at = random.below(article.paragraphs.length + 1)
  const figures = random.shuffled(table.map(([row = []]) => row))
  const corrected = table.map(([row = []], number) => [
    row.map((piece, index) => {
      const text = index === 0 ? piece.text : (figures[number]?.[index]?.text ?? '')
      return text === piece.text ? piece : makePiece(text, piece.spaced, piece.was ?? piece.id)
    }),
  ])
  return {
    before: withTable(article, table, at),
    after: withTable(article, corrected, at),
    bait: table.flat(),
  }
}

const paragraphsSwapped: Trapper = (article, material, random) => {
  const twice = moveParagraph(moveParagraph(article, material, random), material, random)
  return { before: article, after: twice, bait: sentencesOf(article) }
}

const anotherArticle: Trapper = (article, { sentences }, random) => {
  const others = random.shuffled(sentences).slice(0, 12).map(copyOf)
  const after = withParagraphs(article, [others.slice(0, 5), others.slice(5)])
  return { before: article, after, bait: sentencesOf(article) }
}

/** One of the twins goes and the other is reworded, but for the words that tell the two apart. */
const twinRewritten: Trapper = (article, material, random) => {
  const { before, list } = twins(article, material, random)
  const [gone = [], stays = []] = random.shuffled(list)
  const reworded = stays.map((piece, index) =>
    isWord(piece) && piece.text === gone[index]?.text && random.chance(0.25)
      ? makePiece(random.pick(material.words), piece.spaced, piece.was ?? piece.id)
      : piece,
  )
  const after = remove(exchange(before, stays, reworded), gone)
  return { before, after, bait: list }
}

/** The traps of the issue, by name. */
export const traps: Readonly<Record<string, Trapper>> = {
  'near twin deleted': twinDeleted,
  'near twin deleted, edits around it': twinDeletedAndEdited,
  'boilerplate repeated': boilerplate,
  'quote repeated': quoteRepeated,
  'rows permuted': rowsPermuted,
  'paragraphs swapped': paragraphsSwapped,
  'another article': anotherArticle,
}

/** Traps that ask for more than the issue does, and partly for more than a text can tell. */
export const trapsBeyond: Readonly<Record<string, Trapper>> = {
  'near twin deleted, the other one reworded': twinRewritten,
  'near twins change places': twinsExchanged,
  'figures of a table corrected to those of other rows': figuresPermuted,
}
