import type { Failure, LibraryFailure, StoreFailure } from '../../contract/failures'
import { nothingChanged } from '../../contract/changed'
import type { ArticleContents, Changed, FileState } from '../../contract/requests'
import type { Context } from '../../core/annotation/context'
import type { Refusal } from '../../core/annotation/refusal'
import type { RevisionName } from '../../core/annotation/rows'
import type { Action, Change, Difference } from '../../core/journal/change'
import { articlesTouchedBy } from '../../core/journal/owners'
import { fail, ok, type Result } from '../../core/result'
import type { Preferences } from '../preferences/preferences'
import type { Part } from '../store/journal'
import type { Library } from '../store/library'
import type { TextFile } from '../files/read'
import { openLibrary } from '../store/open'
import type { KeptText, Revision } from '../store/revisions'
import { Alone } from './alone'
import { failureOf, noLibrary } from './failure-of'
import { articleContents } from './contents'
import { Screen } from './screen'
import { noteSighting, stateAsSeen } from './sightings'
import { isOfFiles, newTextIn, touchedBy } from './touched'
import { setLanguage } from '../../contract/language/translate'
import { languageIn, type Language } from '../../contract/language/languages'

/** The actions by which an article takes another text. */
export type TakingAction = Extract<
  Action,
  'article.revise' | 'article.restore' | 'article.follow' | 'article.reopen'
>

