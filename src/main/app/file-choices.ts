import { basename } from 'node:path'
import type { Failure } from '../../contract/failures'
import type { Changed, Located } from '../../contract/requests'
import { fail, ok, type Result } from '../../core/result'
import type { Encoding } from '../../core/text/encodings'
import { readAtRest, writingPatience } from '../files/rest'
import { revisionOf } from '../store/revisions'
import type { Follower } from './follow'
import { hintsFor, hintsForMoved } from './reading'
import type { Session } from './session'
import { fileOf, stateAsSeen } from './sightings'

/** What the user decides about the file of an article: which one it is, which text of it counts, how it reads. */
export class FileChoices {
  readonly #session: Session
  readonly #follower: Follower
  /** The file that the user chose for an article, though it has another text. */
  #located: { readonly articleId: string; readonly path: string } | null = null

  constructor(session: Session, follower: Follower) {
    this.#session = session
    this.#follower = follower
  }

  /** Gives an article the text that its file has now, whatever it was seen with. */
  takeNewText(articleId: string): Promise<Result<Changed, Failure>> {
    return this.#follower.inLane(async () => {
      const library = this.#session.openLibrary()
      if (!library.ok) return library
      const location = fileOf(library.value, articleId)
      if (location === undefined) {
        return fail({ about: 'request', failure: { kind: 'not-found', detail: articleId } })
      }
      return this.#takeFrom(articleId, location.path)
    })
  }

  /** Gives an article the text again that it had before; the one of its file can be taken after all. */
  restoreText(articleId: string): Promise<Result<Changed, Failure>> {
    return this.#follower.inLane(async () => {
      const { restoreText } = await import('./revise')
      const restored = await restoreText(this.#session, articleId)
      const library = this.#session.openLibrary()
      const article = library.ok ? library.value.row('article', articleId) : undefined
      if (library.ok && article !== undefined) {
        this.#session.screen.tellFileState(articleId, stateAsSeen(library.value, article))
      }
      return restored
    })
  }

  /** Reads the file of an article again in another encoding; `null` is what Galley finds. */
  reopen(articleId: string, encoding: Encoding | null): Promise<Result<Changed, Failure>> {
    return this.#follower.inLane(async () => {
      const { reopenAs } = await import('./reopen')
      const library = this.#session.openLibrary()
      return library.ok ? reopenAs(this.#session, library.value, articleId, encoding) : library
    })
  }

  /** Gives an article the text of another file, which is its file from then on. */
  replaceFile(articleId: string, path: string): Promise<Result<Changed, Failure>> {
    return this.#follower.inLane(() => this.#takeFrom(articleId, path))
  }

  /**
   * Makes the file at `path` the article's if it has its text. Of one with another text it is told, and
   * `takeLocated` takes it as a new text of the article.
   */
  locate(articleId: string, path: string): Promise<Result<Located, Failure>> {
    return this.#follower.inLane(async () => {
      const library = this.#session.openLibrary()
      if (!library.ok) return library
      const article = library.value.row('article', articleId)
      if (article === undefined) {
        return fail({ about: 'request', failure: { kind: 'not-found', detail: articleId } })
      }
      const hints = hintsForMoved(this.#session, library.value, articleId)
      const read = await readAtRest(path, writingPatience, hints)
      if (!read.ok) return fail({ about: 'file', failure: read.error })
      if (revisionOf(read.value.text).name !== article.revision) {
        this.#located = { articleId, path }
        return ok({ outcome: 'other-text', fileName: basename(path) })
      }
      const { moveArticle } = await import('./moved')
      const moved = moveArticle(this.#session, library.value, article, read.value, 'article.locate')
      if (!moved.ok) return moved
      this.#follower.isThere(articleId)
      return ok({ outcome: 'located', fileName: basename(path) })
    })
  }

  /** Gives an article the text of the file that was chosen for it last. */
  async takeLocated(articleId: string): Promise<Result<Changed, Failure>> {
    if (this.#located?.articleId !== articleId) {
      return fail({ about: 'request', failure: { kind: 'not-found', detail: articleId } })
    }
    return this.replaceFile(articleId, this.#located.path)
  }

  async #takeFrom(articleId: string, path: string): Promise<Result<Changed, Failure>> {
    const library = this.#session.openLibrary()
    if (!library.ok) return library
    const hints = hintsFor(this.#session, library.value, path, articleId)
    const read = await readAtRest(path, writingPatience, hints)
    if (!read.ok) return fail({ about: 'file', failure: read.error })
    const { takeText } = await import('./revise')
    const taken = await takeText(this.#session, articleId, read.value, 'article.revise')
    if (taken.ok) this.#follower.isThere(articleId)
    return taken
  }
}
