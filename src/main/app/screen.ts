import type { WebContents } from 'electron'
import { eventChannel } from '../../contract/channels'
import type { GalleyEvent } from '../../contract/events'
import type { LibraryFailure } from '../../contract/failures'
import type { ArticleContents, FileState } from '../../contract/requests'
import type { Result } from '../../core/result'
import type { Decoding } from '../../core/text/encodings'
import type { Library } from '../store/library'
import { fileNameOf } from './contents'
import { decodingOf } from './sightings'

/** The article on the screen, and what was last said of its file. */
interface Shown extends Pick<ArticleContents, 'fileState' | 'fileName'> {
  readonly articleId: string
}

/** What the page asks for first of all. */
const areAskedFor: readonly GalleyEvent['kind'][] = ['rows', 'articles', 'article']

/** What the one window shows, and the way to tell its renderer. */
export class Screen {
  #contents: WebContents | null = null
  /** What came before the page listened; `null` once it does. */
  #early: GalleyEvent[] | null = []
  #shown: Shown | null = null
  #decoding: Decoding | null = null

  /** @param library gives the library that is shown */
  constructor(readonly library: () => Result<Library, LibraryFailure>) {}

  /** Tells the renderer in `contents` from now on. */
  attach(contents: WebContents): void {
    this.#contents = contents
  }

  /** The article on the screen, and how it was last said to be with its file. */
  get shown(): Shown | null {
    return this.#shown
  }

  /** Nothing is shown any more: the library is another. */
  clear(): void {
    this.#shown = null
  }

  /**
   * Tells the renderer. What comes before its page listens is told when it does, but for rows and
   * articles: the page asks for these first of all.
   */
  send(event: GalleyEvent): void {
    if (this.#early === null) this.#contents?.send(eventChannel, event)
    else if (!areAskedFor.includes(event.kind)) this.#early.push(event)
  }

  /** The page listens from now on. */
  pageListens(): void {
    const early = this.#early ?? []
    this.#early = null
    for (const event of early) this.send(event)
  }

  /** Remembers what the renderer is given to show. */
  noteShown(contents: ArticleContents): void {
    const { article, fileState, fileName } = contents
    this.#shown = { articleId: article.id, fileState, fileName }
    this.#decoding = contents.decoding
  }

  /** Shows an article, or a shown one anew because its text is another. */
  show(contents: ArticleContents, reason: 'opened' | 'revised'): void {
    this.noteShown(contents)
    this.send({ kind: 'article', reason, contents, openedAt: Date.now() })
  }

  /** Tells how the file of an article is, if that is news of the article on the screen. */
  tellFileState(articleId: string, fileState: FileState): void {
    const library = this.library()
    if (this.#shown?.articleId !== articleId || !library.ok) return
    const fileName = fileNameOf(library.value, articleId)
    if (this.#shown.fileState === fileState && this.#shown.fileName === fileName) return
    this.#shown = { articleId, fileState, fileName }
    this.send({ kind: 'file', articleId, fileState, fileName })
  }

  /** Tells how the text of an article was read, if that is news of the article on the screen. */
  tellDecoding(library: Library, articleId: string): void {
    const article = library.row('article', articleId)
    if (article === undefined || this.#shown?.articleId !== articleId) return
    const decoding = decodingOf(library, article)
    if (JSON.stringify(decoding) === JSON.stringify(this.#decoding)) return
    this.#decoding = decoding
    this.send({ kind: 'decoding', articleId, decoding })
  }
}
