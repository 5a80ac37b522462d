import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { awkwardPieces } from './awkward-pieces.fixture'
import type { Passage } from './passage'
import { readStructure, type ArticleStructure } from './structure'

const sample = readFileSync('resources/sample/a-wire-story.txt', 'utf8')

/** Each part of a text by name, as its words. */
function partsOf(text: string): Record<string, string> {
  const { metadata, ...parts } = readStructure(text)
  expect(metadata.title).not.toContain('\n')
  return Object.fromEntries(
    Object.entries(parts).map(([name, { start, end }]) => [name, text.slice(start, end)]),
  )
}

describe('a wire story in English', () => {
  test('the sample: every part is recognised', () => {
    const { body, tail, ...parts } = partsOf(sample)
    const headline =
      'Kazakhstan and Uzbekistan agree on longer visa-free stays and a wider pipeline'
    expect(parts).toEqual({
      dateLine: '14.03.2024, 09:30 204817',
      headline,
      repeatedHeadline: headline,
      credit: 'Photo | Steppe Wire / Marat Esenov',
      dateline: 'ASTANA, March 14 (Steppe Wire) —',
    })
    expect(body).toMatch(/^ASTANA, March 14.*Samarkand\.$/s)
    expect(tail).toMatch(/^© 2024 Steppe Wire\..*Most read$/s)
    expect(readStructure(sample).metadata).toEqual({
      title: headline,
      publication: 'Steppe Wire',
      author: null,
      date: '2024-03-14T09:30',
      url: null,
    })
  })

  test('byline, address, date in words, sign-off', () => {
    const text = `https://www.example.org/ports/2024/grain

Grain ships leave the port again

By Jane Roe and Ivan Petrenko, Harbour News
March 3, 2024 4:05 PM EST

ODESA, Ukraine (Harbour News) -- Two ships left the port on Sunday, "the first of many," its manager said.

They carry wheat.

(Reporting by Jane Roe; Editing by John Doe)
`
    expect(partsOf(text)).toEqual({
      headline: 'Grain ships leave the port again',
      byline: 'By Jane Roe and Ivan Petrenko, Harbour News',
      dateLine: 'March 3, 2024 4:05 PM EST',
      dateline: 'ODESA, Ukraine (Harbour News) --',
      body: `ODESA, Ukraine (Harbour News) -- Two ships left the port on Sunday, "the first of many," its manager said.\n\nThey carry wheat.`,
      tail: '(Reporting by Jane Roe; Editing by John Doe)',
    })
    expect(readStructure(text).metadata).toEqual({
      title: 'Grain ships leave the port again',
      publication: 'Harbour News',
      author: 'Jane Roe and Ivan Petrenko, Harbour News',
      date: '2024-03-03T16:05',
      url: 'https://www.example.org/ports/2024/grain',
    })
  })

  test('what stands between headline and byline is neither headline nor body', () => {
    const text = `Rain\n\nIt rained all night, and nobody slept.\n\nBy Jane Roe\n3 March 2024\n\nIt rained.`
    expect(partsOf(text)).toEqual({
      headline: 'Rain',
      byline: 'By Jane Roe',
      dateLine: '3 March 2024',
      body: 'It rained.',
    })
    expect(partsOf('Rain\n\nAll night.\n\nLONDON — It rained.')).toEqual({
      headline: 'Rain',
      dateline: 'LONDON —',
      body: 'LONDON — It rained.',
    })
  })

  test('the credit of a picture names no publication', () => {
    const text = `Title of it\n\nTitle of it\nImages | agency.example\nThe first paragraph.\n\nThe second.`
    expect(readStructure(text).metadata.publication).toBeNull()
    expect(partsOf(text)['credit']).toBe('Images | agency.example')
  })
})

describe('wire stories in other languages', () => {
  test('Russian', () => {
    const text = `28 ноября 2023 года, 11:11

Премьеры обсудили нефтепровод

Автор: Анна Петрова
Фото: primeminister.example

АСТАНА, 28 ноября. /Степной вестник/. Стороны договорились о расширении нефтепровода, сообщил министр.

«Это важно», – сказал он.

При использовании материалов ссылка на «Степной вестник» обязательна.
Нашли ошибку? Выделите её и нажмите Ctrl+Enter

Читайте также
Открыт новый терминал`
    const { body, ...parts } = partsOf(text)
    expect(parts).toEqual({
      dateLine: '28 ноября 2023 года, 11:11',
      headline: 'Премьеры обсудили нефтепровод',
      byline: 'Автор: Анна Петрова',
      credit: 'Фото: primeminister.example',
      dateline: 'АСТАНА, 28 ноября. /Степной вестник/.',
      tail: text.slice(text.indexOf('При использовании')),
    })
    expect(body).toMatch(/^АСТАНА.*сказал он\.$/s)
    expect(readStructure(text).metadata).toEqual({
      title: 'Премьеры обсудили нефтепровод',
      publication: 'Степной вестник',
      author: 'Анна Петрова',
      date: '2023-11-28T11:11',
      url: null,
    })
  })

  test('Kazakh', () => {
    const text = `2023 жылғы 28 қараша, 09:05

Визасыз режим күшіне енді

Сурет: Дала хабары
АСТАНА. ДАЛА ХАБАРЫ – Визасыз режим күшіне енді, деп хабарлады министрлік.

«Бұл – жаңа кезең», – деді министр.

© 2023 Дала хабары. Барлық құқықтар қорғалған.
Тағы оқыңыз:
Жаңа терминал ашылды`
    const { body, ...parts } = partsOf(text)
    expect(parts).toEqual({
      dateLine: '2023 жылғы 28 қараша, 09:05',
      headline: 'Визасыз режим күшіне енді',
      credit: 'Сурет: Дала хабары',
      dateline: 'АСТАНА. ДАЛА ХАБАРЫ –',
      tail: text.slice(text.indexOf('©')),
    })
    expect(body).toMatch(/^АСТАНА.*деді министр\.$/s)
    expect(readStructure(text).metadata).toMatchObject({
      publication: 'Дала хабары',
      date: '2023-11-28T09:05',
    })
  })

  test('Chinese', () => {
    const text = `2023年11月28日 11:11

中哈两国扩大合作

图片来源：草原通讯社
草原社阿斯塔纳11月28日电（记者 张三）两国总理周二举行会谈。

“这是新的一章。”总理说。

来源：草原通讯社
版权所有 草原通讯社 未经授权不得转载
相关新闻
新航站楼启用`
    const { body, ...parts } = partsOf(text)
    expect(parts).toEqual({
      dateLine: '2023年11月28日 11:11',
      headline: '中哈两国扩大合作',
      credit: '图片来源：草原通讯社',
      dateline: '草原社阿斯塔纳11月28日电（记者 张三）',
      tail: text.slice(text.indexOf('来源：草原通讯社\n版权')),
    })
    expect(body).toMatch(/总理说。$/)
    expect(readStructure(text).metadata).toMatchObject({
      title: '中哈两国扩大合作',
      publication: '草原通讯社',
      date: '2023-11-28T11:11',
    })
  })
})

