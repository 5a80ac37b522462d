import type { Passage } from '../text/passage'
import type { Annotation, Claim, EarlierAnchor, Speaker, Stance, Tag } from '../annotation/rows'

/** A claim that an annotation bears on, and how. */
export interface ClaimWithStance {
  readonly claim: Claim
  readonly stance: Stance
}

/** Says that the words of an annotation are those of an earlier text of the article. */
export interface Outdated {
  /** *review*: nobody has said yet where they stand now; *orphan*: they are gone. */
  readonly status: 'review' | 'orphan'
  /** For review, where they may stand in the text that is exported. */
  readonly suggestion: Passage | null
}

/** An annotation together with the rows that belong to it: what every exchange format starts from. */
export interface AnnotatedPassage {
  /** In the text that is exported, unless `outdated`: then in the text that it names. */
  readonly annotation: Annotation
  readonly outdated: Outdated | null
  /** Where earlier texts had other words at its place, the oldest text first. */
  readonly earlier: readonly EarlierAnchor[]
  readonly speaker: Speaker | null
  readonly tags: readonly Tag[]
  readonly evidence: readonly ClaimWithStance[]
}
