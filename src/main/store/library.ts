import type { DatabaseSync } from 'node:sqlite'
import type { StoreFailure } from '../../contract/failures'
import type { Context } from '../../core/annotation/context'
import type { Action, Change, Difference } from '../../core/journal/change'
import { acrossArrivals, type Found, type Unplaced } from '../../core/journal/arrivals'
import { inverse } from '../../core/journal/differences'
import { redoTarget, undoTarget, type Step, type Target } from '../../core/journal/targets'
import { fail, ok, type Result } from '../../core/result'
import { Decodings } from './decodings'
import { Desk } from './desk'
import { idMaker } from './ids'
import { patience, patienceBeside } from './inspect'
import type { Part, What } from './journal'
import { Notes } from './notes'
import { presenceOf } from './presence'
import { Questions } from './questions'
import type { KeptText, Revision } from './revisions'
import { Search } from './search/search'
import type { Sighting } from './sightings'
import { Statements } from './statements'
import { transact, transactWithoutWaiting } from './transaction'

/** How many pages the log may have until it is brought into the file: SQLite's own number. */
const usualLog = 1000

/** Nothing was done: where these annotations stand must be found first, as their articles have other texts now. */
export interface Unfound {
  readonly kind: 'unplaced'
  readonly annotations: readonly Unplaced[]
}

type Travelled = Result<Change | null, StoreFailure | Unfound>

/**
 * An open library. What changes it answers with a `Result` when the change is on the disk; what
 * only reads throws when the disk fails.
 */
export class Library extends Questions {
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
  readonly #isInPlace: () => boolean
  readonly #newId = idMaker()
  /** How many other connections the log is left to. */
  #others = 0

