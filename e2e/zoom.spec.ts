import type { Page } from '@playwright/test'
import { expect, test } from './support/test'
import { makeTour, tour } from './support/tour'

/** What a person must be able to reach: everything that can be pressed, chosen or typed into. */
const controls =
  'button, input:not([type=hidden]), select, textarea, a[href], summary, [role=option], [role=treeitem], [contenteditable=true]'

/** The controls that no scrolling brings onto the screen whole, and words that are cut off below. */
async function unreachable(window: Page): Promise<string[]> {
  return window.evaluate((selector) => {
    const nameOf = (element: Element) =>
      `${element.tagName.toLowerCase()}.${element.className} “${(element.ariaLabel ?? element.textContent).slice(0, 40)}”`
    const scrolls = (element: Element, way: 'X' | 'Y') =>
      /auto|scroll/u.test(getComputedStyle(element)[`overflow${way}`])
    const clips = (element: Element) => getComputedStyle(element).overflow !== 'visible'
    const found: string[] = []
    for (const control of document.querySelectorAll<HTMLElement>(selector)) {
      if (control.closest('[inert], [aria-hidden=true]') !== null) continue
      const seen = control.classList.contains('ui-hidden') ? control.parentElement : control
      if (seen === null || !seen.checkVisibility({ visibilityProperty: true })) continue
      const box = seen.getBoundingClientRect()
      if (box.width <= 1 || box.height <= 1) continue
      let [x, y] = [true, true]
      // React Aria's button for screen readers, which no eye is to see.
      if (seen.closest('[style*=clip]') !== null) continue
      for (let around = seen.parentElement; around !== null; around = around.parentElement) {
        const edge = around.getBoundingClientRect()
        if (x && scrolls(around, 'X')) x = false
        if (y && scrolls(around, 'Y')) y = false
        if (!clips(around)) continue
        const cut =
          (x && (box.left < edge.left - 1 || box.right > edge.right + 1)) ||
          (y && (box.top < edge.top - 1 || box.bottom > edge.bottom + 1))
        if (cut) found.push(`${nameOf(control)} is cut off by ${nameOf(around).slice(0, 60)}`)
      }
      const outside =
        (x && (box.left < -1 || box.right > innerWidth + 1)) ||
        (y && (box.top < -1 || box.bottom > innerHeight + 1))
      if (outside) found.push(`${nameOf(control)} is outside the window`)
    }
    return found
  }, controls)
}

for (const [name, size, zoom] of [
  ['a window of 900 by 600', { width: 900, height: 600 }, 1],
  ['twice the size', { width: 1280, height: 800 }, 2],
] as const) {
  test(`${name} loses nothing`, async ({ launch, folder }) => {
    test.setTimeout(240_000)
    const galley = await launch(await makeTour(folder))
    const { app, window } = galley
    await app.evaluate(
      ({ BrowserWindow }, { size, zoom }) => {
        const [first] = BrowserWindow.getAllWindows()
        first?.setContentSize(size.width, size.height)
        first?.webContents.setZoomFactor(zoom)
      },
      { size, zoom },
    )
    await expect.poll(() => window.evaluate(() => innerWidth)).toBe(size.width / zoom)
    await tour(galley, folder, async (state) => {
      expect.soft(await unreachable(window), state).toEqual([])
      await test.info().attach(state, { body: await window.screenshot(), contentType: 'image/png' })
      const focused = await window.evaluate(() => document.activeElement?.tagName)
      expect.soft(focused, `${state}: who has the keyboard`).not.toBe('BODY')
    })
  })
}
