import { alignInOrder, match, widen } from './align'
import type { Budget } from './budget'
import { findSeeds, type Block, type Draft } from './seeds'
import { reclaimSentences } from './reclaim'
import { reseatTwins } from './reseat'
import { growRuns } from './grow'
import { findRuns } from './runs'
import { sealEdges } from './seal'
import { slideGaps } from './slide'
import { startsLine, type Tokens } from './tokens'
import type { Occurrences } from './occurrences'
import type { Both } from './units'
import { isQuotationMark, type Vocabulary } from './vocabulary'

/** Which token of one revision is which token of the other. */
export interface Correspondence {
  /** For each token of the old revision the index of its partner in the new one, or -1. */
  readonly toAfter: Int32Array
  /** The inverse of `toAfter`. */
  readonly toBefore: Int32Array
  /** For each old token the first token of the run it is in: partners that follow each other. */
  readonly runStarts: Int32Array
  /** For each old token the end (exclusive) of the run it is in. */
  readonly runEnds: Int32Array
  /** For each old token 1 when it would be matched otherwise by an equally natural comparison. */
  readonly doubtful: Uint8Array
  /** For each old token 1 when a cut beside it could be put elsewhere, so that it had no partner. */
  readonly slid: Uint8Array
  /** The share of the shorter revision's words that are in runs of several words: 0 to 1. */
  readonly kinship: number
}

/** Compares two revisions as a whole. */
export function correspond(
  tokens: Both<Tokens>,
  vocabulary: Vocabulary,
  occurrences: Both<Occurrences>,
  budget: Budget,
): Correspondence {
  const { before, after } = tokens
  const words = (term: number) => vocabulary.term(term).words
  const draft: Draft = {
    before: before.terms,
    after: after.terms,
    toAfter: new Int32Array(before.count).fill(-1),
    toBefore: new Int32Array(after.count).fill(-1),
    isWord: (term) => words(term) > 0,
  }
  alignInOrder(draft, tokens, vocabulary, occurrences, budget)
  dropIslands(draft, words)
  matchMoved(draft, before, words, budget)
  growRuns(draft, words)
  sealEdges(draft, before, after)
  reclaimSentences(draft, tokens, occurrences, words, budget)
  const reseated = reseatTwins(draft, before, after)
  const slid = slideGaps(draft, before, after, (term) => isQuotationMark(vocabulary.term(term)))
  const doubtful = slid.map((doubt, index) => doubt | (reseated[index] ?? 0))
  const { runStarts, runEnds } = findRuns(draft)
  const { toAfter, toBefore } = draft
  const kinship = kinshipOf(draft, runEnds, words)
  return { toAfter, toBefore, runStarts, runEnds, doubtful, slid, kinship }
}

/** An island of at most this many words may be chance. */
const islandWords = 3

/**
 * Takes back the matches of a few words between larger stretches without partners: two unrelated
 * sentences share "of the", and that says nothing of where either of them went.
 */
function dropIslands(draft: Draft, words: (term: number) => number): void {
  const { runStarts, runEnds } = findRuns(draft)
  const runs = [...new Set(runStarts)].filter((start) => draft.toAfter[start] !== -1)
  let lastBefore = -1
  let lastAfter = -1
  runs.forEach((start, order) => {
    const end = runEnds[start] ?? start
    const partner = draft.toAfter[start] ?? 0
    const next = runs[order + 1] ?? draft.before.length
    const nextPartner = next < draft.before.length ? (draft.toAfter[next] ?? 0) : draft.after.length
    const gapAhead = distance(next - end, nextPartner - (partner + end - start))
    const gapBehind = distance(start - lastBefore - 1, partner - lastAfter - 1)
    let weight = 0
    for (let index = start; index < end; index += 1) weight += words(draft.before[index] ?? 0)
    if (weight <= islandWords && Math.min(gapAhead, gapBehind) > 3 * weight + 2) {
      for (let index = start; index < end; index += 1) {
        draft.toBefore[draft.toAfter[index] ?? 0] = -1
        draft.toAfter[index] = -1
      }
      return
    }
    lastBefore = end - 1
    lastAfter = partner + end - start - 1
  })
}

/** How far apart two runs are: not at all when they follow each other in one revision. */
function distance(before: number, after: number): number {
  return before === 0 || after === 0 ? 0 : Math.max(before, after)
}

/** Sizes of sequences, in tokens, by which moved passages are recognised among what is left. */
const movedSeedSizes = [8, 4, 2]
const movedWords = 3
/** The same of a whole sentence or line. */
const movedLineWords = 1.5

/** Matches what moved: sequences unique among the tokens without partners, in any order. */
function matchMoved(
  draft: Draft,
  before: Tokens,
  words: (term: number) => number,
  budget: Budget,
): void {
  const whole = {
    beforeStart: 0,
    beforeEnd: draft.before.length,
    afterStart: 0,
    afterEnd: draft.after.length,
  }
  for (const size of movedSeedSizes) {
    const seeds = findSeeds(draft, whole, size, budget)
    seeds.sort((left, right) => right.length - left.length)
    for (const seed of seeds) {
      const block = widen(draft, seed)
      let weight = 0
      for (let step = 0; step < block.length; step += 1)
        weight += words(draft.before[block.before + step] ?? 0)
      const least = isWholeLine(before, block) ? movedLineWords : movedWords
      if (weight >= least) match(draft, block.before, block.after, block.length)
    }
  }
}

function isWholeLine(before: Tokens, block: Block): boolean {
  return startsLine(before, block.before) && startsLine(before, block.before + block.length)
}

/** Runs of at least this many words, or of a third of a short text, show that two texts are revisions of one. */
const kinRunWords = 4
const kinRunShare = 0.3

function kinshipOf(draft: Draft, runEnds: Int32Array, words: (term: number) => number): number {
  const sum = (terms: Int32Array) => terms.reduce((total, term) => total + words(term), 0)
  const shorter = Math.min(sum(draft.before), sum(draft.after))
  const least = Math.min(kinRunWords, kinRunShare * shorter)
  let shared = 0
  for (let start = 0; start < draft.before.length; start = runEnds[start] ?? start + 1) {
    let weight = 0
    for (let index = start; index < (runEnds[start] ?? 0); index += 1)
      weight += words(draft.before[index] ?? 0)
    if (draft.toAfter[start] !== -1 && weight >= least) shared += weight
  }
  return shared / Math.max(1, shorter)
}
