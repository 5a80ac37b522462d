import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { carryOffset } from './carry'
import { compareTexts, compareWords, isChanged } from './compare'
import type { ComparedSection, Run } from './runs'

/** Runs in short: `[-deleted-]` and `{+inserted+}`. */
function inShort(runs: readonly Run[]): string {
  const marks = { equal: ['', ''], deleted: ['[-', '-]'], inserted: ['{+', '+}'] } as const
  return runs.map(({ kind, text }) => marks[kind][0] + text + marks[kind][1]).join('')
}

function sectionInShort(section: ComparedSection): string {
  if (section.kind === 'unchanged') return `… ${section.paragraphs}`
  return `${section.number ?? 'gone'}: ${inShort(section.runs)}`
}

const sectionsOf = (before: string, after: string) =>
  compareTexts(before, after).sections.map(sectionInShort)

describe('words', () => {
  test.each([
    [
      'growth of 5 percent in May',
      'growth of 7 percent in May',
      'growth of [-5 -]{+7 +}percent in May',
    ],
    [
      'We will open the border.',
      'We will not open the border.',
      'We will {+not +}open the border.',
    ],
    ['完全开放边境，他说。', '完全不开放边境，她说。', '完全{+不+}开放边境，[-他-]{+她+}说。'],
    ['Рост составил 5%', 'Рост составит 5%', 'Рост [-составил -]{+составит +}5%'],
    ['gone', '', '[-gone-]'],
    ['', 'new', '{+new+}'],
  ])('%s → %s', (before, after, expected) => {
    expect(inShort(compareWords(before, after))).toBe(expected)
  })

  test('white space, wrapping and the shape of marks are no changes', () => {
    const runs = compareWords('"It\'s  open,"\nhe said -- twice', '“It’s open,” he said — twice')
    expect(isChanged(runs)).toBe(false)
    expect(inShort(runs)).toBe('“It’s open,” he said — twice')
  })
})

describe('paragraphs', () => {
  const before = [
    'The title',
    'First one stays as it is.',
    'May begins the second one, said the minister of transport.',
    'Third is deleted wholly, every word.',
    'Fourth stays.',
    'Fifth stays as well.',
    'Sixth too.',
    'Seventh: the end of it.',
  ]

  test('show what changed, with a neighbour on either side', () => {
    const after = [
      ...before.slice(0, 2),
      'June begins the second one, said the minister.',
      'Fourth stays.',
      ...before.slice(5),
    ]
    expect(sectionsOf(before.join('\n\n'), after.join('\n\n'))).toEqual([
      '… 1',
      '2: First one stays as it is.',
      '3: [-May -]{+June +}begins the second one, said the minister[- of transport-].',
      'gone: [-Third is deleted wholly, every word.-]',
      '4: Fourth stays.',
      '… 3',
    ])
  })

  test('that are new stand by themselves, those that moved in both places', () => {
    const after = [
      ...before.slice(0, 5),
      'Quite another thing.',
      ...before.slice(6),
      before[5] ?? '',
    ]
    expect(sectionsOf(before.join('\n\n'), after.join('\n\n'))).toEqual([
      '… 4',
      '5: Fourth stays.',
      '6: [-Fifth stays as well-]{+Quite another thing+}.',
      '7: Sixth too.',
      '8: Seventh: the end of it.',
      '9: {+Fifth stays as well.+}',
    ])
  })

  test('are those of the newer text, however the older was wrapped', () => {
    const wrapped = 'One two three\nfour five six\nseven eight nine.\n\nNext paragraph here.'
    const flowing = 'One two three four six seven eight nine.\n\nNext paragraph here.'
    expect(sectionsOf(wrapped, flowing)).toEqual([
      '1: One two three four [-five -]six seven eight nine.',
      '2: Next paragraph here.',
    ])
  })

  test('that are all equal are left out', () => {
    expect(compareTexts('One.\n\nTwo.', 'One.\nTwo.')).toEqual({
      sections: [{ kind: 'unchanged', paragraphs: 2 }],
      insertedWords: 0,
      deletedWords: 0,
    })
  })
})

const word = fc.constantFrom(
  'the',
  'bridge',
  'opens',
  'in',
  'May',
  'June',
  'не',
  '开',
  '放',
  '5',
  '.',
  '“',
  '”',
)
const gap = fc.constantFrom(' ', ' ', ' ', '\n', '\n\n')
const anyText = fc
  .array(fc.tuple(word, gap), { maxLength: 60 })
  .map((words) => words.map(([one, after]) => one + after).join(''))

const squeezed = (text: string) => text.replace(/\s+/gu, '').replace(/[“”]/gu, '"')

test('property: the runs hold both texts, each word once, verbatim and in order', () => {
  fc.assert(
    fc.property(anyText, anyText, (before, after) => {
      const runs = compareWords(before, after)
      const of = (kinds: readonly Run['kind'][]) =>
        squeezed(runs.flatMap(({ kind, text }) => (kinds.includes(kind) ? [text] : [])).join(''))
      expect(of(['equal', 'inserted'])).toBe(squeezed(after))
      expect(of(['equal', 'deleted'])).toBe(squeezed(before))
      for (const { kind, text, start, end } of runs) {
        expect((kind === 'deleted' ? before : after).slice(start, end)).toBe(text)
      }
    }),
    { numRuns: 300 },
  )
})

test('property: the paragraphs hold the changed words, and count the others', () => {
  fc.assert(
    fc.property(anyText, anyText, (before, after) => {
      const { sections } = compareTexts(before, after)
      const lines = after.split('\n').filter((line) => line.trim() !== '')
      const numbered = sections.flatMap((each) => (each.kind === 'paragraph' ? [each] : []))
      for (const { number, runs } of numbered) {
        const words = runs.filter(({ kind }) => kind !== 'deleted').map(({ text }) => text)
        expect(squeezed(words.join(''))).toBe(
          number === null ? '' : squeezed(lines[number - 1] ?? ''),
        )
      }
      const shown = numbered.filter(({ number }) => number !== null).length
      const left = sections.reduce(
        (sum, each) => sum + (each.kind === 'unchanged' ? each.paragraphs : 0),
        0,
      )
      expect(shown + left).toBe(lines.length)
    }),
    { numRuns: 300 },
  )
})

test('two unrelated texts of half a megabyte are compared in bounded time', () => {
  const text = (seed: number) =>
    Array.from({ length: 80_000 }, (_, index) => `w${(index * seed) % 9973}`).join(' ')
  const { deletedWords, insertedWords } = compareTexts(text(7), text(13))
  expect(deletedWords).toBe(insertedWords)
}, 20_000)

test('an offset is carried to the same word, or to what stood before it', () => {
  const before = 'One two three. Four five six.'
  const after = 'Zero. One two three. Seven.'
  const carry = (word: string) => carryOffset(before, after, before.indexOf(word))
  expect(carry('two')).toBe(after.indexOf('two'))
  expect(after.slice(0, carry('Four'))).toMatch(/three$|three\. Seven$/)
  expect(carryOffset('', 'new', 0)).toBe(0)
  expect(carryOffset(before, before, 5)).toBe(5)
})
