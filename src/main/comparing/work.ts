import { reanchor, type Reanchored, type Reanchoring } from '../../core/anchoring/index'
import { carryOffset } from '../../core/comparison/carry'
import { compareTexts, compareWords, type TextComparison } from '../../core/comparison/compare'
import type { Run } from '../../core/comparison/runs'

/** Two texts, older and newer. */
interface Texts {
  readonly before: string
  readonly after: string
}

/** What is asked about two texts, by name. */
export interface Questions {
  readonly reanchor: Reanchoring
  readonly compare: Texts
  readonly words: Texts
  readonly carry: Texts & { readonly offset: number }
}

/** What each is answered with. */
export interface Answers {
  readonly reanchor: readonly Reanchored[]
  readonly compare: TextComparison
  readonly words: readonly Run[]
  readonly carry: number
}

export type QuestionName = keyof Questions

const work: { readonly [Name in QuestionName]: (question: Questions[Name]) => Answers[Name] } = {
  reanchor,
  compare: ({ before, after }) => compareTexts(before, after),
  words: ({ before, after }) => compareWords(before, after),
  carry: ({ before, after, offset }) => carryOffset(before, after, offset),
}

/** Answers a question about two texts here and now. */
export function answer<Name extends QuestionName>(
  name: Name,
  question: Questions[Name],
): Answers[Name] {
  return work[name](question)
}
