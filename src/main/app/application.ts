import { app, dialog, type BrowserWindow, type OpenDialogOptions } from 'electron'
import { existsSync } from 'node:fs'
import type { Failure } from '../../contract/failures'
import type { ArticleContents, Changed, SessionStart } from '../../contract/requests'
import { ok, type Result } from '../../core/result'
import { canonicalText } from '../../core/text/canonical'
import sample from '../../../resources/sample/a-wire-story.txt?raw'
import { openArticle, openFile, openText } from './articles'
import { Follower } from './follow'
import type { Session } from './session'

const textFilters = [
  { name: 'Text', extensions: ['txt', 'text'] },
  { name: 'All files', extensions: ['*'] },
]

/** The app while it runs: one session in one window. */
export class Application {
  #window: BrowserWindow | null = null
  #started = false
  #mayClose = false
  readonly follower: Follower

  /** @param first the paths that the command line named, opened before the first picture */
  constructor(
    readonly session: Session,
    readonly first: readonly string[],
  ) {
    this.follower = new Follower(session)
  }

  attach(window: BrowserWindow): void {
    this.#window = window
    this.session.attach(window.webContents)
    window.on('focus', () => void this.#lookAtFiles())
    window.on('close', (event) => this.#closing(event))
  }

  /** What the renderer needs for its first picture, with the article that is to be shown. */
  async start(): Promise<SessionStart> {
    const { session } = this
    const library = session.library
    const article = library.ok ? await this.#firstArticle() : null
    // Without a library no file could be opened: those wait for the library that is chosen instead.
    this.#started = library.ok
    if (article !== null) session.noteShown(article)
    this.follower.watchOpen()
    void this.follower.lookAtAll()
    return {
      library: library.ok ? session.libraryContents(library.value) : { failure: library.error },
      article,
      typography: session.preferences.typography(),
      platform: process.platform,
      version: app.getVersion(),
    }
  }

  /** Opens files one after the other and shows the last; what fails is told. */
  async openFiles(paths: readonly string[]): Promise<void> {
    for (const path of paths) {
      const opened = this.show(await openFile(this.session, path))
      if (!opened.ok) this.session.send({ kind: 'failure', failure: opened.error })
    }
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
    return ok(null)
  }

  async chooseFiles(): Promise<void> {
    const chosen = await this.#ask({
      title: 'Open text files',
      properties: ['openFile', 'multiSelections'],
      filters: textFilters,
    })
    await this.openFiles(chosen)
  }

  /** Lets the user choose the file whose text an article is to take. */
  async replaceFile(articleId: string): Promise<Result<Changed, Failure>> {
    const [path] = await this.#ask({
      title: 'Replace with file',
      properties: ['openFile'],
      filters: textFilters,
    })
    if (path === undefined) return ok({ action: null, articleId: null, annotationId: null })
    return this.follower.replaceFile(articleId, path)
  }

  /** Lets the user choose the folder of another library. */
  async chooseLibrary(): Promise<void> {
    const [folder] = await this.#ask({
      title: 'Choose a library folder',
      properties: ['openDirectory', 'createDirectory'],
    })
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
  }

  async #firstArticle(): Promise<ArticleContents | null> {
    const { session, first } = this
    if (this.#started || first.length === 0) return this.#lastArticle()
    let shown: ArticleContents | null = null
    for (const path of first) {
      const opened = await openFile(session, path)
      if (opened.ok) shown = opened.value
      else session.send({ kind: 'failure', failure: opened.error })
    }
    return shown ?? this.#lastArticle()
  }

  /** The article that was open last: the reader comes back to where it was left. */
  async #lastArticle(): Promise<ArticleContents | null> {
    const { library } = this.session
    if (!library.ok) return null
    const [last] = library.value
      .articles()
      .filter(({ openedAt }) => openedAt !== null)
      .sort((one, other) => (other.openedAt ?? 0) - (one.openedAt ?? 0))
    if (last === undefined) return null
    const opened = await openArticle(this.session, this.follower, last.id)
    return opened.ok ? opened.value : null
  }

  async #ask(options: OpenDialogOptions): Promise<readonly string[]> {
    const chosen =
      this.#window === null
        ? await dialog.showOpenDialog(options)
        : await dialog.showOpenDialog(this.#window, options)
    return chosen.canceled ? [] : chosen.filePaths
  }

  #moveTo(folder: string): void {
    const moved = this.session.moveTo(folder)
    if (!moved.ok) {
      this.session.send({ kind: 'failure', failure: { about: 'library', failure: moved.error } })
    }
  }
}
