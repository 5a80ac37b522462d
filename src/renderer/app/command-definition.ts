import type { State } from './state'

/** Where a key works: everywhere, or only while no text field has the keyboard. */
type Reach = 'everywhere' | 'outside-fields'

/** One thing that the user can do, with its keys. */
export interface CommandDefinition {
  readonly id: string
  readonly group: 'Article' | 'Highlight' | 'Review' | 'Move' | 'Edit' | 'View'
  readonly label: string
  /** Keys as `Mod+Shift+Z`; `Mod` is Ctrl, on macOS Cmd. The first one is shown; there may be none. */
  readonly keys: readonly string[]
  readonly reach: Reach
  /** Whether it makes sense now; always, when left out. */
  readonly enabled?: (state: State) => boolean
  readonly run: () => unknown
}
