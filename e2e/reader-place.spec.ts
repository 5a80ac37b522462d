import type { Page } from '@playwright/test'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { replace } from './support/changes'
import { longText } from './support/long-text'
import { shareGalley } from './support/shared'
import { expect, test } from './support/test'
import { textOf } from './support/text'
import { expectWheelMoves, goTo, hoverText, middleBlock, topLine } from './support/view'

const { text } = longText(600)

test('the place is kept over a restart, changes of size, of type and of the text', async ({
  launch,
  folder,
}) => {
  const file = join(folder, 'long.txt')
  await writeFile(file, text)
  const first = await launch({ file })
  await expect(textOf(first.window)).toBeVisible()
  await goTo(first.window, 'word 317.20')
  await hoverText(first.window)
  // To the middle of a paragraph.
  await expectWheelMoves(first.window, 240, await middleBlock(first.window))
  const left = await topLine(first.window)
  await first.close()

  const { window, app } = await launch()
  await expect.poll(() => topLine(window)).toEqual(left)

  const before = await window.evaluate(() => [innerWidth, innerHeight] as const)
  for (const [width, height] of [
    [1000, 700],
    [800, 800],
    [1100, 600],
    [700, 600],
    before,
  ] as const) {
    await app.evaluate(
      ({ BrowserWindow }, size) =>
        BrowserWindow.getAllWindows()[0]?.setContentSize(size.width, size.height),
      { width, height },
    )
    await expect.poll(() => window.evaluate(() => innerWidth)).toBe(width)
    await expectAtTop(window, left.from)
  }
  await expect.poll(() => topLine(window)).toEqual(left)

  for (const key of ['Control+=', 'Control+-']) {
    for (let time = 0; time < 5; time++) {
      await window.keyboard.press(key)
      await expectAtTop(window, left.from)
    }
  }
  await expect.poll(() => topLine(window)).toEqual(left)

  // Longer than the screen is high.
  const correction = 'This is put right below.\n\n'.repeat(40)
  await replace(file, correction + text)
  await expectAtTop(window, left.from + correction.length)

  // Within a line, too.
  await hoverText(window)
  const read = await expectWheelMoves(window, 11, await middleBlock(window))
  await replace(file, `¶${correction}${text}`)
  await expect.poll(async () => (await middleBlock(window)).start).toBe(read.start + 1)
  expect(Math.abs((await middleBlock(window)).top - read.top)).toBeLessThanOrEqual(1)
})

test.describe('scrolling through what was never laid out', () => {
  const shared = shareGalley(
    (folder) => ({ file: join(folder, 'long.txt') }),
    (folder) => writeFile(join(folder, 'long.txt'), text),
  )

  test('up from the end, the text moves by the turns of the wheel and by nothing else', async () => {
    const { window } = shared.galley
    await textOf(window).focus()
    await window.keyboard.press('End')
    await expect(textOf(window).getByText('Paragraph 599:')).toBeInViewport()
    await expectSteadyWheel(window, -260, 30)
  })
})

test.describe('a text taller than a browser can lay out', () => {
  const count = 400_000
  const shared = shareGalley(
    (folder) => ({ file: join(folder, 'tall.txt') }),
    (folder) => {
      const lines = Array.from({ length: count }, (_, index) => `Line ${index}.`)
      return writeFile(join(folder, 'tall.txt'), lines.join('\n'))
    },
  )
  const line = (number: number) =>
    textOf(shared.galley.window).getByText(`Line ${number}.`, { exact: true })

  test('its end, its start and, by the scrollbar, its middle can be reached', async () => {
    const { window } = shared.galley
    await textOf(window).focus()
    await window.keyboard.press('End')
    await expect(line(count - 1)).toBeInViewport()
    await window.keyboard.press('Home')
    await expect(line(0)).toBeInViewport()

    const box = await window.locator('.reader').boundingBox()
    if (box === null) throw new Error('There is no reader.')
    const x = box.x + box.width - 7
    // Below the arrow, on the thumb.
    await window.mouse.move(x, box.y + 28)
    await window.mouse.down()
    await window.mouse.move(x, box.y + box.height / 4)
    // Chromium may keep the last move of a mouse until the next one: a hand never holds it that still.
    await expect(async () => {
      await window.mouse.move(x, box.y + box.height / 2 - 1)
      await window.mouse.move(x, box.y + box.height / 2)
      expect(Math.abs((await firstNumber(window)) / count - 0.5)).toBeLessThan(0.02)
    }).toPass()
    await window.mouse.up()
    await expectSteadyWheel(window, 200, 5)
    await expectSteadyWheel(window, -333, 5)
  })

  test('the wheel is true to the pixel from its end, and comes back to it', async () => {
    const { window } = shared.galley
    await textOf(window).focus()
    await window.keyboard.press('End')
    await expect(line(count - 1)).toBeInViewport()
    await expectSteadyWheel(window, -150, 8)
    await expect(line(count - 1)).not.toBeInViewport()
    await expect(async () => {
      await window.mouse.wheel(0, 150)
      await expect(line(count - 1)).toBeInViewport({ timeout: 100 })
    }).toPass({ intervals: [10] })
  })
})

/** Expects the line of `offset` to be the first one on the screen. */
async function expectAtTop(window: Page, offset: number): Promise<void> {
  await expect
    .poll(async () => {
      const { from, to } = await topLine(window)
      return from <= offset && offset <= to
    })
    .toBe(true)
}

/** Turns the wheel several times. What moved between two turns is noticed at the next. */
async function expectSteadyWheel(window: Page, distance: number, turns: number): Promise<void> {
  await hoverText(window)
  let followed = await middleBlock(window)
  for (let turn = 0; turn < turns; turn++) {
    followed = await expectWheelMoves(window, distance, followed)
  }
}

/** The number of the first line that is laid out. */
async function firstNumber(window: Page): Promise<number> {
  const words = await textOf(window).locator('> :first-child').textContent()
  return Number(/\d+/u.exec(words ?? '')?.[0])
}
