/** The measurement of bench/encodings.ts. */
import { decode } from '../../src/main/files/decode'
import { decodeAs } from '../../src/main/files/encoding/decoders'
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

const pairs = Object.entries(languagesOf).flatMap(([encoding, languages]) =>
  languages.map((language) => ({ encoding: encoding as Encoding, language })),
)

const samples: readonly Sample[] = pairs.flatMap(({ encoding, language }) => {
  const text = textIn(encoding, language)
  return lengths.flatMap((length) =>
    piecesOf(text, length, pieces).map((piece) => ({
      ...{ encoding, language, length, piece },
      bytes: encode(encoding, piece),
    })),
  )
})

async function ours(sample: Sample): Promise<Outcome> {
  const decoded = await decode(sample.bytes)
  const isRight = decoded.ok && decoded.value.text === sample.piece
  const isSure = decoded.ok && ['certain', 'detected'].includes(decoded.value.certainty)
  return { ...sample, isRight, isSure }
}

const outcomes: Outcome[] = []
for (const sample of samples) outcomes.push(await ours(sample))

console.log(`\n${pairs.length} language and encoding pairs, ${samples.length} texts\n`)
console.log(`| right, of 100 | ${lengths.map((length) => `${length} characters`).join(' | ')} |`)
console.log(`| --- |${lengths.map(() => ' --- |').join('')}`)
printRow('Galley', (length) => share(outcomes.filter((each) => each.length === length)))
for (const name of ['jschardet', 'chardet', 'chardetng'] as const) {
  const detect = await detectorNamed(name)
  const theirs = samples.map((sample) => {
    const found = detect(sample.bytes)
    const isRight = found !== undefined && decodeAs(sample.bytes, found).text === sample.piece
    return { ...sample, isRight }
  })
  printRow(name, (length) => share(theirs.filter((each) => each.length === length)))
}
printRow('Galley says certain or detected', (length) => {
  const all = outcomes.filter((each) => each.length === length)
  return percent(all.filter(({ isSure }) => isSure).length / all.length)
})
printRow('… and is wrong', (length) =>
  String(outcomes.filter((each) => each.length === length && each.isSure && !each.isRight).length),
)
console.log()
for (const { encoding, language, length, piece } of outcomes.filter(({ isRight }) => !isRight)) {
  console.log(`wrong: ${encoding}, ${language}, ${length}: ${JSON.stringify(piece.slice(0, 60))}`)
}
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

function share(some: readonly { readonly isRight: boolean }[]): string {
  return percent(some.filter(({ isRight }) => isRight).length / some.length)
}

function percent(part: number): string {
  return (100 * part).toFixed(1)
}

function printRow(name: string, cell: (length: number) => string): void {
  console.log(`| ${name} | ${lengths.map(cell).join(' | ')} |`)
}
