import { type Node, Parser } from 'commonmark'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { AnnotatedPassage } from '../annotated-passage'
import { exportMarkdown } from './export'
import { article, passage } from './fixtures/rows'

const text = 'A quote of nothing in particular.'

function noted(number: number, note: string): AnnotatedPassage {
  const { annotation, ...rest } = passage(number, text, 0, text.length)
  return { ...rest, annotation: { ...annotation, note } }
}

function exportOf(annotations: readonly AnnotatedPassage[]): string {
  return exportMarkdown({ article, text, fileName: null, exportedAt: 0, annotations })
}

function nodes(markdown: string): Node[] {
  const found: Node[] = []
  const walker = new Parser().parse(markdown.slice(markdown.indexOf('\n# '))).walker()
  for (let event = walker.next(); event !== null; event = walker.next()) {
    if (event.entering) found.push(event.node)
  }
  return found
}

describe('rule 7: a note stays in its item', () => {
  it('with every line there, in order', () => {
    const unchanged = fc.string({ unit: fc.constantFrom(...Array.from('ab#->*`~| 1.[()')) })
    fc.assert(
      fc.property(fc.array(unchanged, { maxLength: 8 }), (lines) => {
        const filled = lines.filter((line) => line.trim() !== '').map((line) => `  ${line}`)
        const written = exportOf([noted(1, lines.join('\n'))]).split('\n')
        let from = 0
        for (const line of filled) {
          from = written.indexOf(line, from) + 1
          expect(from).toBeGreaterThan(0)
        }
      }),
    )
  })

  it('without definitions that reach into other notes', () => {
    const markdown = exportOf([
      noted(1, '[1]: https://one.example\n\n[^2]: Footnote'),
      noted(2, '[link][1] and [1] and [^2]'),
    ])
    const links = nodes(markdown).filter(({ type }) => type === 'link')
    expect(links.map(({ destination }) => destination)).toEqual([article.url])
  })

  it('as Markdown: headings, lists, code, links', () => {
    const note =
      '# Heading\n\n---\n\n- one\n\t- two\n\n> said\n\n~~~js\n\ta < b\n~~~\n<https://a.b>'
    const found = nodes(exportOf([noted(1, note)]))
    const types = found.map(({ type }) => type)
    expect(types).toEqual(expect.arrayContaining(['heading', 'thematic_break', 'link']))
    expect(types.filter((type) => type === 'list')).toHaveLength(3)
    expect(types.filter((type) => type === 'block_quote')).toHaveLength(2)
    expect(found.find(({ type }) => type === 'code_block')?.literal).toBe('\ta < b\n')
  })

  it('with an open fence closed, and no block id of an export pasted in', () => {
    const markdown = exportOf([noted(1, 'a\n\n^galley-000000000001\n\n````\n```')])
    expect(markdown).toContain('  \\^galley-000000000001\n\n  ````\n  ```\n  ````\n')
  })

  it('with HTML as text even after a bare web address, which takes in backslashes on GitHub', () => {
    expect(
      exportOf([noted(1, 'www.x.y<b> http://x.y\\<b> <https://x.y> <a@x.y> 1 < 2')]),
    ).toContain('  www.x.y&lt;b> http://x.y&lt;b> <https://x.y> <a@x.y> 1 < 2\n')
  })

  it('with comments and mathematics of Obsidian that run on as text', () => {
    expect(exportOf([noted(1, '%% hidden $$ x')])).toContain('  \\%\\% hidden \\$\\$ x\n')
    expect(exportOf([noted(1, '$$x$$')])).toContain('  $$x$$\n')
  })
})
