import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { makeDeskLibrary } from './desk-library'
import type { Galley, LaunchOptions } from './launch'
import { writeOldFile } from './old-file'
import { expect } from './test'
import { textOf } from './text'

/** What is told of each state of the window, once it has settled. */
export type Visit = (name: string) => Promise<void>

const body = Array.from(
  { length: 12 },
  (_, index) => `Paragraph ${index} says that the ministers met and agreed on point ${index}.`,
)
const wire = [
  'Two countries agree',
  'Prime Minister Alikhan Smailov met his colleagues.',
  '"We will open the border in June," Smailov said.',
  ...body,
  '',
].join('\n\n')
const copy = ['Ministers strike a deal', 'It rained.', ...body.slice(0, 11), ''].join('\n\n')

/**
 * Makes a library with claims, speakers, tags and notes, and a folder of texts of which one repeats
 * another and two cannot be read; the start imports it.
 */
export async function makeTour(folder: string): Promise<Omit<LaunchOptions, 'userData'>> {
  const news = join(folder, 'news')
  await mkdir(news)
  await writeOldFile(join(news, 'wire.txt'), wire)
  await writeOldFile(join(news, 'copy.txt'), copy)
  await writeFile(join(news, 'table.csv'), 'a;b\n1;2\n')
  await writeFile(join(news, 'empty.txt'), '')
  makeDeskLibrary(join(folder, 'library'))
  return { library: join(folder, 'library'), file: news }
}

/** Words of the interface in the language that it is in; the same where it is in English. */
export type Say = (english: string, values?: Readonly<Record<string, string>>) => string

/** Leads through every screen, dialog and message, by the keyboard alone. */
export async function tour(
  { window }: Galley,
  folder: string,
  visit: Visit,
  say: Say = fill,
): Promise<void> {
  const press = (key: string) => window.keyboard.press(key)
  const dialog = window.getByRole('dialog')
  const run = (command: string) => runCommand(window, say(command), say)
  const file = join(folder, 'news', 'wire.txt')

  await expect(window.getByRole('group', { name: say('Import') })).toContainText('2')
  await visit('message of an import')
  await run('What did the last import skip?')
  await expect(window.getByRole('main', { name: say('Import report') })).toBeVisible()
  await visit('import report')
  await press('Escape')

  await runCommand(window, 'Two countries', say)
  await expect(textOf(window)).toBeFocused()
  await expect(textOf(window)).toContainText('open the border')
  await expect(window.locator('[data-suggestion]')).toHaveCount(1)
  await visit('text with a suggested quote')
  await press('q')
  await expect(window.locator('[data-quote-status]')).toContainText(/1 (?:of|из|\/) 1/u)
  await visit('current suggested quote')
  await press('Escape')

  await press('Control+f')
  await window.keyboard.type('ministers met')
  await expect(window.getByRole('search').getByRole('status')).toHaveText(
    say('{{place}} of {{total}}', { place: '1', total: '12' }),
  )
  await visit('find bar')
  await press('Escape')
  await expect(window.getByRole('toolbar', { name: say('Selected passage') })).toBeVisible()
  await visit('selected passage')
  await press('2')
  await expect(window.locator('[role=listitem][aria-current=true]')).toHaveCount(1)
  await visit('active highlight')
  for (const [key, field] of [
    ['c', 'claim'],
    ['t', 'tag'],
    ['s', 'speaker'],
    ['n', 'note'],
  ] as const) {
    await press(key)
    await expect(window.locator('input:focus, [contenteditable=true]:focus')).toHaveCount(1)
    await window.keyboard.type(field === 'note' ? 'Ask for *the date*.' : 'a')
    await visit(`field: ${field}`)
    await press('Escape')
    await expect(textOf(window)).toBeFocused()
  }
  await press('Control+z')
  await visit('what was undone')
  await press('Control+Shift+z')
  await press('Escape')

  for (const [name, key] of [
    ['details', 'Control+i'],
    ['preferences', 'Control+,'],
    ['palette', 'Control+k'],
    ['keys', '?'],
    ['reopen as', 'Control+Shift+k'],
  ] as const) {
    await press(key)
    await expect(dialog).toBeVisible()
    await visit(name)
    await press('Escape')
    await expect(dialog).toHaveCount(0)
    await expect(textOf(window)).toBeFocused()
  }
  for (const [name, command] of [
    ['watched folders', 'Watched folders'],
    ['remove an article', 'Remove from the library'],
  ] as const) {
    await run(command)
    await expect(dialog).toBeVisible()
    await visit(name)
    await press('Escape')
    await expect(dialog).toHaveCount(0)
  }

  await writeFile(file, wire.replace('open the border', 'close the border').replace('met', 'sat'))
  await expect(
    window
      .locator('.app-notice')
      .filter({ has: window.getByRole('button', { name: say('What changed?') }) }),
  ).toBeVisible()
  await visit('a changed text')
  await press('Control+Shift+r')
  await expect(window.getByRole('main', { name: say('Review changed quotes') })).toBeVisible()
  await visit('review')
  await press('Escape')
  await press('Control+Shift+d')
  await expect(window.getByRole('main', { name: say('What changed?') })).toBeVisible()
  await visit('comparison')
  await press('Escape')
  await rm(file)
  await expect(window.getByRole('button', { name: say('Locate…') })).toBeVisible()
  await visit('a lost file')

  await press('Control+Shift+f')
  await expect(window.getByRole('combobox', { name: say('Search everything') })).toBeFocused()
  await window.keyboard.type('trade')
  await expect(window.getByRole('listbox').getByRole('option')).not.toHaveCount(0)
  await visit('search')
  await press('Escape')

  await desk(window, visit, say)

  await press('Control+3')
  await expect(window.locator('.all-notes-line').first()).toBeVisible()
  await visit('all notes')
  await press('Control+a')
  await press('t')
  await expect(dialog).toBeVisible()
  await visit('all notes: tag')
  await press('Escape')
  await press('Escape')
}