  /** @param database Connected and up to date, see `openLibrary`. */
  constructor(database: DatabaseSync, path: string) {
    const statements = new Statements(database)
    super(statements)
    const properties = new Map(
      statements.all('SELECT name, value FROM property') as [string, string][],
    )
    this.path = path
    this.id = properties.get('library') ?? ''
    this.#device = properties.get('device') ?? ''
    this.#database = database
    this.#isInPlace = presenceOf(path)
    this.desk = new Desk(statements)
    this.notes = new Notes(statements)
    this.search = new Search(statements, this.kept.rows, this.kept.revisions, (work) =>
      this.#transact(work, transactWithoutWaiting),
    )
    this.decodings = new Decodings(statements, (work) => this.#transact(work))
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
      if (revision !== undefined) this.kept.revisions.keep(revision)
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
      if (changeId !== null && !this.kept.journal.isAsDone(changeId)) return ok(null)
      for (const revision of revisions) this.kept.revisions.keep(revision)
      const part = work({ lookup: this, now: Date.now(), newId: this.#newId })
      if (!part.ok) return part
      const { differences, sightings } = part.value
      for (const { articleId, sighting, decoding } of sightings) {
        this.kept.sightings.record(articleId, sighting)
        this.decodings.note(articleId, sighting.revision, decoding)
      }
      if (differences.length === 0) return ok(null)
      const change = { kind: 'do', of: null, action, differences } as const
      return changeId === null ? this.#write(change) : this.#extend(changeId, change)
    })
  }

  /**
   * Takes the user's last change back that isn't taken back yet; `null` when there is none. What arrived
   * since stays (core/journal/SPEC.md, Arrivals).
   *
   * @param found Where annotations stand, for another try after `unplaced`.
   */
  undo(found: readonly Found[] = []): Travelled {
    return this.#travel('undo', undoTarget, found)
  }

  /** Does the change again that was taken back last; `null` when there is none. See `undo`. */
  redo(found: readonly Found[] = []): Travelled {
    return this.#travel('redo', redoTarget, found)
  }

  /** Remembers how the article's file is now. */
  recordSighting(articleId: string, sighting: Sighting): Result<null, StoreFailure> {
    return this.#transact(() => ok(this.kept.sightings.record(articleId, sighting)))
  }

  /** Notes that an article is opened now. */
  recordVisit(articleId: string): Result<null, StoreFailure> {
    return this.#transact(() => ok(this.kept.visits.recordVisit(articleId, Date.now())))
  }

  /** Remembers the place in an article that was visited, in code units. */
  recordPosition(articleId: string, position: number): Result<null, StoreFailure> {
    return this.#transact(() => ok(this.kept.visits.recordPosition(articleId, position)))
  }

  /** Notes that the end of an article that was visited is read now. */
  recordEnd(articleId: string): Result<null, StoreFailure> {
    return this.#transact(() => ok(this.kept.visits.recordEnd(articleId, Date.now())))
  }

  /**
   * Leaves it to another connection to bring the log into the file when it has grown, so that the transactions here
   * don't wait for that; they wait longer for those of the other.
   *
   * @param ended when that connection has ended
   */
  async leaveLogTo(ended: Promise<unknown>): Promise<void> {
    this.#others += 1
    this.#database.exec(`PRAGMA wal_autocheckpoint = 0; PRAGMA busy_timeout = ${patienceBeside}`)
    await ended
    this.#others -= 1
    if (this.#others > 0 || !this.#database.isOpen) return
    this.#database.exec(
      `PRAGMA wal_autocheckpoint = ${usualLog}; PRAGMA busy_timeout = ${patience}`,
    )
  }

  /** Brings what is in the log into the file, as far as nobody reads it. */
  bringIn(): void {
    this.#database.exec('PRAGMA wal_checkpoint(PASSIVE)')
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

  #travel(
    kind: 'undo' | 'redo',
    find: (steps: Iterable<Step>) => Target | null,
    found: readonly Found[],
  ): Travelled {
    return this.#transact<Change | null, StoreFailure | Unfound>(() => {
      const target = find(this.kept.journal.steps())
      const change = target === null ? undefined : this.kept.journal.change(target.id)
      if (target === null || change === undefined) return ok(null)
      const { action } = change
      const what = { kind, of: kind === 'undo' ? change.id : change.of, action }
      const differences = inverse(change.differences)
      if (!target.isCrossed) return this.#write({ ...what, differences })
      const written = this.#cross(differences, { since: change.id, found })
      return written.ok ? ok(this.#append({ ...what, differences: written.value })) : written
    })
  }

  /** Applies differences to rows that arrivals may have changed; answers what was written. */
  #cross(
    differences: readonly Difference[],
    how: { readonly since: string; readonly found: readonly Found[] },
  ): Result<readonly Difference[], StoreFailure | Unfound> {
    const context = { lookup: this, now: Date.now(), newId: this.#newId }
    const steps = acrossArrivals(context, differences, how)
    const written: Difference[] = []
    for (;;) {
      const step = steps.next()
      if (step.done === true) {
        const annotations = step.value
        return annotations.length === 0 ? ok(written) : fail({ kind: 'unplaced', annotations })
      }
      const applied = this.#apply([step.value])
      if (!applied.ok) return applied
      written.push(step.value)
    }
  }

  #write(what: What): Result<Change, StoreFailure> {
    const written = this.#apply(what.differences)
    return written.ok ? ok(this.#append(what)) : written
  }

  #append(what: What): Change {
    const change = { id: this.#newId(), ...what, at: Date.now(), device: this.#device }
    this.kept.journal.append(change)
    return change
  }

  #extend(id: string, what: What): Result<Change, StoreFailure> {
    const written = this.#apply(what.differences)
    if (!written.ok) return written
    this.kept.journal.extend(id, what.differences)
    return ok({ id, ...what, at: Date.now(), device: this.#device })
  }

  #apply(differences: readonly Difference[]): Result<null, StoreFailure> {
    for (const difference of differences) {
      const written = this.kept.rows.write(difference)
      if (!written.ok) return written
      this.search.note(difference)
    }
    return ok(null)
  }
}
