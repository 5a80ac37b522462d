import { expect, test } from '@playwright/test'
import { chmod, mkdir, symlink, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { deflateRawSync } from 'node:zlib'
import { encode } from '../src/main/files/encoding/testing'
import { rowsOf } from './support/database'
import { launchGalley } from './support/launch'
import { answerOpenDialog, highlightByMouse } from './support/notes'
import { makeFifo, makeSocket, makeSparse } from './support/odd-files'
import { writeOldFile } from './support/old-file'
import { shareGalley } from './support/shared'
import { textOf } from './support/text'

const home = 'At home\n\nThis article stays on the screen.\n'
const words = 'Слова\n\n“Words” — naïve ones, 言葉, 😀 and שלום.\n'

/** The smallest PNG image. */
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
  'base64',
)

const bytes = (...values: readonly number[]) => Buffer.from(values)

interface Refused {
  readonly name: string
  /** Makes it at `path`, unless it is not to be. */
  readonly make?: (path: string) => Promise<unknown>
  readonly title: string
  readonly advice: RegExp
  /** Where it stands, when not in the folder of the test. */
  readonly path?: string
}

const contents = (data: string | Buffer) => (path: string) => writeFile(path, data)
const saveAsText = /Save its words as a plain \.txt file/u
const nothingToRead = /nothing in it to read/u
const copyWhatItGives = /Copy what it gives into a \.txt file/u

const refused: readonly Refused[] = [
  { name: 'missing.txt', title: 'is not there.', advice: /Find it and open it/u },
  {
    name: 'caf\ufffd.txt',
    title: 'is not Unicode text.',
    advice: /another name/u,
  },
  {
    name: 'broken link.txt',
    make: (path) => symlink('nowhere.txt', path),
    title: 'is a link to a file that is not there.',
    advice: /Open the original file/u,
  },
  {
    name: 'loop.txt',
    make: (path) => symlink('loop.txt', path),
    title: 'is a link to a file that is not there.',
    advice: /Open the original file/u,
  },
  { name: 'empty.txt', make: contents(''), title: 'is empty.', advice: nothingToRead },
  {
    name: 'only a mark.txt',
    make: contents('\ufeff'),
    title: 'holds nothing but white space.',
    advice: nothingToRead,
  },
  {
    name: 'blank.txt',
    make: contents(' \n\t\r\n\u00a0\u2003\n'),
    title: 'holds nothing but white space.',
    advice: nothingToRead,
  },
  {
    name: 'picture.txt',
    make: contents(png),
    title: 'is not a text file (PNG image).',
    advice: saveAsText,
  },
  {
    name: 'data.txt',
    make: contents(Buffer.from(Array.from({ length: 4096 }, (_, index) => index % 7))),
    title: 'is not a text file (binary data).',
    advice: saveAsText,
  },
  {
    name: 'too large.txt',
    make: (path) => makeSparse(path, 200 * 1024 * 1024 + 1),
    title: 'is too large (200 MB).',
    advice: /texts of up to 200 MB\. Split the file/u,
  },
  {
    name: 'fifo.txt',
    make: makeFifo,
    title: 'is not a regular file (a FIFO).',
    advice: copyWhatItGives,
  },
  {
    name: 'socket.txt',
    make: makeSocket,
    title: 'is not a regular file (a socket).',
    advice: copyWhatItGives,
  },
  ...['/dev/null', '/dev/zero', '/dev/tty'].map((path) => ({
    name: basename(path),
    path,
    title: 'is not a regular file (a device).',
    advice: copyWhatItGives,
  })),
  {
    name: 'compressed.txt',
    make: contents(deflateRawSync(Buffer.from(words.repeat(4000)))),
    title: 'is not a text file (binary data).',
    advice: saveAsText,
  },
  ...(['utf-16le', 'utf-32be'] as const).map((encoding) => ({
    name: `blank ${encoding}.txt`,
    make: contents(Buffer.from(encode(encoding, '\ufeff \n\t\u2003\n'))),
    title: 'holds nothing but white space.',
    advice: nothingToRead,
  })),
  {
    name: 'document.txt',
    make: contents('%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n1 0 obj\n'),
    title: 'is not a text file (PDF document).',
    advice: saveAsText,
  },
  {
    name: 'office.txt',
    make: contents(bytes(0x50, 0x4b, 0x03, 0x04, 0x14, 0x00, 0x06, 0x00)),
    title: 'is not a text file (Word, OpenDocument or ZIP file).',
    advice: saveAsText,
  },
  {
    name: 'program.txt',
    make: contents(Buffer.concat([bytes(0x7f), Buffer.from('ELF'), bytes(2, 1, 1, 0)])),
    title: 'is not a text file (program).',
    advice: saveAsText,
  },
]

