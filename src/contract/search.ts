import type { ClaimStatus, Colour, PlacementStatus, RevisionName } from '../core/annotation/rows'
import type { Excerpt, FoundPassage } from '../core/search/excerpts'
import type { QueryMistake } from '../core/search/query'
import type { Passage } from '../core/text/passage'

/** An annotation that was found. */
export interface FoundNote {
  readonly annotationId: string
  readonly colour: Colour
  /** Whether its words stand in the article's text as it is now. */
  readonly status: PlacementStatus
  /** Its words, or the part of them that was found. */
  readonly quote: Excerpt
  /** Its note, or the part of it that was found; `null` when there is none. */
  readonly note: Excerpt | null
  readonly speaker: string | null
  readonly claims: readonly string[]
  readonly tags: readonly string[]
}

/** An article in which something was found. */
export interface FoundArticle {
  readonly articleId: string
  /** The text that its passages are in. */
  readonly revision: RevisionName
  readonly title: string
  /** What was found in the title: UTF-16 code units into it. */
  readonly titleMarks: readonly Passage[]
  readonly publication: string | null
  readonly date: string | null
  /** The best places of the text, in its order. */
  readonly passages: readonly FoundPassage[]
  /** How many places of the text there are, up to `mostPlaces`. */
  readonly places: number
  /** The best annotations. */
  readonly notes: readonly FoundNote[]
  /** How many annotations were found in it. */
  readonly noteCount: number
}

/** A claim that was found. */
export interface FoundClaim {
  readonly claimId: string
  readonly title: string
  readonly titleMarks: readonly Passage[]
  readonly status: ClaimStatus
  readonly evidenceCount: number
}

/** What a search found: a part of the articles, the best first. */
export interface Found {
  readonly kind: 'found'
  readonly articles: readonly FoundArticle[]
  /** How many articles were found in all; with `isCut` there are more than that. */
  readonly articleCount: number
  readonly isCut: boolean
  /** With the first part only. */
  readonly claims: readonly FoundClaim[]
  /** How many rows are not indexed yet: what is in them may be missing. */
  readonly waiting: number
}

/** An article whose text nearly repeats another's. */
export interface SimilarArticle {
  readonly articleId: string
  readonly title: string
  readonly publication: string | null
  readonly date: string | null
  /** How much of the shorter of the two texts the other has word for word, from 0 to 1. */
  readonly share: number
}

/** A passage of another article that repeats the words of an annotation. */
export interface SameWords {
  readonly articleId: string
  /** The text that the passage is in. */
  readonly revision: RevisionName
  readonly title: string
  readonly publication: string | null
  readonly date: string | null
  readonly passage: Passage
  /** The passage, marked, with what stands around it. */
  readonly excerpt: Excerpt
  /** How much of the annotation's words it has, in order: 0 to 1. */
  readonly share: number
  /** The annotation that is there already; `null` when there is none. */
  readonly annotationId: string | null
}

export type SearchAnswer = Found | { readonly kind: 'mistake'; readonly mistake: QueryMistake }

/** How many articles one answer holds. */
export const articlesInAnswer = 12

/** Places in one text are counted up to this. */
export const mostPlaces = 100
