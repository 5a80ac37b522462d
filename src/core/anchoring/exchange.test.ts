import { describe, expect, it } from 'vitest'
import { statusWithin } from './fixtures/status'

const opening =
  'Lund, the mayor, and Falk, who leads the council, met on Tuesday to hear the report.\n\n'
const closing = '\n\nNobody from the ministry could be reached for an answer this week.'

const statusOf = statusWithin(opening, closing)

describe('3.10 who said it', () => {
  const quoted = '“|We will rebuild the old bridge by next spring|,” Lund said. He left the hall.'

  it.each([
    ['another person of the article', 'Falk said', 'review'],
    ['the same person, otherwise named', 'Anna Lund told the press', 'attached'],
    ['a name that is corrected', 'Lunde said', 'attached'],
    ['another verb', 'Lund wrote', 'attached'],
    ['somebody of the article without a name', 'the council said', 'review'],
    ['somebody who was not named before', 'Dora Ek said', 'review'],
  ])('3.10 %s', (_, speaker, status) => {
    expect(statusOf(quoted, quoted.replaceAll('|', '').replace('Lund said', speaker))).toBe(status)
  })

  it('3.10 also of a passage that ends with the quotation mark', () => {
    const before = '|“We will rebuild the old bridge,”| said Lund. He left the hall at noon.'
    expect(statusOf(before, before.replaceAll('|', '').replace('Lund', 'Falk'))).toBe('review')
  })

  it.each([
    ['English', '“It was dark,” said Lund. “|We took the money to the cook|.” Falk slept.'],
    ['Russian', '«Было темно», — сказал Lund. «|Я взял деньги и отдал их повару|». Falk спал.'],
    ['Chinese', '“天很黑，”李明远说。“|我把钱拿走交给了厨师|。”王建国睡着了。'],
  ])(
    '3.10 the second half of a quotation is of the speaker between the halves: %s',
    (_, before) => {
      const exchange: Record<string, string> = {
        Lund: 'Falk',
        Falk: 'Lund',
        李明远: '王建国',
        王建国: '李明远',
      }
      const after = before
        .replaceAll('|', '')
        .replace(/Lund|Falk|李明远|王建国/gu, (name) => exchange[name] ?? name)
      expect(statusOf(before, after)).toBe('review')
      expect(statusOf(before, `${before.replaceAll('|', '')} Nobody came.`)).toBe('attached')
    },
  )

  it('3.10 names far behind a passage without a quotation mark say nothing of it', () => {
    const far = Array.from({ length: 65 }, (_, index) => `word${index}`).join(' ')
    const before = `The town |will rebuild the old bridge| ${far} Lund in the hall.`
    const after = before.replaceAll('|', '').replace('Lund', 'Falk')
    expect(statusOf(before, after)).toBe('attached')
  })
})

describe('3.10 who said it, in scripts without capitals', () => {
  const quoted = (words: string, speaker: string) =>
    `会议持续了三个小时。“不予置评。”赵医生说。\n\n调查仍在继续。“${words}”${speaker}。`
  const words = '直到星期二我们才知道这件事。'

  it.each([
    ['another person of the article', '赵医生说', 'review'],
    ['another verb', '市长陈晓东表示', 'attached'],
  ])('3.10 %s', (_, speaker, status) => {
    expect(statusOf(quoted(`|${words}|`, '市长陈晓东说'), quoted(words, speaker))).toBe(status)
  })
})

describe('3.11 answers and their questions', () => {
  const interview = (question: string, answer: string) =>
    `Question: ${question}\nAnswer: ${answer}\nQuestion: Will the taxes rise in spring?\nAnswer: Perhaps.`

  it.each([
    ['of another question', 'Will you resign?', 'Is the bridge safe?', '|No, never.|', 'review'],
    ['of the same question', 'Will you resign?', 'Will you resign?', '|No, never.|', 'attached'],
    [
      'that is long',
      'Will you resign?',
      'Is the bridge safe?',
      '|I have nothing to say about it today, she said.|',
      'attached',
    ],
  ])('3.11 an answer %s', (_, old, young, answer, status) => {
    const after = interview(young, answer.replaceAll('|', ''))
    expect(statusOf(interview(old, answer), `${after} Thank you.`)).toBe(status)
  })

  it('3.11 an answer whose question got a negation', () => {
    const before = '“Will you resign?” a reporter asked. “|Yes|,” Lund said and left the room.'
    expect(statusOf(before, before.replaceAll('|', '').replace('you', 'you not'))).toBe('review')
  })
})
