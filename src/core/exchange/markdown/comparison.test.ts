import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compareTexts, compareWords } from '../../comparison/compare'
import { exportComparison, type ComparisonExportInput } from './comparison'
import { article } from './fixtures/rows'

const before = 'Title *here*\n\nIt opens in May, he said.\n\nOld news.\n\nOne.\n\nTwo.\n\nThree.'
const after = 'Title *here*\n\nIt opens in <June>, he said.\n\nOne.\n\nTwo.\n\nThree.'

const quote = (words: string, now: string) => ({
  place: { start: 0, end: words.length },
  passage: { start: 0, end: now.length },
  differences: compareWords(words, now),
})

const input: ComparisonExportInput = {
  article,
  other: null,
  from: { revision: 'a'.repeat(64), seenAt: Date.UTC(2031, 2, 4) },
  to: { revision: 'b'.repeat(64), seenAt: Date.UTC(2031, 2, 5) },
  quotes: [
    quote('opens in May', 'opens in June'),
    { ...quote('Old news.', ''), passage: null },
    { ...quote('', 'He said so.'), place: null },
    quote('One.', 'One.'),
  ],
  ...compareTexts(before, after),
  exportedAt: Date.UTC(2031, 2, 6, 14, 30, 7, 250),
}

test('what changed is a page with the quotes first', () => {
  expect(exportComparison(input)).toBe(
    [
      '# What changed: Title',
      'Publication, 2031-03-04',
      [
        `- From: seen 2031-03-04T00:00:00Z, sha256 ${input.from.revision}`,
        `- To: seen 2031-03-05T00:00:00Z, sha256 ${input.to.revision}`,
        '- Words: 3 deleted, 1 inserted',
        '- Exported: 2031-03-06T14:30:07Z',
      ].join('\n'),
      '## Quotes',
      '> opens in <del>May</del><ins>June</ins>',
      '**Words changed**',
      '> <del>Old news.</del>',
      '**The words are gone**',
      '> <ins>He said so.</ins>',
      '**The words are back**',
      '> One.',
      '**The same words, but perhaps another place or speaker**',
      '## Text',
      String.raw`¶ 1 Title \*here\*`,
      String.raw`¶ 2 It opens in <del>May</del><ins>\<June></ins>, he said.`,
      '<del>Old news.</del>',
      '¶ 3 One.',
      '*(2 paragraphs unchanged)*',
      '',
    ]
      .join('\n\n')
      .replace(/\n\n$/u, '\n'),
  )
})

function withoutDeleted(markdown: string): string {
  return markdown
    .replace(/<del>.*?<\/del>/gu, '')
    .replace(/<\/?ins>/gu, '')
    .replace(/\\(.)/gu, '$1')
    .trim()
}

test('without the deleted words it is the newer text exactly', () => {
  const exported = (from: string, to: string) => {
    const quotes = [quote(from, to)]
    return /^> (.*)$/mu.exec(exportComparison({ ...input, quotes }))?.[1] ?? ''
  }
  expect(exported('volume of $24.2 billion', 'volume of $42.2 billion')).toBe(
    'volume of $<del>24.2 </del><ins>42.2 </ins>billion',
  )
  const word = fc.constantFrom(
    'a',
    'trade',
    '$24.2',
    '$42.2',
    '35%',
    '(b)',
    'said,',
    '“No”',
    'May.',
  )
  const words = fc.array(word, { minLength: 1, maxLength: 12 }).map((all) => all.join(' '))
  fc.assert(
    fc.property(words, words, (from, to) => {
      expect(withoutDeleted(exported(from, to))).toBe(to)
    }),
  )
})

test('where nothing changed it says so', () => {
  const markdown = exportComparison({ ...input, quotes: [], ...compareTexts(after, after) })
  expect(markdown).toContain('\n\n## Text\n\nNo words changed.\n\n*(5 paragraphs unchanged)*\n')
  expect(markdown).not.toContain('## Quotes')
})

test('two articles are told apart by what they are', () => {
  const other = { title: 'The other *one*', publication: 'Agency' }
  const page = exportComparison({ ...input, other })
  expect(page).toContain('# What differs: Title')
  expect(page).toContain('- Other article: The other \\*one\\*, Agency')
})
