import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { encode } from '../src/main/files/encoding/testing'
import { replace, wordsOf } from './support/changes'
import { encodingOf, reopenAs } from './support/encodings'
import { highlightByMouse } from './support/notes'
import { expect, test } from './support/test'
import { outlinedOn, paintedOn, textOf } from './support/text'

/** Waits until these words of a text are painted, and those only outlined. */
async function expectQuotes(
  window: Page,
  text: string,
  painted: readonly string[],
  outlined: readonly string[] = [],
): Promise<void> {
  await expect.poll(async () => wordsOf(text, await paintedOn(window))).toEqual(painted)
  await expect.poll(async () => wordsOf(text, await outlinedOn(window))).toEqual(outlined)
}

const gone = (window: Page) => window.getByRole('button', { name: /^Words are gone \d/ })

test('highlights and reviews are undone and done again in the texts that came since, after a restart', async ({
  launch,
  folder,
}) => {
  const file = join(folder, 'rail.txt')
  const textWith = (length: string, loans: string) =>
    `A rail link\n\nThe ministry would build ${length} kilometres of rail by 2027.\n\n` +
    `There will be ${loans} foreign loans, she said.\n\nThe line carries freight.\n`
  const [first, second, third] = [
    textWith('240', 'no'),
    textWith('260', 'some'),
    textWith('300', 'no'),
  ]
  await writeFile(file, first)
  const { window, close } = await launch({ file })
  await highlightByMouse(window, 'yellow', 'would build 240 kilometres')
  await highlightByMouse(window, 'green', 'There will be no foreign loans')
  await window.keyboard.press('Escape')
  await replace(file, second)
  await expect(textOf(window)).toContainText('260')
  await window.keyboard.press('Control+Shift+R')
  const item = window.getByRole('main', { name: 'Review changed quotes' }).getByRole('article')
  await expect(item).toHaveAccessibleName(/^1 of 2/)
  await window.keyboard.press('a')
  await expect(item).toHaveAccessibleName(/^1 of 1/)
  await window.keyboard.press('g')
  await expect(window.getByText('Nothing to review')).toBeVisible()
  await window.keyboard.press('Escape')
  await replace(file, third)

  const length = (kilometres: string) => `would build ${kilometres} kilometres`
  const loans = (some: string) => `There will be ${some} foreign loans`
  // The very words are back: who said that they were gone is answered by that.
  const atThird = (page: Page) => expectQuotes(page, third, [loans('no')], [length('300')])
  await atThird(window)
  await close()

  const again = (await launch()).window
  await atThird(again)
  await textOf(again).focus()
  const steps = [
    ['mark words as gone', () => atThird(again)],
    ['accept passage', () => atThird(again)],
    ['highlight', () => expectQuotes(again, third, [], [length('300')])],
    ['highlight', () => expectQuotes(again, third, [])],
  ] as const
  for (const [action, expectStep] of steps) {
    await again.keyboard.press('Control+z')
    await expect(again.getByText(`Undone: ${action}`)).toBeVisible()
    await expectStep()
  }
  await expect(textOf(again)).toContainText('300')
  // A text that comes now keeps nothing from being done again.
  await replace(file, second)
  await expect(textOf(again)).toContainText('260')
  for (const [action] of steps.toReversed()) {
    await again.keyboard.press('Control+Shift+z')
    await expect(again.getByText(`Redone: ${action}`)).toBeVisible()
  }
  // The very words were back in the text between, so it is asked again whether they are gone.
  await expectQuotes(again, second, [length('260')], [loans('some')])
})

test('quotes through other encodings, the wrong one too', async ({ launch, folder }) => {
  const file = join(folder, 'road.txt')
  const textWith = (length: string) =>
    `Дорога к границе\n\nАСТАНА, 14 марта. Министерство сообщило, что построит ${length} километров ` +
    'железной дороги к 2027 году.\n\n«Мы заплатим за это только из бюджета», — сказал министр.\n'
  const [text, changed] = [textWith('240'), textWith('260')]
  const budget = 'Мы заплатим за это только из бюджета'
  await writeFile(file, text)
  const { window } = await launch({ file })
  await highlightByMouse(window, 'yellow', 'построит 240 километров')
  await highlightByMouse(window, 'green', budget)
  await window.keyboard.press('Escape')

  // The same text in other bytes is no new text.
  await replace(file, encode('windows-1251', text))
  await expect(encodingOf(window)).toHaveText('windows-1251, detected')
  await expectQuotes(window, text, ['построит 240 километров', budget])

  await replace(file, encode('windows-1251', changed))
  await expectQuotes(window, changed, [budget], ['построит 260 километров'])
  await reopenAs(window, 'KOI8-R')
  await expect(gone(window)).toHaveAccessibleName('Words are gone 2')
  await window.keyboard.press('Control+z')
  await expect(encodingOf(window)).toHaveText('windows-1251, detected')
  await expectQuotes(window, changed, [budget], ['построит 260 километров'])
  await window.keyboard.press('Control+Shift+z')
  await expect(gone(window)).toHaveAccessibleName('Words are gone 2')
  await reopenAs(window, 'windows-1251')
  await expectQuotes(window, changed, [budget], ['построит 260 километров'])
  await replace(file, text)
  await expectQuotes(window, text, ['построит 240 километров', budget])
})
