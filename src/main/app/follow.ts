import { sep } from 'node:path'
import type { FileState } from '../../contract/requests'
import type { Article } from '../../core/annotation/rows'
import type { TextFile } from '../files/read'
import { readAtRest, writingPatience } from '../files/rest'
import { FileWatch } from '../files/watch'
import type { Library } from '../store/library'
import { revisionOf } from '../store/revisions'
import { MissingFiles } from './missing'
import type { Session } from './session'
import { hintsFor } from './reading'
import { fileOf, isAsSeen, noteSighting, stateAsSeen } from './sightings'

/**
 * How long the files of other articles are left alone after they were looked at, in milliseconds, and
 * how much longer than looking took, so that a large library on a slow disk costs little of the time.
 */
const leastLull = 1000
const mostLull = 30_000
const lullPerLook = 20

/** How many files that are gone are looked for under another name at a time: each is a look through a folder. */
const mostSought = 100

/**
 * Follows the files of articles: that of the article on the screen by watching, the others by looking
 * at them now and then. A text that a file was not seen with before is taken at once. One that it was
 * seen with is not, because then it was the user who undid it.
 */
export class Follower {
  readonly #session: Session
  #lane: Promise<unknown> = Promise.resolve()
  #watch: { readonly path: string; readonly watch: FileWatch } | null = null
  /** The text that could not be taken last, so that a full disk is told once. */
  #refused: string | null = null
  #hasEnded = false
  readonly #missing: MissingFiles
  /** Until when, in milliseconds since 1970, the files of other articles are left alone. */
  #lullEnds = 0
  #nextLook: NodeJS.Timeout | null = null

