import { z } from 'zod'
import type {
  Annotation,
  AnnotationTag,
  Article,
  Claim,
  Evidence,
  Speaker,
  Tag,
} from '../core/annotation/rows'
import { claimStatuses, colours, stances } from '../core/annotation/rows'
import type { Action } from '../core/journal/change'
import type { ArticleStructure } from '../core/text/structure'
import type { Failure, LibraryFailure } from './failures'
import type { Typography } from './preferences'
import { typographySchema } from './preferences-schema'

/**
 * Every request that the renderer may make of main: its name, the schema of its input, and (in
 * {@link Answers}) the type of its answer. Main checks each input against its schema before anything
 * else happens; articles are named by id, never by path.
 */
const id = z.string().min(1).max(64)
const offset = z.int().min(0)
const colour = z.enum(colours)
const stance = z.enum(stances)
const nothing = z.strictObject({})
const annotationId = z.strictObject({ annotationId: id })
const articleId = z.strictObject({ articleId: id })
/** Bounds what is looked at; how long a name or a note may be, the rules of core say in words. */
const words = z.string().max(4_000_000)
const optionalWords = words.nullable()

export const requestSchemas = {
  'session.start': nothing,
  'library.choose': nothing,
  'library.startNew': nothing,
  'application.quit': nothing,
  'application.closeWindow': nothing,

  'article.chooseFiles': nothing,
  'article.openSample': nothing,
  'article.open': articleId,
  'article.openChangedFile': articleId,
  'article.describe': z.strictObject({
    articleId: id,
    title: words,
    publication: optionalWords,
    author: optionalWords,
    date: optionalWords,
    url: optionalWords,
  }),
  'article.remove': articleId,
  'article.remember': z.strictObject({ articleId: id, position: offset }),

  'annotation.add': z.strictObject({ articleId: id, start: offset, end: offset, colour }),
  'annotation.recolour': annotationId.extend({ colour }),
  'annotation.resize': annotationId.extend({ start: offset, end: offset }),
  'annotation.remove': annotationId,
  'annotation.note': annotationId.extend({ note: words }),
  'annotation.speaker': annotationId.extend({ name: optionalWords }),
  'annotation.tag': annotationId.extend({ name: words }),
  'annotation.untag': z.strictObject({ annotationTagId: id }),

  'evidence.add': annotationId.extend({
    claim: z.union([z.strictObject({ id }), z.strictObject({ title: words })]),
    stance,
  }),
  'evidence.stance': z.strictObject({ evidenceId: id, stance }),
  'evidence.remove': z.strictObject({ evidenceId: id }),
  'claim.edit': z.strictObject({
    claimId: id,
    title: words,
    statement: words,
    status: z.enum(claimStatuses),
  }),

  'journal.undo': nothing,
  'journal.redo': nothing,

  'export.save': articleId,
  'export.copy': articleId,
  'export.copyQuote': annotationId,

  'preferences.setTypography': typographySchema,
} as const

export type RequestName = keyof typeof requestSchemas
export type RequestInput<Name extends RequestName> = z.infer<(typeof requestSchemas)[Name]>

/** One line of the library list. */
export interface ArticleSummary extends Article {
  readonly annotationCount: number
  /** When it was last opened, milliseconds since the Unix epoch; `null` when never. */
  readonly openedAt: number | null
}

/** All of a library that stays in the renderer. */
export interface LibraryContents {
  readonly folder: string
  readonly articles: readonly ArticleSummary[]
  readonly claims: readonly Claim[]
  readonly speakers: readonly Speaker[]
  readonly tags: readonly Tag[]
  readonly undo: Action | null
  readonly redo: Action | null
}

/** Set when the file no longer holds the text that was annotated. */
export type FileState = 'same' | 'changed' | 'missing'

/** One article as it is shown: its text and everything that was annotated in it. */
export interface ArticleContents {
  readonly article: Article
  /** The last part of the path at which its file was seen; `null` for the sample. */
  readonly fileName: string | null
  readonly fileState: FileState
  /** The canonical text of the article's revision. */
  readonly text: string
  /** What its parts are, for display. */
  readonly structure: ArticleStructure
  readonly annotations: readonly Annotation[]
  readonly annotationTags: readonly AnnotationTag[]
  readonly evidence: readonly Evidence[]
  /** The reading position: a UTF-16 offset into the text. */
  readonly position: number
}

/** What the renderer needs for its first picture. */
export interface SessionStart {
  readonly library: LibraryContents | { readonly failure: LibraryFailure }
  readonly article: ArticleContents | null
  readonly typography: Typography
  readonly platform: string
  readonly version: string
}

/** The answer to a request that changes the library; the rows themselves come as an event before it. */
export interface Changed {
  /** `null` when there was nothing to change. */
  readonly action: Action | null
  /** The article that the change touched, if it was one. */
  readonly articleId: string | null
  /** The annotation that the change made or touched, if it is still there. */
  readonly annotationId: string | null
}

/** What became of an export. */
export type Exported = { readonly fileName: string } | 'cancelled'

/** The type of each request's answer when it succeeds. */
export interface Answers {
  'session.start': SessionStart
  'library.choose': null
  'library.startNew': null
  'application.quit': null
  'application.closeWindow': null
  'article.chooseFiles': null
  'article.openSample': null
  'article.open': null
  'article.openChangedFile': null
  'article.describe': Changed
  'article.remove': Changed
  'article.remember': null
  'annotation.add': Changed
  'annotation.recolour': Changed
  'annotation.resize': Changed
  'annotation.remove': Changed
  'annotation.note': Changed
  'annotation.speaker': Changed
  'annotation.tag': Changed
  'annotation.untag': Changed
  'evidence.add': Changed
  'evidence.stance': Changed
  'evidence.remove': Changed
  'claim.edit': Changed
  'journal.undo': Changed
  'journal.redo': Changed
  'export.save': Exported
  'export.copy': null
  'export.copyQuote': null
  'preferences.setTypography': null
}

export type { Failure }
