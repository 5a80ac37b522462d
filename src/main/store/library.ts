import type { DatabaseSync } from 'node:sqlite'
import type { StoreFailure } from '../../contract/failures'
import type { ArticleSummary } from '../../contract/requests'
import type { Context } from '../../core/annotation/context'
import type { Lookup } from '../../core/annotation/lookup'
import type {
  Article,
  Location,
  Placement,
  RevisionName,
  TableName,
  Tables,
} from '../../core/annotation/rows'
import type { Action, Change, Difference } from '../../core/journal/change'
import { inverse } from '../../core/journal/differences'
import { redoTarget, undoTarget, type Step } from '../../core/journal/targets'
import { fail, ok, type Result } from '../../core/result'
import { Articles, type ArticleAnnotations } from './articles'
import { Desk } from './desk'
import { Decodings } from './decodings'
import { idMaker } from './ids'
import { Journal, type Part, type What } from './journal'
import { Notes } from './notes'
import { presenceOf } from './presence'
import { Revisions, type KeptText, type Revision } from './revisions'
import { Rows } from './rows'
import { Search } from './search/search'
import { Sightings, type SeenFiles, type Sighting } from './sightings'
import { Statements } from './statements'
import { transact, transactWithoutWaiting } from './transaction'
import { Visits } from './visits'

/**
 * An open library. What changes it answers with a `Result` when the change is on the disk; what
 * only reads throws when the disk fails.
 */
export class Library implements Lookup {
  /** The file that the library is in. */
  readonly path: string
  /** The id of this library, the same wherever it is copied to. */
  readonly id: string
  /** What can be found in it by words. */
  readonly search: Search
  /** The claims desk. */
  readonly desk: Desk
  /** The table of all annotations. */
  readonly notes: Notes
  /** How the texts of articles were read from their files. */
  readonly decodings: Decodings
  readonly #device: string
  readonly #database: DatabaseSync
  readonly #rows: Rows
  readonly #journal: Journal
  readonly #revisions: Revisions
  readonly #articles: Articles
  readonly #visits: Visits
  readonly #isInPlace: () => boolean
  readonly #sightings: Sightings
  readonly #newId = idMaker()

