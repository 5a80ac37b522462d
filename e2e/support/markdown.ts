import { Parser, type Node } from 'commonmark'

/**
 * The quotes of an export as a reader of the rendered Markdown gets them: the block quotes that are
 * children of the document.
 */
export function quotesIn(markdown: string): readonly string[] {
  return childrenOf(new Parser().parse(markdown))
    .filter(({ type }) => type === 'block_quote')
    .map((quote) => childrenOf(quote).map(textOf).join('\n\n'))
}

function textOf(paragraph: Node): string {
  return childrenOf(paragraph)
    .map(({ type, literal }) => (type.endsWith('break') ? '\n' : (literal ?? '')))
    .join('')
}

function childrenOf(node: Node): readonly Node[] {
  const children: Node[] = []
  for (let child = node.firstChild; child !== null; child = child.next) children.push(child)
  return children
}

/**
 * An expected export with its placeholders filled in from the actual one: `{{exported}}` is a time in
 * UTC, `{{block:1}}` the id of the first highlight's block. Anything else there stays unfilled.
 */
export function fillIn(expected: string, actual: string): string {
  const exported = /^exported: "(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ)"$/mu.exec(actual)?.[1]
  const blocks = [...actual.matchAll(/^\^(galley-[0-9a-f]{12})$/gmu)].map((match) => match[1])
  return expected
    .replace('{{exported}}', (whole) => exported ?? whole)
    .replace(/\{\{block:(\d+)\}\}/gu, (whole, number) => blocks[Number(number) - 1] ?? whole)
}

/** An export without the time at which it was made. */
export function withoutTime(markdown: string): string {
  return markdown.replace(/^exported: .*$/mu, 'exported:')
}
