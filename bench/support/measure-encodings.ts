/** The measurement of bench/encodings.ts. */
import { decode } from '../../src/main/files/decode'
import { decodeAs } from '../../src/main/files/encoding/decoders'
import { join } from 'node:path'
import { encode, languagesOf, piecesOf, textIn } from '../../src/main/files/encoding/testing'
import type { Encoding } from '../../src/core/text/encodings'
import { detectorNamed } from './detectors'
import { report } from './report'

/** Lengths in UTF-16 code units, and how many pieces of each text are read. */
const lengths = [25, 60, 140, 400]
const pieces = 6

interface Sample {
  readonly encoding: Encoding
  readonly language: string
  readonly length: number
  readonly piece: string
  readonly bytes: Uint8Array
}

interface Outcome extends Sample {
  readonly isRight: boolean
  readonly isSure: boolean
}

/** Texts that were written after the detector, and in which languages those of an encoding are besides. */
const fresh = {
  folder: join(import.meta.dirname, 'fresh-texts'),
  also: {
    'koi8-u': ['ru'],
    cp1125: ['uk'],
    'x-mac-cyrillic': ['mk', 'be'],
    'iso-8859-5': ['uk'],
    'windows-1252': ['nb', 'is', 'ca'],
    'iso-8859-1': ['nb', 'is', 'ca'],
    'iso-8859-15': ['es', 'et'],
    'windows-1257': ['lt', 'lv', 'et'],
    'iso-8859-13': ['lt', 'lv'],
    'windows-874': ['th'],
    'iso-2022-jp': ['ja'],
    'utf-16le': ['th', 'uk', 'tr', 'pl'],
    'utf-16be': ['th', 'uk', 'tr', 'pl'],
  } as Partial<Record<Encoding, readonly string[]>>,
}

/** As a headline, or a whole story of an old wire, is set. */
const inCapitals = (text: string) => text.toUpperCase()

function samplesOf(
  languages: Partial<Record<Encoding, readonly string[]>>,
  folder?: string,
  spelled = (text: string) => text,
): readonly Sample[] {
  const pairs = Object.entries(languages).flatMap(([encoding, some]) =>
    some.map((language) => ({ encoding: encoding as Encoding, language })),
  )
  return pairs.flatMap(({ encoding, language }) => {
    const text = spelled(textIn(encoding, language, folder))
    return lengths.flatMap((length) =>
      piecesOf(text, length, pieces)
        .filter((piece) => canBeIn(encoding, piece))
        .map((piece) => ({
          ...{ encoding, language, length, piece },
          bytes: encode(encoding, piece),
        })),
    )
  })
}

/** Capitals of some letters are not in the encoding of the letters. */
function canBeIn(encoding: Encoding, piece: string): boolean {
  try {
    return decodeAs(encode(encoding, piece), encoding).text === piece
  } catch {
    return false
  }
}

async function ours(sample: Sample): Promise<Outcome> {
  const decoded = await decode(sample.bytes)
  const isRight = decoded.ok && decoded.value.text === sample.piece
  const isSure = decoded.ok && ['certain', 'detected'].includes(decoded.value.certainty)
  return { ...sample, isRight, isSure }
}

const freshLanguages = Object.fromEntries(
  [...new Set([...Object.keys(languagesOf), ...Object.keys(fresh.also)])].map((name) => {
    const encoding = name as Encoding
    const all = [...(languagesOf[encoding] ?? []), ...(fresh.also[encoding] ?? [])]
    // English is the same in nearly all of them.
    return [encoding, all.filter((language) => language !== 'en')]
  }),
)
const corpora = {
  'the texts of the unit tests': samplesOf(languagesOf),
  'fresh texts': samplesOf(freshLanguages, fresh.folder),
  'fresh texts in capitals': samplesOf(freshLanguages, fresh.folder, inCapitals),
}
const outcomes: Outcome[] = []
for (const [name, samples] of Object.entries(corpora))
  outcomes.push(...(await measured(name, samples)))
const long = outcomes.filter(({ length }) => length >= 140)
report([
  {
    name: 'read wrong at 140 characters and more, of 100',
    value: (100 * long.filter(({ isRight }) => !isRight).length) / long.length,
    limit: 3,
    detail: `${long.length} texts`,
  },
  {
    name: 'read wrong and shown as sure, at any length',
    value: outcomes.filter(({ isRight, isSure }) => isSure && !isRight).length,
    limit: 0,
    detail: `${outcomes.length} texts`,
  },
])

/** Reads all samples of a corpus, and prints how well that was done, also by other detectors. */
async function measured(name: string, samples: readonly Sample[]): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = []
  for (const sample of samples) outcomes.push(await ours(sample))
  const pairs = new Set(samples.map(({ encoding, language }) => `${encoding} ${language}`))
  console.log(`\n${name}: ${pairs.size} language and encoding pairs, ${samples.length} pieces\n`)
  console.log(`| right, of 100 | ${lengths.map((length) => `${length} characters`).join(' | ')} |`)
  console.log(`| --- |${lengths.map(() => ' --- |').join('')}`)
  printRow('Galley', (length) => share(outcomes.filter((each) => each.length === length)))
  for (const detector of ['jschardet', 'chardet', 'chardetng'] as const) {
    const detect = await detectorNamed(detector)
    const theirs = samples.map((sample) => {
      const found = detect(sample.bytes)
      const isRight = found !== undefined && decodeAs(sample.bytes, found).text === sample.piece
      return { ...sample, isRight }
    })
    printRow(detector, (length) => share(theirs.filter((each) => each.length === length)))
  }
  printRow('Galley says certain or detected', (length) => {
    const all = outcomes.filter((each) => each.length === length)
    return percent(all.filter(({ isSure }) => isSure).length / all.length)
  })
  printRow('… and is wrong', (length) => {
    const all = outcomes.filter((each) => each.length === length)
    return String(all.filter(({ isSure, isRight }) => isSure && !isRight).length)
  })
  console.log()
  for (const { encoding, language, length, piece } of outcomes.filter(({ isRight }) => !isRight)) {
    console.log(`wrong: ${encoding}, ${language}, ${length}: ${JSON.stringify(piece.slice(0, 60))}`)
  }
  return outcomes
}

function share(some: readonly { readonly isRight: boolean }[]): string {
  return percent(some.filter(({ isRight }) => isRight).length / some.length)
}

function percent(part: number): string {
  return (100 * part).toFixed(1)
}

function printRow(name: string, cell: (length: number) => string): void {
  console.log(`| ${name} | ${lengths.map(cell).join(' | ')} |`)
}
