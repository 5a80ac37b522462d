import { describe, expect, test } from 'vitest'
import { SHOWN_UNASKED, suggestQuotes } from '../index'
import { tableOf } from '../testing'

const expectSuggested = tableOf(expect)

describe('quotations that go on', () => {
  test('C1 an interrupted quotation is two suggestions with one speaker', () => {
    expectSuggested([
      [
        '“The road,” Smith said, “is open.”',
        ['direct', '“The road,”', 'Smith', 'said'],
        ['direct', '“is open.”', 'Smith', 'said'],
      ],
      [
        '“The road,” said Ann Hill, “is open.”',
        ['direct', '“The road,”', 'Ann Hill', 'said'],
        ['direct', '“is open.”', 'Ann Hill', 'said'],
      ],
    ])
  })

  test('C2 a sentence that is a quotation has the speaker before it', () => {
    expectSuggested([
      [
        '“It is open,” she said. “We are glad.”',
        ['direct', '“It is open,”', 'she', 'said'],
        ['direct', '“We are glad.”', 'she', 'said'],
      ],
      [
        '“It is open,” Smith said.\n\n“We are very glad to see it.”',
        ['direct', '“It is open,”', 'Smith', 'said'],
        ['direct', '“We are very glad to see it.”', 'Smith', 'said'],
      ],
    ])
  })

  test('C2 who acts in between is likely who says the next', () => {
    const [first, second] = suggestQuotes(
      '“It is open,” Ann Hill said. Bob Roe shook his head. “It is not open at all.”',
    )
    expect(first?.confidence).toBeGreaterThan(SHOWN_UNASKED)
    expect(second?.confidence).toBeLessThan(SHOWN_UNASKED)
    expectSuggested([
      [
        '“It is open,” Ann Hill said. Bob Roe shook his head. “It is not open at all.”',
        ['direct', '“It is open,”', 'Ann Hill', 'said'],
        ['direct', '“It is not open at all.”', 'Bob Roe', undefined],
      ],
      [
        '“It is open,” Ann Hill said, and her brother objected. “It is not open at all.”',
        ['direct', '“It is open,”', 'Ann Hill', 'said'],
        ['direct', '“It is not open at all.”', 'her brother', undefined],
      ],
    ])
    const [, cutIn] = suggestQuotes(
      '“It is open,” Ann Hill said, and her brother cut in. “It is not open at all.”',
    )
    expect(cutIn?.confidence).toBeLessThan(SHOWN_UNASKED)
  })

  test('C3 a paragraph that ends in a colon introduces the next', () => {
    expectSuggested([
      [
        'The mayor then said:\n\n“The road is open.”',
        ['direct', '“The road is open.”', 'The mayor', 'said'],
      ],
    ])
  })

  test('C4 one clause of one speaker is one suggestion', () => {
    expectSuggested([
      [
        'Smith called it “slow” and “very late” again.',
        ['mixed', 'it “slow” and “very late” again', 'Smith', 'called'],
      ],
    ])
  })

  test('C5 several paragraphs are one suggestion', () => {
    const text = '“One is done.\n\n“Two is next,” the minister said.'
    expectSuggested([[text, ['direct', '“One is done.\n\n“Two is next,”', 'the minister', 'said']]])
  })

  test('C6 the opening mark at the line start is missing', () => {
    expectSuggested([
      [
        'Trade has grown. We are glad," Prime Minister said.',
        ['direct', 'Trade has grown. We are glad,"', 'Prime Minister', 'said'],
      ],
      [
        'Trade grows. It helps the coming "Year of Trade," the minister said.',
        ['direct', 'Trade grows. It helps the coming "Year of Trade,"', 'the minister', 'said'],
      ],
    ])
  })
})

describe('what is no quotation', () => {
  test('D1 titles, names and irony', () => {
    expectSuggested([
      ['The checkpoint "Nur Zholy" works round the clock.'],
      ['He spoke on the show “Good Morning World” that day.'],
      ['It was a film called “The Last Road.”'],
      ['The “reform” failed.'],
      ['The group is known as “the seven.”'],
    ])
  })

  test('D2 headlines, markup and text without marks', () => {
    expectSuggested([
      [''],
      ['\n\n'],
      ['Road opens.'],
      ['<a href="https://example.org/a">The road</a>'],
    ])
  })
})
