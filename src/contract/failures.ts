import type { Refusal } from '../core/annotation/refusal'

/** Why a file was not opened. `fileName` is the last part of its path, for display. */
export interface OpenFailure {
  readonly kind:
    | 'missing'
    /** Its name is no Unicode text, so that nothing could find it again. */
    | 'ill-formed-name'
    | 'broken-link'
    | 'folder'
    | 'not-a-regular-file'
    | 'no-permission'
    | 'empty'
    | 'blank'
    | 'too-large'
    | 'binary'
    | 'changed-while-reading'
    | 'unreadable'
  readonly path: string
  readonly fileName: string
  /** What was seen, where it helps: a format ("PNG image"), an encoding, the system's error code. */
  readonly detail: string
}

/** Why a library could not be opened. It is then left exactly as it was. */
export interface LibraryFailure {
  readonly kind:
    | /** The file is something else: another application's database, or no database at all. */ 'not-a-library'
    | /** Made by a later Galley, whose tables this one doesn't know. */ 'newer-version'
    | /** The file, or the folder that it is in, can't be written to. */ 'read-only'
    | /** What should be the library's folder is a file. */ 'not-a-folder'
    | /** A library whose file is broken. */ 'damaged'
    | /** Another process keeps the file to itself. */ 'locked'
    | 'other'
  /** The file or folder that the failure is about. */
  readonly path: string
  /** What the system said, for a report; not translated. */
  readonly detail: string
}

/** Why an action couldn't be written. Nothing of it was; the library can still be used. */
export interface StoreFailure {
  readonly kind:
    | 'disk-full'
    | 'input-output'
    | /** Another process is writing, and didn't finish in time. */ 'locked'
    | /** A row isn't what the action was made for, or refers to one that isn't there. */ 'conflict'
    | 'read-only'
    | 'damaged'
    | /** The library's file is no longer at its path; `detail` is the path. */ 'gone'
  /** What the system said, for a report; not translated. */
  readonly detail: string
}

/** Why an export was not written. A file that stood there is unchanged. */
export interface ExportFailure {
  readonly kind:
    'not-in-library' | 'nothing-annotated' | 'file-exists' | 'is-article' | 'cannot-write'
  readonly path: string
  readonly detail: string
}

/** Why a `galley://` link led nowhere, or less far than it should. */
export interface LinkFailure {
  readonly kind:
    | /** None that Galley writes. */ 'malformed'
    | 'no-article'
    | 'no-annotation'
    | /** The text that it names has no such passage. */ 'no-passage'
    | /** The text has changed; what is shown is where the words probably are. */ 'words-changed'
    | 'words-gone'
}

/** A request that was not even tried. */
export interface RequestFailure {
  readonly kind: 'bad-request' | 'no-library' | 'not-found' | 'internal'
  readonly detail: string
}

/** Every expected failure of a request, told apart by `about`. */
export type Failure =
  | { readonly about: 'file'; readonly failure: OpenFailure }
  | { readonly about: 'library'; readonly failure: LibraryFailure }
  | { readonly about: 'store'; readonly failure: StoreFailure }
  | { readonly about: 'export'; readonly failure: ExportFailure }
  | { readonly about: 'link'; readonly failure: LinkFailure }
  | { readonly about: 'change'; readonly failure: Refusal }
  | { readonly about: 'request'; readonly failure: RequestFailure }
