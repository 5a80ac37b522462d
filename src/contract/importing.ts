import type { OpenFailure } from './failures'

/** Why something in an imported folder was passed over. Those of a file are as when it is opened. */
export type SkipKind =
  | OpenFailure['kind']
  | /** Its name begins with a full stop. A hidden folder counts as one, whatever is in it. */ 'hidden'
  | /** Its name says that it is another kind of file: `detail` is the ending. */ 'other-kind'
  | /** Its name is no Unicode text, so that nothing could find it again. */ 'ill-formed-name'
  | /** A folder that was seen already: links lead in a circle. */ 'folder-seen'
  | /** The library could not take it. */ 'refused'

/** Something in an imported folder that was passed over. */
export interface Skipped {
  /** Its path below the imported folder, for display. */
  readonly path: string
  readonly kind: SkipKind
  /** What was seen, where it helps: a format, an encoding, the system's error code. */
  readonly detail: string
}

/** How an import stands. Numbers count files, `skipped` also folders. */
export interface ImportProgress {
  /** The last part of the folder's path. */
  readonly folderName: string
  readonly folder: string
  /** *stopped*: by the user, by an undo of it, or because the library could not be written. */
  readonly state: 'looking' | 'reading' | 'done' | 'stopped'
  /** How many files will be read; `null` while the folder is looked through. */
  readonly total: number | null
  readonly read: number
  /** New articles. */
  readonly added: number
  /** Files whose text the library has under another path. */
  readonly located: number
  /** Files that the library has. */
  readonly known: number
  /** Files that hold a new text of an article. */
  readonly revised: number
  readonly skipped: number
}

/** How the last import went, and what it passed over. */
export interface ImportReport {
  readonly progress: ImportProgress
  /** In the order in which they were met; their places in it name them. At most 20,000. */
  readonly skipped: readonly Skipped[]
}
