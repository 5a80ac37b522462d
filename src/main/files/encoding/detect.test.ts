import { describe, expect, test } from 'vitest'
import type { Encoding } from '../../../core/text/encodings'
import { decode } from '../decode'
import { detectEncoding } from './detect'
import { encode, languagesOf, piecesOf, textIn } from './testing'

const pairs = Object.entries(languagesOf).flatMap(([encoding, languages]) =>
  languages.map((language) => [encoding as Encoding, language] as const),
)

interface Outcome {
  readonly piece: string
  readonly isRight: boolean
  readonly certainty: string
}

async function read(encoding: Encoding, piece: string): Promise<Outcome> {
  const decoded = await decode(encode(encoding, piece))
  if (!decoded.ok) return { piece, isRight: false, certainty: decoded.error.kind }
  const { text, certainty } = decoded.value
  return { piece, isRight: text === piece, certainty }
}

test('there are texts in at least 40 language and encoding pairs', () => {
  expect(pairs.length).toBeGreaterThanOrEqual(40)
})

describe.each(pairs)('%s, %s', (encoding, language) => {
  const text = textIn(encoding, language)

  test('a whole text is read right', async () => {
    expect(await decode(encode(encoding, text))).toMatchObject({ ok: true, value: { text } })
  })

  test.each([140, 400])('%i characters are read right', async (length) => {
    for (const piece of piecesOf(text, length, 4)) {
      expect(await read(encoding, piece)).toMatchObject({ isRight: true })
    }
  })

  test('what is read wrong is not shown as sure, however short', async () => {
    for (const length of [10, 25, 40, 60, 90]) {
      for (const piece of piecesOf(text, length, 5)) {
        const { isRight, certainty } = await read(encoding, piece)
        if (!isRight) expect([piece, certainty]).not.toContain('detected')
      }
    }
  })
})

test('an ordinary story is shown as detected', async () => {
  const sure: readonly (readonly [Encoding, string])[] = [
    ['windows-1251', 'ru'],
    ['koi8-r', 'ru'],
    ['koi8-u', 'uk'],
    ['ibm866', 'ru'],
    ['x-mac-cyrillic', 'ru'],
    ['iso-8859-5', 'ru'],
    ['windows-1250', 'pl'],
    ['windows-1252', 'fr'],
    ['windows-1253', 'el'],
    ['windows-1254', 'tr'],
    ['windows-1255', 'he'],
    ['windows-1256', 'ar'],
    ['gbk', 'zh-hans'],
    ['big5', 'zh-hant'],
    ['shift_jis', 'ja'],
    ['euc-jp', 'ja'],
    ['euc-kr', 'ko'],
    ['utf-16le', 'ru'],
    ['utf-32be', 'zh-hans'],
  ]
  for (const [encoding, language] of sure) {
    const decoded = await decode(encode(encoding, textIn(encoding, language)))
    expect(decoded).toMatchObject({ value: { encoding, certainty: 'detected' } })
  }
})

test.each([
  ['windows-1251', 'ВСЕОБЩА ДЕКЛАРАЦИЯ'],
  ['windows-1251', 'ОПШТА ДЕКЛАРАЦИЈА О ПРАВИМА ЧОВЕКА'],
  ['koi8-u', 'ЗАГАЛЬНА ДЕКЛАРАЦІЯ ПРАВ ЛЮДИНИ'],
  ['windows-1253', 'ΟΙΚΟΥΜΕΝΙΚΗ ΔΙΑΚΗΡΥΞΗ ΓΙΑ ΤΑ ΑΝΘΡΩΠΙΝΑ ΔΙΚΑΙΩΜΑΤΑ'],
] as const)('capitals in %s may be small letters of another encoding: %s', (encoding, headline) => {
  const detected = detectEncoding(encode(encoding, headline))
  expect(detected?.certainty).toBe('probable')
})

