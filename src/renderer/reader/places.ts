import type { Passage } from '../../core/text/passage'
import type { ActivePlace, PassagePlace, Places, SelectionPlace } from '../app/places'
import type { PassageIndex } from './passage-index'
import type { Viewport } from './viewport'

type NamedPassage = Passage & { readonly id: string }

/** Where everything stands on the canvas that is laid out now. */
export function measurePlaces(
  viewport: Viewport,
  {
    annotations,
    suggestions,
    active,
    selection,
  }: {
    readonly annotations: PassageIndex<NamedPassage>
    readonly suggestions: PassageIndex<NamedPassage>
    /** The annotation or suggested quote that keys act upon. */
    readonly active: NamedPassage | null
    readonly selection: Passage | null
  },
): Places {
  return {
    passages: placesOf(viewport, annotations),
    suggestions: placesOf(viewport, suggestions),
    active: activePlace(viewport, active),
    selection: selectionPlace(viewport, selection),
  }
}

/** Where those of the passages begin whose beginning is laid out. */
function placesOf(viewport: Viewport, passages: PassageIndex<NamedPassage>): PassagePlace[] {
  const { window } = viewport
  const canvasTop = canvasOf(viewport).top
  return passages
    .touching(window.start, window.end)
    .filter(({ start }) => start >= window.start)
    .map(({ id, start }) => ({
      id,
      top: (viewport.boxOf({ start, end: start + 1 })?.top ?? canvasTop) - canvasTop,
    }))
}

function activePlace(viewport: Viewport, active: NamedPassage | null): ActivePlace | null {
  const box = active === null ? undefined : viewport.boxOf(active)
  if (active === null || box === undefined) return null
  const canvasTop = canvasOf(viewport).top
  return { id: active.id, top: box.top - canvasTop, bottom: box.bottom - canvasTop }
}

function selectionPlace(viewport: Viewport, selection: Passage | null): SelectionPlace | null {
  const box = selection === null ? undefined : viewport.boxOf(selection)
  if (box === undefined) return null
  const canvas = canvasOf(viewport)
  return {
    top: box.top - canvas.top,
    bottom: box.bottom - canvas.top,
    middle: (box.left + box.right) / 2 - canvas.left,
  }
}

function canvasOf({ elements }: Viewport): DOMRect {
  return elements.canvas.getBoundingClientRect()
}
