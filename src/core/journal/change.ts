import type { TableName, Tables } from '../annotation/rows'

/** How one row differs: `before` is `null` for a row that is made, `after` for one that is removed. */
export type Difference = {
  [Name in TableName]: {
    readonly table: Name
    readonly id: string
    readonly before: Tables[Name] | null
    readonly after: Tables[Name] | null
  }
}[TableName]

/** What was done, in a closed vocabulary that the interface puts into words. */
export type Action =
  | 'article.add'
  | 'article.revise'
  | 'article.restore'
  | 'article.follow'
  | 'article.reopen'
  | 'article.describe'
  | 'article.locate'
  | 'article.remove'
  | 'article.mark'
  | 'folder.import'
  | 'folder.watch'
  | 'folder.unwatch'
  | 'folder.take'
  | 'annotation.add'
  | 'annotation.repeat'
  | 'annotation.recolour'
  | 'annotation.resize'
  | 'annotation.accept'
  | 'annotation.gone'
  | 'annotation.remove'
  | 'annotation.note'
  | 'annotation.speaker'
  | 'annotation.tag'
  | 'annotation.untag'
  /** What journals of before say of each of the next five. */
  | 'annotation.edit'
  | 'annotations.recolour'
  | 'annotations.speaker'
  | 'annotations.tag'
  | 'annotations.claim'
  | 'annotations.remove'
  | 'evidence.add'
  | 'evidence.repeat'
  | 'evidence.stance'
  | 'evidence.remove'
  | 'evidence.move'
  | 'claim.add'
  | 'claim.edit'
  | 'claim.status'
  | 'claim.move'
  | 'claim.merge'
  | 'claim.split'
  | 'claim.remove'
  | 'speaker.add'
  | 'speaker.edit'
  | 'speaker.merge'
  | 'speaker.remove'
  | 'tag.rename'
  | 'tag.colour'
  | 'tag.merge'
  | 'tag.remove'
  | 'quote.accept'
  | 'quotes.accept'

/**
 * What came from files by itself: new files in a watched folder, another text or name of an article's
 * file. The user did none of it, so undo and redo leave it (SPEC.md, Arrivals).
 */
const arrivals: ReadonlySet<Action> = new Set(['folder.take', 'article.follow'])

/** Whether a change of this action came by itself. */
export function isArrival(action: Action): boolean {
  return arrivals.has(action)
}

/** One action: what was done, when, on which device, and every row that it changed. */
export interface Change {
  readonly id: string
  /** `undo` and `redo` apply an earlier change again, inverted or not; `of` names that change. */
  readonly kind: 'do' | 'undo' | 'redo'
  readonly of: string | null
  readonly action: Action
  /** Milliseconds since the Unix epoch. */
  readonly at: number
  /** The id of the device (one installation of Galley) on which it was made. */
  readonly device: string
  readonly differences: readonly Difference[]
}
