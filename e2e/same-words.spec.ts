import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { activeCard, highlightByMouse, setSpeaker, tagClaim } from './support/notes'
import { expect, test } from './support/test'
import { selectedWords, textOf } from './support/text'

const quote = 'We will pay for it from the budget alone and there will be no foreign loans'
const texts = {
  first: `A rail link\n\n"${quote}," the minister told reporters.\n`,
  second: `Rail again\n\nThe plan is old. "${quote.replace('alone and', 'alone, and')}," she said.\n`,
  third:
    'Retold\n\nWe will pay for all of it from the state budget alone, and there will be no loans, she said.\n',
  fourth: 'Nothing of it\n\nIt rained in the capital and nobody paid for anything.\n',
}

test('the same words in other articles are found, and become evidence by one key', async ({
  launch,
  folder,
}) => {
  for (const [name, text] of Object.entries(texts)) {
    await writeFile(join(folder, `${name}.txt`), text)
  }
  const { window } = await launch({
    args: ['fourth', 'third', 'second', 'first'].map((name) => join(folder, `${name}.txt`)),
  })
  await expect(textOf(window)).toContainText('the minister told reporters')
  await highlightByMouse(window, 'green', quote)
  await setSpeaker(window, 'The minister')
  await tagClaim(window, 'No foreign loans')

  await window.keyboard.press('w')
  const list = window.getByRole('list', { name: 'Passages with the same words' })
  await expect(list.getByRole('listitem')).toHaveCount(2)
  await expect(list.getByRole('listitem').nth(0)).toContainText('Rail again')
  await expect(list.getByRole('listitem').nth(0)).toContainText('the very words')
  await expect(list.getByRole('listitem').nth(1)).toContainText('Retold')
  await window.screenshot({ path: test.info().outputPath('list.png') })

  await test.step('one key highlights them with the same claims', async () => {
    await window.keyboard.press('a')
    await expect(list.getByRole('listitem').nth(0)).toContainText('highlighted already')
    await window.keyboard.press('Enter')
    await expect(textOf(window)).toContainText('The plan is old.')
    await expect(activeCard(window)).toContainText('The minister')
    await expect(activeCard(window)).toContainText('No foreign loans')
  })

  await test.step('a claim that comes later is added to what is highlighted already', async () => {
    await window.locator('nav .library-open', { hasText: 'A rail link' }).click()
    await expect(textOf(window)).toContainText('the minister told reporters')
    await window.keyboard.press('j')
    await tagClaim(window, 'Budget pays')
    await window.keyboard.press('w')
    await expect(list.getByRole('listitem').nth(0)).toContainText('highlighted already')
    await window.screenshot({ path: test.info().outputPath('missing.png') })
    await expect(list.getByRole('button', { name: 'Add the claim to it' })).toBeVisible()
    await window.keyboard.press('a')
    await expect(list.getByRole('button', { name: 'Add the claim to it' })).toHaveCount(0)
    await window.keyboard.press('Enter')
    await expect(activeCard(window)).toContainText('Budget pays')
    await window.keyboard.press('Control+z')
    await expect(window.getByText('Undone: add the same claims')).toBeVisible()
    await expect(activeCard(window)).not.toContainText('Budget pays')
    await window.keyboard.press('Control+z')
    await expect(window.getByText('Undone: tag claim')).toBeVisible()
  })

  await test.step('it is undone as one', async () => {
    await window.keyboard.press('Control+z')
    await expect(window.getByText('Undone: highlight the same words')).toBeVisible()
    await expect(activeCard(window)).toHaveCount(0)
  })

  await test.step('a passage that is not highlighted opens selected', async () => {
    await window.locator('nav .library-open', { hasText: 'A rail link' }).click()
    await expect(textOf(window)).toContainText('the minister told reporters')
    await window.keyboard.press('j')
    await window.keyboard.press('w')
    await expect(list.getByRole('listitem')).toHaveCount(2)
    await window.keyboard.press('ArrowDown')
    await window.keyboard.press('Enter')
    await expect
      .poll(() => selectedWords(window))
      .toBe('We will pay for all of it from the state budget alone, and there will be no loans')
  })
})
