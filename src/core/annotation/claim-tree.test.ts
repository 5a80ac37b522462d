import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { between, childrenOf, moveClaim } from './claim-tree'
import { addClaim, removeClaim } from './claims'
import { Desk, refusalOf } from './testing'

/** A desk with claims of these titles; each is indented under the one before it by its spaces. */
function deskOf(...titles: readonly string[]) {
  const desk = new Desk()
  const ids = new Map<string, string>()
  const parents: string[] = []
  for (const line of titles) {
    const title = line.trim()
    const depth = line.length - title.length
    const parentId = parents[depth - 1] ?? null
    const [made] = desk.done(addClaim(desk.context, { title, colour: 'blue', parentId }))
    ids.set(title, made?.id ?? '')
    parents[depth] = made?.id ?? ''
  }
  const id = (title: string) => ids.get(title) ?? 'nobody'
  const tree = (parentId: string | null = null, depth = 0): string[] =>
    childrenOf(desk.context.lookup, parentId).flatMap((claim) => [
      ' '.repeat(depth) + claim.title,
      ...tree(claim.id, depth + 1),
    ])
  const move = (title: string, parent: string | null, before: string | null = null) =>
    moveClaim(desk.context, {
      claimId: id(title),
      parentId: parent === null ? null : id(parent),
      beforeId: before === null ? null : id(before),
    })
  return { desk, id, tree, move }
}

describe('a claim is moved', () => {
  test('before another, into one, and out again', () => {
    const { desk, tree, move } = deskOf('a', 'b', 'c')
    desk.done(move('c', null, 'a'))
    expect(tree()).toEqual(['c', 'a', 'b'])
    desk.done(move('a', 'b'))
    desk.done(move('c', 'b', 'a'))
    expect(tree()).toEqual(['b', ' c', ' a'])
    desk.done(move('c', null))
    expect(tree()).toEqual(['b', ' a', 'c'])
  })

  test('with all that is part of it', () => {
    const { desk, tree, move } = deskOf('a', ' b', '  c', 'd')
    desk.done(move('b', 'd'))
    expect(tree()).toEqual(['a', 'd', ' b', '  c'])
  })

  test('to where it is: nothing changes', () => {
    const { desk, id, move } = deskOf('a', 'b')
    for (const outcome of [move('a', null, 'b'), move('b', null), move('a', null, 'a')]) {
      expect(desk.done(outcome)).toEqual([])
    }
    expect(refusalOf(move('a', 'nobody'))?.kind).toBe('not-found')
    expect(id('a')).not.toBe('nobody')
  })

  test.each([['a'], ['b'], ['c']])('not into itself or a part of it: %s', (parent) => {
    const { id, move } = deskOf('a', ' b', '  c')
    expect(refusalOf(move('a', parent))).toEqual({ kind: 'cycle', claimId: id('a') })
  })

  test('often to the same place: where no number is left, all are numbered anew', () => {
    const { desk, tree, move } = deskOf('a', 'b', 'c')
    for (let turn = 0; turn < 200; turn += 1)
      desk.done(move(turn % 2 === 0 ? 'c' : 'b', null, turn % 2 === 0 ? 'b' : 'c'))
    expect(tree()).toEqual(['a', 'b', 'c'])
  })
})

test('of a removed claim, the parts take the place', () => {
  const { desk, id, tree } = deskOf('a', 'b', ' x', ' y', 'c')
  desk.done(removeClaim(desk.context, { claimId: id('b') }))
  expect(tree()).toEqual(['a', 'x', 'y', 'c'])
})

test('numbers between two are in order and strictly between, or there are none', () => {
  fc.assert(
    fc.property(
      fc.double({ noNaN: true, min: -1e6, max: 1e6 }),
      fc.double({ noNaN: true, min: 0, max: 1e3 }),
      fc.integer({ min: 0, max: 5 }),
      (low, gap, count) => {
        const high = low + gap
        const numbers = between(low, high, count)
        if (numbers === null) return
        expect(numbers).toHaveLength(count)
        const all = [low, ...numbers, high]
        expect(all.every((each, index) => index === 0 || each > (all[index - 1] ?? 0))).toBe(true)
      },
    ),
  )
})
