import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { replace, wordsOf } from './support/changes'
import { activeCard, answerSaveDialog, cardsOf, highlightByMouse, tagClaim } from './support/notes'
import { expect, test } from './support/test'
import { outlinedOn, paintedOn, textOf } from './support/text'

const textWith = (volume: string) =>
  `Trade grows\n\nTrade reached an impressive volume of $${volume} billion, he said.\n`

test('an accepted change leaves a trace, and the first words are taken again when they are back', async ({
  launch,
  folder,
}) => {
  const file = join(folder, 'trade.txt')
  await writeFile(file, textWith('24.2'))
  const { app, window } = await launch({ file })
  await highlightByMouse(window, 'green', 'volume of $24.2 billion')
  await tagClaim(window, 'Trade volume')
  await replace(file, textWith('42.2'))
  await expect.poll(() => outlinedOn(window)).toHaveLength(1)
  await window.keyboard.press('Control+Shift+R')
  const item = window.getByRole('main', { name: 'Review changed quotes' }).getByRole('article')
  await expect(item).toContainText('Supports Trade volume (unverified)')
  await window.keyboard.press('Escape')
  await window.keyboard.press('Escape')
  await window.keyboard.press('j')
  await window.keyboard.press('a')
  await expect.poll(() => paintedOn(window)).toHaveLength(1)

  await test.step('on the card, on the desk and in the export', async () => {
    const trace = /^In the text of \d.*: .?volume of \$24\.2 billion.?$/u
    await expect(activeCard(window).locator('.notes-earlier')).toHaveText(trace)
    await expect(activeCard(window).locator('.notes-earlier del')).toHaveText('24.2')
    await window.keyboard.press('Control+2')
    await window.getByRole('treeitem', { name: /^Trade volume/ }).click()
    await expect(window.locator('.desk-card .notes-earlier')).toHaveText(trace)
    await window.keyboard.press('Control+1')
    const exported = join(folder, 'notes.md')
    await answerSaveDialog(app, exported)
    await window.keyboard.press('Control+e')
    await expect(window.getByText('Exported to notes.md')).toBeVisible()
    const markdown = await readFile(exported, 'utf8')
    expect(markdown).toContain('> volume of $42.2 billion\n')
    expect(markdown.match(/Words changed:.*“volume of \$24\.2 billion”/gu)).toHaveLength(2)
  })

  await test.step('the file is as it was first, and nothing is asked', async () => {
    await replace(file, textWith('24.2'))
    await expect(textOf(window)).toContainText('24.2')
    await expect
      .poll(async () => wordsOf(textWith('24.2'), await paintedOn(window)))
      .toEqual(['volume of $24.2 billion'])
    await expect(window.getByText('1 quote is back')).toBeVisible()
    await expect(window.getByRole('button', { name: /^Review changed quotes/ })).toBeHidden()
    await expect(cardsOf(window)).toContainText('$42.2 billion')
  })

  await test.step('what the user did of it is undone', async () => {
    await textOf(window).focus()
    await window.keyboard.press('Control+z')
    await expect(window.getByText('Undone: accept passage')).toBeVisible()
    await expect(cardsOf(window).locator('.notes-earlier')).toHaveCount(0)
    await expect(textOf(window)).toContainText('24.2')
    await expect.poll(() => paintedOn(window)).toHaveLength(1)
  })
})
