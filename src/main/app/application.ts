import { app, type BrowserWindow } from 'electron'
import { existsSync } from 'node:fs'
import type { Destination } from '../../contract/events'
import type { Failure } from '../../contract/failures'
import { nothingChanged } from '../../contract/changed'
import type { ArticleContents, Changed, Located, SessionStart } from '../../contract/requests'
import { ok, type Result } from '../../core/result'
import { canonicalText } from '../../core/text/canonical'
import sample from '../../../resources/sample/a-wire-story.txt?raw'
import { isLink } from '../../core/exchange/link/link'
import { isFolder } from '../files/folder'
import { openArticle, openFile, openText } from './articles'
import { choose } from './choosing'
import { Follower } from './follow'
import { Indexer } from './indexer'
import { guard } from './guard'
import type { Importer } from './importing'
import { integrate, type Integration } from './integration'
import { fileOf } from './sightings'
import { followLink } from './links'
import type { Session } from './session'
import { Watching } from './watching'

/** An article that was opened, and where in it to go; `null` for where reading was left. */
interface Opened {
  readonly contents: ArticleContents
  readonly destination: Destination | null
}

/** The app while it runs: one session in one window. */
export class Application {
  #window: BrowserWindow | null = null
  #integration: Integration | null = null
  #started = false
  #prepared: Promise<Opened | null> | null = null
  #mayClose = false
  readonly follower: Follower
  #importer: Promise<Importer> | null = null
  /** Folders that were named before the page could show how their import stands. */
  #foldersToImport: readonly string[] = []
  readonly indexer: Indexer
  readonly watching: Watching

  /** @param waiting the paths and links to open for the first picture: the command line's, and what comes until then */
  constructor(
    readonly session: Session,
    readonly waiting: string[],
  ) {
    this.follower = new Follower(session)
    this.indexer = new Indexer(session)
    this.watching = new Watching(session, this.follower)
  }

