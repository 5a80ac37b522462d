import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { applyDifferences, inverse } from '../journal/differences'
import { addAnnotation } from './annotations'
import { mergeClaims, splitClaim } from './claim-merging'
import { addClaim, editClaim } from './claims'
import { addEvidence, moveEvidence } from './evidence'
import { stances, type Stance } from './rows'
import { articleText, deskWithArticle, refusalOf, type Desk } from './testing'

/** A desk with claims of these titles and, for each, how passages (by number) bear on it. */
function deskWith(claims: Readonly<Record<string, Readonly<Record<number, Stance>>>>) {
  const { desk, articleId, annotationId } = deskWithArticle()
  const annotationIds = [annotationId]
  for (let start = 6; start < 40; start += 3) {
    const end = start + 2
    const wanted = { articleId, revision: 'revision', text: articleText, start, end }
    const [made] = desk.done(addAnnotation(desk.context, { ...wanted, colour: 'pink' }))
    annotationIds.push(made?.id ?? '')
  }
  const ids = new Map<string, string>()
  for (const [title, evidence] of Object.entries(claims)) {
    const wanted = { title, colour: 'green', parentId: null } as const
    const [made] = desk.done(addClaim(desk.context, wanted))
    const claimId = made?.id ?? ''
    ids.set(title, claimId)
    for (const [passage, stance] of Object.entries(evidence)) {
      const bearing = { annotationId: annotationIds[Number(passage)] ?? '', stance }
      desk.done(addEvidence(desk.context, { ...bearing, claim: { id: claimId } }))
    }
  }
  const id = (title: string) => ids.get(title) ?? 'nobody'
  const evidenceOf = (title: string) =>
    Object.fromEntries(
      desk.context.lookup
        .rows('evidence', { claimId: id(title) })
        .map(({ annotationId: of, stance }) => [annotationIds.indexOf(of), stance]),
    )
  return { desk, id, evidenceOf }
}

const claimOf = (desk: Desk, id: string) => desk.context.lookup.row('claim', id)

describe('claims that are merged', () => {
  test('have the evidence of both, each passage once', () => {
    const { desk, id, evidenceOf } = deskWith({
      a: { 0: 'supports', 1: 'mentions', 2: 'disputes', 3: 'supports' },
      b: { 1: 'disputes', 2: 'mentions', 3: 'disputes', 4: 'mentions' },
    })
    desk.done(mergeClaims(desk.context, { claimId: id('a'), intoId: id('b') }))
    // A mention gives way; else what stood there stays.
    expect(evidenceOf('b')).toEqual({
      0: 'supports',
      1: 'disputes',
      2: 'disputes',
      3: 'disputes',
      4: 'mentions',
    })
    expect(claimOf(desk, id('a'))).toBeUndefined()
    // What gave way stands in the note, and so does the title that is gone.
    const words = (start: number) => articleText.slice(start, start + 2).trim()
    expect(claimOf(desk, id('b'))?.note).toBe(
      [
        'a\n',
        `- “${words(6)}” mentions “a”`,
        `- “${words(9)}” mentions “b”`,
        `- “${words(12)}” supports “a”`,
      ].join('\n'),
    )
  })

  test('keep what was written of both, and the history of the status', () => {
    const { desk, id } = deskWith({ a: {}, b: {} })
    const said = { statement: 'A is so.', note: 'Ask.', status: 'refuted', reason: 'Law.' } as const
    desk.done(editClaim(desk.context, { claimId: id('a'), ...said }))
    desk.done(editClaim(desk.context, { claimId: id('b'), statement: 'B.', note: 'See.' }))
    desk.done(mergeClaims(desk.context, { claimId: id('a'), intoId: id('b') }))
    expect(claimOf(desk, id('b'))).toMatchObject({
      title: 'b',
      statement: 'B.',
      status: 'unverified',
      note: 'See.\n\na\n\nA is so.\n\nAsk.',
    })
    expect(desk.context.lookup.rows('claimStatusChange', { claimId: id('b') })).toMatchObject([
      { status: 'refuted', reason: 'Law.', changedAt: 1000, mergedTitle: 'a' },
    ])
  })

  test('take over what is part of them, also when merged into a part of themselves', () => {
    const { desk, id } = deskWith({ a: {} })
    const part = (title: string, parentId: string) =>
      desk.done(addClaim(desk.context, { title, colour: 'blue', parentId }))[0]?.id ?? ''
    const b = part('b', id('a'))
    const c = part('c', b)
    const d = part('d', id('a'))
    desk.done(mergeClaims(desk.context, { claimId: id('a'), intoId: c }))
    const parentOf = (claimId: string) => claimOf(desk, claimId)?.parentId
    expect([parentOf(c), parentOf(b), parentOf(d)]).toEqual([null, c, c])
  })

  test('are two', () => {
    const { desk, id } = deskWith({ a: { 0: 'supports' } })
    const merged = mergeClaims(desk.context, { claimId: id('a'), intoId: id('a') })
    expect(refusalOf(merged)).toEqual({ kind: 'same', table: 'claim' })
  })
})

describe('a claim that is split', () => {
  test('gives the chosen evidence to a new one beside it', () => {
    const { desk, id, evidenceOf } = deskWith({ a: { 0: 'supports', 1: 'disputes' }, b: {} })
    const [chosen] = desk.context.lookup.rows('evidence', { claimId: id('a') })
    const evidenceIds = [chosen?.id ?? '']
    desk.done(splitClaim(desk.context, { claimId: id('a'), title: 'new', evidenceIds }))
    expect(evidenceOf('a')).toEqual({ 1: 'disputes' })
    const titles = [...desk.rows.claim.values()]
      .toSorted((one, other) => one.position - other.position)
      .map(({ title }) => title)
    expect(titles).toEqual(['a', 'new', 'b'])
  })

  test('needs evidence of its own and a title that is free', () => {
    const { desk, id } = deskWith({ a: { 0: 'supports' }, b: { 1: 'supports' } })
    const split = (title: string, claim: string) => {
      const evidence = desk.context.lookup.rows('evidence', { claimId: id(claim) })
      const evidenceIds = evidence.map((row) => row.id)
      return refusalOf(splitClaim(desk.context, { claimId: id('a'), title, evidenceIds }))?.kind
    }
    expect([split('B', 'a'), split('new', 'b'), split('new', 'nobody')]).toEqual([
      'title-taken',
      'not-found',
      'nothing-chosen',
    ])
  })
})

test('no evidence is lost by moving and merging, and undoing is the start', () => {
  const evidence = fc.dictionary(fc.nat(9).map(String), fc.constantFrom<Stance>(...stances))
  fc.assert(
    fc.property(evidence, evidence, fc.boolean(), (first, second, wholly) => {
      const { desk, id, evidenceOf } = deskWith({ a: first, b: second })
      const before = desk.rows
      const evidenceIds = desk.context.lookup
        .rows('evidence', { claimId: id('a') })
        .map((row) => row.id)
      const outcome = wholly
        ? mergeClaims(desk.context, { claimId: id('a'), intoId: id('b') })
        : moveEvidence(desk.context, { evidenceIds, claim: { id: id('b') } })
      if (!outcome.ok) {
        expect(outcome.error.kind).toBe('nothing-chosen')
        return
      }
      desk.done(outcome)
      const passages = new Set([...Object.keys(first), ...Object.keys(second)])
      expect(new Set(Object.keys(evidenceOf('b')))).toEqual(passages)
      expect(applyDifferences(desk.rows, inverse(outcome.value))).toEqual({
        ok: true,
        value: before,
      })
    }),
  )
})
