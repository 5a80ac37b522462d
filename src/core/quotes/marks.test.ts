import { describe, expect, test } from 'vitest'
import { findLines } from './lines'
import { findQuotations } from './marks'

/** What `findQuotations` finds, as text. */
function quotationsOf(text: string): string[] {
  return findQuotations(text, findLines(text)).map(({ start, end }) => text.slice(start, end))
}

describe('M1 pairs of marks', () => {
  test.each([
    ['straight', 'He said "yes" and "no".', ['"yes"', '"no"']],
    ['curly', 'He said “yes, we can” twice.', ['“yes, we can”']],
    ['two single marks', "''We won,'' she said.", ["''We won,''"]],
    ['guillemets', 'Он сказал: «Да».', ['«Да»']],
    ['low and high', 'Он сказал: „Да“. Потом „нет”.', ['„Да“', '„нет”']],
    ['corners', '他說：「好。」', ['「好。」']],
    ['nested guillemets', '«Читайте «Правду» утром», — сказал он.', ['«Читайте «Правду» утром»']],
    ['nested corners', '「他說「好」嗎？」', ['「他說「好」嗎？」']],
    ['single inside double', '“They say ‘no’ to us,” he said.', ['“They say ‘no’ to us,”']],
    ['brackets and dashes', 'It was ("new") — "old" — he said.', ['"new"', '"old"']],
  ])('M1 %s', (_name, text, expected) => {
    expect(quotationsOf(text)).toEqual(expected)
  })
})

describe('M2 a missing opening mark: the quotation begins with its line', () => {
  test.each([
    ['alone', 'Trade has grown," she said.', ['Trade has grown,"']],
    ['curly', 'Trade has grown,” she said.', ['Trade has grown,”']],
    [
      'after another line',
      'The talks ended.\n\nTrade has grown," she said.',
      ['Trade has grown,"'],
    ],
    [
      'around a marked phrase',
      'The “new deal” is ready,” she said.',
      ['The “new deal” is ready,”'],
    ],
    ['not after a quotation', '“Yes,” he said. And no.” The end.', ['“Yes,”']],
    ['not a length', 'The 24" screen is new.', []],
  ])('M2 %s', (_name, text, expected) => {
    expect(quotationsOf(text)).toEqual(expected)
  })
})

describe('M3 a quotation over several paragraphs', () => {
  test.each([
    ['each reopens', '“One.\n\n“Two.\n\n“Three,” he said.', ['“One.\n\n“Two.\n\n“Three,”']],
    ['straight marks', '"One.\n"Two," he said.', ['"One.\n"Two,"']],
    ['the second does not reopen', '“One.\n\nTwo,” he said.', ['“One.\n\nTwo,”']],
  ])('M3 %s', (_name, text, expected) => {
    expect(quotationsOf(text)).toEqual(expected)
  })
})

describe('M4 a missing closing mark: the quotation ends with its line', () => {
  test.each([
    ['at a line start', '“We are ready.\n\nThe talks go on.', ['“We are ready.']],
    ['after a colon', 'He said: “We are ready.\n\nThe end.', ['“We are ready.']],
    ['a stray mark is nothing', 'The so “called deal is off.\n\nThe end.', []],
    ['a new opening replaces it', 'The “old he called “new” is off.', ['“new”']],
  ])('M4 %s', (_name, text, expected) => {
    expect(quotationsOf(text)).toEqual(expected)
  })
})

describe('M5 marks that mean nothing', () => {
  test.each([
    ['empty', 'He said "" and “”.', []],
    ['attributes of HTML', '<a href="https://example.org" class="x">here</a>', []],
    ['only marks', '"""“”«»', []],
    ['no marks', 'It rained.', []],
  ])('M5 %s', (_name, text, expected) => {
    expect(quotationsOf(text)).toEqual(expected)
  })
})
