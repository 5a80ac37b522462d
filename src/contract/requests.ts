import { z } from 'zod'
import type {
  Annotation,
  AnnotationTag,
  Article,
  Evidence,
  Placement,
  RevisionName,
} from '../core/annotation/rows'
import type { ReadingStatus } from '../core/annotation/reading'
import type { SameWords, SearchAnswer, SimilarArticle } from './search'
import type { ComparedSection, Run } from '../core/comparison/runs'
import type { Action } from '../core/journal/change'
import type { QuoteKind } from '../core/quotes/types'
import type { ArticleStructure } from '../core/text/structure'
import type { Passage } from '../core/text/passage'
import type { Destination } from './events'
import type { Failure, LibraryFailure } from './failures'
import type { ImportReport } from './importing'
import { encodingIds, type Decoding } from '../core/text/encodings'
import type { EncodingChoices } from './encodings'
import type { Typography } from './preferences'
import {
  preferredEncodingsSchema,
  recentCommandsSchema,
  shortcutsSchema,
  typographySchema,
} from './preferences-schema'
import type { Shortcuts } from './shortcuts'
import type { Changed } from './changed'
import { notesSchemas, type NotesAnswers } from './notes'
import { deskSchemas, type DeskAnswers, type DeskRows } from './desk'
import {
  claimChoice,
  colour,
  id,
  ids,
  offset,
  optionalWords,
  revision,
  stance,
  words,
} from './shapes'

/**
 * Every request that the renderer may make of main: its name, the schema of its input, and (in
 * {@link Answers}) the type of its answer. Main checks each input against its schema before anything
 * else happens; articles are named by id, never by path.
 */
const encoding = z.enum(encodingIds)
const nothing = z.strictObject({})
const annotationId = z.strictObject({ annotationId: id })
const articleId = z.strictObject({ articleId: id })
/** Two texts of an article; without them, the current one and the one before it. */
const comparison = articleId.extend({
  from: revision.optional(),
  to: revision.optional(),
  /** Another article, whose current text is then compared with the current one of this. */
  other: id.optional(),
})

export const requestSchemas = {
  'session.start': nothing,
  'library.choose': nothing,
  'library.startNew': nothing,
  'library.articles': z.strictObject({ after: z.string().max(64) }),
  'application.quit': nothing,
  'application.closeWindow': nothing,

  'import.chooseFolder': nothing,
  'import.cancel': nothing,
  'import.report': nothing,
  'import.copyReport': nothing,
  'import.openSkipped': z.strictObject({ index: offset }),
  'import.showSkipped': z.strictObject({ index: offset }),

  'article.chooseFiles': nothing,
  'article.openSample': nothing,
  'article.open': articleId,
  'article.takeNewText': articleId,
  'article.replaceFile': articleId,
  'article.locate': articleId,
  'article.takeLocated': articleId,
  'article.encodings': articleId,
  'article.reopen': articleId.extend({ encoding: encoding.nullable() }),
  'article.revisions': articleId,
  'article.compare': comparison,
  'article.similar': articleId,
  'article.describe': z.strictObject({
    articleId: id,
    title: words,
    publication: optionalWords,
    author: optionalWords,
    date: optionalWords,
    url: optionalWords,
  }),
  'article.remove': z.strictObject({ articleIds: ids, withNotes: z.boolean() }),
  'article.mark': z.strictObject({ articleIds: ids, status: z.enum(['read', 'unread']) }),
  'article.remember': z.strictObject({
    articleId: id,
    revision,
    position: offset,
    atEnd: z.boolean().optional(),
  }),

  'annotation.add': z.strictObject({
    articleId: id,
    revision,
    start: offset,
    end: offset,
    colour,
  }),
  'annotation.recolour': annotationId.extend({ colour }),
  'annotation.resize': annotationId.extend({ revision, start: offset, end: offset }),
  'annotation.accept': annotationId.extend({
    revision,
    passage: z.strictObject({ start: offset, end: offset }).nullable(),
  }),
  'annotation.gone': annotationId.extend({ revision }),
  'annotation.remove': annotationId,
  'annotation.note': annotationId.extend({ note: words }),
  'annotation.speaker': annotationId.extend({ name: optionalWords }),
  'annotation.tag': annotationId.extend({ name: words }),
  'annotation.untag': z.strictObject({ annotationTagId: id }),

  'evidence.add': annotationId.extend({
    claim: claimChoice,
    stance,
  }),
  'evidence.stance': z.strictObject({ evidenceIds: ids, stance }),
  'evidence.remove': z.strictObject({ evidenceIds: ids }),
  ...deskSchemas,
  ...notesSchemas,

  'review.list': nothing,

  'quotes.suggest': z.strictObject({ articleId: id, revision }),
  'quotes.accept': z.strictObject({
    articleId: id,
    revision,
    colour,
    quotes: z
      .array(z.strictObject({ start: offset, end: offset, speaker: optionalWords }))
      .min(1)
      .max(100_000),
  }),
  'search.sameWords': annotationId,
  'annotation.repeat': annotationId.extend({
    articleId: id,
    revision,
    start: offset,
    end: offset,
  }),
  'search.find': z.strictObject({ query: words, from: offset }),

  'journal.undo': nothing,
  'journal.redo': nothing,

  'export.save': articleId,
  'export.copy': articleId,
  'export.copyQuote': annotationId,
  'export.copyLink': z.discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('article'),
      articleId: id,
      passage: z.strictObject({ revision, start: offset, end: offset }).nullable(),
    }),
    annotationId.extend({ kind: z.literal('annotation') }),
  ]),
  'export.saveComparison': comparison,
  'export.copyComparison': comparison,

  'preferences.setTypography': typographySchema,
  'preferences.setPreferredEncodings': z.strictObject({ encodings: preferredEncodingsSchema }),
  'preferences.setShortcuts': shortcutsSchema,
  'preferences.setRecentCommands': recentCommandsSchema,
} as const