test.describe('what is not opened', () => {
  const shared = shareGalley(
    (folder) => ({ file: join(folder, 'home.txt') }),
    (folder) => writeOldFile(join(folder, 'home.txt'), home),
  )

  test.beforeAll(async () => {
    await expect(textOf(shared.galley.window)).toContainText('This article stays on the screen.')
  })

  for (const { name, make, path, title, advice } of refused) {
    test(`${path ?? name}: a message, and everything as before`, async () => {
      const place = path ?? join(shared.folder, name)
      await make?.(place)
      await expectRefused(place, title, advice)
    })
  }

  test('a file without permission: a message, and everything as before', async () => {
    test.skip(process.platform === 'win32', 'permissions are of another kind')
    const path = join(shared.folder, 'secret.txt')
    await writeFile(path, words)
    await chmod(path, 0)
    // Nothing is forbidden to root: the app is nobody meanwhile.
    const isRoot = process.getuid?.() === 0
    const become = (user: number) =>
      shared.galley.app.evaluate((_electron, id) => process.seteuid?.(id), user)
    if (isRoot) await become(65534)
    await expectRefused(path, 'You have no permission to read', /Change its permissions/u)
    if (isRoot) await become(0)
  })

  test('several at once: a message for each, and the one that is good is shown', async () => {
    const { window, app } = shared.galley
    const good = join(shared.folder, 'good.txt')
    await writeFile(good, words)
    const missing = ['one', 'two'].map((name) => join(shared.folder, name))
    await answerOpenDialog(app, [missing[0] ?? '', good, missing[1] ?? ''])
    await window.keyboard.press('Control+o')
    await expect(window.getByRole('alert')).toContainText('“one” is not there.')
    await expect(window.getByRole('alert')).toContainText('“two” is not there.')
    await expect(textOf(window)).toContainText('Слова')
  })

  test('a folder without a text: imported, and said to hold none', async () => {
    const { window, app } = shared.galley
    const path = join(shared.folder, 'an empty folder')
    await mkdir(path)
    await answerOpenDialog(app, [path])
    await window.keyboard.press('Control+o')
    const notice = window.getByRole('group', { name: 'Import' })
    await expect(notice).toContainText('Imported “an empty folder”')
    await expect(notice).toContainText('0 articles added.')
    await notice.getByRole('button', { name: 'Dismiss the message' }).click()
    await expect(notice).toBeHidden()
  })

  test('the app is as usable as before all this', async () => {
    const { window } = shared.galley
    await window.getByRole('button', { name: /^At home/u }).click()
    await expect(textOf(window)).toContainText('stays on the screen')
    await highlightByMouse(window, 'green', 'stays on the screen')
  })

  async function expectRefused(path: string, title: string, advice: RegExp): Promise<void> {
    const { window, app, userData } = shared.galley
    const library = join(userData, 'Library')
    const before = rowsOf(library)
    await answerOpenDialog(app, [path])
    await window.keyboard.press('Control+o')
    const message = window.getByRole('alert')
    await expect(message).toContainText(`“${basename(path)}”`)
    await expect(message).toContainText(title)
    await expect(message).toContainText(advice)
    await message.getByRole('button', { name: 'Dismiss the message' }).click()
    await expect(message).toBeEmpty()
    await expect(textOf(window)).toContainText('This article stays on the screen.')
    expect(rowsOf(library)).toEqual(before)
  }
})

test('a bad file on the command line: a message on the first screen', async () => {
  const galley = await launchGalley({ file: '/nowhere/missing.txt' })
  await expect(galley.window.getByRole('alert')).toContainText('“missing.txt” is not there.')
  await galley.window.getByRole('button', { name: 'Try the sample article' }).click()
  await expect(textOf(galley.window)).toBeVisible()
  await galley.dispose()
})
