import { expect, test } from '@playwright/test'
import { symlink, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { request } from './support/bridge'
import { expectAllCopied } from './support/clipboard'
import { answerOpenDialog } from './support/notes'
import { shareGalley } from './support/shared'
import { bringOntoScreen, textOf } from './support/text'

const words = 'Слова\n\n“Words” — naïve ones, 言葉, 😀 and שלום.\n'

const utf16le = (text: string) => Buffer.from(text, 'utf16le')
const utf16be = (text: string) => utf16le(text).swap16()

test.describe('odd texts that are opened', () => {
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
