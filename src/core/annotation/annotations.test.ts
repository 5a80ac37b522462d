import { describe, expect, test } from 'vitest'
import {
  addAnnotation,
  recolourAnnotation,
  removeAnnotation,
  resizeAnnotation,
  setNote,
  setSpeaker,
} from './annotations'
import { addEvidence } from './evidence'
import { addTag } from './tags'
import { articleText, deskWithArticle, refusalOf } from './testing'

const text = articleText
const nobody = { kind: 'not-found', table: 'annotation', id: 'nobody' }

describe('adding an annotation', () => {
  const add = (start: number, end: number) => {
    const { desk, articleId } = deskWithArticle()
    return addAnnotation(desk.context, {
      articleId,
      revision: 'revision',
      text,
      start,
      end,
      colour: 'blue',
    })
  }
  const annotationOf = (start: number, end: number) => {
    const outcome = add(start, end)
    const [difference] = outcome.ok ? outcome.value : []
    return difference?.table === 'annotation' ? difference.after : null
  }

  test('keeps the words, where they stand, and what stands around them', () => {
    const start = text.indexOf('“We')
    const end = text.indexOf('”') + 1
    expect(annotationOf(start, end)).toEqual({
      id: 'id-01',
      articleId: 'article',
      revision: 'revision',
      start,
      end,
      exact: '“We will open the border.”',
      prefix: text.slice(0, start),
      suffix: text.slice(end),
      colour: 'blue',
      note: '',
      speakerId: null,
      createdAt: 1000,
      updatedAt: 1000,
    })
  })

  test('leaves white space at the ends out', () => {
    const end = text.indexOf('He named')
    expect(annotationOf(text.indexOf('border'), end)?.exact).toBe('border.”')
  })

  test('takes in whole characters that the passage cuts', () => {
    const family = text.indexOf('👨')
    expect(annotationOf(family + 1, family + 4)?.exact).toBe('👨‍👩‍👧')
  })

  test('of nothing but white space is refused', () => {
    const start = text.indexOf(' \n\n ')
    expect(refusalOf(add(start, start + 4))).toEqual({ kind: 'empty-passage' })
    expect(refusalOf(add(3, 3))).toEqual({ kind: 'empty-passage' })
  })

  test.each([
    [-1, 4],
    [5, 4],
    [0, text.length + 1],
    [0.5, 4],
    [0, Number.NaN],
  ])('from %d to %d is refused as out of range', (start, end) => {
    expect(refusalOf(add(start, end))).toEqual({
      kind: 'out-of-range',
      start,
      end,
      length: text.length,
    })
  })

  test('in an article that is not there is refused', () => {
    const { desk } = deskWithArticle()
    const wanted = {
      articleId: 'nobody',
      revision: 'revision',
      text,
      start: 0,
      end: 5,
      colour: 'blue',
    } as const
    expect(refusalOf(addAnnotation(desk.context, wanted))).toEqual({ ...nobody, table: 'article' })
  })
})

describe('resizing an annotation', () => {
  test('moves it with its words and context', () => {
    const { desk, annotationId } = deskWithArticle()
    desk.done(
      resizeAnnotation(desk.context, {
        annotationId,
        revision: 'revision',
        text,
        start: 0,
        end: 9,
      }),
    )
    expect(desk.rows.annotation.get(annotationId)).toMatchObject({
      start: 0,
      end: 8,
      exact: 'Words of',
      suffix: text.slice(8, 72),
      createdAt: 1,
      updatedAt: 1000,
    })
  })

  test('to the same passage changes nothing', () => {
    const { desk, annotationId } = deskWithArticle()
    const wanted = { annotationId, revision: 'revision', text, start: 0, end: 6 }
    expect(resizeAnnotation(desk.context, wanted)).toEqual({ ok: true, value: [] })
  })

  test('in another text than the article has is refused', () => {
    const { desk, annotationId, articleId } = deskWithArticle()
    const wanted = { annotationId, revision: 'older', text, start: 0, end: 9 }
    const refusal = { kind: 'text-changed', articleId }
    expect(refusalOf(resizeAnnotation(desk.context, wanted))).toEqual(refusal)
    const added = addAnnotation(desk.context, { ...wanted, articleId, colour: 'pink' })
    expect(refusalOf(added)).toEqual(refusal)
  })
})

