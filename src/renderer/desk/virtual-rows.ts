import { Heights } from '../reader/heights'

/** How far beyond the screen rows are laid out, in CSS pixels. */
const margin = 400

/** Which rows are near the screen, and how high all of them are together. */
export interface VirtualView {
  readonly first: number
  /** Exclusive. */
  readonly end: number
  /** CSS pixels. */
  readonly total: number
}

/**
 * The rows of one list of any length. Rows have the heights that they turn out to have, estimated until
 * then; what is on the screen stays where it is when an estimate above it was wrong.
 */
export class VirtualRows {
  readonly #count: number
  readonly #heights: Heights
  #scroller: HTMLElement | null = null
  /** Rows get other heights when the window does, and when what is in them arrives late. */
  #observer: ResizeObserver | null = null
  #observed = new WeakSet<Element>()
  #listener: () => void = () => undefined
  #view: VirtualView

  constructor(count: number, estimate: (index: number) => number) {
    this.#count = count
    this.#heights = new Heights(count, estimate)
    this.#view = this.#look()
  }

  readonly view = (): VirtualView => this.#view

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listener = listener
    return () => {
      this.#listener = () => undefined
    }
  }

  /** Follows what scrolls the rows; returns a function that ends it. */
  attach(scroller: HTMLElement): () => void {
    this.#scroller = scroller
    const look = () => this.#update()
    const observer = new ResizeObserver(() => {
      this.measure()
      look()
    })
    observer.observe(scroller)
    this.#observer = observer
    this.#observed = new WeakSet()
    scroller.addEventListener('scroll', look, { passive: true })
    look()
    return () => {
      observer.disconnect()
      scroller.removeEventListener('scroll', look)
      this.#scroller = null
      this.#observer = null
    }
  }

  /** The distance of a row from the top of all rows, in CSS pixels. */
  top(index: number): number {
    return this.#heights.top(index)
  }

  /** Takes the heights of the rows that are laid out (`data-row` names their index). */
  measure(): void {
    const scroller = this.#scroller
    if (scroller === null) return
    let moved = 0
    let isChanged = false
    for (const element of scroller.querySelectorAll<HTMLElement>('[data-row]')) {
      if (!this.#observed.has(element)) {
        this.#observed.add(element)
        this.#observer?.observe(element)
      }
      const row = Number(element.dataset['row'])
      const height = element.offsetHeight
      const isKnown = this.#heights.isMeasured(row) && this.#heights.height(row) === height
      if (row >= this.#count || isKnown) continue
      if (this.#heights.top(row) < scroller.scrollTop) moved += height - this.#heights.height(row)
      this.#heights.measure(row, height)
      isChanged = true
    }
    if (moved !== 0) scroller.scrollTop += moved
    if (isChanged) this.#show(this.#look())
  }

  /** Brings a row onto the screen, if it isn't there. */
  reveal(index: number): void {
    const scroller = this.#scroller
    if (scroller === null || index < 0) return
    const top = this.#heights.top(index)
    const bottom = top + this.#heights.height(index)
    const { scrollTop, clientHeight } = scroller
    if (top >= scrollTop && bottom <= scrollTop + clientHeight) return
    const isAbove = top < scrollTop || bottom - top > clientHeight
    scroller.scrollTop = isAbove ? top - 8 : bottom + 8 - clientHeight
    this.#update()
  }

  #update(): void {
    const view = this.#look()
    const { first, end, total } = this.#view
    if (view.first === first && view.end === end && view.total === total) return
    this.#show(view)
  }

  #show(view: VirtualView): void {
    this.#view = view
    this.#listener()
  }

  #look(): VirtualView {
    const { scrollTop, clientHeight } = this.#scroller ?? { scrollTop: 0, clientHeight: 0 }
    const { total } = this.#heights
    if (this.#count === 0) return { first: 0, end: 0, total }
    const first = this.#heights.blockAt(Math.max(0, scrollTop - margin))
    const last = this.#heights.blockAt(scrollTop + clientHeight + margin)
    return { first, end: Math.min(this.#count, last + 1), total }
  }
}