  constructor(session: Session) {
    this.#session = session
    this.#missing = new MissingFiles((articleIds) =>
      session.screen.send({ kind: 'missing', articleIds }),
    )
  }

  /** Looks at the file of an article, takes its text if it is a new one, and says how it is then. */
  async look(articleId: string): Promise<FileState> {
    try {
      return await this.inLane(async () => {
        const library = this.#session.openLibrary()
        if (!library.ok || this.#isLeft(library.value)) return 'same'
        const state = await this.#look(library.value, articleId)
        this.#missing.note(articleId, state === 'missing')
        return state
      })
    } catch (error) {
      // Whatever is wrong with its file, the article can be read.
      console.error('Looking at the file of an article failed:', error)
      return 'same'
    }
  }

  /** Looks at the file of the article on the screen, and tells when it is another way. */
  async lookAtOpen(): Promise<void> {
    const { shown } = this.#session.screen
    if (shown === null) return
    this.#session.screen.tellFileState(shown.articleId, await this.look(shown.articleId))
  }

  /** The same after an undo or redo, which may have given the article another file, or others theirs back. */
  async lookAfterTravel(): Promise<void> {
    this.watchOpen()
    await this.lookAtOpen()
    await this.lookAtMissing()
  }

  /** Looks at files that articles have below a folder, and that were not among those that are there. */
  async lookAtGone(folder: string, there: ReadonlySet<string>): Promise<void> {
    const library = this.#session.openLibrary()
    if (!library.ok) return
    const start = folder.endsWith(sep) ? folder : folder + sep
    const gone = library.value
      .files()
      .filter(({ path }) => path.startsWith(start) && !there.has(path))
    for (const { articleId } of gone.slice(0, mostSought)) await this.look(articleId)
    for (const { articleId } of gone.slice(mostSought)) this.#missing.note(articleId, true)
  }

  /** Looks once more at what was missing: it may be there again. */
  async lookAtMissing(): Promise<void> {
    for (const articleId of this.#missing.ids.slice(0, mostSought)) await this.look(articleId)
  }

  /** Forgets what was seen, as the user has gone to another library. */
  forget(): void {
    this.#missing.clear()
    this.#lullEnds = 0
  }

  /**
   * Looks at the files of all articles, one after the other; if that was done just now, a little later:
   * what changed meanwhile must not wait until the window is come back to once more.
   */
  async lookAtAll(): Promise<void> {
    const wait = this.#lullEnds - Date.now()
    if (wait > 0) {
      this.#nextLook ??= setTimeout(
        () => {
          this.#nextLook = null
          void this.lookAtAll()
        },
        Math.min(wait, mostLull),
      )
      return
    }
    const library = this.#session.openLibrary()
    if (!library.ok) return
    this.#lullEnds = Date.now() + mostLull
    let took = 0
    try {
      took = await this.#lookAtFilesOf(library.value)
    } catch (error) {
      // A library that cannot be read is told where it is read for the user.
      console.error('Looking at the files of all articles failed:', error)
    }
    this.#lullEnds = Date.now() + Math.min(Math.max(leastLull, took * lullPerLook), mostLull)
  }

  /** Watches the file of the article on the screen, and no other. */
  watchOpen(): void {
    const { shown } = this.#session.screen
    const library = this.#session.openLibrary()
    const path =
      shown === null || !library.ok ? undefined : fileOf(library.value, shown.articleId)?.path
    if (this.#watch?.path === path) return
    this.#unwatch()
    if (path === undefined) return
    this.#watch = { path, watch: new FileWatch(path, () => void this.lookAtOpen()) }
  }

  /** Notes that an article has a file, which was just read. */
  isThere(articleId: string): void {
    this.#missing.note(articleId, false)
    this.#session.screen.tellFileState(articleId, 'same')
    this.watchOpen()
  }

  /** Does one piece of work at a time, or two could take the same text; and none while a large change is made. */
  inLane<Value>(work: () => Promise<Value>): Promise<Value> {
    const done = this.#lane.then(() => this.#session.alone.free()).then(work)
    this.#lane = done.catch(() => undefined)
    return done
  }

  /** Ends following, with the app. */
  close(): void {
    this.#hasEnded = true
    if (this.#nextLook !== null) clearTimeout(this.#nextLook)
    this.#unwatch()
  }

  #unwatch(): void {
    this.#watch?.watch.close()
    this.#watch = null
  }

  /** Answers with how long it took to see which files are as they were, in milliseconds. */
  async #lookAtFilesOf(library: Library): Promise<number> {
    let took = 0
    let sought = 0
    for (const { articleId, path } of library.files()) {
      if (this.#isLeft(library)) return took
      const began = Date.now()
      const asSeen = await isAsSeen(library, articleId, path)
      took += Date.now() - began
      if (asSeen === 'missing') sought += 1
      if (asSeen === true) this.#missing.note(articleId, false)
      else if (asSeen === 'missing' && sought > mostSought) this.#missing.note(articleId, true)
      else await this.look(articleId)
    }
    return took
  }

  async #look(library: Library, articleId: string): Promise<FileState> {
    const article = library.row('article', articleId)
    const location = fileOf(library, articleId)
    if (article === undefined || location === undefined) return 'same'
    const { path } = location
    const asSeen = await isAsSeen(library, articleId, path)
    if (this.#isLeft(library)) return 'same'
    if (asSeen === 'missing') return this.#lookElsewhere(library, article, path)
    if (asSeen) return stateNow(library, article)

    const hints = hintsFor(this.#session, library, path, articleId)
    const read = await readAtRest(path, writingPatience, hints)
    if (this.#isLeft(library)) return 'same'
    if (read.ok) await this.#takeIfNew(library, articleId, read.value)
    else if (read.error.kind === 'missing') return 'missing'
    // While it is being written it is as it was; there will be another sign of it.
    else if (read.error.kind !== 'changed-while-reading') return 'unreadable'
    return this.#isLeft(library) ? 'same' : stateNow(library, article)
  }

  /** A file that is gone from its place may be at another one, or have another name there. */
  async #lookElsewhere(library: Library, article: Article, path: string): Promise<FileState> {
    const { findRenamed, isElsewhere, moveArticle } = await import('./moved')
    if (await isElsewhere(library, article)) return stateNow(library, article)
    const renamed = await findRenamed(this.#session, library, article, path)
    if (this.#isLeft(library)) return 'same'
    if (renamed === undefined) return 'missing'
    return moveArticle(this.#session, library, article, renamed, 'article.follow').ok
      ? 'same'
      : 'missing'
  }

  async #takeIfNew(library: Library, articleId: string, file: TextFile): Promise<void> {
    const { name } = revisionOf(file.text)
    const isKnown = library.sighting(articleId, file.path)?.revision === name
    if (isKnown || name === library.row('article', articleId)?.revision) {
      noteSighting(library, articleId, file, name)
      this.#session.screen.tellDecoding(library, articleId)
      return
    }
    const { takeText } = await revising()
    const taken = await takeText(this.#session, articleId, file, 'article.follow')
    if (!taken.ok && this.#refused !== name) {
      this.#session.screen.send({ kind: 'failure', failure: taken.error })
    }
    this.#refused = taken.ok ? null : name
  }

  /** Whether the user has gone to another library meanwhile. */
  #isLeft(library: Library): boolean {
    const current = this.#session.library
    return this.#hasEnded || !current.ok || current.value !== library
  }
}

/** Few files change: what finds the notes in another text is loaded for the first that did. */
function revising() {
  return import('./revise')
}

/** The state of an article's file, after it was looked at, to the text that the article has by now. */
function stateNow(library: Library, article: Article): FileState {
  return stateAsSeen(library, library.row('article', article.id) ?? article)
}
