import { describe, expect, test, vi } from 'vitest'
import { addLocation, removeArticle } from '../../core/annotation/articles'
import { addEvidence } from '../../core/annotation/evidence'
import { addTag } from '../../core/annotation/tags'
import { revisionOf } from './revisions'
import { expectOk, inFolder, inLibrary, opened, withAnnotation, withArticle } from './testing'

describe('articles', () => {
  const text = 'One two three four five six seven.'

  test('are listed with the number of their annotations and when they were opened', () => {
    inLibrary((library) => {
      const first = withArticle(library, text)
      const second = withArticle(library, 'Another.')
      withAnnotation(library, { articleId: first, text, start: 0, end: 3 })
      withAnnotation(library, { articleId: first, text, start: 4, end: 7 })
      expectOk(library.recordVisit(second))
      expect(library.articles()).toMatchObject([
        { id: first, title: 'Title', annotationCount: 2, openedAt: null },
        { id: second, annotationCount: 0, openedAt: expect.any(Number) as number },
      ])
    })
  })

  test('have their annotations in reading order, with their tags and evidence', () => {
    inLibrary((library) => {
      const articleId = withArticle(library, text)
      const other = withArticle(library, `${text} More.`)
      const add = (start: number, end: number) =>
        withAnnotation(library, { articleId, text, start, end })
      const later = add(4, 7)
      const inner = add(0, 3)
      const outer = add(0, 13)
      withAnnotation(library, { articleId: other, text: `${text} More.`, start: 0, end: 3 })
      const claim = { title: 'Claim' }
      expectOk(
        library.perform('annotation.tag', (context) =>
          addTag(context, { annotationId: later, name: 'a/b' }),
        ),
      )
      expectOk(
        library.perform('evidence.add', (context) =>
          addEvidence(context, { annotationId: inner, claim, stance: 'supports' }),
        ),
      )
      const { annotations, annotationTags, evidence } = library.articleContents(articleId)
      expect(annotations.map(({ id }) => id)).toEqual([outer, inner, later])
      expect(annotationTags.map(({ annotationId }) => annotationId)).toEqual([later])
      expect(evidence.map(({ annotationId }) => annotationId)).toEqual([inner])
      expect(library.articleContents('nobody')).toEqual({
        annotations: [],
        placements: [],
        earlierAnchors: [],
        annotationTags: [],
        evidence: [],
      })
    })
  })

  test('are found by their text and by the last article seen at a path', () => {
    inLibrary((library) => {
      const first = withArticle(library, text)
      const second = withArticle(library, 'Another.')
      const location = { path: '/a', size: 1, modifiedAt: 1 }
      for (const articleId of [first, second]) {
        expectOk(
          library.perform('article.locate', (context) =>
            addLocation(context, { articleId, location }),
          ),
        )
      }
      expect(library.articleOfRevision(revisionOf(text).name)?.id).toBe(first)
      expect(library.articleOfRevision(revisionOf('Nobody has seen this.').name)).toBeUndefined()
      expect(library.articleOfPath('/a')?.id).toBe(second)
      expect(library.articleOfPath('/b')).toBeUndefined()
      expect(library.locationsOf(first).map(({ path }) => path)).toEqual([
        '/a',
        `/news/${revisionOf(text).name}.txt`,
      ])
    })
  })

  test('opened last come first among the recent places, each with its newest', () => {
    inLibrary((library) => {
      const [first, second] = [withArticle(library, 'One.'), withArticle(library, 'Two.')]
      withArticle(library, 'Never opened.')
      const location = { path: '/moved', size: 1, modifiedAt: 1 }
      expectOk(
        library.perform('article.locate', (context) =>
          addLocation(context, { articleId: first, location }),
        ),
      )
      const clock = vi.spyOn(Date, 'now')
      for (const [articleId, now] of [
        [first, 1000],
        [second, 2000],
        [first, 3000],
      ] as const) {
        clock.mockReturnValue(now)
        expectOk(library.recordVisit(articleId))
      }
      clock.mockRestore()
      const newestOf = (id: string) => library.locationsOf(id)[0]
      expect(library.recentLocations(9)).toEqual([newestOf(first), newestOf(second)])
      expect(library.recentLocations(1)).toHaveLength(1)
    })
  })

  test('keep their reading position over a restart, a visit, and an undone removal', () => {
    inFolder((folder) => {
      let library = opened(folder)
      const articleId = withArticle(library, text)
      expect(library.position(articleId)).toBe(0)
      expectOk(library.recordVisit(articleId))
      expectOk(library.recordPosition(articleId, 17))
      expectOk(library.recordVisit(articleId))
      expectOk(
        library.perform('article.remove', (context) => removeArticle(context, { articleId })),
      )
      expect(library.articles()).toEqual([])
      expect(library.recentLocations(9)).toEqual([])
      expectOk(library.undo())
      library.close()
      library = opened(folder)
      expect(library.position(articleId)).toBe(17)
      library.close()
    })
  })
})
