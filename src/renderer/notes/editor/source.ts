import {
  $createLineBreakNode,
  $createParagraphNode,
  $createRangeSelection,
  $createTextNode,
  $getRoot,
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  $isTextNode,
  $setSelection,
  type ElementNode,
  type LexicalNode,
  type PointType,
} from 'lexical'
import type { Passage } from '../../../core/text/passage'

/**
 * The Markdown source in the editor: one paragraph of text nodes and line breaks, nothing else, so
 * that what goes in comes out character by character. Offsets are UTF-16 code units of the source.
 */
export function $readSource(): string {
  return $getRoot().getChildren().map(textOf).join('\n')
}

/** Makes `source` the whole content of the editor; what was selected is selected no more. */
export function $writeSource(source: string): void {
  const paragraph = $createParagraphNode()
  const lines = source.split('\n')
  lines.forEach((line, index) => {
    if (index > 0) paragraph.append($createLineBreakNode())
    if (line !== '') paragraph.append($createTextNode(line))
  })
  $getRoot().clear().append(paragraph)
}

/** The selected passage of the source; empty where the caret only stands. */
export function $readSelection(): Passage | null {
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) return null
  const offsets = [offsetOf(selection.anchor), offsetOf(selection.focus)]
  return { start: Math.min(...offsets), end: Math.max(...offsets) }
}

/** Selects a passage of the source. */
export function $select({ start, end }: Passage): void {
  const selection = $createRangeSelection()
  placePoint(selection.anchor, start)
  placePoint(selection.focus, end)
  $setSelection(selection)
}

function textOf(node: LexicalNode): string {
  return $isElementNode(node) ? node.getChildren().map(textOf).join('') : node.getTextContent()
}

function lengthOf(nodes: readonly LexicalNode[]): number {
  return nodes.reduce((sum, node) => sum + textOf(node).length, 0)
}

function offsetOf(point: PointType): number {
  const node = point.getNode()
  if (!$isElementNode(node)) {
    return startOf(node.getParentOrThrow()) + lengthOf(node.getPreviousSiblings()) + point.offset
  }
  const children = node.getChildren()
  if (node.is($getRoot())) {
    const next = children[point.offset]
    return $isElementNode(next) ? startOf(next) : $readSource().length
  }
  return startOf(node) + lengthOf(children.slice(0, point.offset))
}

/** Where a paragraph begins in the source: after those before it and the line break of each. */
function startOf(paragraph: ElementNode): number {
  const before = paragraph.getPreviousSiblings()
  return lengthOf(before) + before.length
}

function placePoint(point: PointType, offset: number): void {
  const paragraph = $getRoot().getFirstChild()
  if (!$isElementNode(paragraph)) return
  const nodes = paragraph.getChildren()
  let rest = offset
  let index = 0
  // A point stands in the text that it ends or is in, else between line breaks.
  for (const node of nodes) {
    const length = textOf(node).length
    if ($isTextNode(node) && rest <= length) {
      point.set(node.getKey(), rest, 'text')
      return
    }
    if (rest === 0) break
    rest -= length
    index += 1
  }
  point.set(paragraph.getKey(), index, 'element')
}
