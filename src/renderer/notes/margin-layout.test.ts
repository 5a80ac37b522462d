import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { layOut } from './margin-layout'

const gap = 8
const place = (top: number, height = 40) => ({ top, height })

describe('the margin', () => {
  it('places cards at their passages where there is room', () => {
    expect(layOut([place(10), place(100)], -1, gap)).toEqual([10, 100])
  })

  it('moves a card down whose place is taken', () => {
    expect(layOut([place(10), place(20), place(30)], -1, gap)).toEqual([10, 58, 106])
  })

  it('leaves the active card in its place and moves those before it up', () => {
    expect(layOut([place(200), place(210), place(220)], 2, gap)).toEqual([124, 172, 220])
  })

  it('moves the active card down rather than others out of reach', () => {
    expect(layOut([place(0), place(10)], 1, gap)).toEqual([0, 48])
  })

  it('never lets cards overlap, keeps their order, and pins the active card if it can', () => {
    const wanted = fc.record({ top: fc.integer({ min: 0, max: 2000 }), height: fc.nat(200) })
    fc.assert(
      fc.property(fc.array(wanted), fc.integer({ min: -1, max: 20 }), (cards, active) => {
        const sorted = cards.sort((one, other) => one.top - other.top)
        const tops = layOut(sorted, active, gap)
        expect(tops).toHaveLength(sorted.length)
        sorted.forEach(({ height }, index) => {
          expect(tops[index]).toBeGreaterThanOrEqual(0)
          const next = tops[index + 1]
          if (next !== undefined)
            expect(next).toBeGreaterThanOrEqual((tops[index] ?? 0) + height + gap)
        })
        const pinned = sorted[active]
        const before = sorted.slice(0, Math.max(active, 0))
        const needed = before.reduce((sum, { height }) => sum + height + gap, 0)
        if (pinned !== undefined) expect(tops[active]).toBe(Math.max(pinned.top, needed))
      }),
    )
  })
})
