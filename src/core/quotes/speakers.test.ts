import { expect, test } from 'vitest'
import { suggestQuotes } from './index'
import { proposeSpeakers } from './speakers'

/** The proposed name for each suggestion of the text. */
function namesIn(text: string, known: readonly string[] = []): (string | null)[] {
  return proposeSpeakers(text, suggestQuotes(text), known).map(({ name }) => name)
}

test.each([
  ['a surname', 'Alikhan Smailov met the press.\n\n"We are ready," Smailov said.'],
  ['a surname with a title', 'Alikhan Smailov met the press.\n\n"We are ready," Mr Smailov said.'],
  [
    'a full name with titles',
    '"We are ready for it," Kazakhstan\'s First Deputy Prime Minister Alikhan Smailov said.',
  ],
  [
    'a title alone',
    'Prime Minister Alikhan Smailov met the press.\n\n"We are ready," the Prime Minister said.',
  ],
  ['a full name', '"We are ready," Alikhan Smailov said.'],
])('J1 %s means the person whom the article has named in full', (_, text) => {
  expect(namesIn(text)).toEqual(['Alikhan Smailov'])
})

test('J3 a pronoun means the speaker before it, in the same or the next paragraph', () => {
  const text =
    '"We are ready," Alikhan Smailov said. "It is late," he said.\n\n"We go on," he added.\n\nThe wind blew.\n\n"Snow is near," he said.'
  expect(namesIn(text)).toEqual(['Alikhan Smailov', 'Alikhan Smailov', 'Alikhan Smailov', null])
})

test('J3 a pronoun behind the name of another is nobody for certain', () => {
  const text =
    '"We are ready," Alikhan Smailov said. Rustam Kholbekov came in.\n\n"It is late," he said.'
  expect(namesIn(text)).toEqual(['Alikhan Smailov', null])
})

test('J3 a pronoun of many is nobody', () => {
  expect(namesIn('"We are ready," Alikhan Smailov said.\n\n"So are we," they said.')).toEqual([
    'Alikhan Smailov',
    null,
  ])
})

test('J1 where two people have a surname, it stays as it stands', () => {
  const text = 'Hillary Clinton came. Bill Clinton went.\n\n"We are ready," Clinton said.'
  expect(namesIn(text)).toEqual(['Clinton'])
})

test('J1 the same person with a middle name is one person', () => {
  const text = 'Hillary Rodham Clinton came. Hillary Clinton went.\n\n"We are ready," Clinton said.'
  expect(namesIn(text)).toEqual(['Hillary Rodham Clinton'])
})

test('J1 a deputy is not the one whose deputy they are', () => {
  const text =
    'Deputy Prime Minister Daniyar Seitkali came.\n\n"We are ready," the Prime Minister said.'
  expect(namesIn(text)).toEqual(['the Prime Minister'])
})

test('J1 who is named later is not known before', () => {
  expect(namesIn('"We are ready," Smailov said.\n\nAlikhan Smailov spoke in Astana.')).toEqual([
    'Smailov',
  ])
})

test('J1 a word that begins the sentence is no first name', () => {
  expect(namesIn('On Monday Smailov came.\n\n"We are ready," Smailov said.')).toEqual(['Smailov'])
})

test('J4 a speaker who is known here is meant by the surname', () => {
  const text = '"We are ready," Smailov said.'
  expect(namesIn(text, ['Alikhan Smailov', 'Rustam Kholbekov'])).toEqual(['Alikhan Smailov'])
  expect(namesIn(text, ['Alikhan Smailov', 'Gulnara Smailov'])).toEqual(['Smailov'])
})

test('J2 descriptions stay as they stand', () => {
  expect(namesIn('"We are ready," a spokesman for Mayor Jane Doe said.')).toEqual([
    'a spokesman for Mayor Jane Doe',
  ])
  expect(namesIn('"We are ready for it," the Border Service said.')).toEqual(['the Border Service'])
})

test('J1 Russian and Kazakh names', () => {
  expect(
    namesIn('Премьер-министр Алихан Смаилов выступил.\n\n«Мы готовы», — сказал Смаилов.'),
  ).toEqual(['Алихан Смаилов'])
  expect(namesIn('Әлихан Смайылов келді.\n\n«Біз дайынбыз», – деді Смайылов.')).toEqual([
    'Әлихан Смайылов',
  ])
})
