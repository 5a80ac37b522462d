import type { Action } from '../core/journal/change'

/** The answer to a request that changes the library; the rows themselves come as an event before it. */
export interface Changed {
  /** `null` when there was nothing to change. */
  readonly action: Action | null
  /** The article that the change touched, if it was one. */
  readonly articleId: string | null
  /** The annotation that the change made or touched, if it is still there. */
  readonly annotationId: string | null
  /** The claim that the change made or else touched, if it is still there. */
  readonly claimId: string | null
  /** The speaker that the change made or else touched, if they are still there. */
  readonly speakerId: string | null
}

/** The answer when there was nothing to change. */
export const nothingChanged: Changed = {
  action: null,
  articleId: null,
  annotationId: null,
  claimId: null,
  speakerId: null,
}
