import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ElectronApplication, Page } from '@playwright/test'
import { replace, wordsOf } from './support/changes'
import { activeCard, answerOpenDialog, answerSaveDialog, highlightByMouse } from './support/notes'
import { expect, test } from './support/test'
import { outlinedOn, paintedOn, textOf } from './support/text'

/** The window is come back to: the sign by which the files of all articles are looked at. */
async function comeBack(app: ElectronApplication): Promise<void> {
  await app.evaluate(({ BrowserWindow }) => {
    for (const window of BrowserWindow.getAllWindows()) window.emit('focus')
  })
}

const towns = ['Aldin', 'Borva', 'Celm'] as const
type Town = (typeof towns)[number]
const textOfTown = (town: Town, price: string, quote: string) =>
  `The bridge of ${town}\n\nThe bridge of ${town} costs ${price} crowns, the mayor said on Monday.\n\n` +
  `${quote}The hall was full until the evening.\n`
const loans = (town: Town) => `The town of ${town} takes no loans. `

/** Opens an article for each town, with a quote of its price and one of its loans. */
async function openTowns(app: ElectronApplication, window: Page, folder: string): Promise<void> {
  for (const town of towns) {
    const file = join(folder, `${town}.txt`)
    await writeFile(file, textOfTown(town, 'nine', loans(town)))
    await answerOpenDialog(app, [file])
    await window.keyboard.press('Control+o')
    await expect(textOf(window)).toContainText(`The bridge of ${town}`)
    await highlightByMouse(window, 'yellow', `${town} costs nine crowns`)
    await highlightByMouse(window, 'green', `The town of ${town} takes no loans.`)
    await window.keyboard.press('Escape')
  }
}

test('changes in files of other articles, and the queue of the whole library', async ({
  launch,
  folder,
}) => {
  const { app, window } = await launch()
  const { keyboard } = window
  await openTowns(app, window, folder)
  const count = (amount: number) =>
    window.getByRole('button', { name: `Review changed quotes: ${amount}` })
  const change = (town: Town, price: string, quote: string) =>
    replace(join(folder, `${town}.txt`), textOfTown(town, price, quote))

  await test.step('are noticed when the window is come back to, and at once again', async () => {
    await change('Aldin', 'eleven', loans('Aldin'))
    await comeBack(app)
    await expect(count(1)).toBeVisible()
    await change('Borva', 'twelve', '')
    await comeBack(app)
    await expect(count(2)).toBeVisible()
    await change('Celm', 'thirteen', loans('Celm'))
    await expect(count(3)).toBeVisible()
    await expect(window.locator('.app-notice')).toContainText(
      'The texts of 3 articles have changed: 3 quotes changed words, 1 is gone, 2 stand as they were.',
    )
  })

  const item = window.getByRole('main', { name: 'Review changed quotes' }).getByRole('article')
  await test.step('one key for each quote, through all articles', async () => {
    await keyboard.press('Control+Shift+R')
    await expect(item).toHaveAccessibleName(/^1 of 3, The bridge of Aldin/)
    await keyboard.press('a')
    await expect(item).toHaveAccessibleName(/^1 of 2, The bridge of Borva/)
    await keyboard.press('g')
    await expect(item).toHaveAccessibleName(/^1 of 1, The bridge of Celm/)
    await keyboard.press('e')
    await expect(window.getByText('Select the words that stand for')).toBeVisible()
    await expect(textOf(window)).toContainText('The bridge of Celm')
    await keyboard.press('Enter')
    await expect(window.getByText('Nothing to review')).toBeVisible()
    await expect(window.getByText('Back to the text')).toBeFocused()
    await expect(window.getByRole('button', { name: /^Review changed quotes/ })).toBeHidden()
  })

  await test.step('what is gone is found and exported, with what stood around it', async () => {
    await keyboard.press('Escape')
    await window.getByRole('button', { name: /^The bridge of Borva/ }).click()
    const gone = window.getByRole('button', { name: 'Words are gone 2' })
    await expect(gone).toBeVisible()
    // Also where the margin has room for marks alone.
    await app.evaluate(({ BrowserWindow }) => {
      for (const each of BrowserWindow.getAllWindows()) each.setContentSize(900, 600)
    })
    await expect(window.locator('.notes-margin')).toHaveAttribute('data-narrow')
    await expect(gone).toBeVisible()
    await gone.click()
    await window.getByRole('listitem', { name: /^Words are gone, yellow/ }).click()
    await expect(activeCard(window)).toBeInViewport({ ratio: 0.9 })
    // The card leaves free what folds it again.
    await gone.click()
    await expect(activeCard(window)).toBeHidden()
    const exported = join(folder, 'borva.md')
    await answerSaveDialog(app, exported)
    await keyboard.press('Control+e')
    await expect(window.getByText('Exported to borva.md')).toBeVisible()
    const markdown = await readFile(exported, 'utf8')
    expect(markdown.match(/No longer in the text/g)).toHaveLength(2)
    expect(markdown).toContain('It stood here: The bridge of Borva The bridge of \\[…], the mayor')
    await keyboard.press('Control+Shift+f')
    await keyboard.type('"Borva takes no loans"')
    await expect(window.getByText('No longer in the text')).toBeVisible()
  })

  await test.step('and comes back with its words', async () => {
    const text = textOfTown('Borva', 'nine', loans('Borva'))
    await change('Borva', 'nine', loans('Borva'))
    await expect(window.getByText('No longer in the text')).toBeHidden()
    await keyboard.press('Escape')
    await expect
      .poll(async () => wordsOf(text, await paintedOn(window)))
      .toEqual(['Borva costs nine crowns', 'The town of Borva takes no loans.'])
    expect(await outlinedOn(window)).toEqual([])
  })
})
