import { app, type BrowserWindow } from 'electron'
import type { Failure } from '../../contract/failures'
import type { ArticleContents, SessionStart } from '../../contract/requests'
import { ok, type Result } from '../../core/result'
import { libraryContents } from './contents'
import { FileChoices } from './file-choices'
import { Follower } from './follow'
import { Indexer } from './indexer'
import type { Importer } from './importing'
import { integrate, type Integration } from './integration'
import { Opener, type Opened } from './opener'
import { fileOf } from './sightings'
import type { Session } from './session'
import { Watching } from './watching'

/** The app while it runs: one session in one window. */
export class Application {
  #window: BrowserWindow | null = null
  #integration: Integration | null = null
  #started = false
  #prepared: Promise<Opened | null> | null = null
  #mayClose = false
  readonly follower: Follower
  readonly fileChoices: FileChoices
  readonly #opener: Opener
  #importer: Promise<Importer> | null = null
  readonly indexer: Indexer
  readonly watching: Watching

  /** @param waiting the paths and links to open for the first picture: the command line's, and what comes until then */
  constructor(
    readonly session: Session,
    readonly waiting: string[],
  ) {
    this.follower = new Follower(session)
    this.fileChoices = new FileChoices(session, this.follower)
    this.#opener = new Opener(session, this.follower, (path) => this.#integration?.opened(path))
    this.indexer = new Indexer(session)
    this.watching = new Watching(session, this.follower)
  }

  /** The window, once there is one: dialogs belong to it. */
  get window(): BrowserWindow | null {
    return this.#window
  }

  attach(window: BrowserWindow): void {
    this.#window = window
    this.#integration = integrate(window)
    this.session.screen.attach(window.webContents)
    window.on('focus', () => void this.#lookAtFiles())
    window.on('close', (event) => this.#closing(event))
  }

  /** Opens the article of the first picture already, while the window's process starts. */
  prepare(): void {
    if (this.session.library.ok) this.#prepared = this.#firstArticle()
  }

  /** What the renderer needs for its first picture, with the article that is to be shown. */
  async start(): Promise<Result<SessionStart, Failure>> {
    const { session } = this
    const library = session.library
    session.screen.pageListens()
    const prepared = await this.#prepared
    this.#prepared = null
    const isPrepared = prepared !== null && this.waiting.length === 0
    const opened = !library.ok || isPrepared ? prepared : await this.#firstArticle()
    // Without a library no file could be opened: those wait for the library that is chosen instead.
    this.#started = library.ok
    if (opened !== null) session.screen.noteShown(opened.contents)
    this.follower.watchOpen()
    this.#tellShown()
    void this.follower.lookAtAll()
    if (library.ok) this.#importWaiting()
    this.indexer.soon()
    this.watching.soon()
    return ok({
      library: this.#libraryContents(),
      article: opened?.contents ?? null,
      destination: opened?.destination ?? null,
      typography: session.preferences.typography(),
      systemLanguage: session.systemLanguage,
      shortcuts: session.preferences.shortcuts(),
      recentCommands: session.preferences.recentCommands(),
      listView: session.preferences.listView(),
      platform: process.platform,
      version: app.getVersion(),
    })
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

  /** Opens files and links one after the other and shows the last; imports folders. What fails is told. */
  async openTargets(targets: readonly string[]): Promise<void> {
    if (!this.#started && this.session.library.ok) {
      // There is no page yet that would show them.
      this.waiting.push(...targets)
      return
    }
    for (const target of targets) {
      const opened = await this.#opener.open(target)
      if (opened === null) continue
      this.show(ok(opened.contents))
      const { contents, destination } = opened
      if (destination !== null) {
        this.session.screen.send({ kind: 'goTo', articleId: contents.article.id, destination })
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

  /** Shows an article in the window. */
  show(opened: Result<ArticleContents, Failure>): Result<null, Failure> {
    if (!opened.ok) return opened
    this.session.screen.show(opened.value, 'opened')
    this.follower.watchOpen()
    this.#tellShown()
    return ok(null)
  }

  /** Whether the window holds what a person wrote and could not be saved. */
  setEdited(isEdited: boolean): void {
    this.#integration?.edited(isEdited)
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
    this.session.screen.send({ kind: 'closing' })
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
      return libraryContents(library.value)
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
        shown = (await this.#opener.open(next)) ?? shown
      }
      shown ??= await this.#opener.openLast()
    } while (this.waiting.length > 0)
    return shown
  }

  #importWaiting(): void {
    void this.importFolders(this.#opener.takeFolders())
  }

  /** Tells the system which file is on the screen. */
  #tellShown(): void {
    const { library, screen } = this.session
    if (screen.shown === null || !library.ok) return
    this.#integration?.shown(fileOf(library.value, screen.shown.articleId)?.path ?? null)
  }
}
