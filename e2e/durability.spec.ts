import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { cardsOf, openField } from './support/notes'
import { pictureOf } from './support/picture'
import { expect, test } from './support/test'
import { paintedOn, textOf } from './support/text'

/** How often the app is killed, each time in another moment. */
const rounds = 8

const text = Array.from({ length: 12 }, (_, index) => {
  const number = String(index + 1)
  return `Witness ${number} said that the barrier was open at ${number} in the morning, not later.`
}).join('\n\n')

test('whatever the window showed as done is there after a kill', async ({ launch, folder }) => {
  const file = join(folder, 'witnesses.txt')
  await writeFile(file, text)
  // Nine starts of the app take their time on a busy machine.
  test.setTimeout(120_000)
  const tags: string[] = []
  let highlights = 0

  for (let round = 0; round < rounds; round++) {
    const { window, kill } = await launch({ file })
    highlights = await expectKept(window, highlights, tags)
    await window.keyboard.press('Control+Home')
    for (let word = 0; word <= round; word++) await window.keyboard.press('Control+ArrowRight')
    // The kill comes after the first, second or third highlight of the round, or after a tag.
    for (let count = 0; count <= round % 3; count++) {
      await window.keyboard.press('Control+Shift+ArrowRight')
      await window.keyboard.press(String(1 + (round % 5)))
      highlights += 1
      await expect(cardsOf(window)).toHaveCount(highlights)
    }
    if (round % 2 === 1) {
      tags.push(`round/${round}`)
      await openField(window, 't', /^Tag/)
      await window.keyboard.type(`round/${round}`)
      await window.keyboard.press('Enter')
      await expect(cardsOf(window).getByText(`round/${round}`)).toBeVisible()
    } else {
      // Another highlight is under way when the process dies.
      await window.keyboard.press('Control+Shift+ArrowRight')
      void window.keyboard.press('5').catch(() => undefined)
    }
    await kill()
  }

  const { window } = await launch()
  await expectKept(window, highlights, tags)
  await window.keyboard.press('Control+z')
  await expect(window.getByText('Undone: ')).toBeVisible()
})

/**
 * Checks that the library opened without complaint and has all that was shown; answers how many
 * highlights there are: one that was asked for and not shown yet may be among them.
 */
async function expectKept(
  window: Page,
  highlights: number,
  tags: readonly string[],
): Promise<number> {
  await expect(textOf(window)).toBeFocused()
  await expect.poll(async () => (await paintedOn(window)).length).toBeGreaterThanOrEqual(highlights)
  const kept = (await paintedOn(window)).length
  expect(kept).toBeLessThanOrEqual(highlights + 1)
  await expect(cardsOf(window)).toHaveCount(kept)
  for (const tag of tags) await expect(cardsOf(window).getByText(tag)).toBeVisible()
  await expect(window.getByRole('alert')).toBeEmpty()
  return kept
}

test('a note that is being written is saved when the window closes', async ({ launch, folder }) => {
  const file = join(folder, 'witnesses.txt')
  await writeFile(file, text)
  const first = await launch({ file })
  await expect(textOf(first.window)).toBeFocused()
  await first.window.keyboard.press('Control+Shift+ArrowRight')
  await openField(first.window, 'n', 'Note in Markdown')
  await first.window.keyboard.type('Call him back')
  await first.close()

  const { window } = await launch()
  await expect(cardsOf(window)).toContainText('Call him back')
  expect((await pictureOf(window)).cards).toHaveLength(1)
})
