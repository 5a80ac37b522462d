import { z } from 'zod'
import type { SameWords, SearchAnswer, SimilarArticle } from './search'
import type { Failure } from './failures'
import type { ImportReport } from './importing'
import { encodingIds } from '../core/text/encodings'
import type { EncodingChoices } from './encodings'
import {
  listViewSchema,
  preferredEncodingsSchema,
  recentCommandsSchema,
  shortcutsSchema,
  typographySchema,
} from './preferences-schema'
import type { Changed } from './changed'
import { watchingSchemas, type WatchingAnswers } from './watching'
import { notesSchemas, type NotesAnswers } from './notes'
import { deskSchemas, type DeskAnswers } from './desk'
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
import type {
  Located,
  SessionStart,
  SeenRevision,
  ReviewItem,
  ArticleComparison,
  SuggestedQuote,
  Exported,
} from './answers'

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
  'application.toggleFullScreen': nothing,
  'application.minimise': nothing,
  /** Whether the window holds what a person wrote and could not be saved. */
  'application.setEdited': z.object({ edited: z.boolean() }),

  'import.chooseFolder': nothing,
  'import.cancel': nothing,
  'import.report': nothing,
  'import.copyReport': nothing,
  'import.openSkipped': z.strictObject({ index: offset }),
  'import.showSkipped': z.strictObject({ index: offset }),

  ...watchingSchemas,

  'article.chooseFiles': nothing,
  'article.openSample': nothing,
  'article.open': articleId,
  'article.takeNewText': articleId,
  'article.restore': articleId,
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
  /** `sourceId`: the annotation whose claims the other gets as well. */
  'evidence.repeat': annotationId.extend({ sourceId: id }),
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
  'preferences.setListView': listViewSchema,
} as const

export type RequestName = keyof typeof requestSchemas
export type RequestInput<Name extends RequestName> = z.infer<(typeof requestSchemas)[Name]>

/** The type of each request's answer when it succeeds. */
export interface Answers extends DeskAnswers, NotesAnswers, WatchingAnswers {
  'session.start': SessionStart
  'library.choose': null
  'library.startNew': null
  /** A list of `ArticleSummary` as JSON: so many objects take ten times as long as their text. */
  'library.articles': string
  'application.quit': null
  'application.closeWindow': null
  'application.toggleFullScreen': null
  'application.minimise': null
  'application.setEdited': null
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
  'article.restore': Changed
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
  'search.sameWords': SameWords
  'annotation.repeat': Changed
  'evidence.repeat': Changed
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
  'preferences.setListView': null
}

export type * from './answers'
export type { Changed, Failure }