test('an annotation is recoloured; to the same colour changes nothing', () => {
  const { desk, annotationId } = deskWithArticle()
  desk.done(recolourAnnotation(desk.context, { annotationId, colour: 'pink' }))
  expect(desk.rows.annotation.get(annotationId)).toMatchObject({ colour: 'pink', updatedAt: 1000 })
  expect(desk.done(recolourAnnotation(desk.context, { annotationId, colour: 'pink' }))).toEqual([])
})

test('a note is kept exactly as typed', () => {
  const { desk, annotationId } = deskWithArticle()
  const note = '  **Check**\u0000\r\n\n> e\u0301  '
  desk.done(setNote(desk.context, { annotationId, note }))
  expect(desk.rows.annotation.get(annotationId)?.note).toBe(note)
})

test('a note with half a surrogate pair is refused', () => {
  const { desk, annotationId } = deskWithArticle()
  expect(refusalOf(setNote(desk.context, { annotationId, note: 'x\ud83d' }))).toEqual({
    kind: 'ill-formed',
    field: 'note',
  })
})

test('a note that is too long is refused, with the length that it may have', () => {
  const { desk, annotationId } = deskWithArticle()
  const note = 'x'.repeat(1_000_001)
  expect(refusalOf(setNote(desk.context, { annotationId, note }))).toEqual({
    kind: 'too-long',
    field: 'note',
    length: 1_000_001,
    limit: 1_000_000,
  })
})

describe('naming the speaker', () => {
  const speakers = (desk: ReturnType<typeof deskWithArticle>['desk']) => [
    ...desk.rows.speaker.values(),
  ]

  test('makes one of that name', () => {
    const { desk, annotationId } = deskWithArticle()
    desk.done(setSpeaker(desk.context, { annotationId, name: ' Alikhan \n Smailov ' }))
    expect(speakers(desk)).toMatchObject([{ id: 'id-01', name: 'Alikhan Smailov' }])
    expect(desk.rows.annotation.get(annotationId)?.speakerId).toBe('id-01')
  })

  test('takes the one who has that name, however it is written', () => {
    const { desk, annotationId } = deskWithArticle()
    desk.done(setSpeaker(desk.context, { annotationId, name: 'René Strauß' }))
    const same = setSpeaker(desk.context, { annotationId, name: 'RENE\u0301  STRAUSS' })
    expect(desk.done(same)).toEqual([])
    expect(speakers(desk)).toHaveLength(1)
  })

  test('`null` clears it and keeps the speaker', () => {
    const { desk, annotationId } = deskWithArticle()
    desk.done(setSpeaker(desk.context, { annotationId, name: 'Alikhan Smailov' }))
    desk.done(setSpeaker(desk.context, { annotationId, name: null }))
    expect(desk.rows.annotation.get(annotationId)?.speakerId).toBeNull()
    expect(speakers(desk)).toHaveLength(1)
  })

  test('with white space alone is refused', () => {
    const { desk, annotationId } = deskWithArticle()
    expect(refusalOf(setSpeaker(desk.context, { annotationId, name: ' \t' }))).toEqual({
      kind: 'empty',
      field: 'speaker',
    })
  })
})

test('an annotation is removed after what refers to it; tags and claims stay', () => {
  const { desk, annotationId } = deskWithArticle()
  desk.done(addTag(desk.context, { annotationId, name: 'economy' }))
  desk.done(
    addEvidence(desk.context, { annotationId, claim: { title: 'Visa' }, stance: 'supports' }),
  )
  const differences = desk.done(removeAnnotation(desk.context, { annotationId }))
  expect(differences.map(({ table }) => table)).toEqual(['evidence', 'annotationTag', 'annotation'])
  expect([desk.rows.tag.size, desk.rows.claim.size]).toEqual([1, 1])
})

test('what is not there can not be changed', () => {
  const { desk } = deskWithArticle()
  const annotationId = 'nobody'
  for (const outcome of [
    resizeAnnotation(desk.context, { annotationId, revision: 'revision', text, start: 0, end: 5 }),
    recolourAnnotation(desk.context, { annotationId, colour: 'pink' }),
    removeAnnotation(desk.context, { annotationId }),
    setNote(desk.context, { annotationId, note: '' }),
    setSpeaker(desk.context, { annotationId, name: 'x' }),
    addTag(desk.context, { annotationId, name: 'x' }),
    addEvidence(desk.context, { annotationId, claim: { title: 'x' }, stance: 'supports' }),
  ]) {
    expect(refusalOf(outcome)).toEqual(nobody)
  }
})
