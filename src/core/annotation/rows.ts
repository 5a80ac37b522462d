import type { Encoding } from '../text/encodings'

/**
 * The rows of a library: what the journalist made, one flat record a thing, joined by ids.
 *
 * Ids are UUIDs of version 7: unique across devices, in the order of their making. Times are
 * milliseconds since the Unix epoch. Offsets are UTF-16 code units into the canonical text of a
 * revision. `null` says "not known".
 */

/** The SHA-256 of a revision's canonical text in UTF-8, 64 lower-case hexadecimal digits. */
export type RevisionName = string

/** One news text that the journalist works on. It outlives its file. */
export interface Article {
  readonly id: string
  /** The exact text that its annotations refer to. */
  readonly revision: RevisionName
  readonly title: string
  readonly publication: string | null
  readonly author: string | null
  /** ISO 8601, as exact as the text says: `2023-11-28` or `2023-11-28T11:11`. */
  readonly date: string | null
  readonly url: string | null
  readonly addedAt: number
}

/** A path at which an article's file was seen. */
export interface Location {
  readonly id: string
  readonly articleId: string
  /** Absolute, as the user named it (links are not resolved). */
  readonly path: string
  /** Bytes. */
  readonly size: number
  readonly modifiedAt: number
}

/**
 * That an article took a text, the first of its texts included: one row for each time, so the newest
 * is the current one. An article that never had another text than its first has no rows.
 */
export interface ArticleRevision {
  readonly id: string
  readonly articleId: string
  readonly revision: RevisionName
  /** When Galley saw the article with this text. */
  readonly seenAt: number
}

/** What the user says of an article: that it is read, or that it is not. At most one for each. */
export interface ReadingMark {
  readonly id: string
  readonly articleId: string
  readonly status: 'read' | 'unread'
  readonly markedAt: number
}

/**
 * The encoding in which a person said that the file at a path is to be read, as long as it does not say
 * itself, by a byte-order mark or by being UTF-8, that it is in another one.
 */
export interface EncodingChoice {
  readonly id: string
  readonly articleId: string
  readonly path: string
  readonly encoding: Encoding
  /** The one that Galley had found. */
  readonly instead: Encoding
}

/** A folder whose texts come into the library by themselves. */
export interface WatchedFolder {
  readonly id: string
  /** Absolute. */
  readonly path: string
  /** Milliseconds since the Unix epoch. */
  readonly addedAt: number
}

/** The colours of highlights and claims, in the order of their keys 1 to 5. */
export const colours = ['yellow', 'green', 'blue', 'pink', 'orange'] as const
export type Colour = (typeof colours)[number]

/** What is kept to find a passage again: where a person put it, in the text that the person saw. */
export interface Anchor {
  readonly revision: RevisionName
  /** Start of the passage, inclusive. */
  readonly start: number
  /** End of the passage, exclusive. */
  readonly end: number
  /** The words of the passage, verbatim (W3C TextQuoteSelector `exact`). */
  readonly exact: string
  /** Up to 64 code units before the passage, verbatim. */
  readonly prefix: string
  /** Up to 64 code units after the passage, verbatim. */
  readonly suffix: string
}

/**
 * A highlighted passage with what the journalist made of it (W3C Web Annotation: target and bodies).
 * The passage is where a person put it, in the text that the person saw; nothing else changes it.
 */
export interface Annotation extends Anchor {
  readonly id: string
  readonly articleId: string
  readonly colour: Colour
  /** Markdown, exactly as typed; empty when there is no note. */
  readonly note: string
  readonly speakerId: string | null
  readonly createdAt: number
  readonly updatedAt: number
}

/** *attached*: the very same words; *review*: a person must look; *orphan*: the words are gone. */
export const placementStatuses = ['attached', 'review', 'orphan'] as const
export type PlacementStatus = (typeof placementStatuses)[number]

/**
 * Where an annotation stands in the current text of its article, when that isn't the text in which
 * a person placed it (the annotation's own `revision`); otherwise there is no such row.
 */
