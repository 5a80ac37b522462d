import { $create, ElementNode } from 'lexical'

/** What a block is in the article, for its looks. */
export type BlockRole =
  'headline' | 'repeated-headline' | 'date-line' | 'byline' | 'credit' | 'body' | 'tail'

/** What a block shows. */
export interface BlockLooks {
  readonly role: BlockRole
  /** Offset of its first code unit in the canonical text. */
  readonly start: number
  /** Whether it goes on where the block before ended, in the same paragraph. */
  readonly continued: boolean
  /** Whether the next block goes on in the same paragraph. */
  readonly continues: boolean
}

const bodyLooks: BlockLooks = { role: 'body', start: 0, continued: false, continues: false }

/** A paragraph of the text, or a piece of a very long one. Holds one text node. */
export class BlockNode extends ElementNode {
  #looks: BlockLooks = bodyLooks

  override $config() {
    return this.config('block', { extends: ElementNode })
  }

  override afterCloneFrom(previous: this): void {
    super.afterCloneFrom(previous)
    this.#looks = previous.#looks
  }

  setLooks(looks: BlockLooks): this {
    const self = this.getWritable()
    self.#looks = looks
    return self
  }

  override createDOM(): HTMLElement {
    const { role, start, continued, continues } = this.#looks
    const element = document.createElement(role === 'headline' ? 'h1' : 'p')
    element.className = `reader-block reader-block-${role}`
    element.classList.toggle('reader-block-continued', continued)
    element.classList.toggle('reader-block-continues', continues)
    element.dir = 'auto'
    element.dataset['start'] = String(start)
    return element
  }

  override updateDOM(): boolean {
    // A block never changes; another text is another block.
    return false
  }
}

export function $createBlockNode(looks: BlockLooks): BlockNode {
  return $create(BlockNode).setLooks(looks)
}
