import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { replace } from './support/changes'
import { expectCopied } from './support/clipboard'
import { runGalley } from './support/command-line'
import type { Galley } from './support/launch'
import { activeCard, highlightByMouse } from './support/notes'
import { expect, test } from './support/test'
import { selectByMouse, textOf } from './support/text'

const paragraphs = Array.from(
  { length: 120 },
  (_, index) => `Paragraph ${index + 1} speaks of item ${index + 1} and of nothing else.`,
)
const story = `A long story\n\n${paragraphs.join('\n\n')}\n`

async function writeStory(folder: string, name: string, text: string): Promise<string> {
  const path = join(folder, name)
  await writeFile(path, text)
  return path
}

/** Copies a link by its key and answers it. */
async function copyLink({ app, window }: Galley, what: string): Promise<string> {
  await expect(textOf(window)).toBeFocused()
  await window.keyboard.press('Control+Shift+l')
  await expect(window.getByText(`Link to the ${what} copied`)).toBeVisible()
  return app.evaluate(({ clipboard }) => clipboard.readText())
}

test('a link to a passage opens it, in the running app and with the first start', async ({
  launch,
  folder,
  userData,
}) => {
  const long = await writeStory(folder, 'long.txt', story)
  const other = await writeStory(folder, 'other.txt', 'Another story\n\nIt is short.\n')
  const first = await launch({ file: long })
  await selectByMouse(first.window, 'item 60 and')
  const link = await copyLink(first, 'passage')
  expect(link).toMatch(
    /^galley:\/\/article\/[0-9a-f-]{36}\?revision=[0-9a-f]{64}&start=\d+&end=\d+$/u,
  )

  expect(await runGalley(userData, [other])).toMatchObject({ code: 0 })
  await expect(first.window.getByRole('main')).toHaveAccessibleName('Another story')
  expect(await runGalley(userData, [link])).toMatchObject({ code: 0 })
  await expect(first.window.getByRole('main')).toHaveAccessibleName('A long story')
  await expect(textOf(first.window).getByText('item 60 and')).toBeInViewport()
  await expectCopied(first, 'item 60 and')
  expect(await runGalley(userData, [other])).toMatchObject({ code: 0 })
  await expect(first.window.getByRole('main')).toHaveAccessibleName('Another story')
  await first.close()

  const second = await launch({ args: [link] })
  await expect(second.window.getByRole('main')).toHaveAccessibleName('A long story')
  await expect(textOf(second.window).getByText('item 60 and')).toBeInViewport()
  await expectCopied(second, 'item 60 and')
  await expect(second.window.getByRole('alert')).toBeEmpty()
})

test('a link to a highlight makes it the active one; a link to an article opens it', async ({
  launch,
  folder,
  userData,
}) => {
  const path = await writeStory(folder, 'long.txt', story)
  const galley = await launch({ file: path })
  const { window } = galley
  const article = await copyLink(galley, 'article')
  expect(article).toMatch(/^galley:\/\/article\/[0-9a-f-]{36}$/u)
  await highlightByMouse(window, 'blue', 'item 80 and')
  const annotation = await copyLink(galley, 'highlight')
  expect(annotation).toMatch(/^galley:\/\/annotation\/[0-9a-f-]{36}$/u)
  await activeCard(window).getByRole('button', { name: 'Copy a link to it' }).click()
  expect(await galley.app.evaluate(({ clipboard }) => clipboard.readText())).toBe(annotation)

  await window.keyboard.press('Escape')
  await window.keyboard.press('Control+Home')
  await expect(activeCard(window)).toHaveCount(0)
  expect(await runGalley(userData, [annotation])).toMatchObject({ code: 0 })
  await expect(activeCard(window)).toBeVisible()
  await expect(textOf(window).getByText('item 80 and')).toBeInViewport()
  expect(await runGalley(userData, [article])).toMatchObject({ code: 0 })
  await expect(window.getByRole('alert')).toBeEmpty()
})

