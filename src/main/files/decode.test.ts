import fc from 'fast-check'
import { deflateRawSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { canonicalText } from '../../core/text/canonical'
import { encodingIds, encodings } from '../../core/text/encodings'
import { decode, sha256, type EncodingHints } from './decode'
import { encode, textIn } from './encoding/testing'

const story = textIn('windows-1251', 'ru')
const hints = (some: Partial<EncodingHints>): EncodingHints => ({
  chosen: null,
  chosenTexts: [],
  preferred: [],
  ...some,
})
const bytes = (...values: readonly number[]) => Uint8Array.from(values)

describe('what bytes say themselves', () => {
  test.each(['utf-8', 'utf-16le', 'utf-16be', 'utf-32le', 'utf-32be'] as const)(
    '%s with a mark is certain',
    async (encoding) => {
      const marked = encode(encoding, `\ufeff${story}`)
      expect(await decode(marked)).toEqual({
        ok: true,
        value: { text: story, encoding, certainty: 'certain', undecodable: 0 },
      })
    },
  )

  test('every text in UTF-8 is certain, whatever it holds', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', minLength: 1 }), async (text) => {
        const decoded = await decode(Buffer.from(`words ${text}`))
        expect(decoded).toMatchObject({
          value: { text: canonicalText(`words ${text}`), encoding: 'utf-8', certainty: 'certain' },
        })
      }),
    )
  })

  test('a replacement character that the author wrote is not counted', async () => {
    for (const encoding of ['utf-8', 'utf-16le', 'utf-32be'] as const) {
      const decoded = await decode(encode(encoding, '\ufeffwritten: \ufffd'))
      expect(decoded).toMatchObject({ value: { undecodable: 0, certainty: 'certain' } })
    }
    const damaged = Buffer.concat([Buffer.from('ёлка \ufffd '), bytes(0xff), Buffer.from(' ёж')])
    expect(await decode(damaged)).toMatchObject({ value: { encoding: 'utf-8', undecodable: 1 } })
  })

  test('control characters in UTF-8 do not make it UTF-16', async () => {
    const text = 'Bell \u0007 escape \u001b[31m red \u0000 NUL\n'
    expect(await decode(Buffer.from(text))).toMatchObject({ value: { text, encoding: 'utf-8' } })
  })

  test('ISO-2022-JP is told by its escape sequences', async () => {
    const text = textIn('iso-2022-jp', 'ja')
    expect(await decode(encode('iso-2022-jp', text))).toMatchObject({
      value: { text, encoding: 'iso-2022-jp', certainty: 'detected' },
    })
  })
})

describe('bytes that a text cannot have', () => {
  test.each([
    ['at the end of UTF-8', Buffer.concat([Buffer.from(story), bytes(0xd0)]), `${story}\ufffd`, 1],
    [
      'a half character of UTF-16',
      Buffer.concat([encode('utf-16le', `\ufeff${story}`), bytes(0x41)]),
      `${story}\ufffd`,
      1,
    ],
    ['half a pair', encode('utf-16be', '\ufeffwords \ud83d words'), 'words \ufffd words', 1],
    [
      'beyond Unicode',
      Buffer.concat([encode('utf-32le', `\ufeff${story}`), bytes(0, 0, 0x11, 0, 1)]),
      `${story}\ufffd\ufffd`,
      2,
    ],
  ] as const)('%s: shown, counted, and not sure', async (_, damaged, text, undecodable) => {
    expect(await decode(damaged)).toMatchObject({
      value: { text, undecodable, certainty: 'probable' },
    })
  })

  test('one wrong byte does not make a megabyte of UTF-8 another encoding', async () => {
    const text = `${story}\n`.repeat(600)
    const damaged = Buffer.concat([Buffer.from(text), bytes(0x92), Buffer.from(text)])
    expect(damaged.length).toBeGreaterThan(1_000_000)
    expect(await decode(damaged)).toMatchObject({
      value: {
        ...{ text: `${text}\ufffd${text}`, encoding: 'utf-8' },
        ...{ undecodable: 1, certainty: 'probable' },
      },
    })
  })

  test('some signs of UTF-8 outweigh a byte that is none; alone it is one of windows-1252', async () => {
    const quotes = Buffer.concat([
      Buffer.from('She said “yes” and it'),
      bytes(0x92),
      Buffer.from('s so'),
    ])
    expect(await decode(quotes)).toMatchObject({
      value: { text: 'She said “yes” and it\ufffds so', encoding: 'utf-8', undecodable: 1 },
    })
    const plain = Buffer.concat([
      Buffer.from('She said yes and it'),
      bytes(0x92),
      Buffer.from('s so'),
    ])
    expect(await decode(plain)).toMatchObject({
      value: { text: 'She said yes and it’s so', encoding: 'windows-1252' },
    })
  })

  test.each([
    ['UTF-8', [0xef, 0xbb, 0xbf]],
    ['UTF-16LE', [0xff, 0xfe]],
    ['UTF-32BE', [0, 0, 0xfe, 0xff]],
  ])('nothing but the mark of %s is blank', async (_, mark) => {
    expect(await decode(Uint8Array.from(mark))).toMatchObject({ error: { kind: 'blank' } })
  })

  test('a mark stands, whatever follows it', async () => {
    const damaged = Buffer.concat([
      bytes(0xef, 0xbb, 0xbf),
      Buffer.from('Words '),
      bytes(0xe9, 0x20),
    ])
    expect(await decode(damaged)).toMatchObject({
      value: { text: 'Words \ufffd ', encoding: 'utf-8', undecodable: 1, certainty: 'probable' },
    })
  })

  test('surrogates in three bytes each (CESU-8) are no characters', async () => {
    const cesu = Buffer.concat([
      Buffer.from(story),
      bytes(0xed, 0xa0, 0xbd, 0xed, 0xb8, 0x80),
      Buffer.from(story),
    ])
    expect(await decode(cesu)).toMatchObject({ value: { encoding: 'utf-8', undecodable: 6 } })
  })

  test('a byte without a meaning in windows-1255 is counted', async () => {
    const hebrew = encode('windows-1255', textIn('windows-1255', 'he'))
    const chosen = { encoding: 'windows-1255', instead: 'utf-8' } as const
    expect(await decode(Buffer.concat([hebrew, bytes(0xd9)]), hints({ chosen }))).toMatchObject({
      value: { encoding: 'windows-1255', undecodable: 1 },
    })
  })
})

