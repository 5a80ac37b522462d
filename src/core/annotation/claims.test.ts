import { describe, expect, test } from 'vitest'
import { addClaim, editClaim, removeClaim } from './claims'
import { addEvidence, removeEvidence, setStance } from './evidence'
import { deskWithArticle, refusalOf } from './testing'

function deskWithClaim() {
  const { desk, annotationId } = deskWithArticle()
  const claim = { title: ' Visa-free  regime' }
  desk.done(addEvidence(desk.context, { annotationId, claim, stance: 'mentions' }))
  return { desk, annotationId, claimId: 'id-01', evidenceId: 'id-02' }
}

describe('evidence', () => {
  test('makes the claim of that title, unverified', () => {
    const { desk, annotationId } = deskWithClaim()
    expect([...desk.rows.claim.values()]).toEqual([
      {
        id: 'id-01',
        title: 'Visa-free regime',
        statement: '',
        status: 'unverified',
        colour: 'yellow',
        note: '',
        parentId: null,
        position: 1,
        createdAt: 1000,
        updatedAt: 1000,
      },
    ])
    expect([...desk.rows.evidence.values()]).toEqual([
      { id: 'id-02', annotationId, claimId: 'id-01', stance: 'mentions' },
    ])
  })

  test.each([{ title: 'VISA-FREE regime\n' }, { id: 'id-01' }])(
    'for a claim that is on the annotation is refused: %o',
    (claim) => {
      const { desk, annotationId } = deskWithClaim()
      const again = addEvidence(desk.context, { annotationId, claim, stance: 'supports' })
      expect(refusalOf(again)).toEqual({ kind: 'already-there', table: 'evidence', id: 'id-02' })
    },
  )

  test('takes the claim that has the title, or the id', () => {
    const { desk, annotationId, evidenceId } = deskWithClaim()
    for (const [claim, id] of [
      [{ title: 'visa-free regime' }, evidenceId],
      [{ id: 'id-01' }, 'id-03'],
    ] as const) {
      desk.done(removeEvidence(desk.context, { evidenceIds: [id] }))
      desk.done(addEvidence(desk.context, { annotationId, claim, stance: 'disputes' }))
    }
    expect(desk.rows.claim.size).toBe(1)
  })

  test('for a claim that is not there is refused', () => {
    const { desk, annotationId } = deskWithClaim()
    const wanted = { annotationId, claim: { id: 'nobody' }, stance: 'supports' } as const
    expect(refusalOf(addEvidence(desk.context, wanted))).toEqual({
      kind: 'not-found',
      table: 'claim',
      id: 'nobody',
    })
  })

  test('changes its stance; to the same stance changes nothing', () => {
    const { desk, evidenceId } = deskWithClaim()
    desk.done(setStance(desk.context, { evidenceIds: [evidenceId], stance: 'disputes' }))
    expect(desk.rows.evidence.get(evidenceId)?.stance).toBe('disputes')
    expect(
      desk.done(setStance(desk.context, { evidenceIds: [evidenceId], stance: 'disputes' })),
    ).toEqual([])
  })

  test('is removed without the claim', () => {
    const { desk, evidenceId } = deskWithClaim()
    desk.done(removeEvidence(desk.context, { evidenceIds: [evidenceId] }))
    expect([desk.rows.evidence.size, desk.rows.claim.size]).toEqual([0, 1])
    expect(refusalOf(removeEvidence(desk.context, { evidenceIds: [evidenceId] }))?.kind).toBe(
      'not-found',
    )
    expect(
      refusalOf(setStance(desk.context, { evidenceIds: [evidenceId], stance: 'supports' }))?.kind,
    ).toBe('not-found')
  })
})

