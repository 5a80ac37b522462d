import type { Destination } from '../../contract/destination'
import type { ArticleContents } from '../../contract/requests'
import { isLink } from '../../core/exchange/link/link'
import { isFolder } from '../files/folder'
import { openArticle, openFile } from './articles'
import type { Follower } from './follow'
import { guard } from './guard'
import type { Session } from './session'

/** An article that was opened, and where in it to go; `null` for where reading was left. */
export interface Opened {
  readonly contents: ArticleContents
  readonly destination: Destination | null
}

/** Opens what the command line, the system or a drop names. What fails is told. */
export class Opener {
  readonly #session: Session
  readonly #follower: Follower
  readonly #onFile: (path: string) => void
  /** Folders that were named, perhaps before the page could show how their import stands. */
  #folders: readonly string[] = []

  /** @param onFile called with each file that was opened */
  constructor(session: Session, follower: Follower, onFile: (path: string) => void) {
    this.#session = session
    this.#follower = follower
    this.#onFile = onFile
  }

  /** Opens a file or a link, or lets a folder wait for {@link takeFolders}. */
  open(target: string): Promise<Opened | null> {
    return isLink(target) ? this.#openLink(target) : this.#openFile(target)
  }

  /** The folders that were named since the last time. */
  takeFolders(): readonly string[] {
    const folders = this.#folders
    this.#folders = []
    return folders
  }

  /** Opens the article that was open last: the reader comes back to where it was left. */
  async openLast(): Promise<Opened | null> {
    const { library } = this.#session
    if (!library.ok) return null
    const last = library.value.lastOpened()
    if (last === undefined) return null
    const opened = await guard('opening the last article', () =>
      openArticle(this.#session, this.#follower, last),
    )
    if (opened.ok) return { contents: opened.value, destination: null }
    this.#session.screen.send({ kind: 'failure', failure: opened.error })
    return null
  }

  async #openFile(path: string): Promise<Opened | null> {
    if (await isFolder(path)) {
      this.#folders = [...this.#folders, path]
      return null
    }
    const opened = await guard('opening a file', () => openFile(this.#session, path))
    if (opened.ok) {
      this.#onFile(path)
      return { contents: opened.value, destination: null }
    }
    this.#session.screen.send({ kind: 'failure', failure: opened.error })
    return null
  }

  async #openLink(address: string): Promise<Opened | null> {
    // Most starts follow none.
    const { followLink } = await import('./links')
    const followed = await guard('following a link', () =>
      followLink(this.#session, this.#follower, address),
    )
    const failure = followed.ok ? followed.value.failure : followed.error
    if (failure !== null) this.#session.screen.send({ kind: 'failure', failure })
    return followed.ok ? followed.value : null
  }
}