describe('what is no text', () => {
  test.each([
    ['compressed data', deflateRawSync(Buffer.from(story.repeat(50)))],
    ['NUL bytes', new Uint8Array(1000)],
    ['counting', Uint8Array.from({ length: 4096 }, (_, index) => index % 256)],
    ['an image', bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)],
  ])('%s', async (_, data) => {
    expect(await decode(data)).toMatchObject({ ok: false, error: { kind: 'binary' } })
  })

  test('white space, in any encoding', async () => {
    for (const encoding of ['utf-8', 'utf-16le', 'utf-16be', 'utf-32le'] as const) {
      expect(await decode(encode(encoding, '\ufeff \n\u00a0\n'))).toMatchObject({
        error: { kind: 'blank' },
      })
    }
  })
})

describe('what people say', () => {
  const koi8Story = textIn('koi8-r', 'ru')
  const koi8 = encode('koi8-r', koi8Story)

  test('a choice counts, also against the detector', async () => {
    const chosen = { encoding: 'windows-1251', instead: 'koi8-r' } as const
    expect(await decode(koi8, hints({ chosen }))).toMatchObject({
      value: { encoding: 'windows-1251', certainty: 'chosen' },
    })
  })

  test('a choice for the very same bytes counts wherever they lie', async () => {
    const choice = { encoding: 'windows-1251', instead: 'koi8-r', size: koi8.length } as const
    const chosenTexts = [{ ...choice, sha256: sha256(koi8) }]
    expect(await decode(koi8, hints({ chosenTexts }))).toMatchObject({
      value: { encoding: 'windows-1251', certainty: 'chosen' },
    })
    const other = koi8.with(0, koi8[1] ?? 0)
    expect(await decode(other, hints({ chosenTexts }))).toMatchObject({
      value: { encoding: 'koi8-r' },
    })
  })

  test('a choice gives way to a file that came to say itself what it is', async () => {
    const chosen = { encoding: 'windows-1251', instead: 'koi8-r' } as const
    for (const encoding of ['utf-8', 'utf-16le', 'utf-32le'] as const) {
      const marked = encode(encoding, `\ufeff${story}`)
      expect(await decode(marked, hints({ chosen }))).toMatchObject({
        value: { text: story, encoding, certainty: 'certain' },
      })
    }
    expect(await decode(Buffer.from(story), hints({ chosen }))).toMatchObject({
      value: { text: story, encoding: 'utf-8' },
    })
  })

  test('a choice against UTF-8 stands when the file is UTF-8, and for ASCII', async () => {
    const chosen = { encoding: 'windows-1251', instead: 'utf-8' } as const
    expect(await decode(Buffer.from(story), hints({ chosen }))).toMatchObject({
      value: { encoding: 'windows-1251', certainty: 'chosen' },
    })
    const other = { encoding: 'ibm866', instead: 'koi8-r' } as const
    expect(await decode(Buffer.from('Plain words.'), hints({ chosen: other }))).toMatchObject({
      value: { text: 'Plain words.', encoding: 'ibm866', certainty: 'chosen' },
    })
  })

  test('a preferred encoding is believed where the detector is not sure, and stays doubtful', async () => {
    const short = encode('windows-1252', 'Un caffè, per favore.')
    for (const [preferred, text] of [
      ['windows-1252', 'Un caffè, per favore.'],
      ['windows-1250', 'Un caffč, per favore.'],
    ] as const) {
      expect(await decode(short, hints({ preferred: [preferred] }))).toMatchObject({
        value: { text, encoding: preferred, certainty: 'probable' },
      })
    }
  })

  test('a preferred encoding does not count where the text makes no sense in it', async () => {
    const short = encode('windows-1251', 'Суд отложен')
    for (const preferred of ['koi8-r', 'utf-16le', 'ibm866', 'shift_jis'] as const) {
      expect(await decode(short, hints({ preferred: [preferred] }))).toMatchObject({
        value: { text: 'Суд отложен', encoding: 'windows-1251' },
      })
    }
  })

  test('a preferred encoding does not count where the detector is sure', async () => {
    const preferred = encodingIds.filter((each) => each !== 'koi8-r')
    expect(await decode(koi8, hints({ preferred }))).toMatchObject({
      value: { text: koi8Story, encoding: 'koi8-r', certainty: 'detected' },
    })
  })
})

test('any bytes are read, or refused with a reason, in any encoding', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uint8Array({ minLength: 1, maxLength: 300 }),
      fc.constantFrom(...encodings),
      async (data, { id }) => {
        const chosen = { encoding: id, instead: 'utf-8' } as const
        for (const decoded of [await decode(data), await decode(data, hints({ chosen }))]) {
          if (decoded.ok) expect(decoded.value.text.isWellFormed()).toBe(true)
          else expect(['binary', 'blank']).toContain(decoded.error.kind)
        }
      },
    ),
  )
})
