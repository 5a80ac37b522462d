import { expect, test } from 'vitest'
import { made } from '../../../core/journal/differences'
import { ok } from '../../../core/result'
import { queryOf } from '../../../core/search/testing'
import { expectOk, inFastLibrary } from '../testing'
import { all, desk, found, foundNotes } from './testing'

test.each([
  ['ainur', 'one'],
  ['смаилов', 'one'],
  ['trade', 'one'],
  ['"visa free"', 'one'],
  ['claim:visa', 'one'],
  ['claim:"free regime"', 'one'],
  ['claim:turnover', 'none'],
  ['-claim:visa has:note', 'none'],
  ['tag:economy', 'one'],
  ['tag:trade', 'one'],
  ['tag:eco*', 'one'],
  ['speaker:смаил*', 'one'],
  ['status:disputed', 'one'],
  ['status:confirmed', 'none'],
  ['claim:visa status:disputed', 'one'],
  ['claim:visa status:refuted', 'none'],
  ['-status:disputed after:2020', 'other article'],
  ['has:note has:claim has:tag has:speaker', 'one'],
  ['minister has:note', 'one'],
  ['minister claim:visa', 'one'],
  ['story has:note', 'none'],
])('%s finds the annotation of %s', (typed, expected) => {
  inFastLibrary((library) => {
    const { annotationId, otherId } = desk(library)
    if (expected === 'other article') expect(found(library, typed)).toEqual([otherId])
    else expect(foundNotes(library, typed)).toEqual(expected === 'one' ? [annotationId] : [])
  })
})

test.each([
  ['visas before:2024', ['articleId']],
  ['visas after:2024', ['otherId']],
  ['visas after:2023-11-28 before:2023-11-29', ['articleId']],
  ['visas before:2023-11-28', []],
  ['visas in:kazakhstan', ['articleId']],
  ['visas -in:kazakhstan', ['otherId']],
  ['visas -claim:visa', ['otherId']],
  ['visas claim:visa', ['articleId']],
  ['publication:"prime minister"', ['articleId']],
  ['after:2023 -minister', ['otherId']],
  ['-has:note', ['otherId']],
  ['-claim:visa', ['otherId']],
  ['-in:kazakhstan', ['otherId']],
])('%s finds the articles %j', (typed, expected) => {
  inFastLibrary((library) => {
    const ids = desk(library)
    expect(found(library, typed)).toEqual(
      expected.map((name) => ids[name as 'articleId' | 'otherId']),
    )
  })
})

test('annotations that a query asks for can be listed by its condition', () => {
  inFastLibrary((library) => {
    const { annotationId } = desk(library)
    expectOk(library.search.catchUp(10_000))
    const { sql, values } = library.search.annotationsFor(queryOf('minister tag:economy'))
    expect(sql).not.toContain('minister')
    expect(values).toContain('"minister"')
    expect(foundNotes(library, 'minister tag:economy')).toEqual([annotationId])
  })
})

test.each([
  ['is:review', ['annotationId']],
  ['is:gone', ['bareId']],
  ['story is:gone', ['bareId']],
  ['has:note -is:gone', ['annotationId']],
  ['is:review is:gone', []],
])('%s finds by how quotes stand in the text by now: %j', (typed, expected) => {
  inFastLibrary((library) => {
    const ids = desk(library)
    const placed = (articleId: string, annotationId: string, start: number | null) =>
      made('placement', {
        ...{ id: `of ${annotationId}`, articleId, annotationId, start, goneAt: null },
        revision: library.row('article', articleId)?.revision ?? '',
        ...(start === null
          ? { end: null, status: 'orphan' as const }
          : { end: start + 1, status: 'review' as const }),
      })
    const placements = [
      placed(ids.articleId, ids.annotationId, 0),
      placed(ids.otherId, ids.bareId, null),
    ]
    expectOk(library.perform('article.follow', () => ok(placements)))
    expect(foundNotes(library, typed)).toEqual(
      expected.map((name) => ids[name as 'annotationId' | 'bareId']),
    )
  })
})

test('a speaker is found by every spelling', () => {
  inFastLibrary((library) => {
    const { annotationId } = desk(library)
    const speaker = library.rows('speaker', {})[0]
    if (speaker === undefined) throw new Error('There is no speaker.')
    const spelling = { id: 'spelling', speakerId: speaker.id, name: 'Alikhan Smailov' }
    expectOk(library.perform('speaker.edit', () => ok([made('spelling', spelling)])))
    expect(foundNotes(library, 'smailov')).toEqual([annotationId])
    expect(foundNotes(library, 'speaker:"Alikhan Smailov"')).toEqual([annotationId])
  })
})

test.each([
  ['regime', { claim: ['Visa-free regime'] }],
  ['may', { claim: ['Visa-free regime'] }],
  ['смаилов', { speaker: ['Алихан Смаилов'] }],
  ['trade', { tag: ['economy/trade'] }],
  ['trad*', { tag: ['economy/trade'] }],
  ['claim:visa', { claim: ['Visa-free regime'] }],
  ['claim:visa status:disputed', { claim: ['Visa-free regime'] }],
  ['status:disputed -status:refuted', { claim: ['Visa-free regime'] }],
  ['status:confirmed', {}],
  ['regime -claim:visa', {}],
  ['tag:economy', { tag: ['economy/trade'] }],
  ['speaker:алихан', { speaker: ['Алихан Смаилов'] }],
  ['regime after:2020', {}],
  ['has:note', {}],
])('%s finds the claims, speakers and tags %j', (typed, expected) => {
  inFastLibrary((library) => {
    desk(library)
    expectOk(library.search.catchUp(10_000))
    const { subjects } = library.search.find(queryOf(typed), all)
    const names = {
      claim: subjects.claim.map((id) => library.row('claim', id)?.title),
      speaker: subjects.speaker.map((id) => library.row('speaker', id)?.name),
      tag: subjects.tag.map((id) => library.row('tag', id)?.name),
    }
    expect(names).toEqual({ claim: [], speaker: [], tag: [], ...expected })
  })
})
