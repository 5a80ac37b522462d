import { detectAll } from 'jschardet'
import { encodings, type Encoding } from '../../../core/text/encodings'
import { damagedBy } from './damage'
import { decodeAs, isSingleByte } from './decoders'

/** Encodings of few texts: not believed as easily as those of many. */
const rare: readonly Encoding[] = [
  ...(['iso-8859-4', 'iso-8859-16', 'iso-8859-13', 'macintosh', 'windows-1258'] as const),
]
const rareness = 0.7

/** Where the detector and the standard name an encoding by two names. */
const names: Readonly<Record<string, Encoding>> = {
  maccyrillic: 'x-mac-cyrillic',
  macroman: 'macintosh',
  'big5-hkscs': 'big5',
  big5hkscs: 'big5',
  cp932: 'shift_jis',
  'shift-jis': 'shift_jis',
  'shift-jis-2004': 'shift_jis',
  'shift-jisx0213': 'shift_jis',
  'euc-jis-2004': 'euc-jp',
  'euc-jisx0213': 'euc-jp',
  cp949: 'euc-kr',
  cp874: 'windows-874',
  'tis-620': 'windows-874',
  'iso-8859-11': 'windows-874',
  cp1258: 'windows-1258',
  cp866: 'ibm866',
}

/** Of a text in capitals, so many bytes are asked about again in small letters. */
const capitalsLength = 8192

/** What share of the letters must be capitals for a text to be one in capitals. */
const capitalsShare = 0.7

/** How likely each encoding is, by the language models. */
export interface Likelihoods {
  /** Of the encodings that Galley reads, 0 to 1. */
  readonly known: ReadonlyMap<Encoding, number>
  /** Of the likeliest that it does not read. */
  readonly foreign: number
}

/** What the language models say of the encodings of bytes. */
export function likelihoodsOf(sample: Uint8Array): Likelihoods {
  const { known, foreign } = ask(sample)
  const start = sample.subarray(0, capitalsLength)
  for (const { id } of encodings) {
    const small = isSingleByte(id) ? inSmallLetters(start, id) : undefined
    const likelihood = small === undefined ? 0 : (ask(small).known.get(id) ?? 0)
    if (likelihood > (known.get(id) ?? 0)) known.set(id, likelihood)
  }
  for (const [id, likelihood] of likelihoodsOfDamaged(sample)) {
    if (likelihood > (known.get(id) ?? 0)) known.set(id, likelihood)
  }
  return { known, foreign }
}

/**
 * What the models say of encodings that have no characters for a few of the bytes, were these not there:
 * one such byte is enough for the models to say nothing of an encoding at all.
 */
function likelihoodsOfDamaged(sample: Uint8Array): ReadonlyMap<Encoding, number> {
  const likelihoods = new Map<Encoding, number>()
  const asked = new Map<string, ReadonlyMap<Encoding, number>>()
  for (const { id, strays } of damagedBy(sample)) {
    const known =
      asked.get(strays.join()) ?? ask(sample.filter((byte) => !strays.includes(byte))).known
    asked.set(strays.join(), known)
    likelihoods.set(id, known.get(id) ?? 0)
  }
  return likelihoods
}

function ask(sample: Uint8Array): {
  readonly known: Map<Encoding, number>
  readonly foreign: number
} {
  const known = new Map<Encoding, number>()
  let foreign = 0
  for (const { encoding, confidence } of detectAll(sample, { minimumThreshold: 0 })) {
    const id = encoding === null ? undefined : idOf(encoding)
    if (id === undefined) foreign = Math.max(foreign, confidence)
    else
      known.set(id, Math.max(known.get(id) ?? 0, confidence * (rare.includes(id) ? rareness : 1)))
  }
  return { known, foreign }
}

function idOf(name: string): Encoding | undefined {
  const wanted = name
    .toLowerCase()
    .replaceAll('_', '-')
    .replace(/^iso(?=\d)/u, 'iso-')
  const renamed = names[wanted] ?? wanted
  // UTF is told by its bytes, not by language.
  return renamed.startsWith('utf') ? undefined : encodings.find(({ id }) => id === renamed)?.id
}

/**
 * A text in capitals as it is in small letters: the language models know next to no capitals, and take
 * those of KOI8 for the small letters of windows-1251, and the other way round. Answers `undefined` for
 * any other text.
 */
function inSmallLetters(bytes: Uint8Array, encoding: Encoding): Uint8Array | undefined {
  if (!isInCapitals(decodeAs(bytes, encoding).text)) return undefined
  const table = decodeAs(
    Uint8Array.from({ length: 256 }, (_, byte) => byte),
    encoding,
  ).text
  const small = Uint8Array.from(table, (character, byte) => {
    const at = table.indexOf(character.toLowerCase())
    return at < 0 ? byte : at
  })
  return bytes.map((byte) => small[byte] ?? byte)
}

function isInCapitals(text: string): boolean {
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0
  const small = text.match(/\p{Ll}/gu)?.length ?? 0
  return capitals > (capitals + small) * capitalsShare
}
