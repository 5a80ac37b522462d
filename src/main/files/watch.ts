import { watch, type FSWatcher } from 'node:fs'
import { access } from 'node:fs/promises'
import { basename, dirname } from 'node:path'

/** How long to wait after a sign, in milliseconds: saving a file gives several. */
const pause = 150

/**
 * How much longer to wait where the file is gone, in milliseconds: programs that keep the text of before
 * give the old file another name first, and put the new one in its place a moment later.
 */
const pauseWhileGone = 1000

/** How often to look without any sign, in milliseconds. */
const interval = 5000

/**
 * Tells when something may have happened to one file: it was written, replaced, deleted, or is there
 * again. Its folder is watched, as programs save by putting another file in its place. Network
 * folders, and folders that were themselves replaced, give no signs; so it also tells every few
 * seconds, which the listener should answer with no more than a `stat`.
 */
export class FileWatch {
  readonly #path: string
  readonly #tell: () => void
  readonly #timer: NodeJS.Timeout
  #watcher: FSWatcher | null = null
  #pause: NodeJS.Timeout | undefined
  #isClosed = false

  constructor(path: string, tell: () => void) {
    this.#path = path
    this.#tell = tell
    this.#timer = setInterval(() => {
      this.#watch()
      this.#sign()
    }, interval)
    this.#timer.unref()
    this.#watch()
  }

  close(): void {
    this.#isClosed = true
    clearInterval(this.#timer)
    clearTimeout(this.#pause)
    this.#unwatch()
  }

  #watch(): void {
    if (this.#watcher !== null) return
    const name = basename(this.#path).normalize()
    try {
      this.#watcher = watch(dirname(this.#path), { persistent: false }, (_, changed) => {
        // Some systems don't say which file it was, some write its name in other code points.
        if (changed === null || changed.normalize() === name) this.#sign()
      })
      this.#watcher.on('error', () => {
        this.#unwatch()
        this.#sign()
      })
    } catch {
      // The folder is not there, or can't be watched: looking every few seconds has to do.
      this.#watcher = null
    }
  }

  #unwatch(): void {
    this.#watcher?.close()
    this.#watcher = null
  }

  #sign(): void {
    this.#tellAfter(pause, () => void this.#settle())
  }

  async #settle(): Promise<void> {
    const signed = this.#pause
    const isThere = await access(this.#path).then(
      () => true,
      () => false,
    )
    // A later sign waits for itself.
    if (this.#isClosed || this.#pause !== signed) return
    if (isThere) this.#tell()
    else this.#tellAfter(pauseWhileGone, this.#tell)
  }

  #tellAfter(milliseconds: number, tell: () => void): void {
    clearTimeout(this.#pause)
    this.#pause = setTimeout(tell, milliseconds)
    this.#pause.unref()
  }
}
