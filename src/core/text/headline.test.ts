import { expect, test } from 'vitest'
import { readStructure } from './structure'

function headlineOf(text: string): string | undefined {
  const { headline } = readStructure(text)
  return headline && text.slice(headline.start, headline.end)
}

const bridge =
  'The old bridge over the river Ulba reopened on Monday after repairs that took two years and cost the town more than planned.\n\nTraffic went slowly at first, and the repairs are not over.'

test.each([
  'Bridge over Ulba reopened after repairs.',
  'Bridge reopens after repairs, to joy of St. Olga residents.',
  'Two Years On, Town Has Its Bridge Back.',
])('a headline may end as a sentence does: %s', (headline) => {
  expect(headlineOf(`${headline}\n\n${bridge}`)).toBe(headline)
})

test('a headline may end in a semicolon above a second line', () => {
  expect(
    headlineOf(`Mayor: repairs took 'for ever';\nCost of old bridge doubles.\n\n${bridge}`),
  ).toBe("Mayor: repairs took 'for ever';")
})

test('a label above the text is no first paragraph', () => {
  expect(headlineOf(`Bridge reopened after repairs.\n\nABSTRACT.\n\n${bridge}`)).toBe(
    'Bridge reopened after repairs.',
  )
})

test.each([
  ['a sentence as prose has it', 'The bridge was reopened after the repairs.'],
  ['two sentences', 'Bridge reopened. Repairs took years.'],
  ['what the text does not say again', 'Dinner served with cold potatoes.'],
  ['an open end', 'Repairs reopen bridge,'],
  ['a list', 'bread, and a bridge;'],
])('the first line is no headline: %s', (_, line) => {
  expect(headlineOf(`${line}\n\n${bridge}`)).toBeUndefined()
})

test('a Russian headline with a full stop', () => {
  const text =
    'Мост через Ульбу открыли после ремонта.\n\nСтарый мост через реку Ульба открыли в понедельник, ремонт занял два года и обошёлся городу дороже, чем планировали.\n\nДвижение шло медленно.'
  expect(headlineOf(text)).toBe('Мост через Ульбу открыли после ремонта.')
})
