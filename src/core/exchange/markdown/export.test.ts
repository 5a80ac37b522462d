import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Annotation, Article, Claim, ClaimStatus, Colour } from '../../annotation/rows'
import type { Passage } from '../../text/passage'
import type { AnnotatedPassage } from '../annotated-passage'
import { quoteWithCitation } from './citation'
import { exportMarkdown } from './export'
import type { MarkdownExportInput } from './input'

function fixture(name: string): string {
  return readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8')
}

const text = fixture('harbour-talks.txt')

const article: Article = {
  id: '4b0c6f0e-6f0c-4a53-9d7e-1f2a3b4c5d6e',
  revision: '8d6f1c0b2a4e5d7f9081726354a5b6c7d8e9f0a1b2c3d4e5f60718293a4b5c6d',
  title: 'Norland and Vessia agree on visa-free travel',
  publication: 'Harbour Wire',
  author: null,
  date: '2031-03-04T09:15',
  url: 'https://harbour-wire.example/2031/03/04/visa_free?lang=en&id=771203',
  addedAt: 0,
}

function claim(
  id: string,
  title: string,
  status: ClaimStatus,
  createdAt: number,
  statement = '',
): Claim {
  return {
    ...{ id, title, statement, status, createdAt, updatedAt: createdAt },
    ...{ colour: 'blue', note: '', parentId: null, position: 1 },
  }
}

const visaFree = claim(
  'c1',
  'Visa-free regime',
  'confirmed',
  1,
  'Norland and Vessia have lifted visas for each other.\nIn force since 1 March 2031.',
)
const trade = claim('c2', 'Trade will reach $5 billion by 2035', 'unverified', 2)
const pipeline = {
  ...claim('c3', 'Pipeline expansion in 2031', 'disputed', 3),
  note: 'Ask **PortAmber**.\n\n# Not a heading',
}

const varga = { id: 's1', name: 'Ilse Varga', role: null, organisation: null }
const brandt = { id: 's2', name: 'Tomas Brandt', role: null, organisation: null }

function highlight(id: string, from: string, to: string, colour: Colour, note = ''): Annotation {
  const start = text.indexOf(from)
  const end = text.indexOf(to, start) + to.length
  return {
    ...{ id, start, end, colour, note },
    articleId: article.id,
    revision: article.revision,
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(start - 64, 0), start),
    suffix: text.slice(end, end + 64),
    speakerId: null,
    createdAt: 0,
    updatedAt: 0,
  }
}

const passages: AnnotatedPassage[] = [
  {
    annotation: highlight(
      '7d1a2c3e-0001-4000-8000-9f3b5d7a1c03',
      "The pipeline's",
      'approve.',
      'orange',
    ),
    outdated: null,
    earlier: [],
    speaker: brandt,
    tags: [{ id: 't1', name: 'energy/pipelines', colour: null }],
    evidence: [{ claim: pipeline, stance: 'disputes' }],
  },
  {
    annotation: highlight(
      '7d1a2c3e-0002-4000-8000-9f3b5d7a1c01',
      'The visa-free regime',
      '*this year*',
      'yellow',
      [
        'Ask the ministry for the **figures**:',
        '',
        '1. exports by month',
        '2. the law, see <https://law.example/visas>',
        '',
        '```',
        'draft: "a new chapter" <check>',
      ].join('\n'),
    ),
    outdated: null,
    earlier: [],
    speaker: varga,
    tags: [
      { id: 't2', name: 'visas & travel', colour: null },
      { id: 't3', name: 'economy/trade', colour: null },
    ],
    evidence: [
      { claim: pipeline, stance: 'supports' },
      { claim: visaFree, stance: 'supports' },
    ],
  },
  {
    annotation: highlight('7d1a2c3e-0003-4000-8000-9f3b5d7a1c02', 'Trade grew', '2035.', 'green'),
    outdated: null,
    earlier: [],
    speaker: null,
    tags: [],
    evidence: [
      { claim: trade, stance: 'supports' },
      { claim: visaFree, stance: 'mentions' },
    ],
  },
]

