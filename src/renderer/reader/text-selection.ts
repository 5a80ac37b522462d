import type { Passage } from '../../core/text/passage'
import { canonicalOffset, domPoint } from './positions'
import type { Viewport } from './viewport'

/** Where a selection began and where it is being moved, as canonical offsets. */
export interface SelectedEnds {
  readonly anchor: number
  readonly focus: number
}

/**
 * The selection of the reader: two offsets into the canonical text. The browser's own selection shows
 * the part of it that is laid out, so a selection may be longer than the window and outlives its
 * moves; a selection that comes from elsewhere (assistive technology) is taken over.
 */
export class TextSelection {
  #ends: SelectedEnds | null = null
  #listening = new AbortController()

  /** @param onChange called after each change of the ends */
  constructor(
    readonly viewport: Viewport,
    readonly onChange: () => void,
  ) {
    document.addEventListener('selectionchange', () => this.#adopt(), {
      signal: this.#listening.signal,
    })
  }

  /** The ends of the selection; `null` before the first click or key. */
  get ends(): SelectedEnds | null {
    return this.#ends
  }

  /** The selected passage, `null` when it is empty. */
  get passage(): Passage | null {
    if (this.#ends === null || this.#ends.anchor === this.#ends.focus) return null
    const { anchor, focus } = this.#ends
    return { start: Math.min(anchor, focus), end: Math.max(anchor, focus) }
  }

  set(anchor: number, focus: number): void {
    this.#ends = { anchor, focus }
    this.project()
    this.onChange()
  }

  /** Moves the focus and leaves the anchor. */
  extend(focus: number): void {
    this.set(this.#ends?.anchor ?? focus, focus)
  }

  /** Ends the selection; the caret stays where the selection was moved last. */
  collapse(): void {
    if (this.#ends !== null) this.set(this.#ends.focus, this.#ends.focus)
  }

  /** Shows the selection in the browser's own, as far as it is laid out, if the text has the keyboard. */
  project(): void {
    const selection = document.getSelection()
    if (selection === null || this.#ends === null || !this.hasKeyboard) return
    const anchor = domPoint(this.viewport.window, this.#ends.anchor)
    const focus = domPoint(this.viewport.window, this.#ends.focus)
    if (anchor === undefined || focus === undefined) return
    selection.setBaseAndExtent(anchor.node, anchor.offset, focus.node, focus.offset)
  }

  /** Whether keys go to the text, and so the browser's selection is the reader's. */
  get hasKeyboard(): boolean {
    const active = document.activeElement
    return active === null || active === document.body || active === this.viewport.elements.root
  }

  destroy(): void {
    this.#listening.abort()
  }

  #adopt(): void {
    const selection = document.getSelection()
    if (selection?.anchorNode == null || selection.focusNode === null || !this.hasKeyboard) return
    const { window } = this.viewport
    const anchor = canonicalOffset(window, {
      node: selection.anchorNode,
      offset: selection.anchorOffset,
    })
    const focus = canonicalOffset(window, {
      node: selection.focusNode,
      offset: selection.focusOffset,
    })
    if (anchor === undefined || focus === undefined) return
    const shown = this.#ends
    if (shown !== null && same(window, shown.anchor, anchor) && same(window, shown.focus, focus)) {
      return
    }
    this.#ends = { anchor, focus }
    this.onChange()
  }
}

/** Whether an end of the selection is shown where the browser has it. */
function same(window: Viewport['window'], wanted: number, shown: number): boolean {
  const clamped = Math.min(Math.max(wanted, window.start), window.end)
  if (clamped === shown) return true
  // An offset on a blank line is shown at the end of the paragraph before it.
  const point = domPoint(window, wanted)
  return point !== undefined && canonicalOffset(window, point) === shown
}
