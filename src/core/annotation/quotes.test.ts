import { expect, test } from 'vitest'
import { inverse } from '../journal/differences'
import { ok } from '../result'
import { acceptQuotes, type AcceptedQuote } from './quotes'
import { articleText as text, deskWithArticle, refusalOf } from './testing'

const quote = '“We will open the border.”'
const start = text.indexOf(quote)
const passage = { start, end: start + quote.length }

function accept(
  desk: ReturnType<typeof deskWithArticle>['desk'],
  quotes: readonly AcceptedQuote[],
) {
  return acceptQuotes(desk.context, {
    articleId: 'article',
    revision: 'revision',
    text,
    colour: 'green',
    quotes,
  })
}

test('an accepted quote is a highlight of exactly these words, with its speaker', () => {
  const { desk } = deskWithArticle()
  desk.done(accept(desk, [{ ...passage, speaker: 'Alikhan  Smailov' }]))
  const added = [...desk.rows.annotation.values()].find(({ id }) => id !== 'annotation')
  expect(added).toMatchObject({ ...passage, exact: quote, colour: 'green' })
  expect(desk.rows.speaker.get(added?.speakerId ?? '')?.name).toBe('Alikhan Smailov')
})

test('a speaker is made once for all quotes, and one who is known is found', () => {
  const { desk } = deskWithArticle()
  desk.done(accept(desk, [{ start: 0, end: 5, speaker: 'Rustam Kholbekov' }]))
  const changes = desk.done(
    accept(desk, [
      { ...passage, speaker: 'Alikhan Smailov' },
      { start: 6, end: 8, speaker: 'alikhan smailov' },
      { start: 9, end: 12, speaker: 'RUSTAM KHOLBEKOV' },
      { start: 13, end: 21, speaker: null },
    ]),
  )
  expect(changes.map(({ table }) => table)).toEqual([
    'speaker',
    ...Array.from({ length: 4 }, () => 'annotation'),
  ])
  expect([...desk.rows.speaker.values()].map(({ name }) => name)).toEqual([
    'Rustam Kholbekov',
    'Alikhan Smailov',
  ])
})

test('it is taken back as one change', () => {
  const { desk } = deskWithArticle()
  const before = desk.rows
  const differences = desk.done(
    accept(desk, [
      { ...passage, speaker: 'Alikhan Smailov' },
      { start: 6, end: 8, speaker: 'Alikhan Smailov' },
    ]),
  )
  desk.done(ok(inverse(differences)))
  expect(desk.rows).toEqual(before)
})

test('nothing is done when one of them cannot be', () => {
  const { desk } = deskWithArticle()
  const wrong = { start: 10, end: text.length + 1, speaker: null }
  expect(refusalOf(accept(desk, [{ ...passage, speaker: null }, wrong]))?.kind).toBe('out-of-range')
  expect(refusalOf(accept(desk, [{ ...passage, speaker: ' ' }]))?.kind).toBe('empty')
  const late = acceptQuotes(desk.context, {
    articleId: 'article',
    revision: 'another',
    text,
    colour: 'green',
    quotes: [{ ...passage, speaker: null }],
  })
  expect(refusalOf(late)?.kind).toBe('text-changed')
})
