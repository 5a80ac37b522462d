import type { Passage } from '../../core/text/passage'
import { canonicalOffset, domPoint } from './positions'
import type { TextSelection } from './text-selection'
import type { Viewport } from './viewport'

type Granularity =
  'character' | 'word' | 'line' | 'lineboundary' | 'paragraph' | 'page' | 'document'

interface Movement {
  readonly direction: 'forward' | 'backward' | 'left' | 'right'
  readonly granularity: Granularity
}

/**
 * Moving the caret and selecting with keys, as in every text: arrows, with Ctrl by words and
 * paragraphs, Home and End, with Shift extending the selection. Without a caret (before the first
 * Left, Right or Shift+arrow, and after Escape) Up, Down, Page Up, Page Down, Space, Home and End
 * scroll, as a reader expects.
 */
export class CaretKeys {
  #caretShown = false

  constructor(
    readonly viewport: Viewport,
    readonly selection: TextSelection,
    readonly mac: boolean,
  ) {}

  /** Whether the caret is on the screen for the keyboard to move. */
  get caretShown(): boolean {
    return this.#caretShown
  }

  /** Hides the caret: the arrows scroll again. */
  hideCaret(): void {
    this.#caretShown = false
  }

  /** Handles a key of the text; answers whether it was one. */
  press(event: KeyboardEvent): boolean {
    if (event.altKey && !this.mac) return false
    const movement = this.#movement(event)
    if (movement === undefined) return this.#scrolls(event)
    const begins = event.shiftKey || movement.granularity === 'character' || this.#isByWord(event)
    if (!this.#caretShown && !begins) return this.#scrolls(event)
    this.#caretShown = true
    this.#move(movement, event.shiftKey)
    return true
  }

  #isByWord(event: KeyboardEvent): boolean {
    return event.key === 'ArrowLeft' || event.key === 'ArrowRight'
  }

  #movement(event: KeyboardEvent): Movement | undefined {
    const byWord = this.mac ? event.altKey : event.ctrlKey
    const far = this.mac ? event.metaKey : event.ctrlKey
    switch (event.key) {
      case 'ArrowLeft':
      case 'ArrowRight': {
        const direction = event.key === 'ArrowLeft' ? 'left' : 'right'
        if (this.mac && event.metaKey) return { direction, granularity: 'lineboundary' }
        return { direction, granularity: byWord ? 'word' : 'character' }
      }
      case 'ArrowUp':
      case 'ArrowDown': {
        const direction = event.key === 'ArrowUp' ? 'backward' : 'forward'
        if (this.mac && event.metaKey) return { direction, granularity: 'document' }
        return { direction, granularity: byWord ? 'paragraph' : 'line' }
      }
      case 'PageUp':
        return { direction: 'backward', granularity: 'page' }
      case 'PageDown':
        return { direction: 'forward', granularity: 'page' }
      case 'Home':
        return { direction: 'backward', granularity: far ? 'document' : 'lineboundary' }
      case 'End':
        return { direction: 'forward', granularity: far ? 'document' : 'lineboundary' }
      default:
        return undefined
    }
  }

  #move({ direction, granularity }: Movement, extending: boolean): void {
    if (this.selection.ends === null) {
      const offset = this.viewport.offsetAtTop()
      this.selection.set(offset, offset)
    }
    const collapses = !extending && granularity === 'character'
    const selected = collapses ? this.selection.passage : null
    const focus =
      selected === null
        ? this.#target(direction, granularity)
        : this.#edge(selected, direction === 'left')
    if (extending) this.selection.extend(focus)
    else this.selection.set(focus, focus)
    this.viewport.reveal({ start: focus, end: focus })
  }

  /** The end of a selection to which an arrow to the left or right takes the caret. */
  #edge(selected: Passage, left: boolean): number {
    const focus = this.selection.ends?.focus ?? selected.end
    const element = domPoint(this.viewport.window, focus)?.node.parentElement
    const leftToRight = element == null || getComputedStyle(element).direction === 'ltr'
    return left === leftToRight ? selected.start : selected.end
  }

  #target(direction: Movement['direction'], granularity: Granularity): number {
    const focus = this.selection.ends?.focus ?? 0
    if (granularity === 'document') {
      return direction === 'backward' ? 0 : this.viewport.article.text.length
    }
    if (granularity === 'page') return this.#pageAway(direction)
    // The browser knows lines, words, grapheme clusters and writing directions: let it move a caret.
    this.viewport.reveal({ start: focus, end: focus })
    const point = domPoint(this.viewport.window, focus)
    const browser = document.getSelection()
    if (point === undefined || browser === null) return focus
    browser.setBaseAndExtent(point.node, point.offset, point.node, point.offset)
    browser.modify('move', direction, granularity)
    if (browser.focusNode === null) return focus
    const moved = { node: browser.focusNode, offset: browser.focusOffset }
    return canonicalOffset(this.viewport.window, moved) ?? focus
  }

  #pageAway(direction: Movement['direction']): number {
    const focus = this.selection.ends?.focus ?? 0
    const { scroller } = this.viewport.elements
    const view = scroller.getBoundingClientRect()
    const caret = this.viewport.boxOf({ start: focus, end: focus + 1 })
    const step = (view.height - 60) * (direction === 'backward' ? -1 : 1)
    this.viewport.scrollBy(step)
    return this.viewport.offsetAt(caret?.left ?? view.left, caret?.top ?? view.top) ?? focus
  }

  #scrolls(event: KeyboardEvent): boolean {
    if (event.shiftKey && event.key !== ' ') return false
    const distance = this.#distance(event)
    if (distance === undefined) return false
    this.viewport.scrollBy(distance)
    return true
  }

  #distance(event: KeyboardEvent): number | undefined {
    if (event.ctrlKey || event.metaKey) {
      if (event.key === 'Home') return -Infinity
      return event.key === 'End' ? Infinity : undefined
    }
    const screen = this.viewport.elements.scroller.clientHeight - 60
    switch (event.key) {
      case 'ArrowUp':
        return -48
      case 'ArrowDown':
        return 48
      case 'PageUp':
        return -screen
      case 'PageDown':
        return screen
      case ' ':
        return event.shiftKey ? -screen : screen
      case 'Home':
        return -Infinity
      case 'End':
        return Infinity
      default:
        return undefined
    }
  }
}
