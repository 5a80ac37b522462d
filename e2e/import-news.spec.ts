import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { expect, test } from './support/test'

const news = resolve(import.meta.dirname, '../../shared/polnear')

test('a folder of real news articles is imported; what is no text is told', async ({ launch }) => {
  test.skip(!existsSync(news), `${news} is not on this machine`)
  const entries = await readdir(news, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile())
  const texts = files.filter(({ name }) => /\.(txt|md)$/.test(name))
  const different = new Set(
    await Promise.all(
      texts.map(({ parentPath, name }) => readFile(join(parentPath, name), 'latin1')),
    ),
  )
  expect(different.size).toBeGreaterThan(900)

  const { window } = await launch({ file: news })
  const notice = window.getByRole('group', { name: 'Import' })
  const added = `${different.size.toLocaleString('en')} articles added.`
  await expect(notice).toContainText(added, { timeout: 30_000 })
  const skipped = `${(files.length - texts.length).toLocaleString('en')} skipped.`
  await expect(notice).toContainText(skipped)
  await expect(window.locator('.library-count')).toContainText(different.size.toLocaleString('en'))
  await window.locator('nav .library-open').first().click()
  await expect(window.locator('[role=document]')).not.toBeEmpty()
})
