import type { SelectionPlace } from '../app/places'

/** The space between the toolbar and the selected words or the edge, in CSS pixels. */
const distance = 8

interface Size {
  readonly width: number
  readonly height: number
}

/** The canvas: its width, and how much of its top is scrolled away. */
interface Canvas {
  readonly width: number
  readonly visibleTop: number
}

/**
 * Where the toolbar stands on the canvas: above the middle of the selection; below it where there is
 * no room above; and within the canvas to the left and right.
 */
export function toolbarPlace(
  { top, bottom, middle }: SelectionPlace,
  { width, height }: Size,
  canvas: Canvas,
): { readonly left: number; readonly top: number } {
  const above = top - height - distance
  const rightmost = canvas.width - width - distance
  return {
    left: Math.round(Math.max(distance, Math.min(middle - width / 2, rightmost))),
    top: Math.round(above < canvas.visibleTop ? bottom + distance : above),
  }
}
