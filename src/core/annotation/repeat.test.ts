import { expect, test } from 'vitest'
import { setSpeaker } from './annotations'
import { addArticle } from './articles'
import { addEvidence } from './evidence'
import { repeatAnnotation, repeatEvidence } from './repeat'
import { deskWithArticle, refusalOf } from './testing'

const text = 'Elsewhere: Words of the minister.'

function desks() {
  const { desk, annotationId } = deskWithArticle()
  desk.done(setSpeaker(desk.context, { annotationId, name: 'The minister' }))
  for (const [title, stance] of [
    ['Border', 'supports'],
    ['Words', 'mentions'],
  ] as const) {
    desk.done(addEvidence(desk.context, { annotationId, claim: { title }, stance }))
  }
  const metadata = { title: 'Other', publication: null, author: null, date: null, url: null }
  const revision = 'other'
  const [added] = desk.done(addArticle(desk.context, { revision, metadata, location: null }))
  const articleId = added?.id ?? ''
  return { desk, wanted: { annotationId, articleId, revision, text, start: 11, end: 16 } }
}

test('a repeated passage is highlighted with the speaker, the colour and the claims', () => {
  const { desk, wanted } = desks()
  const [made] = desk.done(repeatAnnotation(desk.context, wanted))
  const { lookup } = desk.context
  const source = lookup.row('annotation', wanted.annotationId)
  expect(made).toMatchObject({
    table: 'annotation',
    after: { exact: 'Words', colour: source?.colour, speakerId: source?.speakerId, note: '' },
  })
  const claims = (annotationId: string) =>
    lookup.rows('evidence', { annotationId }).map(({ claimId, stance }) => [claimId, stance])
  expect(claims(made?.id ?? '')).toEqual(claims(wanted.annotationId))
  expect(claims(made?.id ?? '')).toHaveLength(2)
})

test('a passage that is highlighted already gets the claims that it lacks', () => {
  const { desk, wanted } = desks()
  const { annotationId: sourceId } = wanted
  const [made] = desk.done(repeatAnnotation(desk.context, wanted))
  const annotationId = made?.id ?? ''
  desk.done(
    addEvidence(desk.context, {
      annotationId: sourceId,
      claim: { title: 'New' },
      stance: 'disputes',
    }),
  )
  const added = desk.done(repeatEvidence(desk.context, { annotationId, sourceId }))
  expect(added).toMatchObject([{ table: 'evidence', after: { annotationId, stance: 'disputes' } }])
  expect(desk.done(repeatEvidence(desk.context, { annotationId, sourceId }))).toEqual([])
  expect(refusalOf(repeatEvidence(desk.context, { annotationId, sourceId: 'x' }))?.kind).toBe(
    'not-found',
  )
})

test('a passage of a text that is another by now is refused', () => {
  const { desk, wanted } = desks()
  expect(refusalOf(repeatAnnotation(desk.context, { ...wanted, revision: 'before' }))?.kind).toBe(
    'text-changed',
  )
  expect(refusalOf(repeatAnnotation(desk.context, { ...wanted, annotationId: 'x' }))?.kind).toBe(
    'not-found',
  )
})
