import { blockAt } from '../../core/text/paragraphs'
import type { Passage } from '../../core/text/passage'
import type { ArticleText } from '../app/article-text'
import { estimateHeight, readMeasure } from './estimate'
import { Heights } from './heights'
import { canonicalOffset, measuringRange } from './positions'
import { ScrollScale } from './scroll-scale'
import { TextWindow } from './text-window'

/** The elements that the viewport works with. */
export interface ViewportElements {
  /** Scrolls. */
  readonly scroller: HTMLElement
  /** What is scrolled: as tall as the whole text. */
  readonly canvas: HTMLElement
  /** Holds the laid-out blocks; placed on the canvas. */
  readonly root: HTMLElement
}

/** White space above and below the text on the canvas, in CSS pixels. */
const textTop = 40
const textBottom = 160

/** How long scrolling must rest before its position is settled, in milliseconds. */
const restTime = 120

/**
 * Shows a text through a window of laid-out blocks around the screen. Keeps what is on the screen
 * where it is when an estimated height turns out wrong. Lengths are CSS pixels.
 */
export class Viewport {
  readonly window: TextWindow
  readonly #heights: Heights
  readonly #scale = new ScrollScale()
  #virtual = 0
  /** What {@link bring} brought, until the text is scrolled: it keeps its place when lines break anew. */
  #brought: { readonly offset: number; readonly at: number } | null = null
  #resting: ReturnType<typeof setTimeout> | undefined

  /** @param onLayout called whenever blocks were laid out anew or moved */
  constructor(
    readonly elements: ViewportElements,
    readonly article: ArticleText,
    readonly onLayout: () => void,
  ) {
    this.window = new TextWindow(elements.root, article)
    this.#heights = new Heights(article.blocks.length, this.#estimate())
  }

