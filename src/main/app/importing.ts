import { basename } from 'node:path'
import type { ImportProgress, ImportReport, Skipped } from '../../contract/importing'
import type { Failure } from '../../contract/failures'
import { ok, type Result } from '../../core/result'
import type { ReadFile, Reading, ReadingJob } from '../importing/reading'
import { readInThread } from '../importing/thread'
import type { Library } from '../store/library'
import { revisionFrom } from '../store/revisions'
import { Batch, sortOut } from './import-batch'
import { guard } from './guard'
import { takeText } from './revise'
import { encodingHints } from './reading'
import type { Session } from './session'

/** How many of the things that were passed over are told one by one. */
const mostSkipped = 20_000

/** How often the window is told of what came, in milliseconds: sorting a list takes its time. */
const tellingPause = 250

const nothingKnown: ReadingJob['known'] = new Map()

/**
 * Imports folders, one after the other: reads in a thread, writes batch by batch, each batch on the disk
 * before it is told. All batches are one change, undone as one. Whenever it ends, what was imported stays.
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
    let changeId: string | null = null
    let told = performance.now()
    const job = {
      folder,
      files: null,
      known: nothingKnown,
      ...encodingHints(this.#session, library),
    }
    for await (const reading of readInThread(job)) {
      const isUndone = changeId !== null && !library.isAsDone(changeId)
      if (this.#isCancelled || this.#isLeft(library) || isUndone) return ok('stopped')
      if (reading.kind === 'found') {
        this.#advance({ state: 'reading', total: reading.files.length }, reading.skipped)
      } else {
        const written = await this.#write(library, changeId, reading.files)
        if (!written.ok) return written
        changeId = written.value.changeId
        this.#count(reading, written.value)
      }
      if (performance.now() - told < tellingPause) continue
      told = performance.now()
      this.#tellArticles(library)
      this.#tellProgress()
    }
    return ok('done')
  }

  /** Writes a batch: what is new in one transaction, then each new text of an article that is known. */
  async #write(
    library: Library,
    changeId: string | null,
    files: readonly ReadFile[],
  ): Promise<Result<Written, Failure>> {
    const sorted = sortOut(library, files)
    const batch = new Batch(this.#progress.folder)
    const part = this.#session.performPart(
      changeId,
      'folder.import',
      (context) => ok(batch.take(context, library, sorted)),
      sorted.fresh.map(({ revision, bytes }) => revisionFrom(revision, bytes)),
    )
    if (!part.ok) return part
    this.#untold.push(...batch.articleIds)
    for (const { articleId, file } of sorted.changed) {
      const taken = await takeText(this.#session, articleId, file)
      if (!taken.ok) return taken
    }
    const { added, located, known, refused } = batch
    return ok({
      changeId: part.value?.id ?? changeId,
      ...{ added, located, known, refused },
      revised: sorted.changed.length,
    })
  }

  get #progress(): ImportProgress {
    if (this.#report === null) throw new Error('No import runs.')
    return this.#report.progress
  }

  #count(reading: Extract<Reading, { kind: 'read' }>, written: Written): void {
    const before = this.#progress
    const { added, located, known, revised, refused } = written
    this.#advance(
      {
        read: before.read + reading.files.length + reading.skipped.length,
        added: before.added + added,
        located: before.located + located,
        known: before.known + known,
        revised: before.revised + revised,
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

/** What became of one batch. */
interface Written extends Pick<ImportProgress, 'added' | 'located' | 'known' | 'revised'> {
  readonly changeId: string | null
  readonly refused: readonly Skipped[]
}

function startOf(folder: string): ImportProgress {
  return {
    ...{ folder, folderName: basename(folder) || folder, state: 'looking', total: null },
    ...{ read: 0, added: 0, located: 0, known: 0, revised: 0, skipped: 0 },
  }
}
