import { expect, test } from 'vitest'
import type { ArticleSummary } from '../../contract/requests'
import type { Library } from '../store/library'
import { allRows, expectOk, inLibrary, withAnnotation, withArticle } from '../store/testing'
import { change, openForChange, type Wanted } from './work'

/** Makes a change beside the connection that has the library open. */
function make(library: Library, wanted: Wanted, shownId: string | null = null) {
  const job = { path: library.path, shownId, wanted }
  const beside = expectOk(openForChange(job))
  try {
    return change(job, beside)
  } finally {
    beside.close()
  }
}

/** Three articles, the second of which has a note. */
function withThree(library: Library): readonly string[] {
  const ids = ['one', 'two', 'three'].map((text) => withArticle(library, text))
  withAnnotation(library, { articleId: ids[1] ?? '', text: 'two', start: 0, end: 3 })
  return ids
}

const undo: Wanted = { kind: 'undo', found: [] }
const redo: Wanted = { kind: 'redo', found: [] }

test('articles are removed, brought back and removed again, each as one change', () => {
  inLibrary((library) => {
    const articleIds = withThree(library)
    const before = allRows(library)
    const removed = expectOk(make(library, { kind: 'remove', articleIds, withNotes: true }))
    expect(removed).toMatchObject({ action: 'article.remove', removed: articleIds, summaries: [] })
    expect(library.articles()).toEqual([])
    const undone = expectOk(make(library, undo))
    expect(allRows(library)).toEqual(before)
    const told = (undone?.summaries ?? []).flatMap((json) => JSON.parse(json) as ArticleSummary[])
    expect(told.toSorted((one, other) => (one.id < other.id ? -1 : 1))).toEqual(library.articles())
    expect(expectOk(make(library, redo))?.removed.toSorted()).toEqual(articleIds)
    expect(allRows(library).article).toEqual([])
  })
})

test('told in full are what the list does not show, and the article on the screen', () => {
  inLibrary((library) => {
    const articleIds = withThree(library)
    const wanted = { kind: 'remove', articleIds, withNotes: true } as const
    const removed = expectOk(make(library, wanted, articleIds[2]))
    expect(removed?.differences.map(({ table, id }) => [table, id])).toEqual([
      ['annotation', expect.any(String)],
      ['article', articleIds[2]],
    ])
  })
})

test('articles are marked, with what the list shows of them then', () => {
  inLibrary((library) => {
    const [articleId = ''] = withThree(library)
    const marked = expectOk(
      make(library, { kind: 'mark', articleIds: [articleId], status: 'read' }),
    )
    expect(marked).toMatchObject({ action: 'article.mark', differences: [], removed: [] })
    expect(JSON.parse(marked?.summaries[0] ?? '')).toMatchObject([{ reading: 'read' }])
    expect(library.nextUndo()).toMatchObject({ action: 'article.mark' })
  })
})

test('without notes, articles that have some stay; where there is nothing to be done, nothing is', () => {
  inLibrary((library) => {
    const articleIds = withThree(library)
    const removed = expectOk(make(library, { kind: 'remove', articleIds, withNotes: false }))
    expect(removed?.removed).toHaveLength(2)
    expect(expectOk(make(library, { kind: 'remove', articleIds: [], withNotes: true }))).toBeNull()
    expect(expectOk(make(library, redo))).toBeNull()
  })
})

test('a refused change leaves everything as it was', () => {
  inLibrary((library) => {
    const articleIds = [...withThree(library), 'nobody']
    const before = allRows(library)
    const refused = make(library, { kind: 'remove', articleIds, withNotes: true })
    expect(refused).toMatchObject({ ok: false, error: { kind: 'not-found' } })
    expect(allRows(library)).toEqual(before)
  })
})
