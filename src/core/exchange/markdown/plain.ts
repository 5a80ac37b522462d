import { fromMarkdown } from 'mdast-util-from-markdown'

type Root = ReturnType<typeof fromMarkdown>
type Node = Root | Root['children'][number]

/** Any sign that Markdown might give a meaning to. */
const signs = /[*_`#[\]<>!~\\|&]|^\s*(?:[-+=]|\d+[.)])|\s{2}/mu

/** Beyond this length, in code units, Markdown is left as it was typed: parsing would be felt. */
const longest = 20_000

/** What holds blocks, each of which begins a line. */
const ofBlocks: ReadonlySet<string> = new Set(['root', 'blockquote', 'list', 'listItem'])

/**
 * The words of a note without its marks, for where it is shown in a line or an excerpt: links and pictures are
 * their words, HTML is the text that it is.
 *
 * @param markdown As typed.
 */
export function plainText(markdown: string): string {
  if (markdown.length > longest || !signs.test(markdown)) return markdown
  return textOf(fromMarkdown(markdown))
}

function textOf(node: Node): string {
  if (node.type === 'break') return '\n'
  if (node.type === 'image' || node.type === 'imageReference') return node.alt ?? ''
  if ('value' in node) return node.value
  if (!('children' in node)) return ''
  return node.children
    .map((child) => textOf(child))
    .filter((text) => text !== '')
    .join(ofBlocks.has(node.type) ? '\n' : '')
}
