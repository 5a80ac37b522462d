import { expect, test } from 'vitest'
import { namesIn } from './testing'

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

test('J1 who is named much later is not known before, but in the next paragraph is', () => {
  expect(namesIn('"We are ready," Smailov said.\n\nAlikhan Smailov spoke in Astana.')).toEqual([
    'Alikhan Smailov',
  ])
  const wind = 'The wind blew over the steppe. '.repeat(30)
  expect(namesIn(`"We are ready," Smailov said.\n\n${wind}\n\nAlikhan Smailov spoke.`)).toEqual([
    'Smailov',
  ])
})

test('J1 a surname that the text uses before it names a bearer in full means another', () => {
  const text = `Omarov came. Omarov spoke of the road. ${'The wind blew. '.repeat(50)}\n\nHis brother Daulet Omarov left.\n\n"We are ready," Omarov said.`
  expect(namesIn(text)).toEqual(['Omarov'])
})

test('J1 of two people with a surname it means the one whom the text has called by it', () => {
  const text =
    'Jane Doe came to the farm. Doe likes it there. Her husband John Doe stayed away.\n\n"We are ready," Doe said. "It is late," John Doe said. "Go on," John said.'
  expect(namesIn(text)).toEqual(['Jane Doe', 'John Doe', 'John Doe'])
})

test('J1 a title tells which of two people is meant', () => {
  const text =
    'Jane Doe came. John Doe went.\n\n"We are ready," Mrs. Doe said. "So am I," Mr. Doe said.'
  expect(namesIn(text)).toEqual(['Jane Doe', 'John Doe'])
  expect(namesIn('Her husband, John Doe, was free.\n\n"It is love," Mrs. Doe said.')).toEqual([
    'Mrs. Doe',
  ])
  expect(namesIn('John Doe came.\n\n"It is love," said the younger Mr. Doe.')).toEqual([
    'the younger Mr. Doe',
  ])
})

test('J1 a father and his son are two people', () => {
  const text = 'John Doe Jr. came. John Doe went.\n\n"We are ready," Doe said.'
  expect(namesIn(text)).toEqual(['Doe'])
})

test('J1 an office of a country, and one behind the name, is the person’s', () => {
  expect(
    namesIn(
      'Prime Minister of the Republic of Kazakhstan Alikhan Smailov met Deputy Premier of the State Council of China Ding Xuexiang.\n\n"We are ready," Prime Minister said.',
    ),
  ).toEqual(['Alikhan Smailov'])
  expect(
    namesIn('Mike Doe, the Indiana governor, came.\n\n"We are ready," the governor said.'),
  ).toEqual(['Mike Doe'])
})

test('J1 an office that two people have is nobody’s', () => {
  const text =
    'President Emma Berg met President Omarov.\n\n"We are ready for it," the president said.'
  expect(namesIn(text)).toEqual(['the president'])
})

test.each([
  ['Sens. John Doe and Jane Roe came.\n\n"We are ready," Doe said.', 'John Doe'],
  ['They met in Paris. John Doe came.\n\n"We are ready," Doe said.', 'John Doe'],
  ['Does Doe know? John Doe came.\n\n"We are ready," Doe said.', 'John Doe'],
  ['Secretary of State John Doe came.\n\n"We are ready," Doe said.', 'John Doe'],
  ['"We are ready," said Chief of Staff Denis Doe.', 'Denis Doe'],
  ['"We are ready," said Billionaire Peter Doe.', 'Peter Doe'],
  ['"We are ready," said Rep. Peter T. King of New York.', 'Peter T. King'],
  ['"We are ready," said former city adviser David Roe.', 'David Roe'],
  ['"We are ready," said Republican strategist Ryan Roe.', 'Ryan Roe'],
  ['"We are ready," said Stephen Roe of the University of Ohio.', 'Stephen Roe'],
  ['"We are ready," said Ruth Roe and John Doe.', 'Ruth Roe and John Doe'],
  ['"We are ready," said the University of Ohio.', 'the University of Ohio'],
])('J2 titles, places and offices are no part of a name: %s', (text, name) => {
  expect(namesIn(text)).toEqual([name])
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

test.each([
  ['Премьер-министр Алихан Смаилов выступил.\n\n«Мы готовы», — сказал Смаилов.', 'Алихан Смаилов'],
  ['Алихан Смаилов выступил.\n\nПо словам Алихана Смаилова, «мы готовы».', 'Алихан Смаилов'],
  ['Алихан Смаилов выступил. По его словам, «мы готовы».', 'Алихан Смаилов'],
  ['«Мы готовы», — сказал премьер-министр Казахстана Алихан Смаилов.', 'Алихан Смаилов'],
  ['«Мы готовы», — сказала Айгуль Сериковна Бекова.', 'Айгуль Сериковна Бекова'],
  ['«Мы готовы», — сообщил министр сельского хозяйства Ерлан Ким.', 'Ерлан Ким'],
  ['Олег Петров и Мария Петрова тут. «Мы готовы», — сказал Петров.', 'Олег Петров'],
  ['Әлихан Смайылов келді.\n\n«Біз дайынбыз», – деді Смайылов.', 'Әлихан Смайылов'],
  ['Әлихан Смайылов келді.\n\nСмайыловтың айтуынша, «біз дайынбыз».', 'Әлихан Смайылов'],
])('J1 Russian and Kazakh names: %s', (text, name) => {
  expect(namesIn(text).at(-1)).toBe(name)
})

test.each([
  ['外交部发言人毛宁表示：“中方愿同各方保持沟通。”', '毛宁'],
  ['哈萨克斯坦总理斯迈洛夫强调：“必须加快过境运输。”', '斯迈洛夫'],
  ['王明部长表示，“储备足够过冬”。', '王明'],
  ['「我沒有這樣說！」安德烈·朱可夫說。', '安德烈·朱可夫'],
  ['“储备足够过冬。”发言人回应说。', '发言人'],
  ['“储备足够过冬。”她说。', null],
])('J2 Chinese names: %s', (text, name) => {
  expect(namesIn(text)).toEqual([name])
})
