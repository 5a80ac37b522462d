import { describe, expect, test } from 'vitest'
import { addEvidence, editClaim, removeEvidence, setStance } from './claims'
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
      desk.done(removeEvidence(desk.context, { evidenceId: id }))
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
    desk.done(setStance(desk.context, { evidenceId, stance: 'disputes' }))
    expect(desk.rows.evidence.get(evidenceId)?.stance).toBe('disputes')
    expect(desk.done(setStance(desk.context, { evidenceId, stance: 'disputes' }))).toEqual([])
  })

  test('is removed without the claim', () => {
    const { desk, evidenceId } = deskWithClaim()
    desk.done(removeEvidence(desk.context, { evidenceId }))
    expect([desk.rows.evidence.size, desk.rows.claim.size]).toEqual([0, 1])
    expect(refusalOf(removeEvidence(desk.context, { evidenceId }))?.kind).toBe('not-found')
    expect(refusalOf(setStance(desk.context, { evidenceId, stance: 'supports' }))?.kind).toBe(
      'not-found',
    )
  })
})

describe('editing a claim', () => {
  test('changes what is given and leaves the rest', () => {
    const { desk, claimId } = deskWithClaim()
    desk.now = 2000
    desk.done(editClaim(desk.context, { claimId, statement: ' It begins\nin May. ' }))
    desk.done(editClaim(desk.context, { claimId, status: 'confirmed' }))
    expect(desk.rows.claim.get(claimId)).toEqual({
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
