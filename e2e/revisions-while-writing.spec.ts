import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { replace } from './support/changes'
import { activeCard, answerOpenDialog, highlightByMouse, openField } from './support/notes'
import { expect, test } from './support/test'
import { selectByMouse, selectedWords, textOf } from './support/text'

test('a note is written on while the text under it changes', async ({ launch, folder }) => {
  const file = join(folder, 'bridge.txt')
  await writeFile(file, 'The bridge\n\nThe bridge would open in May. Work began two years ago.\n')
  const { window } = await launch({ file })
  await highlightByMouse(window, 'yellow', 'The bridge would open in May.')
  const editor = await openField(window, 'n', 'Note in Markdown')
  await window.keyboard.type('Ask who ')

  await replace(file, 'The bridge\n\nThe bridge would open in June. Work began two years ago.\n')
  await expect(textOf(window)).toContainText('open in June.')
  await expect(activeCard(window)).toContainText('Review: words changed')
  await expect(editor).toBeFocused()
  await window.keyboard.type('decided.')
  await expect(editor).toHaveText('Ask who decided.')
  await window.keyboard.press('Control+Enter')
  await expect(textOf(window)).toBeFocused()
  await expect(activeCard(window)).toContainText('Ask who decided.')

  // The message stands over the text, whose margin is left free.
  const message = await window.locator('.app-notice').boundingBox()
  const margin = await activeCard(window).boundingBox()
  expect((message?.x ?? NaN) + (message?.width ?? NaN)).toBeLessThanOrEqual(margin?.x ?? NaN)

  // From the text past the margin.
  await window.keyboard.press('F6')
  await window.keyboard.press('F6')
  await expect(window.getByRole('button', { name: 'What changed?' })).toBeFocused()

  // What is selected stays selected where its words stand.
  await selectByMouse(window, 'Work began')
  await replace(file, 'The bridge\n\nIt would open in June. Work began two years ago.\n')
  await expect(textOf(window)).toContainText('It would open')
  await expect.poll(() => selectedWords(window)).toBe('Work began')
  await expect(window.getByRole('toolbar', { name: 'Selected passage' })).toBeVisible()

  // What is looked for can be typed on.
  await window.keyboard.press('Control+f')
  await window.keyboard.type('tw')
  await replace(file, 'The bridge\n\nIt will open in June. Work began two years ago.\n')
  await expect(textOf(window)).toContainText('It will open')
  await window.keyboard.type('o years')
  await expect(window.getByRole('textbox', { name: 'Find' })).toHaveValue('two years')
})

test('a note and a claim are written on while their words go and come back', async ({
  launch,
  folder,
}) => {
  const file = join(folder, 'bridge.txt')
  const text = 'The bridge\n\nThe bridge would open in May. Work began two years ago.\n'
  await writeFile(file, text)
  const { window } = await launch({ file })
  await highlightByMouse(window, 'yellow', 'Work began two years ago.')
  const editor = await openField(window, 'n', 'Note in Markdown')
  await window.keyboard.type('Ask ')

  await replace(file, 'Weather\n\nRain fell on the coast all day.\n')
  await expect(activeCard(window)).toHaveAccessibleName(/^Words are gone/)
  await expect(editor).toBeFocused()
  await window.keyboard.type('who ')
  await expect(editor).toHaveText('Ask who ')

  await replace(file, text)
  await expect(activeCard(window)).toHaveAccessibleName(/^Highlight 1, yellow, paragraph/)
  await expect(editor).toBeFocused()
  await window.keyboard.type('decided.')
  await window.keyboard.press('Control+Enter')
  await expect(textOf(window)).toBeFocused()
  await expect(activeCard(window)).toContainText('Ask who decided.')

  const claim = await openField(window, 'c', 'Claim')
  await window.keyboard.press('Alt+2')
  await window.keyboard.type('Work began ')
  await replace(file, 'Weather\n\nRain fell on the coast all day.\n')
  await expect(activeCard(window)).toHaveAccessibleName(/^Words are gone/)
  await expect(claim).toBeFocused()
  await window.keyboard.type('late')
  await expect(claim).toHaveValue('Work began late')
  await window.keyboard.press('Enter')
  await window.keyboard.press('Escape')
  const stance = window.getByRole('combobox', { name: 'Stance towards Work began late' })
  await expect(stance).toHaveValue('disputes')
})

test('details are typed while the text under them changes', async ({ launch, folder }) => {
  const file = join(folder, 'bridge.txt')
  await writeFile(file, 'The bridge\n\nThe bridge would open in May. Work began two years ago.\n')
  const { window } = await launch({ file })
  const dialog = window.getByRole('dialog', { name: 'Details of the article' })
  // Just after the start nobody listens to keys yet.
  await expect(async () => {
    await window.keyboard.press('Control+i')
    await expect(dialog).toBeVisible({ timeout: 1000 })
  }).toPass()
  await dialog.getByLabel('Author').fill('Ruth Okafor')

  await replace(
    file,
    'The bridge at last\n\nThe bridge would open in June. Work began two years ago.\n',
  )
  await expect(textOf(window)).toContainText('open in June.')
  await expect(dialog.getByLabel('Author')).toHaveValue('Ruth Okafor')
  // What nobody typed follows the new text.
  await expect(dialog.getByLabel('Title')).toHaveValue('The bridge at last')
  await dialog.getByLabel('Author').press('Enter')
  await expect(dialog).toBeHidden()
  await expect(window.locator('.app-bar-title')).toHaveText('The bridge at last')
  await expect(window.locator('.app-bar-origin')).toContainText('Ruth Okafor')
})

