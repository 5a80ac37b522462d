import { endOf } from '../answer-of'
import createWorker from './log-keeper-worker?nodeWorker'

/** Brings what is written to a library from its log into its file, in a thread, when those who write do not. */
export class LogKeeper {
  readonly #worker
  /** When it has ended. */
  readonly ended: Promise<void>

  /** @param path of the library's file */
  constructor(path: string) {
    this.#worker = createWorker({ workerData: path })
    this.ended = endOf(this.#worker, 'log-keeping')
  }

  /** Does it now, beside those who write. */
  bringIn(): void {
    this.#worker.postMessage(true)
  }

  /** Does it a last time and ends. */
  end(): void {
    this.#worker.postMessage(null)
  }
}