  /** To be called on each scroll event. */
  scrolled(): void {
    const { scroller } = this.elements
    const before = this.#virtual
    this.#virtual = this.#scale.read(scroller.scrollTop, this.#viewHeight * 2)
    // Less is the echo of our own scrolling, rounded.
    if (Math.abs(this.#virtual - before) >= 1) this.#brought = null
    this.refresh()
    if (this.#scale.isStuck(scroller.scrollTop)) this.#settle()
    clearTimeout(this.#resting)
    this.#resting = setTimeout(() => this.#settle(), restTime)
  }

  /** Lays out what the screen needs, if it is not there yet. */
  refresh(): void {
    let moved = false
    // Measuring may show that more blocks fit; three rounds are ample, as each fills the screen more.
    for (let round = 0; round < 3 && !this.#covers(0.5); round++) {
      this.#layOut()
      moved = true
    }
    if (moved) this.onLayout()
  }

  /** Measures again after the column or the type changed; keeps the text at the top of the screen. */
  relayout(): void {
    const { offset, at } = this.#brought ?? { offset: this.offsetAtTop(), at: 0 }
    this.#heights.estimate(this.#estimate())
    this.bring(offset, at)
    this.onLayout()
  }

  /** Measures again after blocks changed their heights by themselves, as when a font arrived. */
  remeasure(): void {
    if (!this.#measure(true)) return
    if (this.#brought !== null) this.bring(this.#brought.offset, this.#brought.at)
    this.onLayout()
  }

  /** The offset of the first code unit of the line at the top of the screen, where {@link bring} puts it. */
  offsetAtTop(): number {
    const { scroller, root } = this.elements
    const view = scroller.getBoundingClientRect()
    const column = root.getBoundingClientRect()
    return (
      this.offsetAt(column.left + 4, view.top + textTop + 4) ??
      this.article.blocks.starts[this.#heights.blockAt(this.#virtual)] ??
      0
    )
  }

  /** How far below the place where {@link bring} puts it the line at the top of the screen stands, in CSS pixels. */
  driftOfTop(): number {
    const offset = this.offsetAtTop()
    const line = this.boxOf({ start: offset, end: offset + 1 })
    return line === undefined ? 0 : line.top - this.#viewTop - textTop
  }

  /** The canonical offset at a point of the screen; the nearest one when the point is beside the text. */
  offsetAt(x: number, y: number): number | undefined {
    const { root, scroller } = this.elements
    const column = root.getBoundingClientRect()
    const view = scroller.getBoundingClientRect()
    const top = Math.max(column.top, view.top) + 1
    const bottom = Math.min(column.bottom, view.bottom) - 1
    const point = document.caretPositionFromPoint(
      Math.min(Math.max(x, column.left + 1), column.right - 1),
      Math.min(Math.max(y, top), bottom),
    )
    return point === null
      ? undefined
      : canonicalOffset(this.window, { node: point.offsetNode, offset: point.offset })
  }

  /**
   * Scrolls so that the line of `offset` stands at the share `at` of the screen's height, or as near to
   * the top as the first line of the text stands.
   */
  bring(offset: number, at: number): void {
    const block = Math.max(0, blockAt(this.article.blocks, offset))
    const space = Math.max(textTop, at * this.#viewHeight)
    this.#scrollTo(textTop + this.#heights.top(block) - space)
    this.refresh()
    // The block is laid out now: go from its top to the line itself.
    const line = this.boxOf({ start: offset, end: offset + 1 })
    if (line !== undefined) this.#scrollTo(this.#virtual + line.top - this.#viewTop - space)
    this.refresh()
    this.#brought = { offset, at }
  }

  /** Scrolls so that the start of the passage is comfortably on the screen; not when it is already. */
  reveal(passage: Passage): void {
    const box = this.boxOf({ start: passage.start, end: Math.max(passage.end, passage.start + 1) })
    const top = this.#viewTop
    const margin = Math.min(60, this.#viewHeight / 6)
    const seen =
      passage.start >= this.window.start &&
      passage.start < this.window.end &&
      box !== undefined &&
      box.top >= top + margin / 2 &&
      Math.min(box.bottom, box.top + this.#viewHeight / 2) <= top + this.#viewHeight - margin
    if (!seen) this.bring(passage.start, 0.3)
  }

  /** The box of the laid-out part of a passage, in client coordinates. */
  boxOf(passage: Passage): DOMRect | undefined {
    return measuringRange(this.window, passage)?.getBoundingClientRect()
  }

  /** Scrolls by a distance, as while a selection is dragged beyond the edge. */
  scrollBy(distance: number): void {
    this.#brought = null
    this.#scrollTo(this.#virtual + distance)
    this.refresh()
  }

  get #viewHeight(): number {
    return this.elements.scroller.clientHeight
  }

  get #viewTop(): number {
    return this.elements.scroller.getBoundingClientRect().top
  }

  #estimate(): (block: number) => number {
    const measure = readMeasure(this.elements.root)
    const { blocks } = this.article
    return (block) =>
      estimateHeight(
        measure,
        (blocks.ends[block] ?? 0) - (blocks.starts[block] ?? 0),
        blocks.firsts[block + 1] !== 0,
      )
  }

  /** Whether the window reaches `screens` screens beyond the screen on both sides. */
  #covers(screens: number): boolean {
    const [first, last] = this.#blocksAround(screens)
    return this.window.first <= first && last <= this.window.last && this.window.last > first
  }

  #blocksAround(screens: number): readonly [first: number, last: number] {
    const top = this.#virtual - textTop
    const beyond = this.#viewHeight * screens
    const first = this.#heights.blockAt(top - beyond)
    return [first, this.#heights.blockAt(top + this.#viewHeight + beyond) + 1]
  }

  #layOut(): void {
    const [first, last] = this.#blocksAround(1)
    this.window.show(first, last)
    this.#place()
    this.#measure(false)
  }

  /** Puts true heights in place of estimates; answers whether any differed. */
  #measure(again: boolean): boolean {
    const anchor = this.#heights.blockAt(this.#virtual - textTop)
    const anchorTop = this.#heights.top(anchor)
    let changed = false
    for (let block = this.window.first; block < this.window.last; block++) {
      if (this.#heights.isMeasured(block) && !again) continue
      const height = this.window.element(block)?.getBoundingClientRect().height ?? 0
      if (Math.abs(height - this.#heights.height(block)) > 0.01) changed = true
      this.#heights.measure(block, height)
    }
    if (!changed) return false
    const moved = this.#heights.top(anchor) - anchorTop
    this.#virtual += moved
    this.#scale.absorb(moved)
    this.#place()
    return true
  }

  /** Puts the canvas and the laid-out blocks where the heights say. */
  #place(): void {
    const { canvas, root } = this.elements
    this.#scale.setRange(textTop + this.#heights.total + textBottom - this.#viewHeight)
    canvas.style.height = `${this.#scale.physicalRange + this.#viewHeight}px`
    const top = textTop + this.#heights.top(this.window.first)
    root.style.top = `${this.#scale.place(top)}px`
  }

  #scrollTo(virtual: number): void {
    const { scroller } = this.elements
    this.#place()
    const range = textTop + this.#heights.total + textBottom - this.#viewHeight
    this.#virtual = Math.min(Math.max(0, virtual), Math.max(0, range))
    scroller.scrollTop = this.#scale.write(this.#virtual)
    this.#place()
  }

  #settle(): void {
    clearTimeout(this.#resting)
    if (this.#scale.isSettled(this.elements.scroller.scrollTop)) return
    this.#scrollTo(this.#virtual)
    this.onLayout()
  }

  destroy(): void {
    clearTimeout(this.#resting)
    this.window.destroy()
  }
}
