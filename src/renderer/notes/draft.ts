/** How long the writer pauses before a draft is saved by itself, in milliseconds. */
const pause = 1500

/** After a failed save the writer is not told again at every pause, but at every tenth. */
const pauseAfterFailure = 10 * pause

/** A text that is being written, and saved as one change for each stretch of writing. */
export interface Draft {
  /** Takes what the field now holds; it is saved after a pause. */
  type(text: string): void
  /** What was written last, saved or not. */
  text(): string
  /** Saves now what isn't saved yet; `false` when it could not be. Never writes the same twice. */
  save(): Promise<boolean>
}

/**
 * Begins a draft of `text`, of which `saved` is on the disk. `write` saves a text and tells whether
 * it did. Saves run one after another; what is typed meanwhile is saved by the same call.
 */
export function createDraft(
  text: string,
  saved: string,
  write: (text: string) => Promise<boolean>,
): Draft {
  let current = text
  let onDisk = saved
  let running: Promise<boolean> | null = null
  let failed = false
  let timer: ReturnType<typeof setTimeout> | undefined

  const writeAll = async () => {
    while (current !== onDisk) {
      const next = current
      failed = !(await write(next))
      if (failed) return false
      onDisk = next
    }
    return true
  }

  const save = () => {
    clearTimeout(timer)
    running ??= writeAll().finally(() => {
      running = null
    })
    return running
  }

  return {
    type(next) {
      current = next
      clearTimeout(timer)
      if (current !== onDisk) {
        timer = setTimeout(() => void save(), failed ? pauseAfterFailure : pause)
      }
    },
    text: () => current,
    save,
  }
}
