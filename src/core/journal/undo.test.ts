import fc from 'fast-check'
import { expect, test } from 'vitest'
import { applyDifferences, inverse } from './differences'
import { MemoryLibrary } from './memory-library'
import { emptyRows, type RowMap } from './row-map'

const steps = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: fc.array(fc.nat(1000), { minLength: 4, maxLength: 4 }) },
    { weight: 2, arbitrary: fc.constant('undo' as const) },
    { weight: 1, arbitrary: fc.constant('redo' as const) },
  ),
  { size: 'large' },
)

function run(library: MemoryLibrary, list: readonly (readonly number[] | 'undo' | 'redo')[]): void {
  const firstArticle = [0, 0, 0, 0]
  for (const step of [firstArticle, ...list]) take(library, step)
}

function take(library: MemoryLibrary, step: readonly number[] | 'undo' | 'redo'): void {
  if (step === 'undo') library.undo()
  else if (step === 'redo') library.redo()
  else library.perform(step)
}

test('rule 11: undone to the bottom is the start; redone is what was there before', () => {
  fc.assert(
    fc.property(steps, (list) => {
      const library = new MemoryLibrary()
      run(library, list)
      while (library.redo());
      const end = library.rows
      while (library.undo());
      expect(library.rows).toEqual(emptyRows())
      while (library.redo());
      expect(library.rows).toEqual(end)
    }),
    { numRuns: 50 },
  )
}, 30_000)

test('rule 5: the differences of any changes, followed by their inverse, change nothing', () => {
  fc.assert(
    fc.property(steps, (list) => {
      const library = new MemoryLibrary()
      run(library, list)
      const differences = library.changes.flatMap((change) => change.differences)
      expect(inverse(inverse(differences))).toEqual(differences)
      expect(applyDifferences(library.rows, inverse(differences))).toEqual({
        ok: true,
        value: emptyRows(),
      })
    }),
    { numRuns: 50 },
  )
}, 30_000)

test('rules 6 and 8: after an undo, a redo brings back the very same rows', () => {
  fc.assert(
    fc.property(steps, (list) => {
      const library = new MemoryLibrary()
      run(library, list)
      const before = library.rows
      if (library.undo()) library.redo()
      expect(library.rows).toEqual(before)
    }),
    { numRuns: 50 },
  )
}, 30_000)

/** What holds of the rows whatever was done, undone or redone. */
function expectPlaced({ article, annotation, placement }: RowMap): void {
  const placements = Map.groupBy(placement.values(), (row) => row.annotationId)
  for (const { id, articleId, revision } of annotation.values()) {
    const current = article.get(articleId)?.revision
    const ofAnnotation = placements.get(id) ?? []
    expect(ofAnnotation.map((row) => [row.articleId, row.revision])).toEqual(
      revision === current ? [] : [[articleId, current]],
    )
  }
  for (const { annotationId } of placement.values()) expect(annotation.has(annotationId)).toBe(true)
}

test('an annotation has a place in the current text exactly when its own text is another', () => {
  fc.assert(
    fc.property(steps, (list) => {
      const library = new MemoryLibrary()
      run(library, [])
      for (const step of list) {
        take(library, step)
        expectPlaced(library.rows)
      }
    }),
    { numRuns: 30 },
  )
}, 30_000)

test('a new text gives annotations no place but one that a person gave them in that very text', () => {
  fc.assert(
    fc.property(steps, (list) => {
      const library = new MemoryLibrary()
      run(library, list)
      for (const { differences } of library.changes) {
        const isRevision = differences.some(
          ({ table, before, after }) =>
            table === 'article' &&
            before !== null &&
            after !== null &&
            before.revision !== after.revision,
        )
        if (!isRevision) continue
        const places = differences.flatMap(({ table, before }) =>
          table === 'earlierAnchor' && before !== null
            ? [[before.annotationId, before.revision, before.start, before.end, before.exact]]
            : [],
        )
        for (const { table, after } of differences) {
          if (table !== 'annotation' || after === null) continue
          const { id, revision, start, end, exact } = after
          expect(places).toContainEqual([id, revision, start, end, exact])
        }
      }
    }),
    { numRuns: 30 },
  )
}, 30_000)
