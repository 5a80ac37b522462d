import { readFile, rm, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { encode, textIn } from '../src/main/files/encoding/testing'
import { runGalley } from './support/command-line'
import type { Galley } from './support/launch'
import { encodingOf, openReopen, reopenAs } from './support/encodings'
import { answerOpenDialog, cardsOf, highlightByMouse } from './support/notes'
import { expect, test } from './support/test'
import { textOf } from './support/text'

const story = textIn('windows-1251', 'ru')
const bytes = encode('windows-1251', story)
/** What the story is in another encoding. */
const garbled = Buffer.from(bytes).toString('latin1').slice(0, 3)

/** Writes a file as another program would, each time later than before. */
async function save(path: string, data: Uint8Array, minutesAgo: number): Promise<void> {
  await writeFile(path, data)
  const at = new Date(Date.now() - minutesAgo * 60_000)
  await utimes(path, at, at)
}

/** Opens a file with these bytes that was last changed an hour ago. */
async function openNew(
  launch: (options: { readonly file: string }) => Promise<Galley>,
  folder: string,
  data: Uint8Array = bytes,
): Promise<Galley & { readonly path: string }> {
  const path = join(folder, 'story.txt')
  await save(path, data, 60)
  return { ...(await launch({ file: path })), path }
}

test('another encoding in one step: notes stay with their words, and undo brings all back', async ({
  launch,
  folder,
}) => {
  const { window, path } = await openNew(launch, folder)
  await expect(encodingOf(window)).toHaveText('windows-1251, detected')
  await highlightByMouse(window, 'yellow', 'Ольги Сорокиной')

  await reopenAs(window, 'ISO-8859-1')
  await expect(textOf(window)).toContainText(garbled)
  await expect(textOf(window)).not.toContainText('Сорокиной')
  // The words are others now: where their bytes are, a person is to look.
  await expect(cardsOf(window)).toHaveCount(1)
  await expect(cardsOf(window)).toHaveAccessibleName(/^Highlight 1, yellow, to review/)

  await reopenAs(window, 'windows-1251')
  await expect(textOf(window)).toContainText('Ольги Сорокиной')
  await expect(cardsOf(window)).toHaveAccessibleName(/^Highlight 1, yellow, paragraph/)

  await window.keyboard.press('Control+z')
  await expect(encodingOf(window)).toHaveText('ISO-8859-1, chosen by you')
  await window.keyboard.press('Control+z')
  await expect(encodingOf(window)).toHaveText('windows-1251, detected')
  await expect(textOf(window)).toContainText('Ольги Сорокиной')
  await expect(cardsOf(window)).toHaveCount(1)
  expect(Buffer.compare(await readFile(path), bytes)).toBe(0)
})

test('by the keyboard, with previews: the likeliest first, and what they read like', async ({
  launch,
  folder,
}) => {
  const { window } = await openNew(launch, folder)
  const dialog = await openReopen(window)
  const first = dialog.getByRole('row').first()
  await expect(first).toContainText('windows-1251')
  await expect(first).toContainText('as it is read now')
  await expect(first).toContainText('Мэр пообещал достроить мост к весне')
  const koi8 = dialog.getByRole('row', { name: 'KOI8-R', exact: true })
  await expect(koi8).toContainText('лЩП ОННАЕЫЮК')
  await window.keyboard.type('koi8-r')
  await window.keyboard.press('Enter')
  await expect(dialog).toBeHidden()
  await expect(encodingOf(window)).toHaveText('KOI8-R, chosen by you')
  await expect(textOf(window)).toContainText('лЩП ОННАЕЫЮК')
})

test('a choice holds when the file changes and after a restart, until it is taken back', async ({
  launch,
  folder,
}) => {
  const { path, ...first } = await openNew(launch, folder)
  await reopenAs(first.window, 'CP866')
  await first.close()

  await save(path, encode('windows-1251', `${story}Ещё абзац.\n`), 50)
  const second = await launch({ file: path })
  await expect(encodingOf(second.window)).toHaveText('CP866, chosen by you')
  await expect(textOf(second.window)).not.toContainText('Мэр')
  const dialog = await openReopen(second.window)
  await dialog.getByRole('button', { name: /^Let Galley decide/u }).click()
  await expect(encodingOf(second.window)).toHaveText('windows-1251, detected')
  await expect(textOf(second.window)).toContainText('Мэр пообещал')
})

test('a file that comes to be UTF-8 is read as UTF-8, whatever was chosen for it', async ({
  launch,
  folder,
}) => {
  const { window, path } = await openNew(launch, folder)
  await highlightByMouse(window, 'green', 'Ольги Сорокиной')
  await reopenAs(window, 'KOI8-R')
  await expect(cardsOf(window)).toHaveAccessibleName(/^Highlight 1, green, to review/)
  await save(path, Buffer.from(`${story}Исправлено.\n`), 50)
  await expect(encodingOf(window)).toHaveText('UTF-8')
  await expect(textOf(window)).toContainText('Мэр пообещал')
  await expect(cardsOf(window)).toHaveAccessibleName(/^Highlight 1, green, paragraph/)
})

test('a file that changes its encoding and nothing else is the same text', async ({
  launch,
  folder,
}) => {
  const { window, path } = await openNew(launch, folder)
  await expect(encodingOf(window)).toHaveText('windows-1251, detected')
  await save(path, encode('utf-16be', `\ufeff${story}`), 50)
  await expect(encodingOf(window)).toHaveText('UTF-16BE')
  await expect(window.locator('.app-notice')).toHaveCount(0)
})

test('the bytes of a file that is gone can be read in another encoding', async ({
  launch,
  folder,
}) => {
  const damaged = Buffer.concat([Buffer.from(story), Buffer.from([0xe0, 0xff, 0x0a])])
  const { window, path } = await openNew(launch, folder, damaged)
  await expect(encodingOf(window)).toHaveText('probably UTF-8')
  await rm(path)
  await expect(window.getByText('The file is no longer where it was.')).toBeVisible()
  await reopenAs(window, 'windows-1251')
  await expect(textOf(window)).toContainText('РњСЌСЂ')
  await window.keyboard.press('Control+End')
  await expect(textOf(window)).toContainText('ая')
})

test('a preferred encoding is believed in doubt, also after a restart', async ({
  launch,
  folder,
}) => {
  const [one, other] = ['one.txt', 'other.txt'].map((name) => join(folder, name)) as [
    string,
    string,
  ]
  await save(one, encode('windows-1252', 'Un caffè, per favore.'), 60)
  await save(other, encode('windows-1252', 'Un altro caffè.'), 60)
  const first = await launch({ file: one })
  await expect(encodingOf(first.window)).toHaveText(/^probably /u)
  const dialog = await openReopen(first.window)
  const star = dialog.getByRole('button', { name: 'Believe windows-1250 first in doubt' })
  await star.click()
  await expect(star).toHaveAttribute('aria-pressed', 'true')
  await expect(dialog).toContainText('it believes first: windows-1250.')
  await first.close()

  const { app, window } = await launch()
  await answerOpenDialog(app, [other])
  await window.keyboard.press('Control+o')
  await expect(encodingOf(window)).toHaveText('probably windows-1250')
  await expect(textOf(window)).toContainText('Un altro caffč.')
})

test('the export from the command line reads the file as the window does', async ({
  launch,
  folder,
  userData,
}) => {
  const to = join(folder, 'notes.md')
  const koi8 = encode('koi8-r', textIn('koi8-r', 'ru'))
  const { path, ...galley } = await openNew(launch, folder, koi8)
  await highlightByMouse(galley.window, 'yellow', 'Николай Фёдоров')
  await galley.close()
  expect(await runGalley(userData, ['--export', to, path])).toMatchObject({ code: 0 })
  expect(await readFile(to, 'utf8')).toContain('> Николай Фёдоров')
})