describe('editing a claim', () => {
  test('changes what is given and leaves the rest', () => {
    const { desk, claimId } = deskWithClaim()
    desk.now = 2000
    desk.done(editClaim(desk.context, { claimId, statement: ' It begins\nin May. ' }))
    desk.done(editClaim(desk.context, { claimId, status: 'confirmed' }))
    expect(desk.rows.claim.get(claimId)).toMatchObject({
      id: claimId,
      title: 'Visa-free regime',
      statement: ' It begins\nin May. ',
      status: 'confirmed',
      createdAt: 1000,
      updatedAt: 2000,
    })
  })

  test('may change the case of its own title', () => {
    const { desk, claimId } = deskWithClaim()
    desk.done(editClaim(desk.context, { claimId, title: 'VISA-FREE REGIME' }))
    expect(desk.rows.claim.get(claimId)?.title).toBe('VISA-FREE REGIME')
  })

  test('to what it is changes nothing', () => {
    const { desk, claimId } = deskWithClaim()
    expect(desk.done(editClaim(desk.context, { claimId, status: 'unverified' }))).toEqual([])
  })

  test('to the title of another is refused', () => {
    const { desk, annotationId, claimId } = deskWithClaim()
    const claim = { title: 'Pipeline' }
    desk.done(addEvidence(desk.context, { annotationId, claim, stance: 'mentions' }))
    expect(refusalOf(editClaim(desk.context, { claimId, title: 'PIPELINE' }))).toEqual({
      kind: 'title-taken',
      claimId: 'id-03',
    })
  })

  test('to no title, or one over 200 code units, is refused', () => {
    const { desk, claimId } = deskWithClaim()
    expect(refusalOf(editClaim(desk.context, { claimId, title: ' ' }))).toEqual({
      kind: 'empty',
      field: 'claim-title',
    })
    expect(refusalOf(editClaim(desk.context, { claimId, title: 'x'.repeat(201) }))).toEqual({
      kind: 'too-long',
      field: 'claim-title',
      length: 201,
      limit: 200,
    })
    desk.done(editClaim(desk.context, { claimId, title: 'x'.repeat(200) }))
  })

  test('that is not there is refused', () => {
    const { desk } = deskWithClaim()
    expect(refusalOf(editClaim(desk.context, { claimId: 'nobody' }))?.kind).toBe('not-found')
  })
})

describe('the status of a claim', () => {
  test('is kept with the time and the reason of each change', () => {
    const { desk, claimId } = deskWithClaim()
    const say = (status: 'confirmed' | 'refuted', reason: string, now: number) => {
      desk.now = now
      return desk.done(editClaim(desk.context, { claimId, status, reason }))
    }
    say('confirmed', ' The law is in force. ', 2000)
    expect(say('confirmed', '  ', 3000)).toEqual([])
    say('confirmed', 'A second source.', 4000)
    say('refuted', '', 5000)
    expect(desk.context.lookup.rows('claimStatusChange', { claimId })).toMatchObject([
      { status: 'confirmed', reason: 'The law is in force.', changedAt: 2000 },
      { status: 'confirmed', reason: 'A second source.', changedAt: 4000 },
      { status: 'refuted', reason: '', changedAt: 5000 },
    ])
    expect(desk.rows.claim.get(claimId)?.status).toBe('refuted')
  })

  test('goes with the claim; the annotation stays', () => {
    const { desk, annotationId, claimId } = deskWithClaim()
    desk.done(editClaim(desk.context, { claimId, status: 'disputed' }))
    desk.done(removeClaim(desk.context, { claimId }))
    const left = [desk.rows.claim, desk.rows.evidence, desk.rows.claimStatusChange]
    expect(left.map(({ size }) => size)).toEqual([0, 0, 0])
    expect(desk.rows.annotation.has(annotationId)).toBe(true)
  })
})

test.each([
  ['  Visa-free\n REGIME ', 'title-taken'],
  [' \u00a0 ', 'empty'],
  ['x'.repeat(10_000), 'too-long'],
  ['\ud83d', 'ill-formed'],
  ['Безвиз 🇰🇿 مرحبا', undefined],
])('a new claim needs a title of its own: %j', (title, refusal) => {
  const { desk } = deskWithClaim()
  const made = addClaim(desk.context, { title, colour: 'pink', parentId: null })
  expect(refusalOf(made)?.kind).toBe(refusal)
})
