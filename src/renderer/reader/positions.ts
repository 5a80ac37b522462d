import { blockAt } from '../../core/text/paragraphs'
import type { TextWindow } from './text-window'

/** A boundary point of the DOM. */
export interface DomPoint {
  readonly node: Node
  readonly offset: number
}

/** The boundary point of a canonical offset, moved to the nearest edge when it is not laid out. */
export function domPoint(window: TextWindow, offset: number): DomPoint | undefined {
  const within = Math.min(Math.max(offset, window.start), window.end)
  const block = Math.max(
    window.first,
    Math.min(blockAt(window.article.blocks, within), window.last - 1),
  )
  const text = textNode(window.element(block))
  if (text === undefined) return undefined
  const start = window.article.blocks.starts[block] ?? 0
  return { node: text, offset: Math.min(Math.max(0, within - start), text.length) }
}

/** A range over the laid-out part of a passage; `undefined` when none of it is. */
export function domRange(
  window: TextWindow,
  passage: { readonly start: number; readonly end: number },
): StaticRange | undefined {
  if (passage.end <= window.start || passage.start >= window.end) return undefined
  const start = domPoint(window, passage.start)
  const end = domPoint(window, passage.end)
  if (start === undefined || end === undefined) return undefined
  return new StaticRange({
    startContainer: start.node,
    startOffset: start.offset,
    endContainer: end.node,
    endOffset: end.offset,
  })
}

/** A live range, for measuring, over the laid-out part of a passage. */
export function measuringRange(
  window: TextWindow,
  passage: { readonly start: number; readonly end: number },
): Range | undefined {
  const fixed = domRange(window, passage)
  if (fixed === undefined) return undefined
  const range = document.createRange()
  range.setStart(fixed.startContainer, fixed.startOffset)
  range.setEnd(fixed.endContainer, fixed.endOffset)
  return range
}

/** The canonical offset of a boundary point within the text; `undefined` outside it. */
export function canonicalOffset(window: TextWindow, point: DomPoint): number | undefined {
  if (!window.root.contains(point.node)) return undefined
  if (point.node === window.root) {
    const block = window.first + point.offset
    return block < window.last ? window.article.blocks.starts[block] : window.end
  }
  const element = (
    point.node instanceof Element ? point.node : point.node.parentElement
  )?.closest<HTMLElement>('[data-start]')
  if (element == null) return undefined
  const start = Number(element.dataset['start'])
  const length = textNode(element)?.length ?? 0
  if (point.node instanceof Text) return start + point.offset
  return point.offset === 0 ? start : start + length
}

function textNode(element: HTMLElement | undefined): Text | undefined {
  const text = element?.firstChild?.firstChild
  return text instanceof Text ? text : undefined
}
