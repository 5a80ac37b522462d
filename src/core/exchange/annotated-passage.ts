import type { Annotation, Claim, Speaker, Stance, Tag } from '../annotation/rows'

/** A claim that an annotation bears on, and how. */
export interface ClaimWithStance {
  readonly claim: Claim
  readonly stance: Stance
}

/** An annotation together with the rows that belong to it: what every exchange format starts from. */
export interface AnnotatedPassage {
  readonly annotation: Annotation
  readonly speaker: Speaker | null
  readonly tags: readonly Tag[]
  readonly evidence: readonly ClaimWithStance[]
}
