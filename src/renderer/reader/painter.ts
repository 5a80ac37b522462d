import { colours, type Colour } from '../../core/annotation/rows'
import type { Passage } from '../../core/text/passage'
import type { StandingAnnotation } from '../app/standings'
import { domRange } from './positions'
import type { TextWindow } from './text-window'

/** A passage in its colour. */
interface ColouredPassage extends Passage {
  readonly colour: Colour
  /** *unsure*: it may not be the one that is meant, and is outlined, not filled. */
  readonly look: Look
}

const looks = ['sure', 'unsure'] as const
type Look = (typeof looks)[number]

/** One passage to paint. */
export interface PaintedPassage extends ColouredPassage {
  /** 0 for the lowest of overlapping highlights; each depth has its own underline. */
  readonly depth: number
}

/** Everything that is painted on a text. */
export interface Painting {
  readonly highlights: readonly PaintedPassage[]
  readonly active: ColouredPassage | null
  readonly suggested: readonly Passage[]
  readonly suggestedCurrent: Passage | null
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
      for (const passage of painting.suggested) add('suggested', passage)
      add('suggested-current', painting.suggestedCurrent)
      for (const passage of painting.highlights) {
        add(highlightName(passage, passage.depth), passage)
      }
      add('dateline', painting.dateline)
      if (painting.active !== null) add(activeName(painting.active), painting.active)
      for (const passage of painting.found) add('found', passage)
      add('found-current', painting.foundCurrent)
      add('reader-selection', painting.selection)
    },
    clear() {
      for (const name of painted.keys()) CSS.highlights.delete(name)
    },
  }
}

type Appearance = Pick<ColouredPassage, 'colour' | 'look'>

function highlightName({ colour, look }: Appearance, depth: number): string {
  return look === 'sure' ? `${colour}-${depth}` : `unsure-${colour}-${depth}`
}

function activeName({ colour, look }: Appearance): string {
  return look === 'sure' ? `active-${colour}` : `active-unsure-${colour}`
}

/** The names in the order in which they are painted, lowest first. */
function createHighlights(): ReadonlyMap<string, Highlight> {
  const depths = Array.from({ length: depthLimit }, (_, depth) => depth)
  const appearances = looks.flatMap((look) => colours.map((colour) => ({ colour, look })))
  const names = [
    'dateline',
    'suggested',
    'suggested-current',
    ...depths.flatMap((depth) => appearances.map((one) => highlightName(one, depth))),
    ...appearances.map(activeName),
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
export function layer(annotations: readonly StandingAnnotation[]): readonly PaintedPassage[] {
  const ends = new Array<number>(depthLimit).fill(0)
  return annotations.map((annotation) => {
    const { start, end } = annotation
    const free = ends.findIndex((taken) => taken <= start)
    const depth = free < 0 ? depthLimit - 1 : free
    ends[depth] = Math.max(ends[depth] ?? 0, end)
    return { ...paintedOf(annotation), depth }
  })
}

/** How an annotation is painted where it stands. */
export function paintedOf(standing: StandingAnnotation): ColouredPassage {
  const { start, end, status, annotation } = standing
  const look = status === 'attached' ? 'sure' : 'unsure'
  return { start, end, colour: annotation.colour, look }
}
