import type { Passage } from '../../core/text/passage'
import type { ArticleText } from '../app/article-text'
import type { BlockLooks, BlockRole } from './block-node'

/** How a block looks: its part in the wire story, and whether its paragraph was split for display. */
export function looksOf({ blocks, structure }: ArticleText, block: number): BlockLooks {
  const start = blocks.starts[block] ?? 0
  const parts: readonly (readonly [BlockRole, Passage | undefined])[] = [
    ['headline', structure.headline],
    ['repeated-headline', structure.repeatedHeadline],
    ['date-line', structure.dateLine],
    ['byline', structure.byline],
    ['credit', structure.credit],
    ['tail', structure.tail],
  ]
  const part = parts.find(([, passage]) => passage !== undefined && holds(passage, start))
  return {
    role: part?.[0] ?? 'body',
    start,
    continued: blocks.firsts[block] === 0,
    continues: blocks.firsts[block + 1] === 0,
  }
}

function holds(passage: Passage, offset: number): boolean {
  return passage.start <= offset && offset < passage.end
}
