import { describe, expect, it } from 'vitest'
import type { Claim, Tag } from '../../core/annotation/rows'
import { claimRows, speakerRows, tagRows, type ListRow } from './list-rows'

const claim = (id: string, parentId: string | null, position: number): Claim => ({
  ...{ id, title: `Claim ${id}`, statement: '', status: 'unverified', colour: 'blue', note: '' },
  ...{ parentId, position, createdAt: 0, updatedAt: 0 },
})
const tag = (id: string, name: string): Tag => ({ id, name, colour: null })
const counts = {
  claims: { b: { supports: 2, disputes: 1, mentions: 0 } },
  speakers: { s: 3 },
  tags: { 1: 1, 2: 2, 3: 4 },
}
const shown = { counts, collapsed: new Set<string>(), filter: '' }
const drawn = (rows: readonly ListRow[]) =>
  rows.map(({ depth, isOpen, name, count }) => {
    const sign = isOpen === null ? '' : isOpen ? '- ' : '+ '
    return `${'  '.repeat(depth)}${sign}${name} ${count}`
  })

describe('claims', () => {
  const claims = [claim('c', 'a', 1), claim('a', null, 2), claim('b', null, 1), claim('d', 'c', 1)]

  it('stand in their order, with what is part of them below', () => {
    expect(drawn(claimRows(claims, shown))).toEqual([
      'Claim b 3',
      '- Claim a 0',
      '  - Claim c 0',
      '    Claim d 0',
    ])
  })

  it('are folded up', () => {
    const rows = claimRows(claims, { ...shown, collapsed: new Set(['a']) })
    expect(drawn(rows)).toEqual(['Claim b 3', '+ Claim a 0'])
  })

  it('are filtered wherever they stand, folded up or not', () => {
    const rows = claimRows(claims, { ...shown, collapsed: new Set(['a']), filter: 'CLÁIM d' })
    expect(drawn(rows)).toEqual(['Claim d 0'])
  })
})

describe('tags', () => {
  const tags = [tag('1', 'economy/trade'), tag('2', 'visas'), tag('3', 'Economy/oil price')]

  it('stand below what they are nested in, with the counts of all', () => {
    expect(drawn(tagRows(tags, shown))).toEqual([
      '- economy 5',
      '  oil price 4',
      '  trade 1',
      'visas 2',
    ])
  })

  it('are folded up and filtered', () => {
    expect(drawn(tagRows(tags, { ...shown, collapsed: new Set(['economy']) }))).toEqual([
      '+ economy 5',
      'visas 2',
    ])
    expect(drawn(tagRows(tags, { ...shown, filter: 'trade' }))).toEqual(['economy/trade 1'])
  })
})

it('speakers are found by role, organisation and any spelling', () => {
  const speaker = { id: 's', name: 'Smailov', role: 'Minister', organisation: 'Government' }
  const spellings = new Map([['s', ['Смаилов']]])
  for (const filter of ['', 'sma', 'смаил', 'minister gov']) {
    expect(drawn(speakerRows([speaker], spellings, { ...shown, filter }))).toEqual(['Smailov 3'])
  }
  expect(speakerRows([speaker], spellings, { ...shown, filter: 'other' })).toEqual([])
})