export interface Placement {
  readonly id: string
  /** The annotation's, always. */
  readonly articleId: string
  readonly annotationId: string
  /** The article's current text. */
  readonly revision: RevisionName
  readonly status: PlacementStatus
  /** The place, or for `review` the suggestion; `null` for an orphan. */
  readonly start: number | null
  readonly end: number | null
  /** When a person said that the words are gone; `null` when nobody did. */
  readonly goneAt: number | null
}

/**
 * Where a person had placed an annotation in an earlier text, before the words there were changed and the
 * person placed it anew. At most one for each text.
 */
export interface EarlierAnchor extends Anchor {
  readonly id: string
  /** The annotation's, always. */
  readonly articleId: string
  readonly annotationId: string
  /** When Galley first saw the article with that text. */
  readonly seenAt: number
}

/** A free label; `/` nests: `economy/trade`. */
export interface Tag {
  readonly id: string
  readonly name: string
  readonly colour: Colour | null
}

/** A tag on an annotation. */
export interface AnnotationTag {
  readonly id: string
  readonly annotationId: string
  readonly tagId: string
}

/** Who said quoted words. */
export interface Speaker {
  readonly id: string
  readonly name: string
  /** What they are: "Prime Minister". */
  readonly role: string | null
  /** For whom they speak. */
  readonly organisation: string | null
}

/** Another way in which texts write a speaker's name: Smailov, Смаилов. */
export interface Spelling {
  readonly id: string
  readonly speakerId: string
  readonly name: string
}

export const claimStatuses = ['unverified', 'confirmed', 'disputed', 'refuted'] as const
export type ClaimStatus = (typeof claimStatuses)[number]

/** Something asserted that the journalist follows across articles. */
export interface Claim {
  readonly id: string
  /** A short name: "Visa-free regime". */
  readonly title: string
  /** The assertion in full; empty when not written yet. */
  readonly statement: string
  readonly status: ClaimStatus
  readonly colour: Colour
  /** Markdown, exactly as typed; empty when there is no note. */
  readonly note: string
  /** The claim that it is part of; `null` at the top. */
  readonly parentId: string | null
  /** Its place among those with the same parent: the smaller comes first. Need not be whole. */
  readonly position: number
  readonly createdAt: number
  readonly updatedAt: number
}

/** That a claim was given a status. A claim that never was has no such row: it is unverified. */
export interface ClaimStatusChange {
  readonly id: string
  readonly claimId: string
  readonly status: ClaimStatus
  /** Why; empty when nothing was said. */
  readonly reason: string
  readonly changedAt: number
  /** The title of the claim that was given it, if that was merged into this one since. */
  readonly mergedTitle: string | null
}

export const stances = ['supports', 'disputes', 'mentions'] as const
export type Stance = (typeof stances)[number]

/** An annotation that bears on a claim. */
export interface Evidence {
  readonly id: string
  readonly annotationId: string
  readonly claimId: string
  readonly stance: Stance
}

/** Every journalled table and the type of its rows. */
export interface Tables {
  readonly article: Article
  readonly location: Location
  readonly articleRevision: ArticleRevision
  readonly readingMark: ReadingMark
  readonly encodingChoice: EncodingChoice
  readonly watchedFolder: WatchedFolder
  readonly annotation: Annotation
  readonly placement: Placement
  readonly earlierAnchor: EarlierAnchor
  readonly tag: Tag
  readonly annotationTag: AnnotationTag
  readonly speaker: Speaker
  readonly spelling: Spelling
  readonly claim: Claim
  readonly claimStatusChange: ClaimStatusChange
  readonly evidence: Evidence
}

export type TableName = keyof Tables

/** Every table, parents before the children that refer to them. */
export const tableNames = [
  'article',
  'location',
  'articleRevision',
  'readingMark',
  'encodingChoice',
  'watchedFolder',
  'speaker',
  'spelling',
  'annotation',
  'placement',
  'earlierAnchor',
  'tag',
  'annotationTag',
  'claim',
  'claimStatusChange',
  'evidence',
] as const satisfies readonly TableName[]
