import { displayBlocks, paragraphTable } from '../../core/text/paragraphs'
import type { BlockTable, ParagraphTable } from '../../core/text/paragraphs'
import type { ArticleStructure } from '../../core/text/structure'

/** A canonical text with everything that is derived from it alone. */
export interface ArticleText {
  readonly text: string
  readonly paragraphs: ParagraphTable
  readonly blocks: BlockTable
  readonly structure: ArticleStructure
}

export function deriveArticleText(text: string, structure: ArticleStructure): ArticleText {
  const paragraphs = paragraphTable(text)
  return {
    text,
    paragraphs,
    blocks: displayBlocks(text, paragraphs),
    structure,
  }
}