export type RequestName = keyof typeof requestSchemas
export type RequestInput<Name extends RequestName> = z.infer<(typeof requestSchemas)[Name]>

/** One line of the library list. */
export interface ArticleSummary extends Article {
  readonly annotationCount: number
  /** How many of them a person must look at. */
  readonly reviewCount: number
  /** How often its annotations bear on a claim. */
  readonly evidenceCount: number
  /** When it was last opened, milliseconds since the Unix epoch; `null` when never. */
  readonly openedAt: number | null
  readonly reading: ReadingStatus
  /** The folder that its file was last seen in, absolute; `null` for the sample. */
  readonly folder: string | null
}

/** All of a library that stays in the renderer. */
export interface LibraryContents extends DeskRows {
  readonly folder: string
  /** Oldest first; none of them where there are so many that the first picture would wait. */
  readonly articles: readonly ArticleSummary[]
  readonly articleCount: number
  readonly undo: Action | null
  readonly redo: Action | null
}

/**
 * How an article's file is to its current text. *changed*: the file holds a text that isn't taken by
 * itself, because the user undid that or because it is another article's; `article.takeNewText`
 * takes it. *unreadable*: there, but no text: empty, locked, an image.
 */
export type FileState = 'same' | 'changed' | 'missing' | 'unreadable'

/** What became of a file that the user chose for an article; *other-text*: nothing yet. */
export interface Located {
  readonly outcome: 'located' | 'other-text' | 'cancelled'
  readonly fileName: string
}

/** One article as it is shown: its text and everything that was annotated in it. */
export interface ArticleContents {
  readonly article: Article
  /** The last part of the path at which its file was seen; `null` for the sample. */
  readonly fileName: string | null
  readonly fileState: FileState
  /** How its text was read from that file; `null` when that isn't known. */
  readonly decoding: Decoding | null
  /** The canonical text of the article's current revision. */
  readonly text: string
  /** What its parts are, for display. */
  readonly structure: ArticleStructure
  /** With their own anchors, which may be in earlier texts: `standingOf` says where they stand now. */
  readonly annotations: readonly Annotation[]
  /** Of those annotations that are anchored in an earlier text. */
  readonly placements: readonly Placement[]
  readonly annotationTags: readonly AnnotationTag[]
  readonly evidence: readonly Evidence[]
  /** The reading position: a UTF-16 offset into the text. */
  readonly position: number
}

/** What the renderer needs for its first picture. */
export interface SessionStart {
  readonly library: LibraryContents | { readonly failure: LibraryFailure }
  readonly article: ArticleContents | null
  /** Where to go in it; `null` for where reading was left. */
  readonly destination: Destination | null
  readonly typography: Typography
  readonly shortcuts: Shortcuts
  /** Ids of commands, the latest first. */
  readonly recentCommands: readonly string[]
  readonly platform: string
  readonly version: string
}

