import { expect, test } from 'vitest'
import { namesIn } from './testing'

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

test('J3 a pronoun does not mean somebody of the other sex', () => {
  expect(namesIn('"We are ready," Betsy Doe said.\n\n"It is late," he said.')).toEqual([
    'Betsy Doe',
    null,
  ])
  expect(namesIn('"We are ready," the spokeswoman Kim Roe said. "It is late," he said.')).toEqual([
    'Kim Roe',
    null,
  ])
})

test('J3 the other sex does not stand in between', () => {
  const text =
    'Sandy Omar, who lost her home in the flood, said that John Doe had been rude.\n\n"He promised to meet us," she said.'
  expect(namesIn(text).at(-1)).toBe('Sandy Omar')
})

test('J3 a surname, too, stands in between', () => {
  const text =
    'John Doe came. Peter Roe left.\n\n"We are ready," Doe said. Roe shook his head. Then it rained. "It is late," he said.'
  expect(namesIn(text).at(-1)).toBeNull()
})

test('J3 of whom the paragraph speaks, the pronoun means', () => {
  const text =
    'Peter Roe left the party in May.\n\nJohn Doe told a crowd that his friendship with Mr. Roe was over. "It is late," he said.'
  expect(namesIn(text).at(-1)).toBe('John Doe')
})

test('J3 whoever belongs to somebody is not that person', () => {
  const text =
    'Betsy Doe came.\n\nDoe spokeswoman Jennifer Roe criticised the paper. "Nice try," she wrote in a message.'
  expect(namesIn(text)).toEqual(['Jennifer Roe'])
})

test('J3 places, organisations and descriptions are no antecedents', () => {
  expect(namesIn('It rained in Colorado.\n\n"It was late," she said.')).toEqual([null])
  expect(namesIn('"It was late," Colorado said.\n\n"It was dark," she said.')).toEqual([
    'Colorado',
    null,
  ])
  expect(namesIn('"It was late," the driver said.\n\n"It was dark," he said.')).toEqual([
    'the driver',
    null,
  ])
})

test('J3 who is mentioned in a quotation is not spoken of outside', () => {
  const text =
    '"We are ready," Betsy Doe said. "We told Jennifer Roe. It is late." \n\n"Go on," she said.'
  expect(namesIn(text).at(-1)).toBe('Betsy Doe')
})

test('J3 a surname alone does not tell whether "she" can be meant, unless it has just spoken', () => {
  expect(namesIn('President Omar called the mayor.\n\n"It was kind," she said.')).toEqual([null])
  expect(namesIn('"It was late," Omar said.\n\n"It was kind," she said.')).toEqual(['Omar', 'Omar'])
})
