import { join } from 'node:path'
import type { WebContents } from 'electron'
import type { GalleyEvent } from '../../contract/events'
import type { Encoding } from '../../core/text/encodings'
import type { Preferences } from '../preferences/preferences'
import { FileChoices } from './file-choices'
import { Follower } from './follow'
import { Session } from './session'

/** Support for tests of the app: a session whose window says only what it was told. */

/** A session that runs. */
export interface Running {
  readonly session: Session
  readonly follower: Follower
  readonly fileChoices: FileChoices
  readonly close: () => void
}

/** Starts a session on the library in `folder`, with what it tells its window and the user's preferred encodings. */
export function startSession(
  folder: string,
  tell: (event: GalleyEvent) => void = () => undefined,
  preferred: readonly Encoding[] = [],
): Running {
  // The part of both that a session uses.
  const preferences = {
    setLibraryFolder: () => undefined,
    preferredEncodings: () => preferred,
  } as unknown as Preferences
  const contents = { send: (_channel: string, event: GalleyEvent) => tell(event) }
  const session = new Session(join(folder, 'Library'), preferences, () => undefined, 'en')
  session.attach(contents as unknown as WebContents)
  session.pageListens()
  const follower = new Follower(session)
  const close = () => {
    follower.close()
    session.close()
  }
  return { session, follower, fileChoices: new FileChoices(session, follower), close }
}
