import { fold } from '../../core/text/fold'

/** Something that a field can complete to. */
export interface Choice {
  readonly id: string
  readonly name: string
  /** Other names by which it is found. */
  readonly otherNames?: readonly string[]
}

/** How many choices are offered at once. */
const limit = 50

/** Finds the choices that fit what has been typed. */
export type Completer = (typed: string) => readonly Choice[]

/**
 * Completes from `choices`, given in order of preference: those in one of whose names every typed word occurs
 * anywhere, whatever the case and the diacritics. The very name comes first, then names that begin as
 * typed.
 */
export function createCompleter(choices: readonly Choice[]): Completer {
  const folded = choices.map((choice) => ({
    choice,
    names: [choice.name, ...(choice.otherNames ?? [])].map(fold),
  }))
  return (typed) => {
    const wanted = fold(typed).trim()
    const words = wanted.split(/\s+/u)
    const rank = (name: string) => (name === wanted ? 0 : name.startsWith(wanted) ? 1 : 2)
    const bestRank = (names: readonly string[]) => Math.min(...names.map(rank))
    return folded
      .filter(({ names }) => names.some((name) => words.every((word) => name.includes(word))))
      .toSorted((one, other) => bestRank(one.names) - bestRank(other.names))
      .slice(0, limit)
      .map(({ choice }) => choice)
  }
}
