import { basename } from 'node:path'
import type { ImportProgress, ImportReport, Skipped } from '../../contract/importing'
import type { Failure } from '../../contract/failures'
import { ok, type Result } from '../../core/result'
import type { ReadingJob } from '../importing/reading'
import { ImportThreads } from '../importing/threads'
import type { Step } from '../importing/writer'
import type { Library } from '../store/library'
import { guard } from './guard'
import { takeText } from './revise'
import { encodingHints } from './reading'
import type { Session } from './session'

/** How many of the things that were passed over are told one by one. */
const mostSkipped = 20_000

/** How often the window is told how far it is, in milliseconds. */
const progressPause = 250

/** How often it is told of the articles that came, in milliseconds: few enough to be sorted within one picture. */
const articlesPause = 120

/**
 * Files in one batch: few enough to be written in a moment, enough to be worth a transaction. The keys of texts lie
 * anywhere in their indexes: with every transaction, the most of each is written once more.
 */
const batchSize = 500

const nothingKnown: ReadingJob['known'] = new Map()

/**
 * Imports folders, one after the other: reads in one thread and writes in another, batch by batch. When an
 * import is said to be done, all of it is on the disk. All batches are one change, undone as one. Whenever it ends, what was imported stays.
 */
export class Importer {
  readonly #session: Session
  #waiting: string[] = []
  #isRunning = false
  #isCancelled = false
  #report: ImportReport | null = null
  /** Articles that the window was not told of yet, as JSON. */
  #untold: string[] = []

  constructor(session: Session) {
    this.#session = session
  }

  /** The import that runs, or else the last one; `null` before the first. */
  get report(): ImportReport | null {
    return this.#report
  }

  /** Imports folders after those that are being imported. Returns when all of them are. */
  async import(folders: readonly string[]): Promise<void> {
    this.#waiting.push(...folders)
    if (this.#isRunning) return
    this.#isRunning = true
    try {
      for (let next = this.#waiting.shift(); next !== undefined; next = this.#waiting.shift()) {
        this.#isCancelled = false
        await this.#import(next)
      }
    } finally {
      this.#isRunning = false
    }
  }

  /** Ends the running import and forgets those that wait. */
  cancel(): void {
    this.#waiting = []
    this.#isCancelled = true
  }

  async #import(folder: string): Promise<void> {
    const library = this.#session.openLibrary()
    if (!library.ok) {
      this.#session.screen.send({ kind: 'failure', failure: library.error })
      return
    }
    this.#report = { progress: startOf(folder), skipped: [] }
    this.#tellProgress()
    const threads = this.#startThreads(library.value, folder)
    void library.value.leaveLogTo(threads.ended)
    const end = await guard('importing a folder', () => this.#readAndWrite(library.value, threads))
    this.#advance({ state: end.ok ? end.value : 'stopped' })
    this.#tellProgress()
    // A file that is open in the menu may have another place.
    if (this.#progress.located > 0) this.#session.onMenu()
    if (!end.ok) {
      this.#waiting = []
      this.#session.screen.send({ kind: 'failure', failure: end.error })
      await threads.abort()
    }
    await threads.ended
  }

  #startThreads(library: Library, folder: string): ImportThreads {
    const hints = encodingHints(this.#session, library)
    return new ImportThreads(
      { folder, files: null, known: nothingKnown, batchSize, ...hints },
      { path: library.path, libraryId: library.id, folder },
    )
  }

  async #readAndWrite(
    library: Library,
    threads: ImportThreads,
  ): Promise<Result<'done' | 'stopped', Failure>> {
    const end = await this.#takeSteps(library, threads)
    this.#tellArticles(library)
    const onDisk = await threads.finish()
    return end.ok && !onDisk.ok ? onDisk : end
  }

  async #takeSteps(
    library: Library,
    threads: ImportThreads,
  ): Promise<Result<'done' | 'stopped', Failure>> {
    const isProgressDue = every(progressPause)
    const areArticlesDue = every(articlesPause)
    let step = await threads.next()
    for (;;) {
      if (!step.ok) return step
      await this.#session.alone.free()
      const { value: taken } = step
      if (taken.kind === 'written') {
        this.#untold.push(taken.summaries)
        const revised = await this.#revise(taken)
        if (!revised.ok) return revised
      }
      const isTakenBack = isUndone(library, taken)
      if (isTakenBack) this.#untold = []
      const isStopped = this.#isCancelled || this.#isLeft(library) || isTakenBack
      const isOver = isStopped || (taken.kind === 'written' && taken.isLast)
      // Writing goes on while the window is told.
      const next = isOver ? null : threads.next()
      this.#count(taken)
      if (areArticlesDue()) this.#tellArticles(library)
      if (isProgressDue()) this.#tellProgress()
      if (next === null) return ok(isStopped ? 'stopped' : 'done')
      step = await next
    }
  }

  /** Takes each new text of an article that is known, as a change of its own. */
  async #revise({ changed }: Written): Promise<Result<null, Failure>> {
    for (const { articleId, file } of changed) {
      const taken = await takeText(this.#session, articleId, file, 'article.follow')
      if (!taken.ok) return taken
    }
    return ok(null)
  }

  get #progress(): ImportProgress {
    if (this.#report === null) throw new Error('No import runs.')
    return this.#report.progress
  }

  #count(step: Step): void {
    if (step.kind === 'found') {
      this.#advance({ state: 'reading', total: step.total }, step.skipped)
      return
    }
    const before = this.#progress
    const { read, added, located, known, changed, skipped, refused } = step
    this.#advance(
      {
        read: before.read + read,
        added: before.added + added,
        located: before.located + located,
        known: before.known + known,
        revised: before.revised + changed.length,
      },
      [...skipped, ...refused],
    )
  }

  #advance(changed: Partial<ImportProgress>, skipped: readonly Skipped[] = []): void {
    const before = this.#progress
    const all = [...(this.#report?.skipped ?? []), ...skipped].slice(0, mostSkipped)
    const progress = { ...before, ...changed, skipped: before.skipped + skipped.length }
    this.#report = { progress, skipped: all }
  }

  #tellProgress(): void {
    this.#session.screen.send({ kind: 'import', progress: this.#progress })
  }

  #tellArticles(library: Library): void {
    const summaries = this.#untold
    this.#untold = []
    if (summaries.length > 0 && !this.#isLeft(library)) this.#session.tellMany(library, summaries)
  }

  /** Whether the user has gone to another library meanwhile. */
  #isLeft(library: Library): boolean {
    const current = this.#session.library
    return !current.ok || current.value !== library
  }
}

type Written = Extract<Step, { kind: 'written' }>

/** Whether what the import has done was undone meanwhile. */
function isUndone(library: Library, step: Step): boolean {
  return step.kind === 'written' && step.changeId !== null && !library.isAsDone(step.changeId)
}

/** Answers whether that many milliseconds have passed since it last answered that they had. */
function every(milliseconds: number): () => boolean {
  let last = performance.now()
  return () => {
    if (performance.now() - last < milliseconds) return false
    last = performance.now()
    return true
  }
}

function startOf(folder: string): ImportProgress {
  return {
    ...{ folder, folderName: basename(folder) || folder, state: 'looking', total: null },
    ...{ read: 0, added: 0, located: 0, known: 0, revised: 0, skipped: 0 },
  }
}