describe('a text without the signs of a story', () => {
  test('is all body, and its first line the title', () => {
    for (const text of ['One line.', 'My notes:\nfirst, milk\nsecond, bread\n', ' \n\n x \n y']) {
      const { metadata, ...parts } = readStructure(text)
      expect(parts).toEqual({ body: { start: 0, end: text.length } })
      expect(metadata.title).toBe(text.trim().split('\n')[0]?.trim())
    }
  })

  test('has a title of at most 200 code units, cut after a word', () => {
    const long = readStructure('word '.repeat(100)).metadata.title
    expect(long).toMatch(/^(word )+word…$/)
    expect(long.length).toBeGreaterThan(190)
    expect(long.length).toBeLessThanOrEqual(200)
    expect(readStructure('字'.repeat(300)).metadata.title).toBe(`${'字'.repeat(199)}…`)
    expect(readStructure('👩‍👩‍👧'.repeat(100)).metadata.title.isWellFormed()).toBe(true)
  })

  test('may be blank', () => {
    for (const text of ['', '\n\n', ' \t ']) {
      expect(readStructure(text)).toMatchObject({
        body: { start: 0, end: text.length },
        metadata: { title: '', date: null },
      })
    }
  })

  test('keeps paragraphs that only sound like boilerplate', () => {
    const text = `The law on copyright

Copyright of songs lasts seventy years, the court held on Monday in a long decision.

"Share this," he said, and she did. They shared it with all their friends that night.

Share the burden, he said.

Copyright law is unclear, she added.`
    expect(readStructure(text)).not.toHaveProperty('tail')
    expect(partsOf(text)['headline']).toBe('The law on copyright')
  })

  test('keeps paragraphs below a notice in the middle', () => {
    const text = `A title\n\nA first paragraph, longer than it.\n\nRead also\n\nThis goes on as a sentence.`
    expect(readStructure(text)).not.toHaveProperty('tail')
  })
})

const order = [
  'headline',
  'repeatedHeadline',
  'dateLine',
  'byline',
  'credit',
  'body',
  'tail',
] as const

function passagesOf(structure: ArticleStructure): Passage[] {
  return order
    .flatMap((name) => structure[name] ?? [])
    .sort((one, other) => one.start - other.start || one.end - other.end)
}

test('of any text the parts lie in it, one after the other, the dateline at the start of the body', () => {
  const lines = [
    ...sample.split('\n'),
    ...awkwardPieces,
    'By Jane Roe',
    '© 2024 X',
    '字'.repeat(5000),
  ]
  const anyStory = fc
    .array(fc.tuple(fc.constantFrom(...lines), fc.constantFrom('\n', '\n', '\n\n', ' ')))
    .map((parts) => parts.flat().join(''))
  fc.assert(
    fc.property(anyStory, (text) => {
      const structure = readStructure(text)
      let end = 0
      for (const passage of passagesOf(structure)) {
        expect(passage.start).toBeGreaterThanOrEqual(end)
        expect(passage.end).toBeGreaterThanOrEqual(passage.start)
        end = passage.end
      }
      expect(end).toBeLessThanOrEqual(text.length)
      const { dateline, body, metadata } = structure
      if (dateline !== undefined) {
        expect(text.slice(body.start, dateline.start).trim()).toBe('')
        expect(dateline.end).toBeLessThanOrEqual(body.end)
      }
      expect(metadata.title.length).toBeLessThanOrEqual(200)
      expect(metadata.title === '').toBe(text.trim() === '')
    }),
  )
})

test('a story of any size has the same header and tail', () => {
  const [before = '', after = ''] = sample.split('Carriers welcomed')
  const long = `${before}${'More of the story. '.repeat(100_000)}\n\nCarriers welcomed${after}`
  const { metadata, tail, body } = readStructure(long)
  expect(metadata).toEqual(readStructure(sample).metadata)
  expect(long.slice(tail?.start)).toBe(sample.slice(readStructure(sample).tail?.start))
  expect(body.end - body.start).toBeGreaterThan(1_900_000)
})
