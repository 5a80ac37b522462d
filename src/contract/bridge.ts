import type { Result } from '../core/result'
import type { GalleyEvent } from './events'
import type { Failure } from './failures'
import type { Answers, RequestInput, RequestName } from './requests'

/** What the preload puts on `window.galley`: all that the renderer knows of the world outside. */
export interface GalleyBridge<DroppedFile> {
  /** Asks main for something. Never rejects for an expected failure. */
  request<Name extends RequestName>(
    name: Name,
    input: RequestInput<Name>,
  ): Promise<Result<Answers[Name], Failure>>
  /** Calls `listener` for every event; returns a function that ends it. */
  listen(listener: (event: GalleyEvent) => void): () => void
  /** Opens files that were dropped on the window. */
  openDropped(files: readonly DroppedFile[]): void
}