  /** @param database Connected and up to date, see `openLibrary`. */
  constructor(database: DatabaseSync, path: string) {
    const statements = new Statements(database)
    const properties = new Map(
      statements.all('SELECT name, value FROM property') as [string, string][],
    )
    this.path = path
    this.id = properties.get('library') ?? ''
    this.#device = properties.get('device') ?? ''
    this.#database = database
    this.#isInPlace = presenceOf(path)
    this.#rows = new Rows(statements)
    this.#journal = new Journal(statements)
    this.#revisions = new Revisions(statements)
    this.#articles = new Articles(statements)
    this.#visits = new Visits(statements)
    this.desk = new Desk(statements)
    this.#sightings = new Sightings(statements)
    this.notes = new Notes(statements)
    this.search = new Search(statements, this.#rows, this.#revisions, (work) =>
      this.#transact(work, transactWithoutWaiting),
    )
    this.decodings = new Decodings(statements, (work) => this.#transact(work))
  }

  row<Name extends TableName>(table: Name, id: string): Tables[Name] | undefined {
    return this.#rows.row(table, id)
  }

  rows<Name extends TableName>(table: Name, where: Partial<Tables[Name]>): readonly Tables[Name][] {
    return this.#rows.rows(table, where)
  }

  /** How many `rows` there are. */
  count<Name extends TableName>(table: Name, where: Partial<Tables[Name]>): number {
    return this.#rows.count(table, where)
  }

  /**
   * Does what `work` says, as one change: on the disk when this returns it, undone as one. The
   * answer is `null` when nothing was to be changed. Where `work` refuses or the disk fails,
   * nothing is written.
   *
   * @param revision A text that the change refers to and that may be new to the library.
   */
  perform<Refused>(
    action: Action,
    work: (context: Context) => Result<readonly Difference[], Refused>,
    revision?: Revision,
  ): Result<Change | null, Refused | StoreFailure> {
    return this.#transact<Change | null, Refused | StoreFailure>(() => {
      if (revision !== undefined) this.#revisions.keep(revision)
      const differences = work({ lookup: this, now: Date.now(), newId: this.#newId })
      if (!differences.ok) return differences
      if (differences.value.length === 0) return ok(null)
      return this.#write({ kind: 'do', of: null, action, differences: differences.value })
    })
  }

  /**
   * Does a part of a change that is too large for one transaction (core/journal/SPEC.md, Changes in
   * parts). The answer is the part, under the id of the whole; `null` when nothing was to be changed,
   * or the change was undone meanwhile.
   *
   * @param changeId The change to go on with; `null` begins one.
   * @param revisions Texts that the part refers to and that may be new to the library.
   */
  performPart<Refused>(
    changeId: string | null,
    action: Action,
    work: (context: Context) => Result<Part, Refused>,
    revisions: readonly KeptText[],
  ): Result<Change | null, Refused | StoreFailure> {
    return this.#transact<Change | null, Refused | StoreFailure>(() => {
      if (changeId !== null && !this.#journal.isAsDone(changeId)) return ok(null)
      for (const revision of revisions) this.#revisions.keep(revision)
      const part = work({ lookup: this, now: Date.now(), newId: this.#newId })
      if (!part.ok) return part
      const { differences, sightings } = part.value
      for (const { articleId, sighting, decoding } of sightings) {
        this.#sightings.record(articleId, sighting)
        this.decodings.note(articleId, sighting.revision, decoding)
      }
      if (differences.length === 0) return ok(null)
      const change = { kind: 'do', of: null, action, differences } as const
      return changeId === null ? this.#write(change) : this.#extend(changeId, change)
    })
  }

  /** Whether a change was neither undone nor redone since it was done. */
  isAsDone(changeId: string): boolean {
    return this.#journal.isAsDone(changeId)
  }

  /** Takes the last change back that isn't taken back yet; `null` when there is none. */
  undo(): Result<Change | null, StoreFailure> {
    return this.#transact<Change | null, StoreFailure>(() => {
      const target = this.#target(undoTarget)
      if (target === undefined) return ok(null)
      const { id: of, action, differences } = target
      return this.#write({ kind: 'undo', of, action, differences: inverse(differences) })
    })
  }

