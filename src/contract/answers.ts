import type {
  Annotation,
  AnnotationTag,
  Article,
  EarlierAnchor,
  Evidence,
  Placement,
  RevisionName,
  Stance,
} from '../core/annotation/rows'
import type { ReadingStatus } from '../core/annotation/reading'
import type { ComparedSection, Run } from '../core/comparison/runs'
import type { Action } from '../core/journal/change'
import type { QuoteKind } from '../core/quotes/types'
import type { ArticleStructure } from '../core/text/structure'
import type { Passage } from '../core/text/passage'
import type { Destination } from './destination'
import type { LibraryFailure } from './failures'
import type { Decoding } from '../core/text/encodings'
import type { ListView } from './list-view'
import type { Typography } from './preferences'
import type { Shortcuts } from './shortcuts'
import type { DeskRows } from './desk'
import type { Language } from './language/languages'

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
  /** The name of that file; `null` for the sample. */
  readonly fileName: string | null
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
  /** Where people had placed those annotations in texts whose words were changed since. */
  readonly earlierAnchors: readonly EarlierAnchor[]
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
  /** The first of the system's languages that Galley has. */
  readonly systemLanguage: Language
  readonly shortcuts: Shortcuts
  /** Ids of commands, the latest first. */
  readonly recentCommands: readonly string[]
  readonly listView: ListView
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

/** How much of the text a suggestion has on either side, in code units. */
export const suggestionContext = 200

/** A passage that a person must look at. */
export interface ReviewItem {
  readonly articleTitle: string
  readonly annotation: Annotation
  /** The claims that hang on it, the oldest first. */
  readonly claims: readonly { readonly claimId: string; readonly stance: Stance }[]
  /** Its tags, in the order in which it got them. */
  readonly tagIds: readonly string[]
  /** Of status `review`, with the suggestion. */
  readonly placement: Placement
  /** The suggested words in the current text, and up to {@link suggestionContext} on either side. */
  readonly suggestion: { readonly words: string; readonly prefix: string; readonly suffix: string }
  /** From the annotation's own words to the suggested ones; all equal when only the place is unsure. */
  readonly differences: readonly Run[]
}

/** A quote that a revision touches. */
export interface TouchedQuote {
  readonly annotationId: string
  /** Its place in the older text; `null` when that does not have its words. */
  readonly place: Passage | null
  /** Its words there. */
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
