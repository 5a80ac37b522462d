import type { Refusal } from '../core/annotation/refusal'

/** Why a file was not opened. `fileName` is the last part of its path, for display. */
export interface OpenFailure {
  readonly kind:
    | 'missing'
    | 'broken-link'
    | 'folder'
    | 'not-a-regular-file'
    | 'no-permission'
    | 'empty'
    | 'blank'
    | 'too-large'
    | 'binary'
    | 'unknown-encoding'
    | 'changed-while-reading'
    | 'unreadable'
  readonly path: string
  readonly fileName: string
  /** What was seen, where it helps: a format ("PNG image"), an encoding, the system's error code. */
  readonly detail: string
}

/** Why a library could not be opened. It was not changed. */
export interface LibraryFailure {
  readonly kind:
    | 'not-a-library'
    | 'newer-version'
    | 'read-only'
    | 'not-a-folder'
    | 'damaged'
    | 'locked'
    | 'other'
  readonly path: string
  readonly detail: string
}

/** Why a change or an answer could not be had from an open library. Nothing of it was written. */
export interface StoreFailure {
  readonly kind: 'disk-full' | 'input-output' | 'locked' | 'conflict' | 'read-only' | 'damaged'
  readonly detail: string
}

/** Why an export was not written. A file that stood there is unchanged. */
export interface ExportFailure {
  readonly kind: 'not-in-library' | 'nothing-annotated' | 'file-exists' | 'cannot-write'
  readonly path: string
  readonly detail: string
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
  | { readonly about: 'change'; readonly failure: Refusal }
  | { readonly about: 'request'; readonly failure: RequestFailure }
