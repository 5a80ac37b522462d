/** One line of the palette. */
export interface Entry {
  readonly id: string
  readonly label: string
  /** What it is: the group of a command, an article, a claim, a speaker or a tag. */
  readonly kind: string
  /** Keys as `Mod+Shift+Z`; `undefined` for none. */
  readonly keys: string | undefined
  /** Whether it makes no sense now. It is shown all the same, so that it can be found. */
  readonly disabled: boolean
  /** Whether it is a command, which is remembered when it was chosen. */
  readonly isCommand: boolean
  readonly run: () => unknown
}

/** Everything that the palette finds for what is typed. */
export type Finder = (typed: string) => readonly Entry[]
