import { expect, test } from '@playwright/test'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { encodingLabel, encodings, type Encoding } from '../src/core/text/encodings'
import { decodeAs } from '../src/main/files/encoding/decoders'
import { encode, languagesOf, textIn } from '../src/main/files/encoding/testing'
import { whatwgIndexes } from '../src/main/files/encoding/whatwg.fixture'
import { request } from './support/bridge'
import { expectAllCopied } from './support/clipboard'
import { encodingOf, reopenAs } from './support/encodings'
import { answerOpenDialog } from './support/notes'
import { shareGalley } from './support/shared'
import { bringOntoScreen, textOf } from './support/text'

/** The name under which an encoding is shown whose texts are those of another one as well. */
const shownAs: Partial<Record<Encoding, Encoding>> = {
  'iso-8859-1': 'windows-1252',
  'iso-8859-7': 'windows-1253',
  'iso-8859-9': 'windows-1254',
  gb18030: 'gbk',
}

const written = Object.entries(languagesOf).map(
  ([encoding, [language = '']]) => [encoding as Encoding, language] as const,
)

test.describe('a file in each encoding', () => {
  const shared = shareGalley()

  async function open(name: string, bytes: Uint8Array): Promise<string> {
    const path = join(shared.folder, name)
    await writeFile(path, bytes)
    await answerOpenDialog(shared.galley.app, [path])
    await shared.galley.window.keyboard.press('Control+o')
    return path
  }

  /** The text that the window shows, as main knows it. */
  async function shownText(): Promise<string> {
    const { value } = await request(shared.galley.window, 'session.start', {})
    return (value as { readonly article: { readonly text: string } }).article.text
  }

  for (const [encoding, language] of written) {
    test(`${encodingLabel(encoding)}: the right text, and the file as it was`, async () => {
      const { window } = shared.galley
      const text = `${encoding} ${textIn(encoding, language)}`
      const bytes = encode(encoding, text)
      const path = await open(`${encoding}.txt`, bytes)
      await expect(window.locator('.app-bar-title')).toContainText(encoding)
      await expectAllCopied(shared.galley, text)
      const label = encodingLabel(shownAs[encoding] ?? encoding)
      await expect(encodingOf(window)).toHaveText(
        new RegExp(`^(${label}, detected|probably ${label})$`, 'u'),
      )
      expect(Buffer.compare(await readFile(path), bytes)).toBe(0)
    })
  }

  for (const encoding of ['utf-8', 'utf-16le', 'utf-16be', 'utf-32le', 'utf-32be'] as const) {
    test(`${encodingLabel(encoding)} with a byte-order mark: certainly the right text`, async () => {
      const text = `Marked ${encoding}: “Слова” — 言葉, 😀 and שלום.\n`
      await open(`marked ${encoding}.txt`, encode(encoding, `\ufeff${text}`))
      await expect(textOf(shared.galley.window)).toContainText(`Marked ${encoding}`)
      await expectAllCopied(shared.galley, text)
      await expect(encodingOf(shared.galley.window)).toHaveText(encodingLabel(encoding))
    })
  }

  test('every byte of every table of one byte, in the running app', async () => {
    const high = Uint8Array.from({ length: 128 }, (_, index) => 0x80 + index)
    const bytes = Buffer.concat([Buffer.from('All bytes: '), high, Buffer.from('\n')])
    await open('all bytes.txt', bytes)
    await expect(textOf(shared.galley.window)).toContainText('All bytes')
    await reopenAs(shared.galley.window, 'KOI8-R')
    for (const { id } of encodings) {
      const index = whatwgIndexes[id]
      if (index?.length !== 128) continue
      const { value } = await request(shared.galley.window, 'session.start', {})
      const { article } = value as { readonly article: { readonly article: { id: string } } }
      const answer = await request(shared.galley.window, 'article.reopen', {
        articleId: article.article.id,
        encoding: id,
      })
      expect(answer).toMatchObject({ ok: true })
      const expected = index.map((each) => String.fromCodePoint(each ?? 0xfffd)).join('')
      const lead = decodeAs(bytes.subarray(0, bytes.length - 129), id).text
      // A carriage return or the like is not among them: the canonical text is the decoded one.
      expect(await shownText()).toBe(`${lead}${expected}\n`)
    }
  })

  test('a damaged text: counted, kept, and the rest of it right', async () => {
    const { window } = shared.galley
    const words = Buffer.from(
      'Повреждённый текст: мэр сказал «да» и ушёл.\n\nВторой абзац — цел.\n',
    )
    const bytes = Buffer.concat([words, Buffer.from([0xc3, 0x28, 0xff, 0x0a])])
    const path = await open('damaged.txt', bytes)
    const notice = window.getByRole('status').filter({ hasText: 'could not be read' })
    await expect(notice).toContainText('2 places could not be read as UTF-8. Each shows as \ufffd.')
    await expect(encodingOf(window)).toHaveText('probably UTF-8')
    await expectAllCopied(shared.galley, `${words.toString()}\ufffd(\ufffd\n`)
    await notice.getByRole('button', { name: 'Dismiss' }).click()
    await expect(notice).toBeHidden()
    expect(Buffer.compare(await readFile(path), bytes)).toBe(0)
  })

  test('half a character at the end of UTF-16, and half a pair in it', async () => {
    const { window } = shared.galley
    const text = 'Half a character: Слова, 言葉.\n'
    const odd = Buffer.concat([encode('utf-16le', `\ufeff${text}`), Buffer.from([0x41])])
    await open('half a character.txt', odd)
    await expect(textOf(window)).toContainText('Half a character')
    await expectAllCopied(shared.galley, `${text}\ufffd`)
    await open('half a pair.txt', encode('utf-16be', '\ufeffHalf a pair \ud83d words'))
    await expect(textOf(window)).toContainText('Half a pair')
    await expectAllCopied(shared.galley, 'Half a pair \ufffd words')
    await expect(encodingOf(window)).toHaveText('probably UTF-16BE')
  })

  test('ten megabytes of KOI8-R, with its only letters at the end', async () => {
    const { window } = shared.galley
    const story = textIn('koi8-r', 'ru')
    const text = `${'Plain words, on and on.\n'.repeat(420_000)}${story}`
    await open('long.txt', encode('koi8-r', text))
    await expect(textOf(window)).toContainText('Plain words')
    await expect(encodingOf(window)).toHaveText('KOI8-R, detected')
    await window.keyboard.press('Control+End')
    await bringOntoScreen(window, 'отчёт строителей')
  })
})
