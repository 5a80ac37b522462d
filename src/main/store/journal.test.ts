import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Change } from '../../core/journal/change'
import { anyOutcome, sampleText } from '../../core/journal/testing'
import { anyArrival, foundPlace } from '../../core/journal/testing-arrivals'
import type { Result } from '../../core/result'
import type { Library } from './library'
import { revisionOf } from './revisions'
import { allRows, expectOk, inFastLibrary, withArticle } from './testing'

const steps = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: fc.array(fc.nat(1000), { minLength: 4, maxLength: 4 }) },
    { weight: 2, arbitrary: fc.constant('undo' as const) },
    { weight: 1, arbitrary: fc.constant('redo' as const) },
  ),
  { size: 'large' },
)

const revisions = ['', 'One.', sampleText].map(revisionOf)
const names = revisions.map(({ name }) => name)

/** What can be done to a library; each tells whether it did anything. */
function deeds(library: Library) {
  const did = (result: Result<Change | null, unknown>) => result.ok && result.value !== null
  return {
    undo: () => did(library.undo()),
    redo: () => did(library.redo()),
    perform: (choices: readonly number[]) =>
      did(library.perform('claim.edit', (context) => anyOutcome(context, choices, names))),
  }
}

test('rule 11, on the disk: undone to the bottom is the start; redone is what was there', () => {
  fc.assert(
    fc.property(steps, (list) => {
      inFastLibrary((library) => {
        // Texts are kept when their first article is gone.
        for (const { text } of revisions) {
          withArticle(library, text)
          expectOk(library.undo())
        }
        const { undo, redo, perform } = deeds(library)
        const firstArticle = [0, 0, 0, 0]
        for (const step of [firstArticle, ...list]) {
          if (step === 'undo') undo()
          else if (step === 'redo') redo()
          else perform(step)
        }
        while (redo());
        const end = allRows(library)
        while (undo());
        expect(Object.values(allRows(library)).flat()).toEqual([])
        while (redo());
        expect(allRows(library)).toEqual(end)
      })
    }),
    { numRuns: 10 },
  )
}, 30_000)

const crossed = fc.array(
  fc.tuple(
    fc.constantFrom('user', 'user', 'arrival', 'undo', 'redo'),
    fc.array(fc.nat(1000), { minLength: 4, maxLength: 4 }),
  ),
  { size: 'large' },
)

/** Undoes or redoes as `main/app/travel.ts` does: again, once the places that it asks for are found. */
function travel(library: Library, direction: 'undo' | 'redo'): boolean {
  const first = library[direction]()
  const isUnplaced = !first.ok && first.error.kind === 'unplaced'
  const travelled = isUnplaced ? library[direction](first.error.annotations.map(foundPlace)) : first
  return expectOk(travelled) !== null
}

test('rules 11 and 14, on the disk: what arrives between keeps nothing from being undone and redone', () => {
  fc.assert(
    fc.property(crossed, (list) => {
      inFastLibrary((library) => {
        for (const { text } of revisions) {
          withArticle(library, text)
          expectOk(library.undo())
        }
        deeds(library).perform([0, 0, 0, 0])
        for (const [kind, choices] of list) {
          if (kind === 'user') deeds(library).perform(choices)
          else if (kind !== 'arrival') travel(library, kind === 'undo' ? 'undo' : 'redo')
          else {
            library.perform('article.follow', (context) => anyArrival(context, choices, names))
          }
        }
        while (travel(library, 'redo'));
        const end = allRows(library)
        while (travel(library, 'undo'));
        const { annotation, claim, tag, speaker } = allRows(library)
        expect([annotation, claim, tag, speaker].flat()).toEqual([])
        while (travel(library, 'redo'));
        expect(allRows(library)).toEqual(end)
      })
    }),
    { numRuns: 8 },
  )
}, 60_000)
