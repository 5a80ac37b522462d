import type { Passage } from '../text/passage'

/** A place where a phrase of the query stands. */
export interface Occurrence extends Passage {
  /** The number of the phrase in the query, from 0. */
  readonly phrase: number
}
