import Fuse from 'fuse.js'
import { fold } from '../../core/text/fold'

/** Something that is found by its names, by other words, and by what kind of thing it is. */
export interface Findable {
  /** What it is called, here and elsewhere: each may be typed as a whole. */
  readonly names: readonly string[]
  readonly otherWords: readonly string[]
  readonly kind: string
}

/** Finds by what was typed, the best first. */
export interface Ranking<Item> {
  /** Those that hold every typed word: a whole name first, then words of names, then other words. */
  readonly find: (typed: string) => readonly { readonly item: Item; readonly rank: number }[]
  /** Those whose words are nearly what was typed, for a slip of the fingers. */
  readonly findNearly: (typed: string) => readonly Item[]
}

/** A shorter word with a slip in it could be any word. */
const fewestLettersOfSlip = 4

/** Which part of the letters of a word may be wrong. */
const slips = 0.34

/** What is found in items that are given in the order in which equals are shown. */
export function createRanking<Item extends Findable>(items: readonly Item[]): Ranking<Item> {
  const all = items.map((item) => {
    const names = item.names.map(wordsIn)
    const named = names.join('')
    const described = named + item.otherWords.map(wordsIn).join('')
    return { item, names, named, described, placed: described + wordsIn(item.kind) }
  })
  const nearly = new Fuse(all, {
    keys: ['named', 'described'],
    ignoreLocation: true,
    threshold: slips,
    useExtendedSearch: true,
  })
  return {
    find: (typed) => {
      const wanted = wordsIn(typed)
      const words = wanted.trim().split(' ')
      return all
        .flatMap(({ item, ...texts }) => {
          const rank = rankOf(wanted, words, texts)
          return rank === undefined ? [] : [{ item, rank }]
        })
        .toSorted((one, other) => one.rank - other.rank)
    },
    findNearly: (typed) => {
      const wanted = wordsIn(typed).trim()
      return wanted.length < fewestLettersOfSlip
        ? []
        : nearly.search(wanted).map(({ item }) => item.item)
    },
  }
}

interface Texts {
  readonly names: readonly string[]
  readonly named: string
  readonly described: string
  readonly placed: string
}

/** How well something fits, 0 best; `undefined` when it does not hold all the words. */
function rankOf(wanted: string, words: readonly string[], texts: Texts): number | undefined {
  const begin = (text: string) => words.every((word) => begins(text, word))
  const ranks = [
    () => texts.names.includes(wanted),
    () => texts.names.some((name) => name.startsWith(wanted.trimEnd())),
    () => texts.names.some(begin),
    () => begin(texts.described),
    () => begin(texts.placed),
    () => words.every((word) => texts.described.includes(word)),
  ]
  const rank = ranks.findIndex((fits) => fits())
  return rank < 0 ? undefined : rank
}

/** Whether a word of the text begins so. Chinese has no spaces: its words may begin anywhere. */
function begins(text: string, word: string): boolean {
  return text.includes(/^\p{Script=Han}/u.test(word) ? word : ` ${word}`)
}

/** The words of a text, folded, each after one space, and one after the last. */
function wordsIn(text: string): string {
  const words = fold(text).match(/[\p{L}\p{N}]+/gu)
  return words === null ? ' ' : ` ${words.join(' ')} `
}
