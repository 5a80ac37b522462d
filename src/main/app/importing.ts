import { basename } from 'node:path'
import type { ImportProgress, ImportReport, Skipped } from '../../contract/importing'
import type { Failure } from '../../contract/failures'
import { ok, type Result } from '../../core/result'
import type { Reading, ReadingJob } from '../importing/reading'
import { readInThread, WritingThread } from '../importing/threads'
import type { WantedBatch, WrittenBatch } from '../importing/writing'
import type { Library } from '../store/library'
import { guard } from './guard'
import { takeText } from './revise'
import { encodingHints } from './reading'
import type { Session } from './session'

/** How many of the things that were passed over are told one by one. */
const mostSkipped = 20_000

/** How often the window is told how far it is, in milliseconds. */
const progressPause = 250

/** How often it is told of the articles that came, in milliseconds: sorting a list takes its time. */
const articlesPause = 1000

const nothingKnown: ReadingJob['known'] = new Map()

/**
 * Imports folders, one after the other: reads in one thread and writes in another, batch by batch, each on the
 * disk before it is told. All batches are one change, undone as one. Whenever it ends, what was imported stays.
 */
export class Importer {
  readonly #session: Session
  #waiting: string[] = []
  #isRunning = false
  #isCancelled = false
  #report: ImportReport | null = null
  /** Articles that are on the disk and that the window was not told of yet. */
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
      this.#session.send({ kind: 'failure', failure: library.error })
      return
    }
    this.#report = { progress: startOf(folder), skipped: [] }
    this.#tellProgress()
    const end = await guard('importing a folder', () => this.#read(library.value, folder))
    if (!this.#isLeft(library.value)) this.#tellArticles(library.value)
    this.#advance({ state: end.ok ? end.value : 'stopped' })
    this.#tellProgress()
    if (end.ok) return
    this.#waiting = []
    this.#session.send({ kind: 'failure', failure: end.error })
  }

  async #read(library: Library, folder: string): Promise<Result<'done' | 'stopped', Failure>> {
    const job = {
      folder,
      files: null,
      known: nothingKnown,
      ...encodingHints(this.#session, library),
    }
    const writing = new WritingThread({ path: library.path, libraryId: library.id, folder })
    try {
      return await this.#readAndWrite(library, job, writing)
    } finally {
      writing.end()
    }
  }

  async #readAndWrite(
    library: Library,
    job: ReadingJob,
    writing: WritingThread,
  ): Promise<Result<'done' | 'stopped', Failure>> {
    let changeId: string | null = null
    const isProgressDue = every(progressPause)
    const areArticlesDue = every(articlesPause)
    for await (const reading of readInThread(job)) {
      const isUndone = changeId !== null && !library.isAsDone(changeId)
      if (this.#isCancelled || this.#isLeft(library) || isUndone) return ok('stopped')
      if (reading.kind === 'found') {
        this.#advance({ state: 'reading', total: reading.files.length }, reading.skipped)
      } else {
        const written = await this.#write(writing, { changeId, files: reading.files })
        if (this.#isLeft(library)) return ok('stopped')
        if (!written.ok) return written
        changeId = written.value.changeId
        this.#count(reading, written.value)
      }
      if (areArticlesDue()) this.#tellArticles(library)
      if (isProgressDue()) this.#tellProgress()
    }
    return ok('done')
  }

  /** Writes a batch: what is new in one transaction, then each new text of an article that is known. */
  async #write(writing: WritingThread, batch: WantedBatch): Promise<Result<WrittenBatch, Failure>> {
    const written = await writing.write(batch)
    if (!written.ok) return written
    this.#untold.push(...written.value.articleIds)
    for (const { articleId, file } of written.value.changed) {
      const taken = await takeText(this.#session, articleId, file, 'article.follow')
      if (!taken.ok) return taken
    }
    return written
  }

  get #progress(): ImportProgress {
    if (this.#report === null) throw new Error('No import runs.')
    return this.#report.progress
  }

  #count(reading: Extract<Reading, { kind: 'read' }>, written: WrittenBatch): void {
    const before = this.#progress
    const { added, located, known, changed, refused } = written
    this.#advance(
      {
        read: before.read + reading.files.length + reading.skipped.length,
        added: before.added + added,
        located: before.located + located,
        known: before.known + known,
        revised: before.revised + changed.length,
      },
      [...reading.skipped, ...refused],
    )
  }

  #advance(changed: Partial<ImportProgress>, skipped: readonly Skipped[] = []): void {
    const before = this.#progress
    const all = [...(this.#report?.skipped ?? []), ...skipped].slice(0, mostSkipped)
    const progress = { ...before, ...changed, skipped: before.skipped + skipped.length }
    this.#report = { progress, skipped: all }
  }

  #tellProgress(): void {
    this.#session.send({ kind: 'import', progress: this.#progress })
  }

  #tellArticles(library: Library): void {
    if (this.#untold.length === 0) return
    this.#session.tellArticles(library, this.#untold)
    this.#session.onMenu()
    this.#untold = []
  }

  /** Whether the user has gone to another library meanwhile. */
  #isLeft(library: Library): boolean {
    const current = this.#session.library
    return !current.ok || current.value !== library
  }
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
