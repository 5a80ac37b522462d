import { describe, expect, test } from 'vitest'
import type { Speaker, Tag } from '../annotation/rows'
import { altered, applyDifferences, inverse, made, removed, sameRow } from './differences'
import { emptyRows, lookupIn } from './row-map'

const tag: Tag = { id: 't', name: 'economy', colour: null }
const speaker: Speaker = { id: 's', name: 'Alikhan Smailov', role: null, organisation: null }

function rowsAfter(...steps: Parameters<typeof applyDifferences>[1][number][]) {
  const result = applyDifferences(emptyRows(), steps)
  if (!result.ok) throw new Error(`conflict in ${result.error.table} ${result.error.id}`)
  return result.value
}

describe('differences (SPEC.md)', () => {
  test('rule 1: are applied in their order', () => {
    const renamed = altered('tag', tag, { name: 'trade' })
    expect(rowsAfter(made('tag', tag), ...renamed).tag.get('t')).toEqual({
      id: 't',
      name: 'trade',
      colour: null,
    })
  })

  test('rule 2: conflict where the row is not as it was', () => {
    const rows = rowsAfter(made('tag', tag))
    const other = { ...tag, name: 'other' }
    for (const stale of [
      made('tag', tag),
      removed('tag', other),
      ...altered('tag', other, { name: 'new' }),
      removed('speaker', speaker),
    ]) {
      const { table, id } = stale
      expect(applyDifferences(rows, [stale])).toEqual({ ok: false, error: { table, id } })
    }
  })

  test('rule 3: all are applied, or none', () => {
    const before = rowsAfter(made('tag', tag))
    const result = applyDifferences(before, [made('speaker', speaker), made('tag', tag)])
    expect(result.ok).toBe(false)
    expect(before).toEqual(rowsAfter(made('tag', tag)))
  })

  test('rule 4: the inverse is reversed and swapped', () => {
    const list = [made('tag', tag), made('speaker', speaker)]
    expect(inverse(list)).toEqual([removed('speaker', speaker), removed('tag', tag)])
  })

  test('rule 5: followed by their inverse, they change nothing', () => {
    const list = [made('tag', tag), ...altered('tag', tag, { name: 'x' }), made('speaker', speaker)]
    expect(rowsAfter(...list, ...inverse(list))).toEqual(emptyRows())
    expect(inverse(inverse(list))).toEqual(list)
  })

  test('leave the rows that they are applied to as they were, and share what they do not touch', () => {
    const before = rowsAfter(made('tag', tag))
    const result = applyDifferences(before, [removed('tag', tag)])
    expect(before.tag.size).toBe(1)
    expect(result.ok && result.value.speaker).toBe(before.speaker)
  })
})

test('a row that has the fields already does not differ', () => {
  expect(altered('tag', tag, { name: 'economy' })).toEqual([])
})

test('rows are the same when their fields are, in whatever order', () => {
  expect(sameRow({ name: 'economy', colour: null, id: 't' }, tag)).toBe(true)
  expect(sameRow({ id: 't', name: '', colour: null }, tag)).toBe(false)
  expect(sameRow(null, tag)).toBe(false)
  expect(sameRow(null, null)).toBe(true)
})

test('rows in memory are looked up by their fields, ordered by id', () => {
  const rows = rowsAfter(
    made('tag', { id: 'b', name: 'x', colour: null }),
    made('tag', { id: 'a', name: 'x', colour: null }),
    made('tag', { id: 'c', name: 'y', colour: null }),
  )
  expect(
    lookupIn(rows)
      .rows('tag', { name: 'x' })
      .map(({ id }) => id),
  ).toEqual(['a', 'b'])
  expect(lookupIn(rows).row('tag', 'c')?.name).toBe('y')
  expect(lookupIn(rows).row('tag', 'd')).toBeUndefined()
})