/** What the app works upon: the library, and the one way to change it, of which the window is told. */
export class Session {
  #library: Result<Library, LibraryFailure>
  #folder: string
  #onRows: (differences: readonly Difference[]) => void = () => undefined
  readonly alone = new Alone()
  /** What the window shows, and the way to tell it. */
  readonly screen = new Screen(() => this.#library)
  #text: { readonly revision: RevisionName; readonly text: string } | null = null

  /**
   * @param folder the folder of the library
   * @param onMenu called when the recently opened articles or the keys may have changed, which the menu shows
   * @param systemLanguage the first of the system's languages that Galley has
   */
  constructor(
    folder: string,
    readonly preferences: Preferences,
    readonly onMenu: () => void,
    readonly systemLanguage: Language,
  ) {
    this.#folder = folder
    this.#library = openLibrary(folder)
  }

  /** Calls `listener` after every change of the rows; with none when it is another library. */
  onRows(listener: (differences: readonly Difference[]) => void): void {
    this.#onRows = listener
  }

  /** Puts menus, dialogs and messages into the language that the user chose, or else the system's. */
  async applyLanguage(): Promise<void> {
    await setLanguage(languageIn(this.preferences.typography().language, this.systemLanguage))
  }

  /** The folder of the library, open or not. */
  get folder(): string {
    return this.#folder
  }

  get library(): Result<Library, LibraryFailure> {
    return this.#library
  }

  /** Leaves the library for the one in `folder`; stays when that cannot be opened. */
  moveTo(folder: string): Result<null, LibraryFailure> {
    const opened = openLibrary(folder)
    if (!opened.ok) return opened
    this.close()
    this.#library = opened
    this.#folder = folder
    this.screen.clear()
    this.#text = null
    this.preferences.setLibraryFolder(folder)
    this.#onRows([])
    return ok(null)
  }

  close(): void {
    if (this.#library.ok) this.#library.value.close()
  }

  /** The open library, or the failure that there is none. */
  openLibrary(): Result<Library, Failure> {
    return this.#library.ok ? this.#library : noLibrary()
  }

  /** Does one action: on the disk, and told to the renderer, when this returns. */
  perform(
    action: Action,
    work: (context: Context) => Result<readonly Difference[], Refusal>,
    revision?: Revision,
  ): Result<Changed, Failure> {
    const library = this.openLibrary()
    if (!library.ok) return library
    const result = library.value.perform(action, work, revision)
    // It is shown next: reading a large one back would keep the window waiting.
    if (result.ok && revision !== undefined) this.#keepText(revision)
    return this.tell(library.value, result)
  }

  /**
   * Does a part of a large action and tells nobody: `tellArticles` does, for several parts at once.
   * The answer is `null` when nothing changed.
   */
  performPart(
    changeId: string | null,
    action: Action,
    work: (context: Context) => Result<Part, Refusal>,
    revisions: readonly KeptText[],
  ): Result<Change | null, Failure> {
    const library = this.openLibrary()
    if (!library.ok) return library
    const result = library.value.performPart(changeId, action, work, revisions)
    return result.ok ? result : fail(failureOf(result.error))
  }

  /** Tells how articles are by now. */
  tellArticles(library: Library, articleIds: readonly string[]): void {
    this.screen.send({
      kind: 'rows',
      differences: [],
      summaries: library.summariesOf(articleIds),
      ...library.next(),
    })
    this.#onRows([])
  }

  /** Tells of many articles: `summaries` are lists of `ArticleSummary` as JSON. */
  tellMany(library: Library, summaries: readonly string[], removed: readonly string[] = []): void {
    this.screen.send({ kind: 'articles', summaries, removed, ...library.next() })
    this.#onRows([])
  }

  /**
   * Gives an article another text.
   *
   * @param library That for which it was worked out; nothing happens when the user has left it.
   * @param position Where the reading position is in that text.
   */
  revise(
    library: Library,
    articleId: string,
    work: (context: Context) => Result<readonly Difference[], Refusal>,
    taken: {
      readonly action: TakingAction
      readonly revision: Revision
      /** `null` for a text that the library has. */
      readonly file: TextFile | null
      readonly position: number
    },
  ): Result<Changed, Failure> {
    const current = this.openLibrary()
    if (!current.ok || current.value !== library) return noLibrary()
    const { action, revision, file, position } = taken
    const result = library.perform(action, work, revision)
    if (result.ok && this.screen.shown?.articleId === articleId) this.#keepText(revision)
    if (result.ok && file !== null) noteSighting(library, articleId, file, revision.name)
    if (result.ok && result.value !== null) library.recordPosition(articleId, position)
    return this.tell(library, result)
  }

  /**
   * The canonical text of a revision. The last one stays in memory: it is the one on the screen, and
   * every highlight needs it.
   */
  textOf(library: Library, revision: RevisionName): string | undefined {
    if (this.#text?.revision !== revision) {
      const text = library.revisionText(revision)
      this.#text = text === undefined ? null : { revision, text }
    }
    return this.#text?.text
  }

  #keepText({ name, text }: Revision): void {
    this.#text = { revision: name, text }
  }

  /** An article with its text and annotations; `undefined` when the library does not have it. */
  articleContents(
    library: Library,
    articleId: string,
    fileState: FileState,
  ): ArticleContents | undefined {
    return articleContents(library, articleId, fileState, (name) => this.textOf(library, name))
  }

  /** Passages are told after the text that they are in. */
  showNewText(library: Library, differences: readonly Difference[]): void {
    const article = newTextIn(differences)?.after
    if (article === undefined || this.screen.shown?.articleId !== article.id) return
    const contents = this.articleContents(library, article.id, stateAsSeen(library, article))
    if (contents !== undefined) this.screen.show(contents, 'revised')
  }

  /** Tells the renderer what was done, unless it failed. */
  tell(
    library: Library,
    result: Result<Change | null, StoreFailure | Refusal>,
  ): Result<Changed, Failure> {
    if (!result.ok) return fail(failureOf(result.error))
    return ok(result.value === null ? nothingChanged : this.tellChange(library, result.value))
  }

  /** Tells the renderer of a change. */
  tellChange(library: Library, change: Change): Changed {
    this.showNewText(library, change.differences)
    this.screen.send({
      kind: 'rows',
      differences: change.differences,
      summaries: library.summariesOf([...articlesTouchedBy(library, change.differences)]),
      ...library.next(),
    })
    const chosen = change.differences.find(({ table }) => table === 'encodingChoice')
    if (chosen !== undefined && this.screen.shown !== null) {
      this.screen.tellDecoding(library, this.screen.shown.articleId)
    }
    this.#onRows(change.kind === 'do' ? change.differences : [])
    if (change.differences.some(isOfFiles)) this.onMenu()
    return { action: change.action, ...touchedBy(library, change.differences) }
  }
}
