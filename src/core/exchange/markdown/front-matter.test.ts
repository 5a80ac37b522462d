import { describe, expect, it } from 'vitest'
import { exportMarkdown } from './export'
import { article, first, input } from './fixtures/harbour-talks'
import type { MarkdownExportInput } from './input'

describe('rule 1: front matter', () => {
  function fields(changes: Partial<MarkdownExportInput>): string[] {
    const markdown = exportMarkdown({ ...input, annotations: [], ...changes })
    return markdown.slice(0, markdown.indexOf('\n---\n')).split('\n').slice(1)
  }

  it('leaves out what is not known', () => {
    const unknown = { ...article, publication: null, date: null, url: null }
    expect(fields({ article: unknown, fileName: null }).map((line) => line.split(':')[0])).toEqual([
      ...['title', 'sha256', 'exported', 'claims', 'tags'],
    ])
  })

  it('keeps any string as one quoted line that YAML and JSON read alike', () => {
    const title = 'no: "a\\b"\n---\n\0\t\u0085\u2028\u202e\ud800 # 😀'
    const line = fields({ article: { ...article, title } })[0] ?? ''
    expect(line).toMatch(/^title: "[\p{L}\p{P}\p{N}\p{S} ]+"$/u)
    expect(JSON.parse(line.slice('title: '.length))).toBe(title)
  })

  it.each([
    ['economy/trade', 'economy/trade'],
    ['visas & travel', 'visas-travel'],
    ['#budget', 'budget'],
    ['/a//b c/', 'a/b-c'],
    ['2031', '_2031'],
    ['2031/03', '_2031/03'],
    ['Қазақстан_2', 'Қазақстан_2'],
    ['हिन्दी', 'हिन्दी'],
    ['🌍', '🌍'],
  ])('writes the tag %j as Obsidian takes it, and exactly in the body', (name, expected) => {
    const passage = { ...first({}), tags: [{ id: 't', name, colour: null }] }
    expect(fields({ annotations: [passage] }).slice(-2)).toEqual(['tags:', `  - "${expected}"`])
  })

  it('lists no tag of which Obsidian accepts nothing, and none twice', () => {
    const tags = ['!!!', 'a b', 'a-b'].map((name) => ({ id: name, name, colour: null }))
    const annotations = [{ ...first({}), tags }]
    expect(fields({ annotations }).slice(-2)).toEqual(['tags:', '  - "a-b"'])
    expect(exportMarkdown({ ...input, annotations })).toContain('- Tags: !!!, a b, a-b\n')
  })
})
