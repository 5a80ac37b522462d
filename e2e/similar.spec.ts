import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from './support/test'
import { textOf } from './support/text'

const body = Array.from(
  { length: 12 },
  (_, index) =>
    `Paragraph ${index} says that the ministers of both countries met and agreed on point ${index} of their list.`,
)
const wire = ['Two countries agree', '', body.join('\n\n'), ''].join('\n')
const copy = [
  'Ministers strike a deal',
  '',
  'Our correspondent adds that it rained.',
  '',
  body
    .map((paragraph, index) => (index === 3 ? 'This one was written anew by the desk.' : paragraph))
    .join('\n\n'),
  '',
].join('\n')
const other = [
  'Something else',
  '',
  Array.from(
    { length: 12 },
    (_, index) => `Nothing of it is here, in line ${index} or in any after that one.`,
  ).join('\n\n'),
  '',
].join('\n')

test('an article that nearly repeats one that is there is told, and compared with it by words', async ({
  launch,
  folder,
}) => {
  const files = { wire, other, copy }
  for (const [name, text] of Object.entries(files))
    await writeFile(join(folder, `${name}.txt`), text)
  const { window } = await launch({
    args: ['wire', 'other', 'copy'].map((name) => join(folder, `${name}.txt`)),
  })
  const notice = window.locator('.app-notice').filter({ hasText: 'nearly repeats' })
  await expect(notice).toHaveCount(1)
  await expect(notice).toContainText(
    'Ministers strike a deal nearly repeats an article of the library',
  )
  await expect(notice).toContainText(
    /“Two countries agree”: \d\d% of the shorter text, word for word\./,
  )
  await window.screenshot({ path: test.info().outputPath('notice.png') })

  await notice.getByRole('button', { name: 'Compare by words' }).click()
  const comparison = window.getByRole('main', { name: 'What differs?' })
  await expect(comparison).toContainText('From Two countries agree to this one')
  await expect(
    comparison.locator('ins').filter({ hasText: 'written anew by the desk' }),
  ).toBeVisible()
  await expect(notice).toHaveCount(0)
  await window.screenshot({ path: test.info().outputPath('comparison.png') })
  await window.keyboard.press('Escape')
  await expect(textOf(window)).toBeFocused()

  await test.step('it can be asked for at any time', async () => {
    await window.keyboard.press('Control+k')
    await expect(window.getByRole('listbox', { name: 'Commands' })).toBeVisible()
    await window.keyboard.type('nearly repeat')
    await window.keyboard.press('Enter')
    await expect(notice).toContainText('nearly repeats an article of the library')
    await notice.getByRole('button', { name: 'Compare by words' }).click()
    await expect(comparison).toContainText('From Two countries agree to this one')
    await window.keyboard.press('Escape')
    await expect(textOf(window)).toBeFocused()
  })

  await test.step('any two articles can be compared, by the keyboard', async () => {
    const row = (name: string) => window.locator('nav .library-open', { hasText: name })
    await row('Ministers strike a deal').focus()
    await window.keyboard.press('Control+ ')
    await row('Something else').focus()
    await window.keyboard.press('Control+ ')
    await expect(window.getByRole('toolbar', { name: 'Selected articles' })).toContainText(
      '2 selected',
    )
    await window.screenshot({ path: test.info().outputPath('selected.png') })
    await window.keyboard.press('d')
    await expect(comparison).toContainText('From Something else to this one')
    await window.keyboard.press('Escape')
    await window.getByRole('button', { name: 'Compare' }).click()
    await expect(comparison).toContainText('From Something else to this one')
  })
})

test('of many articles that come together, those that nearly repeat others are counted', async ({
  launch,
  folder,
}) => {
  const news = join(folder, 'news')
  await mkdir(news)
  for (let number = 0; number < 30; number += 1) {
    const own = Array.from(
      { length: 12 },
      (_, line) =>
        `In ${number} nobody of place ${number} spoke of matter ${line * 31 + number} at all.`,
    )
    await writeFile(join(news, `own-${number}.txt`), `Story ${number}\n\n${own.join('\n\n')}\n`)
  }
  for (let number = 0; number < 4; number += 1) {
    await writeFile(
      join(news, `copy-${number}.txt`),
      `Copy ${number}\n\nThis one is from outlet ${number}.\n\n${body.join('\n\n')}\n`,
    )
  }
  const { window } = await launch({ args: [news] })
  const notice = window.locator('.app-notice').filter({ hasText: 'nearly repeat others' })
  await expect(notice).toContainText('3 of the articles that were added nearly repeat others')
  await window.screenshot({ path: test.info().outputPath('many.png') })
  await notice.getByRole('button', { name: 'Compare by words' }).first().click()
  await expect(window.getByRole('main', { name: 'What differs?' })).toContainText('From Copy')
})
