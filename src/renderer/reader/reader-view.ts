import type { Passage } from '../../core/text/passage'
import { trimPassage } from '../../core/text/words'
import type { ArticleText } from '../app/article-text'
import type { Places } from '../app/places'
import type { FoundPassages, ReaderHandle } from '../app/reader-handle'
import type { StandingAnnotation } from '../app/standings'
import type { OfferedQuote } from '../quotes/suggestions'
import { announceHighlights } from './announce'
import { drawCaret } from './caret'
import { CaretKeys } from './caret-keys'
import { createHighlightPainter, layer, paintedOf, type PaintedPassage } from './painter'
import { PassageIndex } from './passage-index'
import { measurePlaces } from './places'
import { selectByPointer } from './pointer'
import { foundWithin } from './found'
import { TextSelection } from './text-selection'
import { Viewport, type ViewportElements } from './viewport'

/** The elements of the reader. */
export interface ReaderElements extends ViewportElements {
  /** The caret that the keyboard moves. */
  readonly caret: HTMLElement
}

/** What the reader tells. */
export interface ReaderEvents {
  readonly onSelection: (passage: Passage | null) => void
  /** An annotation was clicked, or `null` beside all of them. */
  readonly onAnnotation: (annotationId: string | null) => void
  /** A suggested quote was clicked that no annotation lies over. */
  readonly onSuggestion: (quote: OfferedQuote) => void
  readonly onPlaces: (places: Places) => void
  /** The text was scrolled: the offset at the top of the screen, and whether its end is on it. */
  readonly onPosition: (offset: number, atEnd: boolean) => void
}

/** How long the reading position must rest before it is told, in milliseconds. */
const positionRest = 400

/** How far from the end of the scroller its end counts as reached, in CSS pixels. */
const endSlack = 8

/** One text on the screen: window, selection, caret and paint, brought together. */
export class ReaderView implements ReaderHandle {
  readonly #viewport: Viewport
  readonly #selection: TextSelection
  readonly #keys: CaretKeys
  readonly #painter = createHighlightPainter()
  readonly #listening = new AbortController()
  readonly #resizing: ResizeObserver
  readonly #stopPointer: () => void
  #annotations = new PassageIndex<StandingAnnotation>([])
  #layers = new PassageIndex<PaintedPassage>([])
  #active: StandingAnnotation | null = null
  #suggestions = new PassageIndex<OfferedQuote>([])
  #suggestion: OfferedQuote | null = null
  #found: FoundPassages | null = null
  #positionTimer: ReturnType<typeof setTimeout> | undefined
  #width = 0

