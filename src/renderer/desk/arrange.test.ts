import { describe, expect, it } from 'vitest'
import type { FileEntry } from '../../contract/desk'
import type { Stance } from '../../core/annotation/rows'
import { arrange, type Grouping, type Sorting } from './arrange'

const article = (title: string, date: string | null) => ({ title, date, addedAt: 0 })
const facts = {
  articles: new Map([
    ['a', article('Talks', '2024-05-03T10:00')],
    ['b', article('Treaty', '2023-11-28')],
    ['c', article('Leaflet', null)],
  ]),
  speakers: new Map([
    ['s', { name: 'Smailov' }],
    ['b', { name: 'Brandt' }],
  ]),
}

function entry(
  annotationId: string,
  articleId: string,
  start: number,
  speakerId: string | null,
  stance: Stance,
): FileEntry {
  const place = { articleId, start, end: start + 1 }
  return { annotationId, ...place, speakerId, stance, createdAt: start, evidenceId: annotationId }
}

const entries = [
  entry('1', 'a', 9, 's', 'disputes'),
  entry('2', 'a', 2, null, 'mentions'),
  entry('3', 'c', 5, 'b', 'supports'),
  entry('4', 'b', 4, 's', 'supports'),
]

const arranged = (grouping: Grouping, sorting: Sorting = 'oldest') =>
  arrange(entries, facts, grouping, sorting).map(
    ({ key, entries: grouped }) =>
      `${String(key)}: ${grouped.map((one) => one.annotationId).join(' ')}`,
  )

describe('the passages of a file', () => {
  it('are grouped by speaker, who said most first', () => {
    expect(arranged('speaker')).toEqual(['s: 4 1', 'b: 3', 'null: 2'])
  })

  it('are a timeline by date, either way; what has none comes last', () => {
    expect(arranged('date')).toEqual(['2023-11-28: 4', '2024-05-03: 2 1', 'null: 3'])
    expect(arranged('date', 'newest')).toEqual(['2024-05-03: 2 1', '2023-11-28: 4', 'null: 3'])
  })

  it('are grouped by article and by stance', () => {
    expect(arranged('article')).toEqual(['b: 4', 'a: 2 1', 'c: 3'])
    expect(arranged('stance')).toEqual(['supports: 4 3', 'disputes: 1', 'mentions: 2'])
  })

  it('stand in one row otherwise, also as they were marked', () => {
    expect(arranged('none', 'latest')).toEqual(['null: 1 3 4 2'])
    expect(arrange([], facts, 'none', 'latest')).toEqual([])
  })
})
