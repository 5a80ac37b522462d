import type { Passage } from '../../core/text/passage'

/** What the rest of the interface may ask of the reader. */
export interface ReaderHandle {
  /** Gives the text the keyboard. */
  focus(): void
  /** The offset of the line at the top of the screen. */
  position(): number
  /** Has the reading position remembered now, if it changed since it was last. */
  tellPosition(): void
  /** Scrolls so that the passage is on the screen; does nothing when it is. */
  reveal(passage: Passage): void
  /** Selects the passage and reveals it. */
  select(passage: Passage): void
  /** Selects the passage where it is, on the screen or not; the keyboard stays where it is. */
  setSelection(passage: Passage): void
  /** Selects the whole text. */
  selectAll(): void
  /** Drops the selection. */
  clearSelection(): void
  /** Shows where the passages are found, and which of them is the current one. */
  showFound(found: FoundPassages | null): void
}

/** Passages that the find bar found, in order, as parallel arrays of UTF-16 offsets. */
export interface FoundPassages {
  readonly starts: Int32Array
  readonly ends: Int32Array
  /** The index of the current one; -1 for none. */
  readonly current: number
}

let current: ReaderHandle | null = null

/** The reader on the screen, if an article is open. */
export function reader(): ReaderHandle | null {
  return current
}

let waiting: readonly ((handle: ReaderHandle) => void)[] = []

/** Does something with the reader on the screen, as soon as there is one: the first takes its time. */
export function withReader(work: (handle: ReaderHandle) => void): void {
  if (current === null) waiting = [...waiting, work]
  else work(current)
}

/** Called by the reader when it is ready and when it goes. */
export function setReader(handle: ReaderHandle | null): void {
  current = handle
  if (handle === null) return
  const works = waiting
  waiting = []
  for (const work of works) work(handle)
}