test('a link into an earlier text finds its words, or says that they are gone', async ({
  launch,
  folder,
  userData,
}) => {
  const path = await writeStory(folder, 'long.txt', story)
  const galley = await launch({ file: path })
  const { window } = galley
  await selectByMouse(window, 'item 60 and')
  const kept = await copyLink(galley, 'passage')
  await selectByMouse(window, 'Paragraph 20 speaks of item 20 and of nothing else.')
  const lost = await copyLink(galley, 'passage')

  const changed = story
    .replace('A long story\n', 'A long story\n\nA paragraph that was not there before.\n')
    .replace('Paragraph 20 speaks of item 20 and of nothing else.\n\n', '')
  await replace(path, changed)
  await expect(textOf(window)).toContainText('A paragraph that was not there before.')
  expect(await runGalley(userData, [kept])).toMatchObject({ code: 0 })
  await expectCopied(galley, 'item 60 and')
  await expect(window.getByRole('alert')).toBeEmpty()
  expect(await runGalley(userData, [lost])).toMatchObject({ code: 0 })
  await expect(window.getByRole('alert')).toContainText(
    'The words of that link are no longer in the text.',
  )
})

const nobody = '00000000-0000-7000-8000-000000000000'
const hostile = {
  'a file': ['galley:///etc/passwd', 'not a link that Galley understands'],
  'a file in a query': ['galley://open?file=/etc/passwd', 'not a link that Galley understands'],
  'an option': ['galley:--export=/tmp/x.md', 'not a link that Galley understands'],
  'a page of the app': ['galley://galley/index.html', 'not a link that Galley understands'],
  script: ['galley:javascript:alert(1)', 'not a link that Galley understands'],
  nobody: [`galley://article/${nobody}`, 'The article of that link is not in this library'],
  'no highlight': [`galley://annotation/${nobody}`, 'The highlight of that link is not'],
} as const

for (const [kind, [link, words]] of Object.entries(hostile)) {
  test(`a link to ${kind} is refused with a message`, async ({ launch, folder, userData }) => {
    const path = await writeStory(folder, 'long.txt', story)
    const { app, window } = await launch({ file: path })
    await expect(window.getByRole('main')).toHaveAccessibleName('A long story')
    expect(await runGalley(userData, [link])).toMatchObject({ code: 0 })
    await expect(window.getByRole('alert')).toContainText(words)
    await expect(window.getByRole('main')).toHaveAccessibleName('A long story')
    expect(app.windows()).toHaveLength(1)
  })
}

test('a passage that the text does not have is told, and the article opens', async ({
  launch,
  folder,
  userData,
}) => {
  const path = await writeStory(folder, 'long.txt', story)
  const galley = await launch({ file: path })
  const link = await copyLink(galley, 'article')
  const beyond = `${link}?start=5&end=4000000000`
  expect(await runGalley(userData, [beyond])).toMatchObject({ code: 0 })
  await expect(galley.window.getByRole('alert')).toContainText('a passage that the text does not')
})

test('a link and a file that macOS sends', async ({ launch, folder }) => {
  const path = await writeStory(folder, 'long.txt', story)
  const galley = await launch({ file: path })
  const link = await copyLink(galley, 'article')
  const prevented = await galley.app.evaluate(({ app }, address) => {
    let count = 0
    const event = { preventDefault: () => (count += 1) }
    app.emit('open-url', event, address)
    app.emit('open-url', event, 'galley://article/nothing')
    app.emit('open-url', event, '/etc/passwd')
    return count
  }, `${link}?start=0&end=12`)
  expect(prevented).toBe(3)
  await expect(galley.window.getByRole('alert')).toContainText('not a link')
  await expectCopied(galley, 'A long story')
})

test('a file as an address, as desktops hand it over', async ({ launch, folder }) => {
  const path = await writeStory(folder, 'Қазақстан 100%.txt', story)
  const { window } = await launch({ args: [pathToFileURL(path).href] })
  await expect(window.getByRole('main')).toHaveAccessibleName('A long story')
})
