import { paragraphAt } from '../../core/text/paragraphs'
import type { Passage } from '../../core/text/passage'
import { wordAt } from '../../core/text/words'
import type { TextSelection } from './text-selection'
import type { Viewport } from './viewport'

/** How near the edge of the screen a drag scrolls the text, in CSS pixels. */
const edge = 24

/** How fast it scrolls: CSS pixels a millisecond, for each pixel that the pointer is beyond that. */
const speed = 0.02

/** The longest time between two frames that a drag makes up for, in milliseconds. */
const longestFrame = 100

/**
 * Selecting with the pointer: click, drag, double and triple click, Shift+click, over any distance.
 *
 * @param onPress called with the offset of a click that selected nothing
 * @returns a function that stops listening
 */
export function selectByPointer(
  viewport: Viewport,
  selection: TextSelection,
  onPress: (offset: number) => void,
): () => void {
  const listening = new AbortController()
  const { scroller, root } = viewport.elements
  let drag: Drag | null = null

  const press = (event: PointerEvent) => {
    if (event.button !== 0 || !isOnText(event, root)) return
    const offset = viewport.offsetAt(event.clientX, event.clientY)
    if (offset === undefined) return
    // The browser's own selection cannot leave the window of laid-out blocks; ours can.
    event.preventDefault()
    root.focus({ preventScroll: true })
    scroller.setPointerCapture(event.pointerId)
    drag = new Drag(viewport, selection, offset, presses.count(event), event.shiftKey)
    drag.moveTo(event.clientX, event.clientY)
  }
  const move = (event: PointerEvent) => drag?.moveTo(event.clientX, event.clientY)
  const release = (event: PointerEvent) => {
    if (drag === null) return
    drag.end()
    drag = null
    const offset = viewport.offsetAt(event.clientX, event.clientY)
    if (selection.passage === null && offset !== undefined) onPress(offset)
  }
  const options = { signal: listening.signal }
  const presses = new PressCounter()
  scroller.addEventListener('pointerdown', press, options)
  scroller.addEventListener('pointermove', move, options)
  scroller.addEventListener('pointerup', release, options)
  scroller.addEventListener('pointercancel', release, options)
  scroller.addEventListener(
    'mousedown',
    (event) => {
      if (event.button === 0 && isOnText(event, root)) event.preventDefault()
    },
    options,
  )
  return () => {
    drag?.end()
    listening.abort()
  }
}

/** The text and the white space at its sides, but not the notes in the margin or a scrollbar. */
function isOnText(event: MouseEvent, root: HTMLElement): boolean {
  const { target } = event
  if (!(target instanceof Element)) return false
  if (root.contains(target)) return true
  const column = root.getBoundingClientRect()
  return (
    target.closest('[data-reader-margin], [role=toolbar], button') === null &&
    target.closest('[data-reader-canvas]') !== null &&
    event.clientX > column.left - 40 &&
    event.clientX < column.right + 8
  )
}

/** Counts presses that follow each other quickly at one place: 1, 2 (word), 3 (paragraph). */
class PressCounter {
  #count = 0
  #last = { time: 0, x: 0, y: 0 }

  count({ timeStamp, clientX, clientY }: PointerEvent): 1 | 2 | 3 {
    const near = Math.hypot(clientX - this.#last.x, clientY - this.#last.y) < 6
    const soon = timeStamp - this.#last.time < 500
    this.#count = near && soon ? this.#count + 1 : 1
    this.#last = { time: timeStamp, x: clientX, y: clientY }
    return this.#count >= 3 ? 3 : this.#count === 2 ? 2 : 1
  }
}

/** One drag of the pointer, from press to release. */
class Drag {
  readonly #origin: Passage
  #point = { x: 0, y: 0 }
  #frame = 0

  constructor(
    readonly viewport: Viewport,
    readonly selection: TextSelection,
    offset: number,
    readonly presses: 1 | 2 | 3,
    extending: boolean,
  ) {
    const anchor = selection.ends?.anchor
    this.#origin =
      extending && anchor !== undefined ? { start: anchor, end: anchor } : this.#unitAt(offset)
  }

  moveTo(x: number, y: number): void {
    this.#point = { x, y }
    this.#select()
    if (this.#frame === 0) this.#scrollAtEdge()
  }

  end(): void {
    cancelAnimationFrame(this.#frame)
  }

  #select(): void {
    const offset = this.viewport.offsetAt(this.#point.x, this.#point.y)
    if (offset === undefined) return
    const unit = this.#unitAt(offset)
    if (unit.start < this.#origin.start) this.selection.set(this.#origin.end, unit.start)
    else this.selection.set(this.#origin.start, Math.max(unit.end, this.#origin.end))
  }

  #scrollAtEdge(since = performance.now()): void {
    const view = this.viewport.elements.scroller.getBoundingClientRect()
    const above = Math.min(0, this.#point.y - (view.top + edge))
    const below = Math.max(0, this.#point.y - (view.bottom - edge))
    this.#frame = 0
    if (above + below === 0) return
    this.#frame = requestAnimationFrame((now) => {
      const elapsed = Math.min(Math.max(0, now - since), longestFrame)
      this.viewport.scrollBy((above + below) * speed * elapsed)
      this.#select()
      this.#scrollAtEdge(now)
    })
  }

  /** What one press, two or three take at an offset: a place, a word, a paragraph. */
  #unitAt(offset: number): Passage {
    const { text, paragraphs } = this.viewport.article
    if (this.presses === 1) return { start: offset, end: offset }
    if (this.presses === 2) return wordAt(text, offset)
    const paragraph = Math.max(0, paragraphAt(paragraphs, offset))
    return { start: paragraphs.starts[paragraph] ?? 0, end: paragraphs.ends[paragraph] ?? 0 }
  }
}