/** A text that an article had or has. */
export interface SeenRevision {
  readonly revision: RevisionName
  /** Milliseconds since the Unix epoch. */
  readonly seenAt: number
  readonly isCurrent: boolean
}

/** A passage that a person must look at. */
export interface ReviewItem {
  readonly articleTitle: string
  readonly annotation: Annotation
  /** Of status `review`, with the suggestion. */
  readonly placement: Placement
  /** The suggested words in the current text, and up to 200 code units on either side. */
  readonly suggestion: { readonly words: string; readonly prefix: string; readonly suffix: string }
  /** From the annotation's own words to the suggested ones; all equal when only the place is unsure. */
  readonly differences: readonly Run[]
}

/** A quote that a revision touches. */
export interface TouchedQuote {
  readonly annotationId: string
  /** Its words in the older text. */
  readonly words: string
  /** Its place in the newer text, or what is suggested for it; `null` when the words are gone. */
  readonly passage: Passage | null
  /** From its words to those of `passage`. */
  readonly differences: readonly Run[]
}

/** What changed from one text of an article to another. */
export interface ArticleComparison {
  readonly articleId: string
  /** The other article that `from` is the text of; `null` for two texts of one article. */
  readonly other: Pick<Article, 'id' | 'title' | 'publication'> | null
  readonly from: SeenRevision
  readonly to: SeenRevision
  /** The quotes whose words or whose place is not certainly the same, in the order of the text. */
  readonly quotes: readonly TouchedQuote[]
  /** What changed, in the order of the text, with what did not left out but for its neighbours. */
  readonly sections: readonly ComparedSection[]
  readonly insertedWords: number
  readonly deletedWords: number
}

/** A quotation that the text holds, as far as can be told; offered, and nothing of it kept. */
export interface SuggestedQuote extends Passage {
  readonly kind: QuoteKind
  /** The share of such suggestions that are right: 0 to 1. */
  readonly confidence: number
  /** The name to give the speaker; `null` when none is known. */
  readonly speaker: string | null
  /** The words by which the text names the speaker there. */
  readonly source: string | null
}

/** What became of an export. */
export type Exported = { readonly fileName: string } | 'cancelled'

/** The type of each request's answer when it succeeds. */
export interface Answers extends DeskAnswers, NotesAnswers {
  'session.start': SessionStart
  'library.choose': null
  'library.startNew': null
  'library.articles': readonly ArticleSummary[]
  'application.quit': null
  'application.closeWindow': null
  'import.chooseFolder': null
  'import.cancel': null
  'import.report': ImportReport | null
  'import.copyReport': null
  'import.openSkipped': null
  'import.showSkipped': null
  'article.chooseFiles': null
  'article.openSample': null
  'article.open': null
  'article.takeNewText': Changed
  'article.replaceFile': Changed
  'article.locate': Located
  'article.takeLocated': Changed
  'article.encodings': EncodingChoices
  'article.reopen': Changed
  'article.revisions': readonly SeenRevision[]
  'article.compare': ArticleComparison
  'article.similar': readonly SimilarArticle[]
  'article.describe': Changed
  'article.remove': Changed
  'article.mark': Changed
  'article.remember': null
  'annotation.add': Changed
  'annotation.recolour': Changed
  'annotation.resize': Changed
  'annotation.accept': Changed
  'annotation.gone': Changed
  'annotation.remove': Changed
  'annotation.note': Changed
  'annotation.speaker': Changed
  'annotation.tag': Changed
  'annotation.untag': Changed
  'evidence.add': Changed
  'evidence.stance': Changed
  'evidence.remove': Changed
  'review.list': readonly ReviewItem[]
  'quotes.suggest': readonly SuggestedQuote[]
  'quotes.accept': Changed
  'search.sameWords': readonly SameWords[]
  'annotation.repeat': Changed
  'search.find': SearchAnswer
  'journal.undo': Changed
  'journal.redo': Changed
  'export.save': Exported
  'export.copy': null
  'export.copyQuote': null
  'export.copyLink': null
  'export.saveComparison': Exported
  'export.copyComparison': null
  'preferences.setTypography': null
  'preferences.setPreferredEncodings': null
  'preferences.setShortcuts': null
  'preferences.setRecentCommands': null
}

export type { Changed, Failure }
