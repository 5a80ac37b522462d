import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lookupIn } from './row-map'
import { faultsIn, MemoryLibrary } from './memory-library'

type Step = readonly ['user' | 'arrival' | 'undo' | 'redo', ...choices: number[]]

const choices = fc.array(fc.nat(1000), { minLength: 4, maxLength: 4 })
const of = (kind: Step[0]) => choices.map((numbers): Step => [kind, ...numbers])

const steps = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: of('user') },
    { weight: 3, arbitrary: of('arrival') },
    { weight: 3, arbitrary: of('undo') },
    { weight: 1, arbitrary: of('redo') },
  ),
  { size: 'large' },
)

function take(library: MemoryLibrary, [kind, ...numbers]: Step): void {
  if (kind === 'undo') library.undo()
  else if (kind === 'redo') library.redo()
  else if (kind === 'user') library.perform(numbers)
  else library.arrive(numbers)
}

/** A library with an article and a highlight in it, and what happened then. */
function after(list: readonly Step[]): MemoryLibrary {
  const library = new MemoryLibrary()
  const first: Step[] = [
    ['user', 0, 0, 0, 0],
    ['user', 1, 0, 0, 5],
  ]
  for (const step of [...first, ...list]) take(library, step)
  return library
}

/** What a person wrote, wherever files have put it. */
function written({ rows }: MemoryLibrary) {
  const annotations = lookupIn(rows)
    .rows('annotation', {})
    .map(({ id, articleId, colour, note, speakerId }) => {
      const earlier = [...rows.earlierAnchor.values()].filter((row) => row.annotationId === id)
      const places = [rows.annotation.get(id), ...earlier].map(
        (row) => `${row?.revision} ${row?.start} ${row?.exact}`,
      )
      return { id, articleId, colour, note, speakerId, places: places.sort() }
    })
  const { annotationTag, tag, claim, claimStatusChange, evidence, speaker, spelling } = rows
  return { annotations, annotationTag, tag, claim, claimStatusChange, evidence, speaker, spelling }
}

test('rules 14 to 18: whatever arrives between, undo and redo leave a library that is sound', () => {
  fc.assert(
    fc.property(steps, (list) => {
      const library = after([])
      for (const step of list) {
        take(library, step)
        expect(faultsIn(library.rows)).toEqual([])
      }
    }),
    { numRuns: 60 },
  )
}, 60_000)

test('rule 11: undone to the bottom and redone, all is as it was, though things arrived between', () => {
  fc.assert(
    fc.property(steps, (list) => {
      const library = after(list)
      while (library.redo());
      const end = library.rows
      while (library.undo());
      const { annotation, tag, claim, speaker, evidence } = library.rows
      expect([annotation, tag, claim, speaker, evidence].map(({ size }) => size)).toEqual([
        0, 0, 0, 0, 0,
      ])
      while (library.redo());
      expect(library.rows).toEqual(end)
    }),
    { numRuns: 50 },
  )
}, 60_000)

test('rule 14: what arrives while all is undone keeps nothing of the user’s from coming back', () => {
  fc.assert(
    fc.property(steps, fc.array(of('arrival')), (list, arrivals) => {
      const library = after(list)
      while (library.redo());
      const before = written(library)
      while (library.undo());
      for (const step of arrivals) take(library, step)
      while (library.redo());
      expect(faultsIn(library.rows)).toEqual([])
      expect(written(library)).toEqual(before)
    }),
    { numRuns: 50 },
  )
}, 60_000)
