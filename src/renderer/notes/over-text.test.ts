import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { freerSide, topOverText } from './over-text'

const seen = { top: 1000, bottom: 1500 }
const card = { height: 200, gap: 8 }

describe('a card over the text', () => {
  it('lies below its passage or above it, where more is free', () => {
    const high = { top: 1100, bottom: 1160 }
    const low = { top: 1300, bottom: 1360 }
    expect(freerSide(high, seen)).toBe('below')
    expect(topOverText(high, seen, { ...card, side: 'below' })).toBe(1168)
    expect(freerSide(low, seen)).toBe('above')
    expect(topOverText(low, seen, { ...card, side: 'above' })).toBe(1092)
  })

  it('never lies above the canvas, where nobody could scroll to it', () => {
    const first = { top: 150, bottom: 180 }
    expect(topOverText(first, { top: 0, bottom: 500 }, { ...card, side: 'above' })).toBe(188)
  })

  it('lies at the foot of the screen where that cannot hold both', () => {
    const long = { top: 900, bottom: 1400 }
    expect(topOverText(long, seen, { ...card, side: 'below' })).toBe(1292)
  })

  it('covers no passage that a screen can hold with it', () => {
    const passage = fc.record({ top: fc.nat(3000), length: fc.integer({ min: 1, max: 280 }) })
    fc.assert(
      fc.property(passage, fc.constantFrom('above', 'below'), ({ top, length }, side) => {
        const place = { top, bottom: top + length }
        const at = topOverText(place, seen, { ...card, side })
        expect(at + card.height <= place.top || at >= place.bottom).toBe(true)
      }),
    )
  })
})
