/** Something that a field can complete to. */
export interface Choice {
  readonly id: string
  readonly name: string
}

/** How many choices are offered at once. */
const limit = 50

/** Finds the choices that fit what has been typed. */
export type Completer = (typed: string) => readonly Choice[]

/**
 * Completes from `choices`, given in order of preference: those in whose name every typed word occurs
 * anywhere, whatever the case and the diacritics. The very name comes first, then names that begin as
 * typed.
 */
export function createCompleter(choices: readonly Choice[]): Completer {
  const folded = choices.map((choice) => ({ choice, name: fold(choice.name) }))
  return (typed) => {
    const wanted = fold(typed).trim()
    const words = wanted.split(/\s+/u)
    const rank = (name: string) => (name === wanted ? 0 : name.startsWith(wanted) ? 1 : 2)
    return folded
      .filter(({ name }) => words.every((word) => name.includes(word)))
      .toSorted((one, other) => rank(one.name) - rank(other.name))
      .slice(0, limit)
      .map(({ choice }) => choice)
  }
}

function fold(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
