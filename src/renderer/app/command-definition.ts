import type { State } from './state'
import { message, type Message } from '../../contract/language/translate'

/** Where a key works: everywhere, or only while no text field has the keyboard. */
type Reach = 'everywhere' | 'outside-fields'

/** What the help and the palette sort commands by, in the order in which the help shows them. */
export const commandGroups = [
  'Highlight',
  'Suggested quotes',
  'Review',
  'Move',
  'Desk',
  'Article',
  'Edit',
  'View',
] as const

/** The groups as the help and the palette show them. */
export const groupWords: Readonly<Record<(typeof commandGroups)[number], Message>> = {
  Highlight: message('Highlight'),
  'Suggested quotes': message('Suggested quotes'),
  Review: message('Review'),
  Move: message('Move'),
  Desk: message('Desk'),
  Article: message('Article'),
  Edit: message('Edit'),
  View: message('View'),
}

/** One thing that the user can do, with its keys. */
export interface CommandDefinition {
  readonly id: string
  readonly group: (typeof commandGroups)[number]
  readonly label: Message
  /** Other words by which the palette finds it, with commas between them. */
  readonly synonyms?: Message
  /**
   * The keys that it comes with, as `Mod+Shift+Z` (`contract/shortcuts.ts`). The first one is shown; there
   * may be none. What the user changed is in `keysOf`.
   */
  readonly keys: readonly string[]
  readonly reach: Reach
  /** Whether it makes sense now; always, when left out. */
  readonly enabled?: (state: State) => boolean
  /** Whether it takes as long as a person needs to answer the system: other commands don't wait for it. */
  readonly asksPerson?: boolean
  readonly run: () => unknown
}
