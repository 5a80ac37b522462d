import type { Page } from '@playwright/test'
import { cardsOf, highlightByMouse } from './support/notes'
import { expect, test } from './support/test'
import { paintedOn, textOf } from './support/text'

/** Whoever has the keyboard, in words; `page` when nobody has. */
async function focused(window: Page): Promise<string> {
  return window.evaluate(() => {
    const element = document.activeElement
    if (element === null || element === document.body) return 'page'
    const name = element.getAttribute('aria-label') ?? element.textContent
    return `${element.tagName.toLowerCase()} ${element.className} “${name.slice(0, 40)}”`
  })
}

/** Takes away every sign of who has the keyboard. */
const withoutRings = `
  *, *::before { outline-color: transparent !important }
  .reader-text::before { visibility: hidden !important }
`

/** Whether the focused element has a sign on the screen that it has the keyboard. */
async function looksFocused(window: Page): Promise<boolean> {
  const clip = await window.evaluate(() => {
    const box = document.activeElement?.getBoundingClientRect()
    if (box === undefined) return null
    const left = Math.max(0, box.left - 20)
    const top = Math.max(0, box.top - 8)
    const right = Math.min(innerWidth, box.right + 8)
    const bottom = Math.min(innerHeight, box.bottom + 8)
    return { x: left, y: top, width: right - left, height: bottom - top }
  })
  if (clip === null || clip.width <= 0 || clip.height <= 0) return false
  const withFocus = await window.screenshot({ clip })
  // Not a style element, which the page's policy forbids.
  await window.evaluate((rules) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(rules)
    document.adoptedStyleSheets = [sheet]
  }, withoutRings)
  const without = await window.screenshot({ clip })
  await window.evaluate(() => {
    document.adoptedStyleSheets = []
  })
  return !withFocus.equals(without)
}

/** Presses Tab until it comes round; every place on the way must be seen to have the keyboard. */
async function walk(window: Page): Promise<readonly string[]> {
  const walked: string[] = []
  const isNew = () =>
    window.evaluate(() => {
      const element = document.activeElement
      if (!(element instanceof HTMLElement) || 'walked' in element.dataset) return false
      element.dataset['walked'] = ''
      return true
    })
  for (let step = 0; step < 120 && (await isNew()); step++) {
    const place = await focused(window)
    walked.push(place)
    expect(await looksFocused(window), `${place} is seen to have the keyboard`).toBe(true)
    await window.keyboard.press('Tab')
    // Past the last place the page itself has it for one step, before the first.
    if ((await focused(window)) === 'page') await window.keyboard.press('Tab')
  }
  await window.evaluate(() => {
    for (const one of document.querySelectorAll('[data-walked]')) one.removeAttribute('data-walked')
  })
  return walked
}

async function openSample(window: Page): Promise<void> {
  await window.getByRole('button', { name: 'Try the sample article' }).click()
  await expect(textOf(window)).toBeFocused()
}

test('every place that Tab reaches is seen to have the keyboard', async ({ launch }) => {
  const { window } = await launch()
  await window.emulateMedia({ reducedMotion: 'reduce' })
  await expect(window.getByRole('button', { name: 'Try the sample article' })).toBeVisible()
  await window.keyboard.press('Tab')
  expect((await walk(window)).length).toBeGreaterThan(1)
  await openSample(window)
  await highlightByMouse(window, 'green', 'the visa-free regime')
  await expect(window.locator('[data-suggestion]').first()).toBeVisible()
  await textOf(window).focus()

  const places = await test.step('the text with its notes', () => walk(window))
  expect(places.join()).toMatch(/Highlight 1, green/)
  expect(places.join()).toMatch(/Suggested quote/)
  expect(places.length).toBeGreaterThan(15)

  for (const [key, name] of [
    ['Control+f', 'find'],
    ['Control+,', 'typography'],
    ['Control+i', 'details'],
  ] as const) {
    await test.step(name, async () => {
      await window.keyboard.press(key)
      await expect.poll(() => focused(window)).not.toMatch(/reader-text/)
      expect((await walk(window)).length).toBeGreaterThan(2)
      await window.keyboard.press('Escape')
      await textOf(window).focus()
    })
  }
  await test.step('keys', async () => {
    await window.keyboard.press('Escape')
    await window.keyboard.press('?')
    const dialog = window.getByRole('dialog', { name: 'Keys' })
    await dialog.getByRole('searchbox').fill('undo')
    expect((await walk(window)).length).toBeGreaterThan(2)
  })
})

test('F6 goes through the parts of the window and comes back to where one was', async ({
  launch,
}) => {
  const { window } = await launch()
  await openSample(window)
  await highlightByMouse(window, 'green', 'the visa-free regime')
  await window.keyboard.press('Escape')
  await expect(textOf(window)).toBeFocused()
  await window.keyboard.press('F6')
  await expect(window.locator('[data-reader-margin] :focus')).toHaveCount(1)
  await window.keyboard.press('F6')
  await expect(window.locator('nav :focus')).toHaveCount(1)
  await window.keyboard.press('F6')
  await expect(window.locator('.app-bar :focus')).toHaveCount(1)
  await window.keyboard.press('F6')
  await expect(textOf(window)).toBeFocused()
  await window.keyboard.press('Shift+F6')
  await expect(window.locator('.app-bar :focus')).toHaveCount(1)
})

test('the keyboard is not lost when what had it goes', async ({ launch }) => {
  const { window } = await launch()
  await openSample(window)
  // Undo takes the article itself away.
  await window.keyboard.press('Control+z')
  await expect(window.getByRole('heading', { name: 'Galley' })).toBeVisible()
  await expect.poll(() => focused(window)).not.toBe('page')
  await window.keyboard.press('Control+Shift+z')
  await expect(textOf(window)).toBeFocused()

  await window.keyboard.press('Control+f')
  await textOf(window).focus()
  await window.keyboard.press('Escape')
  await expect(window.getByRole('search', { name: 'Find in the article' })).toBeHidden()
  await expect(textOf(window)).toBeFocused()

  await window.keyboard.press('Control+Shift+r')
  await expect(window.getByRole('main', { name: /Review/ })).toBeVisible()
  await expect.poll(() => focused(window)).not.toBe('page')
  await window.keyboard.press('Escape')
  await expect(textOf(window)).toBeFocused()
})

test('keys that are pressed faster than they are done are each done once', async ({ launch }) => {
  const { window } = await launch()
  await openSample(window)
  await highlightByMouse(window, 'green', 'the visa-free regime')
  const press = (key: string, times: number) =>
    textOf(window).evaluate(
      (text, pressed) => {
        for (let time = 0; time < pressed.times; time++) {
          text.dispatchEvent(
            new KeyboardEvent('keydown', { key: pressed.key, bubbles: true, cancelable: true }),
          )
        }
      },
      { key, times },
    )
  const words = async () => {
    const [painted] = await paintedOn(window)
    const text = await textOf(window).innerText()
    return { length: (painted?.end ?? 0) - (painted?.start ?? 0), text: text.length }
  }
  const before = await words()
  await press(']', 4)
  await expect(cardsOf(window).first()).toHaveAccessibleName(
    /the visa-free regime would apply to tourists/,
  )
  const wide = await words()
  expect(wide.length).toBe(before.length + ' would apply to tourists'.length)
  await press('[', 4)
  await expect.poll(words).toEqual(before)
})
