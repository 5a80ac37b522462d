import { describe, expect, it } from 'vitest'
import { statusWithin } from './fixtures/status'

const opening = 'The ministry will answer the questions of the council on Monday.\n\n'
const closing = '\n\nTrains ran late for two hours because of the fog on the coast.'

const statusOf = statusWithin(opening, closing)

describe('3.12 rows', () => {
  const table = (south: string, centre: string, cell: string, last = '895') =>
    `East  379  ${last}\n${south}  866  773\n${centre}  332  ${cell}\nHarbour  976  736`

  it.each([
    ['labels that change places', table('Centre', 'South', '803'), 'review'],
    ['another label', table('South', 'Port', '803'), 'review'],
    ['the same label', table('South', 'Centre', '803', '896'), 'attached'],
  ])('3.12 the last cell of a row: %s', (_, after, status) => {
    expect(statusOf(table('South', 'Centre', '|803|'), after)).toBe(status)
  })

  it('3.12 a row that moves takes its figures along', () => {
    const rows = table('South', 'Centre', '|803|').split('\n')
    const after = rows.toReversed().join('\n').replaceAll('|', '')
    expect(statusOf(rows.join('\n'), after)).toBe('attached')
  })
})

describe('3.12 turns of a dialogue', () => {
  const words = 'Traders had collected 14,500 signatures against the plan within three weeks.'
  const more = 'They want to hand them over on Friday morning.'
  const turns = (one: string, other: string, said = words, rest = more) =>
    `${one} The council has put off its vote until September.\n\n${other} ${said} ${rest}`

  it.each([
    ['before a colon', 'Helen Ward:', 'Peter Novak:'],
    ['before a dash', 'Helen Ward –', 'Peter Novak –'],
  ])('3.12 speakers that change places, %s', (_, one, other) => {
    expect(statusOf(turns(one, other, `|${words}|`), turns(other, one))).toBe('review')
    expect(statusOf(turns(one, other, words, `|${more}|`), turns(other, one))).toBe('review')
    expect(statusOf(turns(one, other, `|${words}|`), `Note. ${turns(one, other)}`)).toBe('attached')
  })

  it.each([
    ['a figure that is corrected', '16:18 –', '16:20 –'],
    ['a name that is spelled otherwise', 'Helen Ward:', 'Helen Warde:'],
    ['a dateline that is left out', 'BERLIN —', ''],
  ])('3.12 %s is the same label', (_, old, young) => {
    const turn = (label: string, said: string) => `${label} ${said} ${more}`.trim()
    expect(statusOf(turn(old, `|${words}|`), turn(young, words))).toBe('attached')
  })

  it('3.12 a quotation behind a colon does not name who says what follows it', () => {
    const report = (speaker: string) =>
      `${speaker}: “We will win.” The crowd that had come to the old market applauded.`
    const before = report('Ward').replace('The crowd that had come', '|The crowd that had come|')
    expect(statusOf(before, report('Falk'))).toBe('attached')
  })
})
