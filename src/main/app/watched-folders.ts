import { basename } from 'node:path'
import type { Failure } from '../../contract/failures'
import { ok, type Result } from '../../core/result'
import type { ReadFile, Reading, ReadingJob } from '../importing/reading'
import { readInThread } from '../importing/threads'
import { FolderWatch } from '../files/folder-watch'
import type { Library } from '../store/library'
import type { SeenFiles } from '../store/sightings'
import type { Follower } from './follow'
import { Batch, sortOut, textsOf, type Sorted } from '../importing/batch'
import { encodingHints } from './reading'
import type { Session } from './session'

/** How long a file must not have changed, in milliseconds, to be taken for whole. */
const rest = 500

/** How long to leave a folder alone after it was looked at, in milliseconds, when it gives no sign. */
const lull = 30_000

/** The least time from one look at a folder to the next, in milliseconds. */
const breath = 1000

/** Files that are written at a time: the window waits for them. */
const batchSize = 100

/** A folder that is watched now. */
interface Watched {
  readonly library: Library
  readonly path: string
  readonly watch: FolderWatch
  /** What was passed over, as it was: a file that is no text is not read at every look. */
  readonly passed: SeenFiles
  /** When it was last looked at, in milliseconds since the Unix epoch. */
  lookedAt: number
  /** The next look, while one is to come. */
  timer: NodeJS.Timeout | undefined
}

/** What one look took in. */
interface Taken {
  /** Its change of the journal; `null` before the first file. */
  readonly changeId: string | null
  /** How many articles are new. */
  readonly added: number
}

/**
 * Takes what comes into the watched folders into the library: new files, new texts of files that are
 * known, files under another name. Looks at a folder when it gives a sign, and now and then. What the user
 * took out of the library doesn't come back with the text that it had.
 */
export class WatchedFolders {
  readonly #session: Session
  readonly #follower: Follower
  readonly #read: (job: ReadingJob) => AsyncIterable<Reading>
  readonly #watched = new Map<string, Watched>()
  #lane: Promise<unknown> = Promise.resolve()
  #hasFailed = false

  /** @param read Reads in a thread of its own, but for tests. */
  constructor(
    session: Session,
    follower: Follower,
    read: (job: ReadingJob) => AsyncIterable<Reading> = readInThread,
  ) {
    this.#session = session
    this.#follower = follower
    this.#read = read
  }

