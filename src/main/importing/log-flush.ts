import { open, type FileHandle } from 'node:fs/promises'

/**
 * Brings what is written to a library to the disk, while more is being written: the log that SQLite appends every
 * transaction to. Waiting for the disk after each would take longer than all else that an import does.
 */
export class LogFlush {
  readonly #path: string
  #file: FileHandle | null = null
  #running: Promise<void> | null = null
  /** A disk tells only once that it failed. */
  #failure: Error | null = null

  /** @param path of the library's file, which is open */
  constructor(path: string) {
    this.#path = `${path}-wal`
  }

  /** Begins to flush what was written, unless it does already. */
  begin(): void {
    this.#running ??= this.#flush()
      .catch((error: unknown) => {
        this.#failure ??= error instanceof Error ? error : new Error(String(error))
      })
      .finally(() => {
        this.#running = null
      })
  }

  /**
   * Returns when everything that was written is on the disk.
   *
   * @throws When the disk fails, or has failed since the beginning.
   */
  async finish(): Promise<void> {
    await this.#running
    this.begin()
    await this.#running
    await this.#file?.close()
    this.#file = null
    if (this.#failure !== null) throw this.#failure
  }

  async #flush(): Promise<void> {
    // Windows flushes only what may be written to. The log has no locks that closing it would lose.
    this.#file ??= await open(this.#path, 'r+')
    await this.#file.datasync()
  }
}
