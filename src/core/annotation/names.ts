import { fail, ok, type Result } from '../result'
import type { Field, Refusal } from './refusal'

/** The longest name of a claim, a tag or a speaker, in code units. */
export const nameLimit = 200

/** The longest note, in code units. */
export const noteLimit = 1_000_000

/** The longest statement of a claim, in code units. */
export const statementLimit = 100_000

/** The longest reason for a status, in code units. */
export const reasonLimit = 10_000

/**
 * A name as it is kept: composed (Unicode NFC), trimmed, each run of white space one space. Line
 * breaks can't survive in it, so a name is always one line.
 */
export function cleanName(name: string, field: Field): Result<string, Refusal> {
  const clean = name.normalize('NFC').replace(/\s+/gu, ' ').trim()
  if (clean.replace(unseen, '') === '') return fail({ kind: 'empty', field })
  return withinLimit(clean, field, nameLimit)
}

/** A tag's name as it is kept: each level between slashes cleaned, none of them empty. */
export function cleanTagName(name: string): Result<string, Refusal> {
  const levels: string[] = []
  for (const level of name.split('/')) {
    const clean = cleanName(level, 'tag')
    if (!clean.ok) return clean
    levels.push(clean.value)
  }
  return cleanName(levels.join('/'), 'tag')
}

/**
 * What names are compared by: two names are the same when their keys are. Upper and lower case
 * don't count, nor characters that are not seen. `ß` and `SS` do compare equal, as in Unicode's full
 * case folding, for which JavaScript has no function of its own.
 */
export function nameKey(cleaned: string): string {
  return cleaned.replace(unseen, '').toUpperCase().toLowerCase().normalize('NFC')
}

/** What is not seen in a name: zero-width spaces and joiners, marks of direction, controls. */
const unseen = /[\p{Default_Ignorable_Code_Point}\p{Cc}]/gu

/** The row whose name is the same as `cleaned`, if there is one. */
export function sameNamed<Row>(
  rows: readonly Row[],
  nameOf: (row: Row) => string,
  cleaned: string,
): Row | undefined {
  const key = nameKey(cleaned)
  return rows.find((row) => nameKey(nameOf(row)) === key)
}

/** `text` itself, unless it is longer than `limit` code units or ill-formed. */
export function withinLimit(text: string, field: Field, limit: number): Result<string, Refusal> {
  const { length } = text
  return length > limit ? fail({ kind: 'too-long', field, length, limit }) : wellFormed(text, field)
}

/** `text` itself, unless it holds half a surrogate pair, which UTF-8 can't express. */
export function wellFormed(text: string, field: Field): Result<string, Refusal> {
  return text.isWellFormed() ? ok(text) : fail({ kind: 'ill-formed', field })
}
