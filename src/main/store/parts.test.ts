import { describe, expect, test } from 'vitest'
import { takeFile } from '../../core/annotation/importing'
import { ok } from '../../core/result'
import type { Library } from './library'
import { revisionOf } from './revisions'
import { allRows, expectOk, inLibrary, opened, withAnnotation } from './testing'

/** Imports texts as one part of a change; answers the id of the change, `null` when none was written. */
function importPart(library: Library, changeId: string | null, ...texts: string[]): string | null {
  const revisions = texts.map(revisionOf)
  const part = library.performPart(
    changeId,
    'folder.import',
    (context) => {
      const taken = revisions.map(({ name }) =>
        expectOk(
          takeFile(context, library.articlesOfRevisions([name]), {
            revision: name,
            metadata: { title: name, publication: null, author: null, date: null, url: null },
            location: { path: `/news/${name}`, size: 1, modifiedAt: 2 },
          }),
        ),
      )
      return ok({ differences: taken.flatMap(({ differences }) => differences), sightings: [] })
    },
    revisions,
  )
  return expectOk(part)?.id ?? null
}

describe('a change in parts', () => {
  test('is undone and redone as one, whatever was done between its parts', () => {
    inLibrary((library) => {
      const id = importPart(library, null, 'one', 'two')
      const [{ id: articleId } = { id: '' }] = library.articles()
      withAnnotation(library, { articleId, text: 'one', start: 0, end: 3 })
      expect(importPart(library, id, 'three')).toBe(id)
      const whole = allRows(library)
      expect(whole.article).toHaveLength(3)

      expect(expectOk(library.undo())?.action).toBe('annotation.add')
      expect(expectOk(library.undo())?.action).toBe('folder.import')
      expect(allRows(library).article).toEqual([])
      expect(library.undo()).toEqual({ ok: true, value: null })
      library.redo()
      library.redo()
      expect(allRows(library)).toEqual(whole)
    })
  })

  test('takes no more parts once it was undone, also not after a redo', () => {
    inLibrary((library) => {
      const id = importPart(library, null, 'one') ?? ''
      library.undo()
      expect(library.isAsDone(id)).toBe(false)
      expect(importPart(library, id, 'two')).toBeNull()
      library.redo()
      expect(importPart(library, id, 'two')).toBeNull()
      expect(library.articles()).toHaveLength(1)
    })
  })

  test('that ends in the middle is whole as far as it went', () => {
    inLibrary((library, folder) => {
      importPart(library, importPart(library, null, 'one'), 'two')
      const before = allRows(library)
      const again = opened(folder)
      expect(allRows(again)).toEqual(before)
      again.undo()
      expect(allRows(again).article).toEqual([])
      again.close()
    })
  })

  test('writes nothing of a part that does not fit', () => {
    inLibrary((library) => {
      const id = importPart(library, null, 'one')
      const before = allRows(library)
      const article = before.article[0]
      const part = library.performPart(
        id,
        'folder.import',
        () =>
          ok({
            differences: [
              { table: 'article', id: article?.id ?? '', before: null, after: article } as never,
            ],
            sightings: [],
          }),
        [],
      )
      expect(part).toMatchObject({ ok: false, error: { kind: 'conflict' } })
      expect(allRows(library)).toEqual(before)
    })
  })
})
