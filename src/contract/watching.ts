import { z } from 'zod'
import type { Changed } from './changed'
import { id } from './shapes'

/** A watched folder as it is listed. */
export interface WatchedFolderState {
  readonly id: string
  /** Absolute, for display. */
  readonly path: string
  /** Whether it is there now; one on a disk that is not plugged in is not. */
  readonly isThere: boolean
}

/** The requests about watched folders. */
export const watchingSchemas = {
  'watching.list': z.strictObject({}),
  /** Watches the folder that was imported last. */
  'watching.keep': z.strictObject({}),
  /** Lets the user choose folders, imports and watches them. */
  'watching.choose': z.strictObject({}),
  'watching.end': z.strictObject({ watchedFolderId: id }),
} as const

/** The type of each request's answer when it succeeds. */
export interface WatchingAnswers {
  'watching.list': readonly WatchedFolderState[]
  'watching.keep': Changed
  'watching.choose': null
  'watching.end': Changed
}