  /** Watches the folders that the library names now; looks at those that weren't looked at just now. */
  async look(): Promise<void> {
    this.#synchronise()
    const due = [...this.#watched.values()].filter(({ lookedAt }) => Date.now() - lookedAt >= lull)
    await Promise.all(due.map((watched) => this.#lookInTurn(watched)))
  }

  close(): void {
    for (const path of this.#watched.keys()) this.#end(path)
  }

  #synchronise(): void {
    const library = this.#session.openLibrary()
    const rows = library.ok ? library.value.rows('watchedFolder', {}) : []
    const paths = new Set(rows.map(({ path }) => path))
    for (const [path, watched] of this.#watched) {
      if (!paths.has(path) || !library.ok || watched.library !== library.value) this.#end(path)
    }
    if (!library.ok) return
    for (const path of paths) this.#begin(library.value, path)
  }

  #begin(library: Library, path: string): void {
    if (this.#watched.has(path)) return
    const watched: Watched = {
      library,
      path,
      watch: new FolderWatch(() => this.#lookSoon(watched)),
      passed: new Map(),
      lookedAt: Number.NEGATIVE_INFINITY,
      timer: undefined,
    }
    this.#watched.set(path, watched)
  }

  #end(path: string): void {
    const watched = this.#watched.get(path)
    clearTimeout(watched?.timer)
    watched?.watch.close()
    this.#watched.delete(path)
  }

  #lookSoon(watched: Watched, atLeast = 0): void {
    if (this.#isLeft(watched) || watched.timer !== undefined) return
    const wait = Math.max(atLeast, watched.lookedAt + breath - Date.now(), 0)
    watched.timer = setTimeout(() => {
      watched.timer = undefined
      void this.#lookInTurn(watched)
    }, wait)
    watched.timer.unref()
  }

  /** One look at a time: each reads in a thread of its own. */
  #lookInTurn(watched: Watched): Promise<void> {
    const done = this.#lane.then(async () => {
      if (this.#isLeft(watched)) return
      try {
        const looked = await this.#look(watched)
        if (!looked.ok) this.#tell(looked.error)
        else this.#hasFailed = false
      } catch (error) {
        // The library can be read and written without it; the next sign is another try.
        console.error('Looking at a watched folder failed:', error)
      }
      watched.lookedAt = Date.now()
    })
    this.#lane = done
    return done
  }

  async #look(watched: Watched): Promise<Result<null, Failure>> {
    const { library, path: folder, passed } = watched
    const known = new Map([...passed, ...library.filesSeenBelow(folder)])
    const job = { folder, files: null, known, batchSize, ...encodingHints(this.#session, library) }
    let taken: Taken = { changeId: null, added: 0 }
    let there: ReadonlySet<string> = new Set()
    for await (const reading of this.#read(job)) {
      if (this.#isLeft(watched)) return ok(null)
      if (reading.kind === 'found') {
        there = new Set(reading.files)
        // From here on what changes gives a sign, so that nothing falls between looking and watching.
        if (reading.folders.length > 0) watched.watch.watch(reading.folders)
        else watched.watch.awaitFolder(folder)
        continue
      }
      for (const { path, size, modifiedAt } of reading.passed) {
        passed.set(path, { size, modifiedAt })
      }
      const atRest = reading.files.filter(({ file }) => isAtRest(file.modifiedAt))
      if (atRest.length < reading.files.length) this.#lookSoon(watched, rest)
      const more = await this.#take(watched, taken, atRest)
      if (!more.ok) return more
      taken = more.value
    }
    const { added } = taken
    if (added > 0) this.#session.screen.send({ kind: 'taken', folderName: basename(folder), added })
    await this.#follower.lookAtGone(folder, there)
    await this.#follower.lookAtMissing()
    return ok(null)
  }

  /** Takes files in; all of one look are one change. */
  async #take(
    { library, path }: Watched,
    before: Taken,
    files: readonly ReadFile[],
  ): Promise<Result<Taken, Failure>> {
    if (files.length === 0) return ok(before)
    await this.#session.alone.free()
    const sorted = withoutTakenOut(library, sortOut(library, files))
    const batch = new Batch(path)
    const part = this.#session.performPart(
      before.changeId,
      'folder.take',
      (context) => ok(batch.take(context, library, sorted)),
      textsOf(sorted),
    )
    if (!part.ok) return part
    if (batch.articleIds.length > 0) {
      this.#session.tellArticles(library, batch.articleIds)
      this.#session.onMenu()
    }
    for (const { articleId } of sorted.changed) {
      this.#session.screen.tellFileState(articleId, await this.#follower.look(articleId))
    }
    // The file of the article on the screen may have been found under another name.
    const { shown } = this.#session.screen
    if (shown !== null && batch.articleIds.includes(shown.articleId)) {
      await this.#follower.lookAtOpen()
      this.#follower.watchOpen()
    }
    return ok({
      changeId: part.value?.id ?? before.changeId,
      added: before.added + batch.added,
    })
  }

  /** Once, until it goes well again: a full disk stays full. */
  #tell(failure: Failure): void {
    if (!this.#hasFailed) this.#session.screen.send({ kind: 'failure', failure })
    this.#hasFailed = true
  }

  /** Whether the folder is not watched any more, or the user has gone to another library. */
  #isLeft(watched: Watched): boolean {
    const current = this.#session.library
    const isOpen = current.ok && current.value === watched.library
    return !isOpen || this.#watched.get(watched.path) !== watched
  }
}

/** Without the files that were seen with their text and whose articles the user took out since. */
function withoutTakenOut(library: Library, sorted: Sorted): Sorted {
  const fresh = sorted.fresh.filter(
    ({ file: { path }, revision }) =>
      library.articleOfPath(path) !== undefined || !library.wasSeen(path, revision),
  )
  return { ...sorted, fresh }
}

/** By the time of a file alone; one that lies ahead is of another clock. */
function isAtRest(modifiedAt: number): boolean {
  const age = Date.now() - modifiedAt
  return age < 0 || age >= rest
}