  attach(window: BrowserWindow): void {
    this.#window = window
    this.#integration = integrate(window)
    this.session.attach(window.webContents)
    window.on('focus', () => void this.#lookAtFiles())
    window.on('close', (event) => this.#closing(event))
  }

  /** Opens the article of the first picture already, while the window's process starts. */
  prepare(): void {
    if (this.session.library.ok) this.#prepared = this.#firstArticle()
  }

  /** What the renderer needs for its first picture, with the article that is to be shown. */
  async start(): Promise<SessionStart> {
    const { session } = this
    const library = session.library
    session.pageListens()
    const prepared = await this.#prepared
    this.#prepared = null
    const isPrepared = prepared !== null && this.waiting.length === 0
    const opened = !library.ok || isPrepared ? prepared : await this.#firstArticle()
    // Without a library no file could be opened: those wait for the library that is chosen instead.
    this.#started = library.ok
    if (opened !== null) session.noteShown(opened.contents)
    this.follower.watchOpen()
    this.#tellShown()
    void this.follower.lookAtAll()
    if (library.ok) this.#importWaiting()
    this.indexer.soon()
    this.watching.soon()
    return {
      library: this.#libraryContents(),
      article: opened?.contents ?? null,
      destination: opened?.destination ?? null,
      typography: session.preferences.typography(),
      shortcuts: session.preferences.shortcuts(),
      recentCommands: session.preferences.recentCommands(),
      platform: process.platform,
      version: app.getVersion(),
    }
  }

  /** What imports folders; not needed for the first picture, and so not loaded for it. */
  importer(): Promise<Importer> {
    this.#importer ??= import('./importing').then(({ Importer }) => new Importer(this.session))
    return this.#importer
  }

  /** Imports folders with all that is in them. */
  async importFolders(folders: readonly string[]): Promise<void> {
    if (folders.length > 0) await (await this.importer()).import(folders)
  }

  /** Lets the user choose folders, and imports them. */
  async chooseFolder(): Promise<void> {
    // Answered when the folder is chosen; how the import goes is told by events.
    void this.importFolders(await choose(this.#window, 'folders'))
  }

  /** Lets the user choose folders, imports and watches them. */
  async chooseWatched(): Promise<Result<null, Failure>> {
    const folders = await choose(this.#window, 'watchedFolders')
    for (const folder of folders) {
      const watched = this.watching.watch(folder)
      if (!watched.ok) return watched
    }
    void this.importFolders(folders).then(() => this.watching.look())
    return ok(null)
  }

  /** Opens files and links one after the other and shows the last; imports folders. What fails is told. */
  async openTargets(targets: readonly string[]): Promise<void> {
    if (!this.#started && this.session.library.ok) {
      // There is no page yet that would show them.
      this.waiting.push(...targets)
      return
    }
    for (const target of targets) {
      const opened = await this.#open(target)
      if (opened === null) continue
      this.show(ok(opened.contents))
      const { contents, destination } = opened
      if (destination !== null) {
        this.session.send({ kind: 'goTo', articleId: contents.article.id, destination })
      }
    }
    this.#importWaiting()
  }

  /** Brings the window to the front. */
  focus(): void {
    if (this.#window === null) return
    if (this.#window.isMinimized()) this.#window.restore()
    this.#window.focus()
  }

  openSample(): Result<ArticleContents, Failure> {
    return openText(this.session, canonicalText(sample))
  }

  /** Shows an article in the window. */
  show(opened: Result<ArticleContents, Failure>): Result<null, Failure> {
    if (!opened.ok) return opened
    this.session.show(opened.value, 'opened')
    this.follower.watchOpen()
    this.#tellShown()
    return ok(null)
  }

  async chooseFiles(): Promise<void> {
    const chosen = await choose(this.#window, 'files')
    await this.openTargets(chosen)
  }

  /** Lets the user choose the file whose text an article is to take. */
  async replaceFile(articleId: string): Promise<Result<Changed, Failure>> {
    const [path] = await choose(this.#window, 'replacement')
    if (path === undefined) return ok(nothingChanged)
    return this.follower.replaceFile(articleId, path)
  }

  /** Lets the user say where the file of an article is now. */
  async locateFile(articleId: string): Promise<Result<Located, Failure>> {
    const [path] = await choose(this.#window, 'located')
    if (path === undefined) return ok({ outcome: 'cancelled', fileName: '' })
    return this.follower.locate(articleId, path)
  }

  /** Lets the user choose the folder of another library. */
  async chooseLibrary(): Promise<void> {
    const [folder] = await choose(this.#window, 'library')
    if (folder !== undefined) this.#moveTo(folder)
  }

  /** Starts an empty library in a new folder beside the one that could not be opened. */
  startNewLibrary(): void {
    const { folder } = this.session
    let number = 2
    while (existsSync(`${folder} ${number}`)) number++
    this.#moveTo(`${folder} ${number}`)
  }

  quit(): void {
    app.quit()
  }

  /** Closes the window for good: the renderer has saved what was being written. */
  closeWindow(): void {
    this.#mayClose = true
    this.#window?.close()
  }

  /**
   * Lets the renderer save what is being written before the window goes. Closing a second time closes
   * it all the same, as when the renderer no longer answers.
   */
  #closing(event: { preventDefault: () => void }): void {
    if (this.#mayClose || !this.#started || this.#window?.webContents.isCrashed() === true) return
    event.preventDefault()
    this.#mayClose = true
    this.session.send({ kind: 'closing' })
  }

  /** Looks at the files, as the user may come from a program that has written them. */
  async #lookAtFiles(): Promise<void> {
    // Before the renderer listens, nobody would be told what is found.
    if (!this.#started) return
    await this.follower.lookAtOpen()
    await this.follower.lookAtAll()
    await this.watching.look()
  }

  #libraryContents(): SessionStart['library'] {
    const { library, folder } = this.session
    if (!library.ok) return { failure: library.error }
    try {
      return this.session.libraryContents(library.value)
    } catch (error) {
      // An empty list would look as if the notes were lost.
      return { failure: { kind: 'damaged', path: folder, detail: String(error) } }
    }
  }

  async #firstArticle(): Promise<Opened | null> {
    let shown: Opened | null = null
    // A second start may add to them at any time.
    do {
      for (let next = this.waiting.shift(); next !== undefined; next = this.waiting.shift()) {
        shown = (await this.#open(next)) ?? shown
      }
      shown ??= await this.#lastArticle()
    } while (this.waiting.length > 0)
    return shown
  }

  #importWaiting(): void {
    const folders = this.#foldersToImport
    this.#foldersToImport = []
    void this.importFolders(folders)
  }

  /** Opens a file or a link, or lets a folder wait for its import; what fails is told. */
  #open(target: string): Promise<Opened | null> {
    return isLink(target) ? this.#openLink(target) : this.#openFile(target)
  }

  async #openFile(path: string): Promise<Opened | null> {
    if (await isFolder(path)) {
      this.#foldersToImport = [...this.#foldersToImport, path]
      return null
    }
    const opened = await guard('opening a file', () => openFile(this.session, path))
    if (opened.ok) {
      this.#integration?.opened(path)
      return { contents: opened.value, destination: null }
    }
    this.session.send({ kind: 'failure', failure: opened.error })
    return null
  }

  /** Tells the system which file is on the screen. */
  #tellShown(): void {
    const { shown, library } = this.session
    if (shown === null || !library.ok) return
    this.#integration?.shown(fileOf(library.value, shown.articleId)?.path ?? null)
  }

  async #openLink(address: string): Promise<Opened | null> {
    const followed = await guard('following a link', () =>
      followLink(this.session, this.follower, address),
    )
    const failure = followed.ok ? followed.value.failure : followed.error
    if (failure !== null) this.session.send({ kind: 'failure', failure })
    return followed.ok ? followed.value : null
  }

  /** The article that was open last: the reader comes back to where it was left. */
  async #lastArticle(): Promise<Opened | null> {
    const { library } = this.session
    if (!library.ok) return null
    const last = library.value.lastOpened()
    if (last === undefined) return null
    const opened = await guard('opening the last article', () =>
      openArticle(this.session, this.follower, last),
    )
    if (opened.ok) return { contents: opened.value, destination: null }
    this.session.send({ kind: 'failure', failure: opened.error })
    return null
  }

  #moveTo(folder: string): void {
    const moved = this.session.moveTo(folder)
    if (!moved.ok) {
      this.session.send({ kind: 'failure', failure: { about: 'library', failure: moved.error } })
    }
  }
}
