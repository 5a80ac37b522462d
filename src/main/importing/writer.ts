import type { Failure } from '../../contract/failures'
import type { Skipped } from '../../contract/importing'
import { fail, ok, type Result } from '../../core/result'
import { detailOf } from '../store/failures'
import type { Library } from '../store/library'
import { LogFlush } from './log-flush'
import type { Reading } from './reading'
import { openForWriting, writeBatch, type WritingJob, type WrittenBatch } from './writing'

/** What an import has come to: *found*, then *written* until `isLast`. */
export type Step =
  | { readonly kind: 'found'; readonly total: number; readonly skipped: readonly Skipped[] }
  | ({
      readonly kind: 'written'
      /** How many files were read, whatever became of them. */
      readonly read: number
      /** What was passed over when reading. */
      readonly skipped: readonly Skipped[]
      readonly isLast: boolean
      /** As JSON, as it goes on from thread to thread and to the window. */
      readonly summaries: string
    } & Omit<WrittenBatch, 'summaries'>)

/** Writes what is read into a library, batch by batch, each when it is asked for; all of them are one change. */
export class Writer {
  readonly #job: WritingJob
  readonly #readings: AsyncIterator<Reading>
  readonly #library: Result<Library, Failure>
  readonly #flush: LogFlush
  #changeId: string | null = null

  constructor(job: WritingJob, readings: AsyncIterator<Reading>) {
    this.#job = job
    this.#readings = readings
    this.#library = openForWriting(job)
    this.#flush = new LogFlush(job.path)
  }

  /** Writes the next batch: in the library for everyone when this is answered, on the disk after `finish`. */
  async next(): Promise<Result<Step, Failure>> {
    if (!this.#library.ok) return this.#library
    const next = await this.#readings.next()
    if (next.done === true) throw new Error('Nothing is left to be written.')
    const reading = next.value
    const { skipped } = reading
    if (reading.kind === 'found') return ok({ kind: 'found', total: reading.files.length, skipped })
    const { files, isLast } = reading
    const batch = { changeId: this.#changeId, files }
    const written = writeBatch(this.#library.value, this.#job.folder, batch)
    if (!written.ok) return written
    this.#changeId = written.value.changeId
    this.#flush.begin()
    const read = files.length + skipped.length
    const summaries = JSON.stringify(written.value.summaries)
    return ok({ kind: 'written', ...written.value, summaries, read, skipped, isLast })
  }

  /** Answers when everything that was written is on the disk. */
  async finish(): Promise<Result<null, Failure>> {
    try {
      await this.#flush.finish()
      return ok(null)
    } catch (error) {
      const failure = { kind: 'input-output', detail: detailOf(error) } as const
      return fail({ about: 'store', failure })
    }
  }

  /** Brings what is in the log into the library's file, for which nobody waits, and closes it. */
  close(): void {
    if (!this.#library.ok) return
    this.#library.value.bringIn()
    this.#library.value.close()
  }
}