const input: MarkdownExportInput = {
  article,
  text,
  fileName: 'harbour-talks.txt',
  exportedAt: Date.UTC(2031, 2, 5, 14, 30, 7, 250),
  annotations: passages,
}

function first(changes: Partial<Annotation>): AnnotatedPassage {
  const annotation = highlight('7d1a2c3e-0004-4000-8000-9f3b5d7a1c04', 'Norland', 'travel', 'blue')
  return {
    annotation: { ...annotation, ...changes },
    outdated: null,
    earlier: [],
    speaker: null,
    tags: [],
    evidence: [],
  }
}

describe('the whole file', () => {
  it('is the expected one, byte for byte', () => {
    expect(exportMarkdown(input)).toBe(fixture('harbour-talks.md'))
  })

  it('says so when there is nothing', () => {
    expect(exportMarkdown({ ...input, annotations: [] })).toMatch(/## Highlights\n\nNone yet\.\n$/)
  })
})

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

describe('rule 5: what is not exact or not in its place is said', () => {
  it.each([
    ['a\0b', '- **Not exact:** � stands for U+0000, which a Markdown file cannot hold.'],
    ['a\ud800b', '- **Not exact:** � stands for U+D800, which a Markdown file cannot hold.'],
    [
      'a\u0085\u0007b',
      '- **Check the source:** some programs drop or change U+0007, U+0085 in this passage.',
    ],
  ])('%j', (words, remark) => {
    const passage = first({ start: 0, end: words.length, exact: words })
    const markdown = exportMarkdown({ ...input, text: words, annotations: [passage] })
    expect(markdown).toContain(`¶ 1 · blue\n\n${remark}\n`)
    expect(markdown.isWellFormed()).toBe(true)
  })

  it('words that the text does not have there keep their quote and lose their paragraph', () => {
    const markdown = exportMarkdown({ ...input, annotations: [first({ exact: 'Other words' })] })
    expect(markdown).toContain('> Other words\n')
    expect(markdown).toContain(
      '\nblue\n\n- **Check the source:** this revision of the text has other words at this place.\n',
    )
  })
})

describe('rule 11: words of an earlier text', () => {
  const earlier = 'a'.repeat(64)
  const of = (status: 'review' | 'orphan', suggestion: Passage | null): AnnotatedPassage => ({
    ...first({ revision: earlier, exact: 'Norland *agrees*' }),
    outdated: { status, suggestion },
    evidence: [{ claim: trade, stance: 'mentions' }],
  })
  const exported = (passage: AnnotatedPassage) =>
    exportMarkdown({ ...input, annotations: [...passages, passage] })
  const start = text.indexOf('visa-free')

  it('are quoted, under review, with where they are from and what the text may say now', () => {
    const markdown = exported(of('review', { start, end: start + 9 }))
    expect(markdown).toContain(
      `> Norland \\*agrees\\*\n\n^galley-9f3b5d7a1c04\n\nblue\n\n` +
        `- **To be reviewed:** these are words of an earlier text of this article, sha256 ${earlier}.\n` +
        '- The text may now say: “visa-free”\n',
    )
    expect(markdown).toContain('mentions · to be reviewed · [highlight](#^galley-9f3b5d7a1c04)\n')
    expect(markdown.indexOf('Norland \\*agrees')).toBeLessThan(markdown.indexOf('> The visa-free'))
  })

  it('are marked, and come last, when they are gone', () => {
    const markdown = exported(of('orphan', null))
    expect(markdown).toContain(
      `\n- **No longer in the text:** these are words of an earlier text of this article, sha256 ${earlier}.\n- It stood here: `,
    )
    expect(markdown).toContain('mentions · no longer in the text · [highlight]')
    expect(markdown.match(/^\^galley-.*$/gm)?.at(-1)).toBe('^galley-9f3b5d7a1c04')
  })

  it('say what stood around words that are gone, by whole words', () => {
    const passage = of('orphan', null)
    const exportOf = (prefix: string, suffix: string) =>
      exported({ ...passage, annotation: { ...passage.annotation, prefix, suffix } })
    const before = 'nister told the reporters who had come to the hall\nthat day: *'
    const after = '*, she added to the reporters who had come to the hall that day.'
    expect(exportOf(`${'-'.repeat(64 - before.length)}${before}`, after)).toContain(
      '\n- It stood here: …told the reporters who had come to the hall that day: \\*\\[…]\\*, she added to the reporters who had come to the hall that…\n',
    )
    expect(exportOf('The minister said\nthat *', '*.\n')).toContain(
      '\n- It stood here: The minister said that \\*\\[…]\\*.\n',
    )
    expect(exportOf('', '')).not.toContain('It stood here')
  })

  it('say so in a citation as well', () => {
    expect(quoteWithCitation(of('orphan', null), article, text)).toMatch(
      /^> Norland .*\n\n— [^¶]*\n\n\*\*No longer in the text:\*\* /,
    )
  })
})

describe('rule 12: changed quotes', () => {
  it('say what earlier texts had in their place, in the highlights, under claims, in a citation', () => {
    const annotation = highlight('7d1a2c3e-0005-4000-8000-9f3b5d7a1c05', 'Trade', '2035.', 'green')
    const passage: AnnotatedPassage = {
      ...first(annotation),
      evidence: [{ claim: trade, stance: 'supports' }],
      earlier: [
        {
          id: 'earlier',
          articleId: article.id,
          annotationId: annotation.id,
          revision: 'a'.repeat(64),
          ...{ start: 0, end: 5, exact: 'It *fell*', prefix: '', suffix: '' },
          seenAt: Date.UTC(2031, 2, 4, 9, 20, 0, 5),
        },
      ],
    }
    const remark = `**Words changed:** the text seen 2031-03-04T09:20:00Z, sha256 ${'a'.repeat(64)}, said “It \\*fell\\*”`
    const markdown = exportMarkdown({ ...input, annotations: [passage] })
    const [highlights, claims] = markdown.split('## Claims')
    expect(highlights).toContain(`\n- ${remark}\n`)
    expect(claims).toContain(`\n\n${remark}\n`)
    expect(quoteWithCitation(passage, article, text)).toContain(remark)
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

describe('rule 8: ordinary prose stays readable', () => {
  it.each([
    `"It's a visa-free regime," he said. (35% of 24.2 billion, at 10:30:45!)`,
    'From $24.2 billion to $40 billion; about ~30 people; AT&T, 5 > 4, # and C# too',
    '– Да, – сказал он… «Так и есть»',
    '-5 degrees, +7 (727) 555-01-02',
    '2031 was good; i.e. x = y {sic} | a]',
  ])('%s', (words) => {
    const annotations = [first({ start: 0, end: words.length, exact: words })]
    expect(exportMarkdown({ ...input, text: words, annotations })).toContain(`\n> ${words}\n`)
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

describe('rule 10: a citation', () => {
  const [brandtPassage = first({})] = passages

  it('is the quote and its source', () => {
    expect(quoteWithCitation(brandtPassage, article, text)).toBe(
      [
        "> The pipeline's expansion depends on financing, he said:  ",
        '> \\- a loan that is not signed yet;  ',
        '> \\- a tariff that \\#PortAmber has to approve.',
        '',
        '— **Tomas Brandt**, *Norland and Vessia agree on visa-free travel*, Harbour Wire, 2031-03-04 09:15, ¶ 8–10',
        '',
      ].join('\n'),
    )
  })

  it('names only what is known', () => {
    const bare = { ...article, publication: null, date: null, title: '' }
    expect(quoteWithCitation(first({}), bare, text)).toBe(
      '> Norland and Vessia agree on visa-free travel\n\n— ¶ 2\n',
    )
  })
})