test.each([
  ['windows-1251', 'ПОРТ ЗАКРЫТ ИЗ-ЗА ШТОРМА: ВЕТЕР УСИЛИЛСЯ ДО 32 М/С, СООБЩИЛ КАПИТАН ЛАПТЕВ.'],
  ['koi8-r', 'ПОРТ ЗАКРЫТ ИЗ-ЗА ШТОРМА: ВЕТЕР УСИЛИЛСЯ ДО 32 М/С, СООБЩИЛ КАПИТАН ЛАПТЕВ.'],
  ['koi8-u', 'ШКОЛИ ПЕРЕХОДЯТЬ НА ДВІ ЗМІНИ, БО В УКРИТТЯХ БРАКУЄ МІСЦЯ.'],
  ['windows-1253', 'ΚΛΕΙΣΤΑ ΤΑ ΛΙΜΑΝΙΑ ΛΟΓΩ ΑΝΕΜΩΝ, ΕΙΠΕ Ο ΥΠΟΥΡΓΟΣ.'],
  ['windows-1251', 'ПРОТЕСТ БЛОКИРА ПРОХОДА ШИПКА\nОколо 300 миньори затвориха прохода Шипка.'],
  ['windows-1251', 'Прочтите адрес устройства, отображаемый как Аппаратный адрес на панели.'],
  ['x-mac-cyrillic', 'Сообщил корреспонденту Reuters. Паром «Sea Bridge» стоит на рейде.'],
  [
    'x-mac-cyrillic',
    'Кажу да је јучерашња киша ушла у подруме, а до школе у Јабланици се иде пешке.',
  ],
  ['cp1125', 'Ґудзик тривоги є, а сховища на всіх немає, каже вчителька Євгенія Щур із гімназії.'],
  ['iso-2022-jp', '乗客およそ二百人が車内で夜を明かした。'],
  ['utf-16le', 'Интерфейс GNOME Shell и GSettings org.gnome'],
  ['utf-16be', 'Интерфейс GNOME Shell и GSettings org.gnome'],
  ['utf-32le', '使用 GNOME Shell 的 GSettings 键'],
] as const)('in %s, what is easily taken for another one: %s', async (encoding, text) => {
  expect(await decode(encode(encoding, text))).toMatchObject({ value: { text } })
})

test('two letters that may be UTF-8 by chance are not certain', async () => {
  // "non c’è nessuno" in MacRoman is valid UTF-8, with an Armenian letter.
  const chance = encode('macintosh', 'non c’è nessuno')
  expect(await decode(chance)).toMatchObject({
    value: { encoding: 'utf-8', certainty: 'probable' },
  })
  for (const text of ['Caf\u00e9', 'Cafe\u0301', 'Δt = 5 µs', 'Tbilisi (თბილისი)']) {
    expect(await decode(Buffer.from(text))).toMatchObject({ value: { text, certainty: 'certain' } })
  }
})

test('Kazakh in KZ-1048 is not called windows-1251 as if that were sure, and is read when preferred', async () => {
  const text =
    'Құтқарушылар қар құрсауында қалған адамдарды мектеп үйіне орналастырды, — дейді әкім.'
  const kazakh = encode('kz-1048', `${text} Боран жолды жапты, жүргізушілер ауылға жаяу жетті.`)
  expect(detectEncoding(kazakh)?.certainty).not.toBe('detected')
  const preferring = { chosen: null, chosenTexts: [], preferred: ['kz-1048'] } as const
  expect(await decode(kazakh, preferring)).toMatchObject({
    value: { encoding: 'kz-1048', certainty: 'probable' },
  })
})

test('encodings that Galley does not read are never detected as another one', () => {
  // "Příliš žluťoučký kůň úpěl ďábelské ódy" and its like, in CP852.
  const cp852 = Buffer.from(
    '50fda1 6c6920 75dd 6ef36d20 7ad8 6b6f6e65 6d206d d86c6120 b5 6f6f20 7a61 6a85 7374 d8 6e5d0a'.replaceAll(
      ' ',
      '',
    ),
    'hex',
  )
  const repeated = Buffer.concat(Array.from({ length: 8 }, () => cp852))
  expect(detectEncoding(repeated)?.certainty).not.toBe('detected')
})
