import type { Page } from '@playwright/test'
import { once } from 'node:events'
import { chmod, mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { answerOpenDialog } from './support/notes'
import { expect, test } from './support/test'
import { textOf } from './support/text'

/** "GALY", the mark of our databases (src/main/store/inspect.ts). */
const applicationId = 0x47414c59

const database = 'library.galley'

interface Broken {
  readonly name: string
  /** Makes what stands where the library should be: a folder with a database, mostly. */
  readonly make: (library: string) => Promise<unknown>
  readonly message: string
  readonly advice?: RegExp
}

const inFolder = (write: (path: string) => unknown) => async (library: string) => {
  await mkdir(library, { recursive: true })
  await write(join(library, database))
}
const sqlite = (sql: string) =>
  inFolder((path) => {
    const made = new DatabaseSync(path)
    made.exec(sql)
    made.close()
  })

const broken: readonly Broken[] = [
  {
    name: 'garbage',
    make: inFolder((path) => writeFile(path, 'Not a database at all. '.repeat(1000))),
    message: `${database} is not a Galley library.`,
  },
  {
    name: 'an empty file',
    make: inFolder((path) => writeFile(path, '')),
    message: `${database} is not a Galley library.`,
  },
  {
    name: 'the database of another application',
    make: sqlite(
      'CREATE TABLE notes (words TEXT); INSERT INTO notes VALUES (1); PRAGMA user_version = 1',
    ),
    message: `${database} is not a Galley library.`,
  },
  {
    name: 'a library of a newer version',
    make: sqlite(
      `CREATE TABLE new (a); PRAGMA application_id = ${applicationId}; PRAGMA user_version = 99`,
    ),
    message: `${database} was made by a newer version of Galley.`,
    advice: /Install the newer version/u,
  },
  {
    name: 'a library without its tables',
    make: sqlite(`PRAGMA application_id = ${applicationId}; PRAGMA user_version = 1`),
    message: `${database} is damaged.`,
    advice: /Restore it from a backup/u,
  },
  {
    name: 'a folder in place of the database',
    make: (library) => mkdir(join(library, database), { recursive: true }),
    message: `${database} is not a Galley library.`,
  },
  {
    name: 'a file in place of the folder',
    make: (library) => writeFile(library, 'words'),
    message: 'is not a folder.',
  },
]

for (const { name, make, message, advice } of broken) {
  test(`${name}: named at the start, and left byte for byte`, async ({ launch, folder }) => {
    const library = join(folder, 'My library')
    await make(library)
    const before = await bytesOf(library)
    const { window, close } = await launch({ library })
    await expectFailure(window, library, message)
    await expect(window.getByRole('main')).toContainText('It was not changed.')
    if (advice !== undefined) await expect(window.getByRole('main')).toContainText(advice)
    await close()
    expect(await bytesOf(library)).toEqual(before)
  })
}

test('a place where no folder can be made: named at the start', async ({ launch }) => {
  test.skip(process.platform !== 'linux', 'knows a place that is closed to root too on Linux alone')
  const { window } = await launch({ library: '/sys/galley' })
  await expectFailure(window, '/sys/galley', 'cannot be written to.')
  await expect(window.getByRole('main')).toContainText('Galley needs a library folder')
})

test('a new library beside the broken one is used now and at the next start', async ({
  launch,
  userData,
}) => {
  const library = join(userData, 'Library')
  await inFolder((path) => writeFile(path, 'garbage'))(library)
  await mkdir(`${library} 2`)
  await writeFile(join(`${library} 2`, 'other.txt'), 'not to be taken for a library')
  const before = await bytesOf(library)
  const first = await launch()
  await expectFailure(first.window, library, 'is not a Galley library.')
  await first.window.getByRole('button', { name: 'Start a new library beside it' }).click()
  await first.window.getByRole('button', { name: 'Try the sample article' }).click()
  await expect(textOf(first.window)).toBeVisible()
  await first.close()
  expect(await bytesOf(library)).toEqual(before)
  expect(await readdir(`${library} 2`)).toEqual(['other.txt'])
  expect(await readdir(`${library} 3`)).toContain(database)

  const second = await launch()
  await expect(textOf(second.window)).toBeVisible()
  await expect(second.window.getByRole('navigation', { name: 'Library' })).toBeVisible()
})

test('another library can be chosen, is kept, and the file that was to be opened is', async ({
  launch,
  folder,
  userData,
}) => {
  const library = join(userData, 'Library')
  await sqlite('CREATE TABLE notes (words TEXT)')(library)
  const before = await bytesOf(library)
  const file = join(folder, 'text.txt')
  await writeFile(file, 'A headline\n\nWords to read.\n')
  const other = join(folder, 'Другая library 📚')
  await mkdir(other)

  const first = await launch({ file })
  await expectFailure(first.window, library, 'is not a Galley library.')
  const choose = first.window.getByRole('button', { name: 'Choose another library…' })

  // Thinking better of it changes nothing.
  await answerOpenDialog(first.app, [])
  await choose.click()
  await expectFailure(first.window, library, 'is not a Galley library.')

  await answerOpenDialog(first.app, [other])
  await choose.click()
  await expect(textOf(first.window)).toContainText('Words to read.')
  await first.close()
  expect(await bytesOf(library)).toEqual(before)
  expect(await readdir(other)).toContain(database)

  const second = await launch()
  await expect(textOf(second.window)).toContainText('Words to read.')
})

test('a chosen library that cannot be opened either is named, and Quit quits', async ({
  launch,
  folder,
}) => {
  const library = join(folder, 'Broken')
  await inFolder((path) => writeFile(path, 'garbage'))(library)
  const other = join(folder, 'Newer')
  await sqlite(`PRAGMA application_id = ${applicationId}; PRAGMA user_version = 99`)(other)
  const before = await bytesOf(other)
  const { window, app } = await launch({ library })
  await expectFailure(window, library, 'is not a Galley library.')
  await answerOpenDialog(app, [other])
  await window.getByRole('button', { name: 'Choose another library…' }).click()
  await expect(window.getByRole('alert')).toContainText(join(other, database))
  await expect(window.getByRole('alert')).toContainText('a newer version of Galley')
  await expectFailure(window, library, 'is not a Galley library.')
  expect(await bytesOf(other)).toEqual(before)

  const ended = once(app.process(), 'exit')
  // The window may be gone before the click has ended.
  await Promise.allSettled([window.getByRole('button', { name: 'Quit' }).click()])
  expect(await ended).toEqual([0, null])
})

test('libraries that may only be read, or that another program keeps, are not opened', async ({
  launch,
  folder,
  userData,
}) => {
  test.skip(process.platform === 'win32', 'permissions are of another kind')
  const broken = join(folder, 'Broken')
  await inFolder((path) => writeFile(path, 'garbage'))(broken)
  const good = join(folder, 'Good')
  const maker = await launch({ library: good })
  await expect(maker.window.getByRole('main')).toBeVisible()
  await maker.close()

  const { window, app } = await launch({ library: broken })
  const choose = async (message: string) => {
    await answerOpenDialog(app, [good])
    await window.getByRole('button', { name: 'Choose another library…' }).click()
    await expect(window.getByRole('alert')).toContainText(join(good, database))
    await expect(window.getByRole('alert')).toContainText(message)
    await window.getByRole('button', { name: 'Dismiss the message' }).click()
  }

  const other = new DatabaseSync(join(good, database))
  other.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE')
  await choose('is in use by another program.')
  other.exec('ROLLBACK')
  other.close()

  const before = await bytesOf(good)
  for (const place of [folder, userData]) await chmod(place, 0o755)
  await chmod(join(userData, 'preferences.json'), 0o644)
  await chmod(good, 0o555)
  await chmod(join(good, database), 0o444)
  // Nothing is forbidden to root: the app is nobody meanwhile.
  const isRoot = process.getuid?.() === 0
  const become = (user: number) => app.evaluate((_electron, id) => process.seteuid?.(id), user)
  if (isRoot) await become(65534)
  try {
    await choose('cannot be written to.')
  } finally {
    if (isRoot) await become(0)
  }
  expect(await bytesOf(good)).toEqual(before)

  await chmod(good, 0o755)
  await chmod(join(good, database), 0o644)
  await answerOpenDialog(app, [good])
  await window.getByRole('button', { name: 'Choose another library…' }).click()
  await expect(window.getByRole('button', { name: 'Try the sample article' })).toBeVisible()
})

test('--library uses another library for this start alone', async ({
  launch,
  folder,
  userData,
}) => {
  const library = join(folder, 'elsewhere', 'deep')
  const first = await launch({ library })
  await first.window.getByRole('button', { name: 'Try the sample article' }).click()
  await expect(textOf(first.window)).toBeVisible()
  await first.close()
  expect(await readdir(library)).toContain(database)
  expect(await readdir(userData)).not.toContain('Library')

  const second = await launch()
  await expect(second.window.getByRole('button', { name: 'Try the sample article' })).toBeVisible()
  await second.close()

  const third = await launch({ library })
  await expect(textOf(third.window)).toBeVisible()
})

/** The screen that stands instead of everything, with the way on. */
async function expectFailure(window: Page, path: string, message: string): Promise<void> {
  const screen = window.getByRole('main', { name: 'The library could not be opened' })
  await expect(screen).toContainText(path)
  await expect(screen).toContainText(message)
  await expect(screen.getByRole('button')).toHaveText([
    'Choose another library…',
    'Start a new library beside it',
    'Quit',
  ])
}

/** Every file under `path`, or that it is one, with its bytes. */
async function bytesOf(path: string): Promise<Record<string, string>> {
  if ((await stat(path)).isFile()) return { '': await readFile(path, 'base64') }
  const names = await readdir(path)
  const contents = await Promise.all(
    names.map(async (name) => {
      const inside = join(path, name)
      const isFile = (await stat(inside)).isFile()
      return [name, isFile ? await readFile(inside, 'base64') : ''] as const
    }),
  )
  return Object.fromEntries(contents)
}
