import { describe, expect, it } from 'vitest'
import { statusWithin } from './fixtures/status'

const opening = 'The ferry ran aground near the harbour on Friday morning.\n\n'
const closing = '\n\nTrains ran late for two hours because of the fog on the coast.'

const statusOf = statusWithin(opening, closing)

describe('3.14 quotation marks put around a sentence', () => {
  const told =
    'Nobody answered. The captain |was drunk| when the ship hit the rock. The mayor left.'
  const plain = told.replaceAll('|', '')
  const sentence = 'The captain was drunk when the ship hit the rock.'

  it.each([
    ['quoted', plain.replace(sentence, `“${sentence}”`), 'review'],
    ['quoted behind a speaker', plain.replace(sentence, `The mayor said: “${sentence}”`), 'review'],
    [
      'behind a quotation that was put in',
      plain.replace('Nobody answered.', '“Nobody answered,” she said.'),
      'attached',
    ],
    ['as it was', `${plain} He slept.`, 'attached'],
  ])('3.14 the words of the article, %s', (_, after, status) => {
    expect(statusOf(told, after)).toBe(status)
  })

  it('3.14 and the words of a quotation without its marks', () => {
    const quoted = told.replace('The captain', '“The captain').replace('rock.', 'rock.”')
    expect(statusOf(quoted, plain)).toBe('review')
    expect(statusOf(quoted, quoted.replaceAll('|', '').replace('left', 'slept'))).toBe('attached')
  })
})