test('a comparison on the screen is renewed when yet another text arrives', async ({
  launch,
  folder,
}) => {
  const file = join(folder, 'bridge.txt')
  const text = (month: string) => `The bridge\n\nThe bridge would open in ${month}. Work began.\n`
  await writeFile(file, text('May'))
  const { window } = await launch({ file })
  await highlightByMouse(window, 'yellow', 'The bridge would open in May.')
  await replace(file, text('June'))
  await expect(textOf(window)).toContainText('June')
  await window.keyboard.press('Control+Shift+D')
  const screen = window.getByRole('main', { name: 'What changed?' })
  const compared = screen.getByRole('region', { name: 'The text' })
  await expect(compared.locator('ins')).toHaveText(['June'])

  await replace(file, text('July'))
  await expect(compared.locator('ins')).toHaveText(['July'])
  await expect(compared.locator('del')).toHaveText(['May'])
  await expect(screen.getByRole('combobox', { name: 'From' }).locator('option')).toHaveCount(3)
  await expect(screen.getByRole('region', { name: 'Quotes that it touches' })).toContainText('July')

  await window.keyboard.press('Control+k')
  await window.getByRole('combobox', { name: 'Command' }).fill('text before')
  await window.keyboard.press('Enter')
  await expect(compared.locator('ins')).toHaveText(['June'])
  await window.keyboard.press('Control+z')
  await expect(compared.locator('ins')).toHaveText(['July'])
})

test('a comparison goes when undo leaves it nothing to compare', async ({ launch, folder }) => {
  const file = join(folder, 'bridge.txt')
  const draft = join(folder, 'draft.txt')
  const text = (month: string) => `The bridge\n\nThe bridge would open in ${month}. Work began.\n`
  await writeFile(file, text('May'))
  await writeFile(draft, text('June'))
  const { app, window } = await launch({ file })
  await answerOpenDialog(app, [draft])
  await window.keyboard.press('Control+i')
  await window.getByRole('button', { name: 'Replace with file…' }).click()
  await expect(textOf(window)).toContainText('June')
  await window.keyboard.press('Control+Shift+D')
  const screen = window.getByRole('main', { name: 'What changed?' })
  await expect(screen.locator('ins')).toHaveText(['June'])
  await window.keyboard.press('Control+z')
  await expect(screen).toBeHidden()
  await expect(textOf(window)).toContainText('May')
})

test('the queue goes on while texts change', async ({ launch, folder }) => {
  const file = join(folder, 'bridge.txt')
  const text = (month: string, price: string, lanes: string) =>
    `The bridge\n\nThe bridge would open in ${month}.\n\nIt costs ${price} crowns.\n\nIt has ${lanes} lanes.\n`
  await writeFile(file, text('May', 'nine', 'two'))
  const { window } = await launch({ file })
  await highlightByMouse(window, 'yellow', 'The bridge would open in May.')
  await highlightByMouse(window, 'green', 'It costs nine crowns.')
  await highlightByMouse(window, 'blue', 'It has two lanes.')
  await window.keyboard.press('Escape')
  await replace(file, text('June', 'ten', 'six'))
  await expect(textOf(window)).toContainText('June')
  await window.keyboard.press('Control+Shift+R')
  const item = window.getByRole('main', { name: 'Review changed quotes' }).getByRole('article')
  await window.keyboard.press('j')
  await expect(item).toHaveAccessibleName(/^2 of 3/)
  await expect(item.locator('ins')).toHaveText(['ten'])

  // The item that is looked at stays, and says what stands there now.
  await replace(file, text('May', 'eleven', 'six'))
  await expect(item).toHaveAccessibleName(/^1 of 2/)
  await expect(item.locator('ins')).toHaveText(['eleven'])
  await expect(item).toBeFocused()
  // So does the one that is being adjusted, until its very words are back.
  await window.keyboard.press('e')
  await expect.poll(() => selectedWords(window)).toBe('It costs eleven crowns.')
  await replace(file, text('May', 'twelve', 'six'))
  await expect.poll(() => selectedWords(window)).toBe('It costs twelve crowns.')
  // What the user has selected stays selected.
  await window.keyboard.press('Control+Shift+ArrowLeft')
  await expect.poll(() => selectedWords(window)).toBe('It costs twelve crowns')
  await replace(file, text('May', 'twelve', 'eight'))
  await expect(textOf(window)).toContainText('eight')
  await expect.poll(() => selectedWords(window)).toBe('It costs twelve crowns')
  await window.keyboard.press('Enter')
  await expect(item).toHaveAccessibleName(/^1 of 1/)
  await expect(item.locator('ins')).toHaveText(['eight'])
  await window.keyboard.press('e')
  await expect.poll(() => selectedWords(window)).toBe('It has eight lanes.')
  await replace(file, text('May', 'twelve', 'two'))
  await expect(window.getByText('Nothing to review')).toBeVisible()
})
