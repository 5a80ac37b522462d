import { describe, expect, it } from 'vitest'
import { toolbarPlace } from './toolbar-place'

const size = { width: 200, height: 40 }
const canvas = { width: 800, visibleTop: 0 }

describe('the toolbar of the selection', () => {
  it('stands above the middle of the selection', () => {
    const place = toolbarPlace({ top: 300, bottom: 340, middle: 400 }, size, canvas)
    expect(place).toEqual({ left: 300, top: 252 })
  })

  it('stands below where the canvas or the screen ends above', () => {
    const selection = { top: 30, bottom: 60, middle: 400 }
    expect(toolbarPlace(selection, size, canvas).top).toBe(68)
    const scrolled = { top: 330, bottom: 360, middle: 400 }
    expect(toolbarPlace(scrolled, size, { ...canvas, visibleTop: 300 }).top).toBe(368)
  })

  it('stays within the canvas', () => {
    expect(toolbarPlace({ top: 300, bottom: 340, middle: 10 }, size, canvas).left).toBe(8)
    expect(toolbarPlace({ top: 300, bottom: 340, middle: 795 }, size, canvas).left).toBe(592)
    const narrow = { ...canvas, width: 150 }
    expect(toolbarPlace({ top: 300, bottom: 340, middle: 75 }, size, narrow).left).toBe(8)
  })
})
