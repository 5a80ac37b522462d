import type { Action, Difference } from '../core/journal/change'
import type { Command } from './commands'
import type { Failure } from './failures'
import type { ArticleContents } from './requests'

/** Everything that main tells the renderer unasked. */
export type GalleyEvent =
  /** Rows of the library changed: apply the differences. */
  | {
      readonly kind: 'rows'
      readonly differences: readonly Difference[]
      readonly undo: Action | null
      readonly redo: Action | null
    }
  /** An article was opened, from a file, the menu or a second start: show it. */
  | { readonly kind: 'article'; readonly contents: ArticleContents; readonly openedAt: number }
  /** A menu item was chosen. */
  | { readonly kind: 'command'; readonly command: Command }
  /** The window is about to close: save what is being written, then ask for `application.closeWindow`. */
  | { readonly kind: 'closing' }
  /** Something that the user started outside the window failed. */
  | { readonly kind: 'failure'; readonly failure: Failure }