async function desk(window: Page, visit: Visit, say: Say): Promise<void> {
  const press = (key: string) => window.keyboard.press(key)
  const list = window.locator('[data-desk=list]')
  const dialog = window.getByRole('dialog')
  const visitDialogs = async (of: string, dialogs: Readonly<Record<string, string>>) => {
    for (const [key, name] of Object.entries(dialogs)) {
      await press(key)
      await expect(dialog).toBeVisible()
      await visit(`${of}: ${name}`)
      await press('Escape')
      await expect(dialog).toHaveCount(0)
      await expect(window.locator('[data-desk]:focus')).toHaveCount(1)
    }
  }
  await press('Control+2')
  await expect(list).toBeFocused()
  await press('ArrowDown')
  await press('ArrowDown')
  await expect(window.locator('.desk-card').first()).toBeVisible()
  await visit('desk')
  await visitDialogs('claim', {
    n: 'new',
    'Shift+N': 'new part',
    F2: 'edit',
    u: 'status',
    g: 'merge',
    p: 'place',
  })
  await press('Enter')
  await expect(window.locator('[data-desk=file]')).toBeFocused()
  await press('Home')
  await expect(window.locator('[role=row][aria-current=true]')).toHaveCount(1)
  await visit('claim file')
  await visitDialogs('passage', { m: 'move', x: 'split' })
  for (const [name, dialogs] of [
    ['Speakers', { n: 'new', F2: 'edit', g: 'merge' }],
    ['Tags', { F2: 'rename', g: 'merge', o: 'colour' }],
  ] as const) {
    await window.getByRole('radio', { name: say(name) }).focus()
    await press('Space')
    await list.focus()
    await press('Home')
    await press('ArrowDown')
    await expect(window.locator('.desk-card').first()).toBeVisible()
    await visit(name)
    await visitDialogs(name, dialogs)
  }
}

/** Runs a command of the palette, or goes to an article. */
async function runCommand(window: Page, name: string, say: Say): Promise<void> {
  await window.keyboard.press('Control+k')
  const field = window.getByRole('combobox', { name: say('Command') })
  await expect(field).toBeFocused()
  await field.fill(name)
  await expect(window.getByRole('option', { selected: true })).toContainText(name)
  await window.keyboard.press('Enter')
  await expect(field).toHaveCount(0)
}

function fill(words: string, values: Readonly<Record<string, string>> = {}): string {
  return words.replaceAll(/\{\{(\w+)\}\}/gu, (_, name: string) => values[name] ?? '')
}
