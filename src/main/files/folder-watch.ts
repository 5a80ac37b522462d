import { opendirSync, watch, type FSWatcher } from 'node:fs'
import { basename, dirname } from 'node:path'

/** How long to wait after a sign, in milliseconds: a file that is saved or unpacked gives several. */
const pause = 300

/** How many folders give signs; the system's watches are not for one program alone. */
const mostFolders = 2000

/**
 * Tells when something may have happened in some folders: a file came, was written, renamed or deleted.
 * One watcher stands for a folder, however many files are in it; Node's recursive watching takes one for
 * every file on Linux. Network folders give no signs.
 */
export class FolderWatch {
  readonly #tell: () => void
  readonly #watchers = new Map<string, FSWatcher>()
  #pause: NodeJS.Timeout | undefined

  constructor(tell: () => void) {
    this.#tell = tell
  }

  /** Watches these folders, and none of those before that are not among them. */
  watch(folders: readonly string[]): void {
    const wanted = new Set(folders.slice(0, mostFolders))
    for (const folder of this.#watchers.keys()) {
      if (!wanted.has(folder)) this.#unwatch(folder)
    }
    for (const folder of wanted) this.#watch(folder)
  }

  /** Watches for a folder that is not there or cannot be read, and for nothing else: tells when it can. */
  awaitFolder(folder: string): void {
    this.watch([])
    let missing = folder
    while (!canBeRead(dirname(missing)) && dirname(missing) !== missing) missing = dirname(missing)
    const above = dirname(missing)
    this.#watch(above, (name) => {
      if (name !== null && name !== basename(missing) && name !== basename(above)) return
      if (canBeRead(folder)) this.#sign()
      // A folder above it came or went.
      else this.awaitFolder(folder)
    })
    // It may have come just before it was watched for.
    if (canBeRead(folder)) this.#sign()
    else if (missing !== folder && canBeRead(missing)) this.awaitFolder(folder)
  }

  close(): void {
    clearTimeout(this.#pause)
    for (const folder of this.#watchers.keys()) this.#unwatch(folder)
  }

  #watch(folder: string, happened: (name: string | null) => void = () => this.#sign()): void {
    if (this.#watchers.has(folder)) return
    try {
      const watcher = watch(folder, { persistent: false }, (event, name) => {
        // Perhaps the folder itself went, and another one takes its name: that is to be watched then.
        if (event === 'rename' && name === basename(folder)) this.#unwatch(folder)
        happened(name)
      })
      watcher.on('error', () => {
        this.#unwatch(folder)
        happened(null)
      })
      this.#watchers.set(folder, watcher)
    } catch {
      // It went just now, or the system has no watches left: looking now and then has to do.
    }
  }

  #unwatch(folder: string): void {
    this.#watchers.get(folder)?.close()
    this.#watchers.delete(folder)
  }

  /** Those that come meanwhile are told together; a folder that never rests is told of all the same. */
  #sign(): void {
    this.#pause ??= setTimeout(() => {
      this.#pause = undefined
      this.#tell()
    }, pause)
    this.#pause.unref()
  }
}

function canBeRead(folder: string): boolean {
  try {
    opendirSync(folder).closeSync()
    return true
  } catch {
    return false
  }
}
