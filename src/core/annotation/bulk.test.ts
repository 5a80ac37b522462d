import { expect, test } from 'vitest'
import { addAnnotation } from './annotations'
import { editAnnotations, type BulkEdit } from './bulk'
import type { Stance } from './rows'
import { addTag } from './tags'
import { articleText, deskWithArticle, refusalOf } from './testing'

function deskWithTwo() {
  const { desk, articleId, annotationId } = deskWithArticle()
  const place = { articleId, revision: 'revision', text: articleText, start: 6, end: 8 }
  const [added] = desk.done(addAnnotation(desk.context, { ...place, colour: 'pink' }))
  const annotationIds = [annotationId, added?.id ?? '', annotationId]
  const edit = (wanted: BulkEdit) => editAnnotations(desk.context, { annotationIds, edit: wanted })
  return { desk, annotationId, edit }
}

test('many annotations get a colour, a speaker, a tag or a claim, each once', () => {
  const { desk, annotationId, edit } = deskWithTwo()
  desk.done(addTag(desk.context, { annotationId, name: 'trade' }))
  desk.done(edit({ kind: 'colour', colour: 'pink' }))
  desk.done(edit({ kind: 'speaker', name: 'Smailov' }))
  desk.done(edit({ kind: 'tag', name: 'Trade' }))
  desk.done(edit({ kind: 'claim', claim: { title: 'Claim' }, stance: 'disputes' }))
  const annotations = [...desk.rows.annotation.values()]
  const [speaker] = desk.rows.speaker.keys()
  expect(annotations.map(({ colour, speakerId }) => [colour, speakerId])).toEqual([
    ['pink', speaker],
    ['pink', speaker],
  ])
  expect([desk.rows.tag.size, desk.rows.annotationTag.size]).toEqual([1, 2])
  expect([desk.rows.claim.size, desk.rows.evidence.size]).toEqual([1, 2])
  expect(desk.done(edit({ kind: 'tag', name: 'trade' }))).toEqual([])
  const again = (stance: Stance) =>
    desk.done(edit({ kind: 'claim', claim: { title: 'claim' }, stance }))
  expect(again('disputes')).toEqual([])
  again('supports')
  expect([...desk.rows.evidence.values()].map(({ stance }) => stance)).toEqual([
    'supports',
    'supports',
  ])
})

test('many annotations are removed, with what is on them', () => {
  const { desk, edit } = deskWithTwo()
  desk.done(edit({ kind: 'tag', name: 'trade' }))
  desk.done(edit({ kind: 'remove' }))
  expect([desk.rows.annotation.size, desk.rows.annotationTag.size]).toEqual([0, 0])
})

test('what is not there, nothing, and a name without letters are refused', () => {
  const { desk, edit } = deskWithTwo()
  const refused = (annotationIds: readonly string[]) =>
    refusalOf(editAnnotations(desk.context, { annotationIds, edit: { kind: 'remove' } }))?.kind
  expect([refused([]), refused(['nobody'])]).toEqual(['nothing-chosen', 'not-found'])
  expect(refusalOf(edit({ kind: 'tag', name: ' ' }))?.kind).toBe('empty')
})
