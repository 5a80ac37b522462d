import type { Certainty, Encoding } from '../../../core/text/encodings'
import { encodings } from '../../../core/text/encodings'
import { decodeAs } from './decoders'
import { letterEvidence, type LetterEvidence } from './letters'
import { likelihoodsOf } from './likelihoods'
import { countBeyondAscii, countDifferences, signsOfMisreading } from './plausibility'
import { countWitnesses } from './witnesses'

/** The encodings in which a text makes sense, with how sure the first of them is. */
export interface Detected {
  /** The likeliest first. Those that give the same text follow each other. */
  readonly candidates: readonly Candidate[]
  readonly certainty: Extract<Certainty, 'detected' | 'probable'>
}

/** An encoding in which a text makes sense. */
export interface Candidate {
  readonly encoding: Encoding
  /** How much likelier the first of the candidates is, as the logarithm of odds. */
  readonly behind: number
}

/** One way to read the bytes, and the encodings that all read them so. */
interface Reading {
  readonly text: string
  readonly encodings: Encoding[]
  /** What the language models say, 0 to 1. */
  readonly likelihood: number
  readonly signs: number
  readonly beyondAscii: number
  readonly letters: LetterEvidence
  readonly witnesses: number
}

/** How likely a reading must be, against the likeliest, to be looked at. */
const leastLikelihood = 0.2

/** How strongly signs of a wrong encoding count, where every character on which readings differ has one. */
const signWeight = 5

/** What each sign of a wrong encoding speaks against a reading besides, as the logarithm of odds. */
export const signOdds = 2

/** How much letters can speak for one reading against another at most, as the logarithm of odds. */
const mostLetters = 12

/** What each usual word speaks for a reading, the logarithm of odds, and all of them at most. */
const witnessWeight = 0.7
const mostWitnessed = 4

/** How much likelier than any other reading the first must be to be shown as detected: odds of 3. */
const sureOdds = Math.log(3)

/** What letters and words must speak for a reading at least that is shown as detected. */
const sureEvidence = 2

/** How long a text must be to be sure, in UTF-16 code units, and how many of them beyond ASCII. */
const sureLength = 60
const sureCharacters = 8

/** How many signs of a wrong encoding a text may show and be shown as detected, a share of its characters. */
const sureSigns = 0.01

/**
 * Tells in which encoding a text is that is not Unicode, from a sample of its bytes. Language models
 * (jschardet) say how likely each encoding is; the readings are then looked at for signs that they are
 * wrong. Answers `undefined` when no encoding makes sense.
 */
export function detectEncoding(sample: Uint8Array): Detected | undefined {
  const { known, foreign } = likelihoodsOf(sample)
  const readings = readingsOf(sample, known)
  const [first] = readings
  if (first === undefined) return undefined
  const best = readings.reduce((one, other) => (oddsOf(other, one) > 0 ? other : one))
  const others = readings
    .filter((reading) => reading !== best)
    .sort((one, other) => oddsOf(other, best) - oddsOf(one, best))
  return {
    candidates: [best, ...others].flatMap((reading) =>
      reading.encodings.map((encoding) => ({ encoding, behind: oddsOf(best, reading) })),
    ),
    certainty: isSure(best, others, foreign) ? 'detected' : 'probable',
  }
}

/** Whether models, letters and words all speak for a reading, and for no other. */
function isSure(best: Reading, others: readonly Reading[], foreign: number): boolean {
  const evidence = best.letters.odds + witnessWeight * best.witnesses
  return (
    best.text.length >= sureLength &&
    best.beyondAscii >= sureCharacters &&
    best.signs <= best.beyondAscii * sureSigns &&
    evidence >= sureEvidence &&
    best.letters.isUsual &&
    hasUsualCase(best.text) &&
    Math.log(best.likelihood) + Math.min(mostWitnessed, evidence) >= Math.log(foreign) + sureOdds &&
    others.every((other) => oddsOf(best, other) >= sureOdds)
  )
}

/**
 * Whether a text has both small letters and capitals, where its alphabet has them. In KOI8 they stand
 * where other encodings have the opposite, so that headlines can be read as small letters of no language.
 * Names in Latin letters say nothing of a text in other ones.
 */
function hasUsualCase(text: string): boolean {
  const others = text.replace(/[^\p{Script=Cyrillic}\p{Script=Greek}]+/gu, '')
  const letters = others === '' ? text : others
  return !/[\p{Ll}\p{Lu}]/u.test(letters) || (/\p{Ll}/u.test(letters) && /\p{Lu}/u.test(letters))
}

/** The readings worth looking at. Encodings that give one text are one reading. */
function readingsOf(
  sample: Uint8Array,
  likelihoods: ReadonlyMap<Encoding, number>,
): readonly Reading[] {
  const least = Math.max(...likelihoods.values()) * leastLikelihood
  const byText = new Map<string, { readonly encodings: Encoding[]; likelihood: number }>()
  for (const { id } of encodings) {
    const likelihood = likelihoods.get(id)
    if (likelihood === undefined || likelihood < least) continue
    const { text } = decodeAs(sample, id)
    const same = byText.get(text)
    if (same === undefined) byText.set(text, { encodings: [id], likelihood })
    else {
      same.encodings.push(id)
      same.likelihood = Math.max(same.likelihood, likelihood)
    }
  }
  return Array.from(byText, ([text, reading]) => ({
    ...reading,
    text,
    signs: signsOfMisreading(text),
    beyondAscii: countBeyondAscii(text),
    letters: letterEvidence(text),
    witnesses: countWitnesses(text),
  }))
}

/** How much better one reading is than another, as the logarithm of odds: judged where they differ. */
function oddsOf(one: Reading, other: Reading): number {
  const differing =
    countDifferences(one.text, other.text) ?? Math.max(one.beyondAscii, other.beyondAscii)
  const signs = (reading: Reading) => Math.min(1, reading.signs / Math.max(1, differing))
  return (
    Math.log(one.likelihood / other.likelihood) +
    within(mostLetters, letterOdds(one) - letterOdds(other)) +
    within(mostWitnessed, witnessWeight * (one.witnesses - other.witnesses)) +
    signWeight * (signs(other) - signs(one))
  )
}

function letterOdds({ letters, signs }: Reading): number {
  return letters.odds - signOdds * signs
}

function within(most: number, value: number): number {
  return Math.max(-most, Math.min(most, value))
}
