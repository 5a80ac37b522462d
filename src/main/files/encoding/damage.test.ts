import { expect, test } from 'vitest'
import type { Encoding } from '../../../core/text/encodings'
import { decode } from '../decode'
import { damagedBy } from './damage'
import { encode, textIn } from './testing'

/** A text with bytes that stand for nothing, put in after the end of a line. */
function withStrays(encoding: Encoding, language: string, ...strays: readonly number[]) {
  const lines = textIn(encoding, language).split('\n')
  const [before, after] = [lines.slice(0, 2), lines.slice(2)].map((part) => part.join('\n'))
  return {
    data: Buffer.concat([
      encode(encoding, `${before}\n`),
      Buffer.from(strays),
      encode(encoding, `\n${after}`),
    ]),
    before: before ?? '',
    after: after ?? '',
  }
}

test.each([
  ['windows-1251', 'ru', 0x98],
  ['windows-1251', 'uk', 0x98],
  ['windows-1252', 'fr', 0x81],
  ['windows-1250', 'pl', 0x90],
  ['windows-1253', 'el', 0xff],
  ['windows-1255', 'he', 0xff],
  ['iso-8859-7', 'el', 0xff],
  ['gbk', 'zh-hans', 0xff],
  ['big5', 'zh-hant', 0xff],
  ['shift_jis', 'ja', 0xff],
  ['euc-jp', 'ja', 0x80],
  ['euc-kr', 'ko', 0xff],
] as const)(
  'one damaged byte does not hide that a text is in %s, %s',
  async (encoding, language, stray) => {
    const { data, before, after } = withStrays(encoding, language, stray)
    const decoded = await decode(data)
    if (!decoded.ok) throw new Error(decoded.error.kind)
    expect(decoded.value.text.startsWith(before)).toBe(true)
    expect(decoded.value.text.endsWith(after)).toBe(true)
    expect(decoded.value).toMatchObject({ certainty: 'probable', undecodable: 1 })
  },
)

test.each(['utf-16le', 'utf-16be', 'utf-32le', 'utf-32be'] as const)(
  'nor that it is %s without a mark',
  async (encoding) => {
    const text = 'The bridge was opened to traffic on Thursday, two years late. '.repeat(2)
    const wide = Buffer.concat([encode(encoding, text), broken(encoding), encode(encoding, text)])
    expect(await decode(wide)).toMatchObject({
      value: { text: `${text}\ufffd${text}`, encoding, certainty: 'probable', undecodable: 1 },
    })
  },
)

/** Half of a pair of surrogates. */
function broken(encoding: 'utf-16le' | 'utf-16be' | 'utf-32le' | 'utf-32be'): Uint8Array {
  const bigEndian = encoding.startsWith('utf-16') ? [0xd8, 0] : [0, 0, 0xd8, 0]
  return Uint8Array.from(encoding.endsWith('be') ? bigEndian : bigEndian.toReversed())
}

test('a text in UTF-8 with a part in another encoding is read, and that part counted', async () => {
  const part = 'мост открыт'
  const text = 'Движение по мосту начнётся в четверг. '
  const decoded = await decode(Buffer.concat([Buffer.from(text), encode('windows-1251', part)]))
  expect(decoded).toMatchObject({
    value: {
      text: `${text}${'\ufffd'.repeat(4)} ${'\ufffd'.repeat(6)}`,
      encoding: 'utf-8',
      certainty: 'probable',
      undecodable: 10,
    },
  })
})

test('many bytes that stand for nothing are no damage: the text is in another encoding', () => {
  const names = (sample: Uint8Array) => damagedBy(sample).map(({ id }) => id)
  const sound = encode('windows-1251', 'мост открыт для движения сегодня')
  expect(names(Buffer.concat([sound, Uint8Array.of(0x98)]))).toContain('windows-1251')
  expect(names(Buffer.concat([sound, Uint8Array.of(0x98, 0x98, 0x98)]))).not.toContain(
    'windows-1251',
  )
  expect(names(sound)).not.toContain('windows-1251')
})
