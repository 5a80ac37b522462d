import { expect, test } from '@playwright/test'
import { chmod, mkdir, symlink, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { deflateRawSync } from 'node:zlib'
import { encode } from '../src/main/files/encoding/testing'
import { request } from './support/bridge'
import { expectAllCopied } from './support/clipboard'
import { rowsOf } from './support/database'
import { launchGalley } from './support/launch'
import { answerOpenDialog, highlightByMouse } from './support/notes'
import { makeFifo, makeSocket, makeSparse } from './support/odd-files'
import { writeOldFile } from './support/old-file'
import { shareGalley } from './support/shared'
import { bringOntoScreen, textOf } from './support/text'

const home = 'At home\n\nThis article stays on the screen.\n'
const words = 'Слова\n\n“Words” — naïve ones, 言葉, 😀 and שלום.\n'

/** The smallest PNG image. */
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
  'base64',
)

const bytes = (...values: readonly number[]) => Buffer.from(values)
const utf16le = (text: string) => Buffer.from(text, 'utf16le')
const utf16be = (text: string) => utf16le(text).swap16()

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
    const library = join(userData, 'Library/library.galley')
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

test.describe('what is opened', () => {
  const shared = shareGalley()
  let number = 0

  /** Opens the file and expects exactly `text` in it. Each text differs, or it were one article. */
  async function expectOpened(name: string, data: (text: string) => string | Buffer) {
    const text = `${number++} ${words}`
    const path = join(shared.folder, name)
    await writeFile(path, data(text))
    await open(path)
    await expect(textOf(shared.galley.window)).toContainText(text.split('\n')[0] ?? '')
    await expectAllCopied(shared.galley, text)
    const { value } = await request(shared.galley.window, 'session.start', {})
    expect(value).toMatchObject({ article: { fileName: basename(path) } })
  }

  async function open(path: string): Promise<void> {
    const { window, app } = shared.galley
    await answerOpenDialog(app, [path])
    await window.keyboard.press('Control+o')
  }

  const encodings: Readonly<Record<string, (text: string) => string | Buffer>> = {
    'UTF-8': (text) => text,
    'UTF-8 with a mark': (text) => `\ufeff${text}`,
    'UTF-16LE with a mark': (text) => utf16le(`\ufeff${text}`),
    'UTF-16BE with a mark': (text) => utf16be(`\ufeff${text}`),
    'Windows line endings': (text) => text.replaceAll('\n', '\r\n'),
    'old Macintosh line endings': (text) => text.replaceAll('\n', '\r'),
  }
  for (const [encoding, encode] of Object.entries(encodings)) {
    test(`${encoding}: the right text`, async () => {
      await expectOpened(`${encoding}.txt`, encode)
    })
  }

  const names = [
    'with  two spaces .txt',
    `quotes ' " \` and & % # ? ; $HOME.txt`,
    'Кириллица — қазақша.txt',
    'emoji 👩🏽‍💻.txt',
    '--help',
    '-',
    'two\nlines.txt',
    'noextension',
    `${'long '.repeat(48)}.txt`,
  ]
  for (const name of names) {
    test(`a file named ${JSON.stringify(name.slice(0, 60))}`, async () => {
      await expectOpened(name, (text) => text)
    })
  }

  test('a link to a text', async () => {
    await writeFile(join(shared.folder, 'target.txt'), `linked ${words}`)
    await symlink('target.txt', join(shared.folder, 'link.txt'))
    await open(join(shared.folder, 'link.txt'))
    await expect(textOf(shared.galley.window)).toContainText('linked')
  })

  test('HTML and scripts are words', async () => {
    const text = [
      '<script>globalThis.ran = true</script>',
      '<img src=x onerror="globalThis.ran = true"><b>bold</b> &amp; &lt;',
      '</p></div><h1 style="position: fixed">above all</h1><!-- ',
      '[link](javascript:alert(1)) ${1 + 1} {{ 1 + 1 }} %s %n',
    ].join('\n\n')
    await openText('markup.txt', text)
    const { window } = shared.galley
    await expect(textOf(window)).toContainText('<script>globalThis.ran = true</script>')
    await expect(textOf(window)).toContainText('<b>bold</b> &amp; &lt;')
    await expect(textOf(window).locator('script, img, b, a')).toHaveCount(0)
    expect(await window.evaluate(() => 'ran' in globalThis)).toBe(false)
    await expectAllCopied(shared.galley, text)
  })

  test('control characters and overrides of direction are seen and do nothing', async () => {
    const text =
      'Bell \u0007 escape \u001b[31m red \u0000 NUL \u0085 next line\n\n' +
      'The file is \u202egpj.exe\u202c and \u202dleft\u202c\n\nform feed \f vertical \v delete \u007f\n'
    await openText('controls.txt', text)
    const shown = textOf(shared.galley.window)
    await expect(shown).toContainText('Bell ␇ escape ␛[31m red ␀ NUL')
    await expect(shown).toContainText('The file is ⇠gpj.exe')
    await expect(shown).toContainText('form feed ␌ vertical ␋ delete ␡')
    expect(await shown.textContent()).not.toMatch(
      /[\0-\u0008\u000b-\u001f\u007f-\u009f\u202d\u202e]/u,
    )
    await expectAllCopied(shared.galley, text)
  })

  test('a line of 2 MB', async () => {
    const text = `Start of the line. ${'Words and more words, on and on. '.repeat(64_000)}Its end.`
    expect(text.length).toBeGreaterThan(2_000_000)
    await openText('one line.txt', text)
    const { window } = shared.galley
    await expect(textOf(window)).toContainText('Start of the line.')
    await expectFewElements()
    await window.keyboard.press('End')
    await expect(textOf(window)).toContainText('Its end.')
    await expectFewElements()
    await bringOntoScreen(window, 'Its end.')
    await expectAllCopied(shared.galley, text)
  })

  test('a line of 2 MB without a space', async () => {
    const text = 'x'.repeat(2_000_000)
    await openText('no space.txt', text)
    await expect(textOf(shared.galley.window)).toContainText('xxxxxxxxxxxxxxxx')
    await expectFewElements()
    await expectAllCopied(shared.galley, text)
  })

  test('100,000 blank lines', async () => {
    const text = `Before them.${'\n'.repeat(100_000)}After them.\n`
    await openText('blank lines.txt', text)
    const { window } = shared.galley
    await expect(textOf(window)).toContainText('Before them.')
    await bringOntoScreen(window, 'After them.')
    await expectFewElements()
    await expectAllCopied(shared.galley, text)
  })

  async function openText(name: string, text: string): Promise<void> {
    const path = join(shared.folder, name)
    await writeFile(path, text)
    await open(path)
    await expect(shared.galley.window.getByRole('main')).toBeVisible()
  }

  /** What is laid out stays a window of the text, however long that is. */
  async function expectFewElements(): Promise<void> {
    const count = await textOf(shared.galley.window).locator('*').count()
    expect(count).toBeLessThan(2000)
  }
})
