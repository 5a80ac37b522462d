import type { ClaimStatus, Colour, PlacementStatus, RevisionName } from '../core/annotation/rows'
import type { Excerpt, FoundPassage } from '../core/search/excerpts'
import type { QueryMistake } from '../core/search/query'
import type { Passage } from '../core/text/passage'
import type { Subject } from './desk'

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

/** A claim, a speaker or a tag that was found. */
export interface FoundSubject {
  readonly subject: Subject
  readonly name: string
  /** What was found in the name: UTF-16 code units into it. */
  readonly marks: readonly Passage[]
  /** Of a claim. */
  readonly status: ClaimStatus | null
  /** Of a speaker: what they are and for whom they speak, as far as known. */
  readonly role: string | null
  /** How many annotations it has. */
  readonly count: number
}

/** The claims, the speakers or the tags that were found. */
export interface FoundSubjects {
  readonly kind: Subject['kind']
  readonly best: readonly FoundSubject[]
  /** How many were found in all, up to `mostRanked`. */
  readonly count: number
}

/** What a search found: a part of the articles, the best first. */
export interface Found {
  readonly kind: 'found'
  readonly articles: readonly FoundArticle[]
  /** How many articles were found in all; with `isCut` there are more than that. */
  readonly articleCount: number
  readonly isCut: boolean
  /** Those kinds of which there are any; with the first part only. */
  readonly subjects: readonly FoundSubjects[]
  /** What was typed before a colon that no filter is called by: it was searched for as a word. */
  readonly unknownFilters: readonly string[]
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

/** An article that nearly repeats another one. */
export interface Repeat {
  readonly articleId: string
  readonly title: string
  /** The likest one. */
  readonly other: SimilarArticle
}

/** The passages of other articles that repeat the words of an annotation. */
export interface SameWords {
  /** The likest first. */
  readonly passages: readonly RepeatedPassage[]
  /** Whether more articles may repeat them than were looked at. */
  readonly isCut: boolean
}

/** A passage of another article that repeats the words of an annotation. */
export interface RepeatedPassage {
  readonly articleId: string
  /** The text that the passage is in. */
  readonly revision: RevisionName
  readonly title: string
  readonly publication: string | null
  readonly date: string | null
  readonly passage: Passage
  /** The passage, marked, with what stands around it. */
  readonly excerpt: Excerpt
  /** Whether it has the very words of the annotation, one after the other. */
  readonly isExact: boolean
  /** How much of the annotation's words it has, in order: 0 to 1. Another form of a word is half of it. */
  readonly share: number
  /** The annotation that is there already; `null` when there is none. */
  readonly annotationId: string | null
  /** How many claims of the annotation whose words they are the one there does not bear on. */
  readonly missingClaims: number
}

export type SearchAnswer = Found | { readonly kind: 'mistake'; readonly mistake: QueryMistake }

/** How many articles one answer holds. */
export const articlesInAnswer = 12

/** Places in one text are counted up to this. */
export const mostPlaces = 100