  /** Does the change again that was taken back last; `null` when there is none. */
  redo(): Result<Change | null, StoreFailure> {
    return this.#transact<Change | null, StoreFailure>(() => {
      const target = this.#target(redoTarget)
      if (target === undefined) return ok(null)
      const { id: of, action, differences } = target
      return this.#write({ kind: 'redo', of, action, differences })
    })
  }

  /** What `undo` would take back now. */
  nextUndo(): { readonly action: Action } | null {
    return this.#described(undoTarget)
  }

  /** What `redo` would do again now. */
  nextRedo(): { readonly action: Action } | null {
    return this.#described(redoTarget)
  }

  /** Articles with what the library's list shows of them, oldest first: those after the id `after`. */
  articles(after = '', limit = -1): readonly ArticleSummary[] {
    return this.#articles.all(after, limit)
  }

  /** How many articles there are. */
  articleCount(): number {
    return this.#articles.count()
  }

  /** Those of the articles that are there, with what the library's list shows of them. */
  summariesOf(articleIds: readonly string[]): readonly ArticleSummary[] {
    return this.#articles.some(articleIds)
  }

  /** The article that was opened last. */
  lastOpened(): string | undefined {
    return this.#visits.last()
  }

  /** The annotations of an article in reading order, and what is on them. */
  articleContents(articleId: string): ArticleAnnotations {
    return this.#articles.annotations(articleId)
  }

  /** The canonical text of that name, if the library has it. */
  revisionText(name: RevisionName): string | undefined {
    return this.#revisions.text(name)
  }

  /** The article of that text. */
  articleOfRevision(revision: RevisionName): Article | undefined {
    return this.#articles.ofRevision(revision)
  }

  /** The article whose file was last seen at that path. */
  articleOfPath(path: string): Article | undefined {
    return this.#articles.ofPath(path)
  }

  /** Where an article's file was seen, the newest place first. */
  locationsOf(articleId: string): readonly Location[] {
    return this.#articles.locations(articleId)
  }

  /** The files of all articles: the newest place of each, if no other article was seen there since. */
  files(): readonly Location[] {
    return this.#articles.files()
  }

  /** Everything that a person must look at, article by article in the order of their making. */
  placementsToReview(): readonly Placement[] {
    return this.#articles.toReview()
  }

  /** The article's file at a path as it was last seen. */
  sighting(articleId: string, path: string): Sighting | undefined {
    return this.#sightings.of(articleId, path)
  }

  /** The files below a folder as they were last seen, also those of articles that are gone. */
  filesSeenBelow(folder: string): SeenFiles {
    return this.#sightings.below(folder)
  }

  /** Whether a file was ever seen at a path with that text. */
  wasSeen(path: string, revision: RevisionName): boolean {
    return this.#sightings.has(path, revision)
  }

  /** Remembers how the article's file is now. */
  recordSighting(articleId: string, sighting: Sighting): Result<null, StoreFailure> {
    return this.#transact(() => ok(this.#sightings.record(articleId, sighting)))
  }

  /** The newest place of each of the `limit` articles that were opened last, latest first. */
  recentLocations(limit: number): readonly Location[] {
    return this.#articles.recentLocations(limit)
  }

  /** Notes that an article is opened now. */
  recordVisit(articleId: string): Result<null, StoreFailure> {
    return this.#transact(() => ok(this.#visits.recordVisit(articleId, Date.now())))
  }

  /** Remembers the place in an article that was visited, in code units. */
  recordPosition(articleId: string, position: number): Result<null, StoreFailure> {
    return this.#transact(() => ok(this.#visits.recordPosition(articleId, position)))
  }

  /** Notes that the end of an article that was visited is read now. */
  recordEnd(articleId: string): Result<null, StoreFailure> {
    return this.#transact(() => ok(this.#visits.recordEnd(articleId, Date.now())))
  }

  /** The place last remembered, in code units; 0 for an article that was never visited. */
  position(articleId: string): number {
    return this.#visits.position(articleId)
  }

  /** Puts the write-ahead log into the main file and closes it. The library can't be used after. */
  close(): void {
    this.#database.close()
  }

  /** Runs `work` in one transaction, if what it writes can be found again. */
  #transact<Value, Failure>(
    work: () => Result<Value, Failure>,
    inTransaction = transact<Value, Failure>,
  ): Result<Value, Failure | StoreFailure> {
    return this.#isInPlace()
      ? inTransaction(this.#database, work)
      : fail({ kind: 'gone', detail: this.path })
  }

  #target(find: (steps: Iterable<Step>) => string | null): Change | undefined {
    const id = find(this.#journal.steps())
    return id === null ? undefined : this.#journal.change(id)
  }

  #described(find: (steps: Iterable<Step>) => string | null): { readonly action: Action } | null {
    const id = find(this.#journal.steps())
    const action = id === null ? undefined : this.#journal.action(id)
    return action === undefined ? null : { action }
  }

  #write(what: What): Result<Change, StoreFailure> {
    const written = this.#apply(what.differences)
    if (!written.ok) return written
    const change = { id: this.#newId(), ...what, at: Date.now(), device: this.#device }
    this.#journal.append(change)
    return ok(change)
  }

  #extend(id: string, what: What): Result<Change, StoreFailure> {
    const written = this.#apply(what.differences)
    if (!written.ok) return written
    this.#journal.extend(id, what.differences)
    return ok({ id, ...what, at: Date.now(), device: this.#device })
  }

  #apply(differences: readonly Difference[]): Result<null, StoreFailure> {
    for (const difference of differences) {
      const written = this.#rows.write(difference)
      if (!written.ok) return written
      this.search.note(difference)
    }
    return ok(null)
  }
}
