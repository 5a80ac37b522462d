import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { AnnotatedPassage } from '../annotated-passage'
import { exportMarkdown } from './export'
import { first, input, passages, pipeline, trade, visaFree } from './fixtures/harbour-talks'

const expected = readFileSync(new URL('fixtures/harbour-talks.md', import.meta.url), 'utf8')

describe('the whole file', () => {
  it('is the expected one, byte for byte', () => {
    expect(exportMarkdown(input)).toBe(expected)
  })

  it('says so when there is nothing', () => {
    expect(exportMarkdown({ ...input, annotations: [] })).toMatch(/## Highlights\n\nNone yet\.\n$/)
  })
})

describe('rule 6: block ids', () => {
  const idsOf = (ids: readonly string[]) =>
    exportMarkdown({ ...input, annotations: ids.map((id) => first({ id })) }).match(/^\^.*$/gm)

  it('are the same in every export', () => {
    expect(idsOf(['7d1a2c3e-0004-4000-8000-9f3b5d7a1c04'])).toEqual(['^galley-9f3b5d7a1c04'])
  })

  it('stay unique where the short form is not', () => {
    expect(
      idsOf(['00000000-0001-4000-8000-9f3b5d7a1c04', '00000000-0002-4000-8000-9f3b5d7a1c04']),
    ).toEqual([
      '^galley-00000000000140008000' + '9f3b5d7a1c04',
      '^galley-00000000000240008000' + '9f3b5d7a1c04',
    ])
  })
})

describe('rule 9: claims', () => {
  const section = (annotations: readonly AnnotatedPassage[]) => {
    const markdown = exportMarkdown({ ...input, annotations })
    return markdown.slice(markdown.indexOf('## Claims'))
  }
  const quote = 'Norland and Vessia agree on visa-free travel'

  it('stand in the order in which a reader meets them, each with its quotes', () => {
    expect(section(passages).match(/^### .*$/gm)).toEqual([
      `### ${visaFree.title}`,
      `### ${pipeline.title}`,
      `### ${trade.title}`,
    ])
  })

  it('need no statement, and link to the highlight even where its place is lost', () => {
    const evidence = [{ claim: trade, stance: 'mentions' as const }]
    expect(section([{ ...first({ start: 0 }), evidence }])).toBe(
      `## Claims\n\n### ${trade.title}\n\nStatus: **unverified**\n\n> ${quote}\n\n` +
        'mentions · [highlight](#^galley-9f3b5d7a1c04)\n',
    )
  })
})
