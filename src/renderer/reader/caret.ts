import type { Viewport } from './viewport'

/** Puts the caret at an offset of the text; hides it with none, and where that is not laid out. */
export function drawCaret(
  viewport: Viewport,
  caret: HTMLElement,
  offset: number | undefined,
): void {
  const box = offset === undefined ? undefined : caretBox(viewport, offset)
  caret.hidden = box === undefined
  if (box === undefined) return
  const from = viewport.elements.canvas.getBoundingClientRect()
  caret.style.left = `${box.left - from.left}px`
  caret.style.top = `${box.top - from.top}px`
  caret.style.height = `${box.height}px`
}

/** The left side of the character after an offset; where that has none, the right side of the one before. */
function caretBox(
  viewport: Viewport,
  offset: number,
): { left: number; top: number; height: number } | undefined {
  const after = viewport.boxOf({ start: offset, end: offset + 1 })
  if (after !== undefined && after.height > 0) return after
  const before = viewport.boxOf({ start: Math.max(0, offset - 1), end: offset })
  return before && { left: before.right, top: before.top, height: before.height }
}
