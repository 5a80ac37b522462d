import { expect, test } from 'vitest'
import { suggestQuotes } from './index'
import { tableOf } from './testing'

const expectSuggested = tableOf(expect)

test('M7 Russian speech begins with a dash', () => {
  expectSuggested([
    ['– Мы ждали три года, – сказал он.', ['direct', 'Мы ждали три года,', 'он', 'сказал']],
    [
      '— Вода ушла, — рассказала Марина Ковалёва. — Мы спасли документы.',
      ['direct', 'Вода ушла,', 'Марина Ковалёва', 'рассказала'],
      ['direct', 'Мы спасли документы.', 'Марина Ковалёва', 'рассказала'],
    ],
    [
      '— Почему закрыли мост? — спросил депутат.\n— Он аварийный, — ответил аким.',
      ['direct', 'Почему закрыли мост?', 'депутат', 'спросил'],
      ['direct', 'Он аварийный,', 'аким', 'ответил'],
    ],
  ])
})

test('M7 Kazakh speech begins with a dash', () => {
  expectSuggested([
    ['– Су түнде қайтты, – дейді Гүлнар.', ['direct', 'Су түнде қайтты,', 'Гүлнар', 'дейді']],
  ])
})

test.each([
  '– хлеб, – молоко, – соль',
  '– Дорогу открыли в мае, – это рано.',
  'Мы ждали – долго, – сказал он.',
  '– It was late, – so be it.',
  '– ',
])('M7 no speech without a verb of saying, and none in English: %s', (text) => {
  expect(suggestQuotes(text)).toEqual([])
})