  constructor(
    readonly elements: ReaderElements,
    readonly article: ArticleText,
    readonly events: ReaderEvents,
    mac: boolean,
  ) {
    this.#viewport = new Viewport(elements, article, () => this.#laidOut())
    this.#selection = new TextSelection(this.#viewport, () => this.#selected())
    this.#keys = new CaretKeys(this.#viewport, this.#selection, mac)
    this.#stopPointer = selectByPointer(this.#viewport, this.#selection, (offset) =>
      this.#press(offset),
    )
    this.#listen()
    this.#width = elements.root.clientWidth
    this.#resizing = new ResizeObserver(() => this.#resized())
    this.#resizing.observe(elements.root)
    this.#resizing.observe(elements.scroller)
  }

  /** Shows the text with the line of `position` at the top of the screen, or as many CSS pixels below it. */
  start(position: number, drift: number): void {
    this.#viewport.bring(position, 0)
    if (drift !== 0) this.#viewport.scrollBy(-drift)
  }

  /** Shows these annotations, which are in reading order; `active` among them stands out. */
  setAnnotations(
    annotations: readonly StandingAnnotation[],
    active: StandingAnnotation | null,
  ): void {
    this.#annotations = new PassageIndex(annotations)
    this.#layers = new PassageIndex(layer(annotations))
    this.#active = active
    this.#paint()
    this.#publish()
  }

  /** Shows these suggested quotes, which are in reading order; `current` among them stands out. */
  setSuggestions(quotes: readonly OfferedQuote[], current: OfferedQuote | null): void {
    this.#suggestions = new PassageIndex(quotes)
    this.#suggestion = current
    this.#paint()
    this.#publish()
  }

  /** To be called after the type or the column changed. */
  relayout(): void {
    this.#viewport.relayout()
  }

  focus(): void {
    this.elements.root.focus({ preventScroll: true })
  }

  position(): number {
    return this.#viewport.offsetAtTop()
  }

  /** How far the line at the top is from where {@link start} puts it, in CSS pixels. */
  drift(): number {
    return this.#viewport.driftOfTop()
  }

  reveal(passage: Passage): void {
    this.#viewport.reveal(passage)
  }

  select(passage: Passage): void {
    this.focus()
    this.#viewport.reveal(passage)
    this.setSelection(passage)
  }

  setSelection({ start, end }: Passage): void {
    this.#selection.set(start, end)
  }

  selectAll(): void {
    this.focus()
    this.#selection.set(0, this.article.text.length)
  }

  clearSelection(): void {
    this.#keys.hideCaret()
    this.#selection.collapse()
    this.#drawCaret()
  }

  showFound(found: FoundPassages | null): void {
    this.#found = found
    this.#paint()
  }

  destroy(): void {
    this.tellPosition()
    this.#resizing.disconnect()
    this.#listening.abort()
    this.#stopPointer()
    this.#selection.destroy()
    this.#viewport.destroy()
    this.#painter.clear()
  }

  #listen(): void {
    const options = { signal: this.#listening.signal }
    const { scroller, root } = this.elements
    scroller.addEventListener('scroll', () => this.#scrolled(), { ...options, passive: true })
    root.addEventListener('keydown', (event) => this.#key(event), options)
    document.addEventListener('copy', (event) => this.#copy(event), options)
    // Whoever closes the window right after scrolling comes back to that place too.
    window.addEventListener('pagehide', () => this.tellPosition(), options)
    // Who has the keyboard decides who shows the selection: the browser or the painter.
    root.addEventListener('focus', () => this.#selected(), options)
    root.addEventListener('blur', () => this.#selected(), options)
  }

  #key(event: KeyboardEvent): void {
    if (this.#keys.press(event)) event.preventDefault()
    this.#drawCaret()
  }

  #press(offset: number): void {
    this.#keys.hideCaret()
    const here = this.#annotations
      .touching(offset, offset + 1)
      .sort((one, other) => one.end - one.start - (other.end - other.start))
    const [suggestion] = here.length > 0 ? [] : this.#suggestions.touching(offset, offset + 1)
    if (suggestion !== undefined) {
      this.events.onSuggestion(suggestion)
      return
    }
    const index = here.findIndex((annotation) => annotation.id === this.#active?.id)
    // The shortest of overlapping highlights first; pressing again goes on to the next.
    this.events.onAnnotation(here[(index + 1) % Math.max(1, here.length)]?.id ?? null)
  }

  /** The exact canonical text, whatever of it is laid out. */
  #copy(event: ClipboardEvent): void {
    const passage = this.#selection.passage
    if (passage === null || !this.#selection.hasKeyboard) return
    event.clipboardData?.setData('text/plain', this.article.text.slice(passage.start, passage.end))
    event.preventDefault()
  }

  #scrolled(): void {
    this.#viewport.scrolled()
    clearTimeout(this.#positionTimer)
    this.#positionTimer = setTimeout(() => this.tellPosition(), positionRest)
  }

  /** Tells the reading position, if it changed since it was told. */
  tellPosition(): void {
    if (this.#positionTimer === undefined) return
    clearTimeout(this.#positionTimer)
    this.#positionTimer = undefined
    const { scrollTop, clientHeight, scrollHeight } = this.elements.scroller
    const atEnd = scrollTop + clientHeight >= scrollHeight - endSlack
    this.events.onPosition(this.#viewport.offsetAtTop(), atEnd)
  }

  #resized(): void {
    const { clientWidth } = this.elements.root
    if (clientWidth !== this.#width) {
      this.#width = clientWidth
      this.#viewport.relayout()
    } else {
      this.#viewport.remeasure()
      this.#viewport.refresh()
    }
  }

  #laidOut(): void {
    this.#selection.project()
    this.#paint()
    this.#publish()
    this.#drawCaret()
  }

  #selected(): void {
    const passage = this.#selection.passage
    this.events.onSelection(passage === null ? null : trimPassage(this.article.text, passage))
    this.#paint()
    this.#publish()
    this.#drawCaret()
  }

  #paint(): void {
    const { window } = this.#viewport
    this.#painter.paint(window, {
      highlights: this.#layers.touching(window.start, window.end),
      active: this.#active === null ? null : paintedOf(this.#active),
      suggested: this.#suggestions.touching(window.start, window.end),
      suggestedCurrent: this.#suggestion,
      ...foundWithin(this.#found, window.start, window.end),
      dateline: this.article.structure.dateline ?? null,
      selection: this.#selection.hasKeyboard ? null : this.#selection.passage,
    })
  }

  #publish(): void {
    const { window } = this.#viewport
    announceHighlights(window, this.#annotations, this.#suggestions)
    this.events.onPlaces(
      measurePlaces(this.#viewport, {
        annotations: this.#annotations,
        suggestions: this.#suggestions,
        active: this.#active ?? this.#suggestion,
        selection: this.#selection.passage,
      }),
    )
  }

  #drawCaret(): void {
    const shown = this.#keys.caretShown && this.#selection.hasKeyboard
    const focus = shown ? this.#selection.ends?.focus : undefined
    drawCaret(this.#viewport, this.elements.caret, focus)
  }
}
