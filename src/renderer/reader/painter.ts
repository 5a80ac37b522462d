import { colours, type Annotation, type Colour } from '../../core/annotation/rows'
import type { Passage } from '../../core/text/passage'
import { domRange } from './positions'
import type { TextWindow } from './text-window'

/** One passage to paint. */
export interface PaintedPassage extends Passage {
  readonly colour: Colour
  /** 0 for the lowest of overlapping highlights; each depth has its own underline. */
  readonly depth: number
}

/** Everything that is painted on a text. */
export interface Painting {
  readonly highlights: readonly PaintedPassage[]
  readonly active: (Passage & { readonly colour: Colour }) | null
  readonly found: readonly Passage[]
  readonly foundCurrent: Passage | null
  readonly dateline: Passage | null
  /** The selection, when the browser does not show it itself. */
  readonly selection: Passage | null
}

/** Paints passages on the laid-out text, which knows nothing of them. */
export interface Painter {
  paint(window: TextWindow, painting: Painting): void
  clear(): void
}

/** Overlaps deeper than this share the last underline. */
const depthLimit = 4

/**
 * A painter by the CSS Custom Highlight API: the browser paints the ranges with the text, so that they
 * follow every change of layout, and nothing is added to the DOM.
 * https://www.w3.org/TR/css-highlight-api-1/
 */
export function createHighlightPainter(): Painter {
  const painted = createHighlights()
  return {
    paint(window, painting) {
      for (const highlight of painted.values()) highlight.clear()
      const add = (name: string, passage: Passage | null) => {
        const range = passage === null ? undefined : domRange(window, passage)
        if (range !== undefined) painted.get(name)?.add(range)
      }
      for (const passage of painting.highlights) {
        add(highlightName(passage.colour, passage.depth), passage)
      }
      add('dateline', painting.dateline)
      if (painting.active !== null) add(activeName(painting.active.colour), painting.active)
      for (const passage of painting.found) add('found', passage)
      add('found-current', painting.foundCurrent)
      add('reader-selection', painting.selection)
    },
    clear() {
      for (const name of painted.keys()) CSS.highlights.delete(name)
    },
  }
}

function highlightName(colour: Colour, depth: number): string {
  return `${colour}-${depth}`
}

function activeName(colour: Colour): string {
  return `active-${colour}`
}

/** The names in the order in which they are painted, lowest first. */
function createHighlights(): ReadonlyMap<string, Highlight> {
  const depths = Array.from({ length: depthLimit }, (_, depth) => depth)
  const names = [
    'dateline',
    ...depths.flatMap((depth) => colours.map((colour) => highlightName(colour, depth))),
    ...colours.map(activeName),
    'found',
    'found-current',
    'reader-selection',
  ]
  return new Map(
    names.map((name, priority) => {
      const highlight = new Highlight()
      highlight.priority = priority
      CSS.highlights.set(name, highlight)
      return [name, highlight]
    }),
  )
}

/**
 * The annotations, which are in reading order, as passages to paint: each at the lowest depth that no
 * overlapping one has taken.
 */
export function layer(annotations: readonly Annotation[]): readonly PaintedPassage[] {
  const ends = new Array<number>(depthLimit).fill(0)
  return annotations.map(({ start, end, colour }) => {
    const free = ends.findIndex((taken) => taken <= start)
    const depth = free < 0 ? depthLimit - 1 : free
    ends[depth] = Math.max(ends[depth] ?? 0, end)
    return { start, end, colour, depth }
  })
}
