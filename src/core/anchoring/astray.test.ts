import { describe, expect, it } from 'vitest'
import { statusWithin } from './fixtures/status'

const opening = 'The ferry ran aground near the harbour on Friday morning.\n\n'
const closing =
  '\n\nThe captain was questioned by the police on Saturday. Nobody was killed, but eleven people were taken to hospital.'

const statusOf = statusWithin(opening, closing)

const mayor = 'The mayor did not want to rule out a referendum.'
const traders = 'Traders had collected 14,500 signatures against the plan within three weeks.'

describe('3.13 sentences that left their place', () => {
  const marked = traders.replace('had collected', '|had collected|')
  const before = `${marked} ${mayor}\n\nThe rents rose by seven percent last year. The log of the ship was seized.`
  const moved = (sentence: string) =>
    `${mayor}\n\nThe rents rose by seven percent last year. ${sentence} The log of the ship was seized.`

  it.each([
    ['whole', traders, 'attached'],
    ['changed', traders.replace('three', 'four'), 'review'],
    [
      'a new one that begins alike',
      'Traders had collected 14,500 signatures for a new road.',
      'review',
    ],
    ['within another', `He wrote that “${traders.replace('.', '')}”.`, 'review'],
  ])('3.13 %s', (_, sentence, status) => {
    expect(statusOf(before, moved(sentence))).toBe(status)
  })

  it('3.13 a sentence that was changed where it stood is as certain as its words', () => {
    const after = before.replaceAll('|', '').replace('three weeks', 'a month')
    expect(statusOf(before, after)).toBe('attached')
  })
})

describe('3.13 what a correction quotes', () => {
  it('3.13 the words of a deleted sentence are not certain in the correction', () => {
    const drunk = 'The captain was drunk when the ship hit the rock.'
    const correction = `\n\nCorrection: an earlier version of this article wrongly said: “${drunk}”`
    expect(statusOf(`|${drunk}| ${mayor}`, `${mayor}${correction}`)).toBe('review')
  })

  it('3.13 a copy is not certain where nearly the same words stand at the old place', () => {
    const house = (word: string) => `“This ${word} belongs to everyone who lives here,” said`
    const speaker = 'their speaker, Maria Lund.'
    const after = `${house('building')} ${speaker}\n\n${mayor} ${house('house')} ${speaker}`
    expect(statusOf(`${mayor} ${house('building')} |${speaker}|`, after)).toBe('review')
  })
})

describe('3.13 copies of what was corrected', () => {
  const rest = 'The mayor thanked everyone who had written to her about it.'
  const corrected = (month: string) =>
    `The harbour stays open to the fishing boats until the end of ${month}. ${rest}`

  it.each([
    ['|The harbour stays open to the fishing boats until the end of June.|'],
    ['The harbour stays |open to the fishing boats| until the end of June.'],
    ['The harbour stays open to the fishing boats until the end of |June|.'],
  ])('3.13 the copy of %s that brought the next sentence along is not certain', (marked) => {
    const between = 'A second reading of the budget was put off until the autumn.'
    const before = `${marked} ${rest}\n\n${between}`
    const after = `${corrected('July')}\n\n${between}\n\nLast week we wrote otherwise. ${corrected('June')}`
    expect(statusOf(before, after)).toBe('review')
  })

  it('3.13 a row of the same values below another heading is another row', () => {
    const before =
      'Keeping the links of a folder\n|default: yes, always|\ntype: a switch\nWhen set, the folders are packed.'
    const after =
      'Keeping the lock of a file\ndefault: yes, always\ntype: a switch\nIf not set, the lock does not count.\nKeeping the links of a folder\ndefault: no, never\ntype: a switch\nWhen set, the folders are packed.'
    expect(statusOf(before, after)).toBe('review')
  })
})
