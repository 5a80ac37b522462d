import {
  $createTextNode,
  $getRoot,
  createEditor,
  SKIP_DOM_SELECTION_TAG,
  SKIP_SCROLL_INTO_VIEW_TAG,
  type LexicalEditor,
} from 'lexical'
import { displayText } from '../../core/text/display'
import type { ArticleText } from '../app/article-text'
import { $createBlockNode, BlockNode } from './block-node'
import { looksOf } from './block-looks'

/**
 * The blocks of a text that are laid out: Lexical nodes, read-only, for a run of blocks around the
 * screen. Lexical listens to no events here; selection is the reader's own.
 */
export class TextWindow {
  readonly #editor: LexicalEditor
  /** The run of blocks that is laid out, half-open. */
  first = 0
  last = 0

  constructor(
    readonly root: HTMLElement,
    readonly article: ArticleText,
  ) {
    this.#editor = createEditor({
      namespace: 'reader',
      nodes: [BlockNode],
      editable: false,
      disableEvents: true,
      onError: (error) => {
        throw error
      },
    })
    this.#editor.setRootElement(root)
    this.#change(() => $getRoot().clear())
  }

  /** Lays out the blocks from `first` to before `last`; what stays is not touched. */
  show(first: number, last: number): void {
    const keptFirst = Math.max(first, this.first)
    const keptLast = Math.min(last, this.last)
    this.#change(() => {
      const root = $getRoot()
      if (keptFirst >= keptLast) {
        root.splice(0, root.getChildrenSize(), this.#$blocks(first, last))
        return
      }
      const dropped = this.last - keptLast
      root.splice(root.getChildrenSize() - dropped, dropped, this.#$blocks(keptLast, last))
      root.splice(0, keptFirst - this.first, this.#$blocks(first, keptFirst))
    })
    this.first = first
    this.last = last
  }

  /** The element of a block that is laid out. */
  element(block: number): HTMLElement | undefined {
    const child = this.root.children[block - this.first]
    return block >= this.first && child instanceof HTMLElement ? child : undefined
  }

  /** Offset of the first laid-out code unit. */
  get start(): number {
    return this.article.blocks.starts[this.first] ?? 0
  }

  /** Offset after the last laid-out code unit. */
  get end(): number {
    return this.article.blocks.ends[this.last - 1] ?? 0
  }

  destroy(): void {
    this.#editor.setRootElement(null)
  }

  #$blocks(first: number, last: number): BlockNode[] {
    const { text, blocks } = this.article
    return Array.from({ length: last - first }, (_, index) => {
      const block = first + index
      const words = text.slice(blocks.starts[block], blocks.ends[block])
      return $createBlockNode(looksOf(this.article, block)).append(
        $createTextNode(displayText(words)),
      )
    })
  }

  #change(change: () => void): void {
    this.#editor.update(change, {
      discrete: true,
      tag: [SKIP_DOM_SELECTION_TAG, SKIP_SCROLL_INTO_VIEW_TAG],
    })
  }
}
