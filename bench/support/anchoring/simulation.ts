import type { reanchor, Reanchored } from '../../../src/core/anchoring/index'
import { traps, trapsBeyond, type Trap } from './adversarial'
import { humanEdits, sentencesOf, type Material } from './edits'
import { introductions } from './introductions'
import { judge, know, truthOf, type Passage, type Truth, type Verdict } from './judge'
import {
  isWord,
  plainSetting,
  render,
  type Article,
  type Piece,
  type Rendered,
  type Sentence,
} from './pieces'
import { Random } from './random'
import { settings } from './settings'

/** One annotation of one revised article, and what was answered. */
export interface Case {
  readonly kind: string
  readonly language: string
  readonly fate: Truth['fate']
  readonly verdict: Verdict
  /** Whether the kind is none of those that the issue names. */
  readonly isBeyond: boolean
  readonly picture: () => string
}

export interface Outcome {
  readonly cases: readonly Case[]
  /** How long each article with its annotations took, in milliseconds. */
  readonly times: readonly number[]
}

type Reanchor = typeof reanchor

/** The traps that ask for more than the issue names. */
const beyond = { ...trapsBeyond, ...introductions }

const passagesEach = 10

/** Revises each article once in each kind and judges what `reanchor` makes of its annotations. */
export function simulate(
  articles: readonly Article[],
  rounds: number,
  seed: number,
  resolve: Reanchor,
): Outcome {
  const random = new Random(seed)
  const cases: Case[] = []
  const times: number[] = []
  const materials = materialsOf(articles)
  for (let round = 0; round < rounds; round += 1) {
    for (const article of articles) {
      const material = materials.get(article)
      if (material === undefined) continue
      for (const [kind, trap] of revisionsOf(article, material, random)) {
        const { before, after, bait, unsettled } = trap
        const old = render(before, random.pick(settings))
        const young = render(after, random.chance(0.3) ? plainSetting : random.pick(settings))
        const passages = choosePassages(old, bait, random)
        const annotations = passages.map(({ from, to }, index) => ({
          id: String(index),
          start: old.starts[from] ?? 0,
          end: old.ends[to - 1] ?? 0,
        }))
        const started = performance.now()
        const answers = resolve({ before: old.text, after: young.text, annotations })
        times.push(performance.now() - started)
        const known = know(young)
        passages.forEach((passage, index) => {
          const answer = answers[index]
          const annotation = annotations[index]
          if (answer === undefined || annotation === undefined)
            throw new Error('There is no answer.')
          const truth = truthOf(old, passage, known)
          const isBeyond = kind in beyond
          const verdict = judge(old, passage, truth, known, answer, unsettled)
          cases.push({
            kind,
            language: article.language,
            fate: truth.fate,
            verdict,
            isBeyond,
            picture: () => picture(old, young, annotation, truth, answer),
          })
        })
      }
    }
  }
  return { cases, times }
}

function* revisionsOf(
  article: Article,
  material: Material,
  random: Random,
): Generator<readonly [string, Trap]> {
  for (const [kind, edit] of Object.entries(humanEdits)) {
    const after = edit(article, material, random)
    yield [kind, { before: article, after, bait: touched(article, after) }]
  }
  for (const [kind, trap] of Object.entries({ ...traps, ...beyond }))
    yield [kind, trap(article, material, random)]
}

/** The sentences that an edit changed, for half of the annotations: the others need luck to hit. */
function touched(before: Article, after: Article): readonly Sentence[] {
  const stayed = new Set(sentencesOf(after))
  return sentencesOf(before).filter((sentence) => !stayed.has(sentence))
}

function materialsOf(articles: readonly Article[]): Map<Article, Material> {
  const languages = Map.groupBy(articles, ({ language }) => language)
  const all = new Map(
    [...languages].map(([language, list]) => [
      language,
      {
        words: [
          ...new Set(
            list
              .flatMap(({ paragraphs }) => paragraphs.flat(2))
              .filter(isWord)
              .map(({ text }) => text),
          ),
        ],
        sentences: list.flatMap(sentencesOf),
      },
    ]),
  )
  return new Map(
    articles.map((article) => {
      const { words = [], sentences = [] } = all.get(article.language) ?? {}
      const own = new Set(sentencesOf(article))
      const others = sentences.filter((sentence) => !own.has(sentence))
      return [article, { words, sentences: others }]
    }),
  )
}

/** Passages as people mark them: a few words, a clause, a sentence, more than one; half in the bait. */
function choosePassages(old: Rendered, bait: readonly Sentence[], random: Random): Passage[] {
  const index = new Map(old.pieces.map(({ id }, at) => [id, at]))
  const baits = bait.filter((sentence) => sentence.length > 0)
  return Array.from({ length: passagesEach }, (_, number) => {
    if (number % 2 === 0 && baits.length > 0) {
      const sentence = random.pick(baits)
      return within(index, sentence, random)
    }
    const from = random.below(old.pieces.length)
    const to = Math.min(old.pieces.length, from + 1 + Math.floor(40 * random.next() ** 2))
    return trim(old.pieces, { from, to })
  }).filter(({ from, to }) => old.pieces.slice(from, to).some(isWord))
}

function within(index: ReadonlyMap<number, number>, sentence: Sentence, random: Random): Passage {
  const start = index.get(sentence[0]?.id ?? -1) ?? 0
  const { length } = sentence
  if (random.chance(0.4)) return { from: start, to: start + length }
  const from = random.below(length)
  return { from: start + from, to: start + from + 1 + random.below(length - from) }
}

function trim(pieces: readonly Piece[], { from, to }: Passage): Passage {
  let [start, end] = [from, to]
  const isMark = (piece: Piece | undefined) => piece !== undefined && !isWord(piece)
  while (start < end && isMark(pieces[start])) start += 1
  while (end > start && isMark(pieces[end - 1])) end -= 1
  return { from: start, to: end }
}

/** A case in words, to be looked at. */
function picture(
  old: Rendered,
  young: Rendered,
  annotation: { start: number; end: number },
  truth: Truth,
  answer: Reanchored,
): string {
  const around = (text: string, start: number, end: number) =>
    `${text.slice(Math.max(0, start - 150), start)}[[${text.slice(start, end)}]]${text.slice(end, end + 150)}`.replaceAll(
      '\n',
      '⏎',
    )
  return [
    `old:    ${around(old.text, annotation.start, annotation.end)}`,
    'start' in truth
      ? `truth:  ${around(young.text, truth.start, truth.end)}`
      : `truth:  ${truth.fate}`,
    answer.status === 'orphan'
      ? 'answer: orphan'
      : `answer: ${answer.status} ${around(young.text, answer.start, answer.end)}`,
  ].join('\n')
}

export { articleOf } from './pieces'
export { ownTexts } from './texts'
