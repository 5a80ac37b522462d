import type { Action, Difference } from '../core/journal/change'
import type { Command } from './commands'
import type { Destination } from './destination'
import type { Failure } from './failures'
import type { ImportProgress } from './importing'
import type { ArticleContents, ArticleSummary, FileState } from './requests'
import type { Repeat, SimilarArticle } from './search'
import type { RevisionName } from '../core/annotation/rows'
import type { Decoding } from '../core/text/encodings'

/** What a new text did to the annotations of its article: how many there are of each kind. */
export interface RevisionCounts {
  /** Stand as they did in the text before. */
  readonly unchanged: number
  /** To be reviewed as the new text has other words. */
  readonly changedWords: number
  /** To be reviewed as the new text has their words, but perhaps at another place. */
  readonly unsure: number
  readonly gone: number
  /** Stand with their words again, which the text before did not have, or not certainly. */
  readonly back: number
  /** To be reviewed since an earlier text, with the same words as in the text before. */
  readonly waiting: number
  /** Gone since an earlier text. */
  readonly goneBefore: number
}

/** Everything that main tells the renderer unasked. */
export type GalleyEvent =
  /** Rows of the library changed: apply the differences. */
  | {
      readonly kind: 'rows'
      readonly differences: readonly Difference[]
      /** Of the articles that the change touched and that are there, as they are after it. */
      readonly summaries: readonly ArticleSummary[]
      readonly undo: Action | null
      readonly redo: Action | null
    }
  /**
   * Many articles came, changed or went. They come as JSON, a list of `ArticleSummary` in each text: going from process
   * to process takes so many objects ten times as long as their text.
   */
  | {
      readonly kind: 'articles'
      readonly summaries: readonly string[]
      /** The ids of those that went. */
      readonly removed: readonly string[]
      readonly undo: Action | null
      readonly redo: Action | null
    }
  /**
   * An article was opened, from a file, the menu or a second start: show it. Or (*revised*) the one on
   * the screen has another text now, by its file, by undo or by redo: show that in its place. Then
   * the `rows` that brought it about follow, and change nothing more about this article.
   */
  | {
      readonly kind: 'article'
      readonly reason: 'opened' | 'revised'
      readonly contents: ArticleContents
      readonly openedAt: number
    }
  /** Go there in the article that was just opened. */
  | { readonly kind: 'goTo'; readonly articleId: string; readonly destination: Destination }
  /** The file of the article on the screen is another way now; its text is not. */
  | {
      readonly kind: 'file'
      readonly articleId: string
      readonly fileState: FileState
      readonly fileName: string | null
    }
  /** All articles whose files are not where they were, as far as was seen. */
  | { readonly kind: 'missing'; readonly articleIds: readonly string[] }
  /** How the text of the article on the screen was read is another way now; its text is not. */
  | { readonly kind: 'decoding'; readonly articleId: string; readonly decoding: Decoding | null }
  /** An article took the new text of its file; on the screen or not. Comes last, after the rows. */
  | {
      readonly kind: 'revised'
      readonly articleId: string
      readonly title: string
      readonly from: RevisionName
      readonly to: RevisionName
      readonly counts: RevisionCounts
    }
  /** New articles came from a watched folder by themselves. */
  | { readonly kind: 'taken'; readonly folderName: string; readonly added: number }
  /** How the import of a folder stands. */
  | { readonly kind: 'import'; readonly progress: ImportProgress }
  /** An article that was added nearly repeats others that were there. */
  | {
      readonly kind: 'similar'
      readonly articleId: string
      readonly title: string
      /** The likest first; never empty. */
      readonly others: readonly SimilarArticle[]
    }
  /** Many articles that were added nearly repeat others. */
  | {
      readonly kind: 'repeats'
      readonly count: number
      /** Some of them. */
      readonly pairs: readonly Repeat[]
    }
  /** A menu item was chosen. */
  | { readonly kind: 'command'; readonly command: Command }
  /** The window is about to close: save what is being written, then ask for `application.closeWindow`. */
  | { readonly kind: 'closing' }
  /** Something that the user started outside the window failed. */
  | { readonly kind: 'failure'; readonly failure: Failure }
