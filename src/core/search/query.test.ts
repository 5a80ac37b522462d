import fc from 'fast-check'
import { expect, test } from 'vitest'
import { holdsPhrase, parseQuery, phraseOf } from './query'
import { queryOf } from './testing'

test('words, phrases, prefixes and exclusions', () => {
  expect(queryOf('Visa-free “trade turnover” tariff* -Paris -"New York" -zoll*')).toEqual({
    phrases: [
      { terms: ['visa', 'free'], prefix: false },
      { terms: ['trade', 'turnover'], prefix: false },
      { terms: ['tariff'], prefix: true },
    ],
    excluded: [
      { terms: ['paris'], prefix: false },
      { terms: ['new', 'york'], prefix: false },
      { terms: ['zoll'], prefix: true },
    ],
    filters: [],
    unknownFilters: [],
  })
})

test('filters', () => {
  expect(
    queryOf(
      'claim:visa claim:"Visa-free regime" -TAG:economy/trade speaker:Smail* status:disputed has:notes is:Gone -is:review before:2024 after:2023-11-28 in:reuters publication:«The Times»',
    ).filters,
  ).toEqual([
    { kind: 'claim', name: { terms: ['visa'], prefix: false }, excluded: false },
    { kind: 'claim', name: { terms: ['visa', 'free', 'regime'], prefix: false }, excluded: false },
    { kind: 'tag', name: { terms: ['economy', 'trade'], prefix: false }, excluded: true },
    { kind: 'speaker', name: { terms: ['smail'], prefix: true }, excluded: false },
    { kind: 'status', status: 'disputed', excluded: false },
    { kind: 'has', what: 'note', excluded: false },
    { kind: 'is', standing: 'gone', excluded: false },
    { kind: 'is', standing: 'review', excluded: true },
    { kind: 'before', date: '2024', excluded: false },
    { kind: 'after', date: '2023-11-28', excluded: false },
    { kind: 'in', name: { terms: ['reuters'], prefix: false }, excluded: false },
    { kind: 'in', name: { terms: ['the', 'times'], prefix: false }, excluded: false },
  ])
})

test('a colon that belongs to no filter belongs to the words', () => {
  expect(queryOf('12:30 https://example.org/a').phrases).toEqual([
    { terms: ['12', '30'], prefix: false },
    { terms: ['https', 'example', 'org', 'a'], prefix: false },
  ])
})

test.each([
  ['clam:visa', ['clam']],
  ['visa -notes:x тег:экономика tag:economy', ['notes', 'тег']],
  ['https://example.org 12:30 claim:visa "Update: this"', []],
])('%s has the unknown filters %j', (typed, expected) => {
  const parsed = parseQuery(typed)
  expect(parsed.ok && parsed.value.unknownFilters).toEqual(expected)
})

test.each([
  ['', { kind: 'empty' }],
  [' \n ', { kind: 'empty' }],
  ['"', { kind: 'no-words' }],
  ['?! … *', { kind: 'no-words' }],
  ['-visa', { kind: 'only-excluded' }],
  ['claim:', { kind: 'no-value', key: 'claim' }],
  ['visa tag:""', { kind: 'no-value', key: 'tag' }],
  ['speaker:…', { kind: 'no-value', key: 'speaker' }],
  ['x'.repeat(1001), { kind: 'too-long', limit: 1000 }],
  ['x '.repeat(65), { kind: 'too-long', limit: 1000 }],
  ['is:open', { kind: 'unknown-value', key: 'is', value: 'open', choices: ['review', 'gone'] }],
  [
    'status:open',
    {
      kind: 'unknown-value',
      key: 'status',
      value: 'open',
      choices: ['unverified', 'confirmed', 'disputed', 'refuted'],
    },
  ],
  ['before:yesterday', { kind: 'unknown-value', key: 'before', value: 'yesterday', choices: [] }],
  ['after:2023-02-30', { kind: 'unknown-value', key: 'after', value: '2023-02-30', choices: [] }],
])('%j is a mistake that can be named', (typed, mistake) => {
  expect(parseQuery(typed)).toEqual({ ok: false, error: mistake })
})

test('a filter of everything may only say what to leave out', () => {
  expect(parseQuery('-claim:visa -trade', true)).toMatchObject({
    ok: true,
    value: { excluded: [{ terms: ['trade'] }], filters: [{ kind: 'claim', excluded: true }] },
  })
  expect(parseQuery('?!', true)).toEqual({ ok: false, error: { kind: 'no-words' } })
})

test('a quotation mark that is not closed goes on to the end', () => {
  expect(queryOf('turnover "visa free').phrases).toEqual([
    { terms: ['turnover'], prefix: false },
    { terms: ['visa', 'free'], prefix: false },
  ])
})

test('any text is a query or a mistake, and what it asks for are words alone', () => {
  const typed = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc
      .array(
        fc.constantFrom(
          '"',
          '*',
          '-',
          'OR',
          'NEAR(',
          ')',
          '^',
          '+',
          ':',
          "'",
          'title:',
          'claim:',
          'a',
          'é',
          '中',
          ' ',
        ),
        { maxLength: 30 },
      )
      .map((parts) => parts.join('')),
  )
  fc.assert(
    fc.property(typed, (text) => {
      const parsed = parseQuery(text)
      if (!parsed.ok) return
      for (const { terms } of [...parsed.value.phrases, ...parsed.value.excluded]) {
        expect(terms.length).toBeGreaterThan(0)
        for (const term of terms) expect(term).toMatch(/^[\p{L}\p{N}\p{M}]+$/u)
      }
    }),
  )
})

test('a name holds a phrase', () => {
  const name = ['the', 'visa', 'free', 'regime']
  const holds = (words: string, prefix = false) => {
    const phrase = phraseOf(words, prefix)
    return phrase !== null && holdsPhrase(name, phrase)
  }
  expect(holds('Visa-free')).toBe(true)
  expect(holds('visa reg', true)).toBe(false)
  expect(holds('free reg', true)).toBe(true)
  expect(holds('free reg')).toBe(false)
  expect(holds('regime ends')).toBe(false)
})
