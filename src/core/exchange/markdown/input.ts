import type { Article } from '../../annotation/rows'
import type { AnnotatedPassage } from '../annotated-passage'

/** What one article's export is made of, and nothing else. */
export interface MarkdownExportInput {
  readonly article: Article
  /** The canonical text of the revision that the annotations refer to. */
  readonly text: string
  /** The name of the article's file without its folder, if it has one. */
  readonly fileName: string | null
  /** Milliseconds since the Unix epoch. */
  readonly exportedAt: number
  readonly annotations: readonly AnnotatedPassage[]
}
