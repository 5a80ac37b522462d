import type { Failure } from '../../contract/failures'
import type { Changed } from '../../contract/requests'
import type { WatchedFolderState } from '../../contract/watching'
import { unwatchFolder, watchFolder } from '../../core/annotation/watched-folders'
import { ok, type Result } from '../../core/result'
import type { Follower } from './follow'
import { isFolder } from '../files/folder'
import type { Session } from './session'
import type { WatchedFolders } from './watched-folders'

/** How long the first look waits, in milliseconds: the first picture comes before it. */
const afterStart = 1000

/** The watched folders of the library. What watches them is loaded when there is one. */
export class Watching {
  readonly #session: Session
  readonly #follower: Follower
  #folders: Promise<WatchedFolders> | null = null
  #timer: NodeJS.Timeout | undefined

  constructor(session: Session, follower: Follower) {
    this.#session = session
    this.#follower = follower
  }

  /** Looks at the folders after the start. */
  soon(): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.look(), afterStart)
  }

  /** Watches what the library names by now, and looks at what wasn't looked at just now. */
  async look(): Promise<void> {
    const library = this.#session.openLibrary()
    if (this.#folders === null) {
      if (!library.ok || library.value.rows('watchedFolder', {}).length === 0) return
      this.#folders = import('./watched-folders').then(
        ({ WatchedFolders }) => new WatchedFolders(this.#session, this.#follower),
      )
    }
    await (await this.#folders).look()
  }

  /** Every watched folder, in the order in which they came. */
  async list(): Promise<Result<readonly WatchedFolderState[], Failure>> {
    const library = this.#session.openLibrary()
    if (!library.ok) return library
    const rows = library.value.rows('watchedFolder', {})
    return ok(
      await Promise.all(
        rows.map(async ({ id, path }) => ({ id, path, isThere: await isFolder(path) })),
      ),
    )
  }

  /** Watches a folder from now on. */
  watch(path: string): Result<Changed, Failure> {
    return this.#session.perform('folder.watch', (context) => ok(watchFolder(context, path)))
  }

  /** Watches a folder no longer; what came from it stays. */
  unwatch(id: string): Result<Changed, Failure> {
    return this.#session.perform('folder.unwatch', (context) => unwatchFolder(context, id))
  }

  /** Ends watching, with the app. */
  close(): void {
    clearTimeout(this.#timer)
    void this.#folders?.then((folders) => folders.close())
  }
}
