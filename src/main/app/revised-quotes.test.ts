import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { acceptPlacement, declareGone } from '../../core/annotation/revisions'
import { expectOk } from '../store/testing'
import { compareArticle, revisionsOf } from './comparison'
import { markdownOf } from './markdown'
import { reviewList } from './review'
import { FollowedArticle, gone, june, longer, may } from './testing-article'
import { travel } from './travel'

let at: FollowedArticle

beforeEach(() => {
  at = new FollowedArticle()
})
afterEach(() => at.close())

describe('the state of a quote', () => {
  test('recovers when the words come back', async () => {
    const { id } = await at.openAnnotated()
    for (const [text, expected] of [
      [june, ['attached', 'review']],
      [gone, ['attached', 'orphan']],
      [longer, ['attached', 'attached']],
      [june, ['attached', 'review']],
      [may, []],
    ] as const) {
      at.write(text)
      await at.follower.lookAtOpen()
      expect(at.statuses(id)).toEqual(expected)
    }
    expect(expectOk(revisionsOf(at.session, id)).map(({ isCurrent }) => isCurrent)).toEqual([
      ...[false, false, false, false, false],
      true,
    ])
  })

  test('follows the text that came, also of quotes that were taken back and done again', async () => {
    const { contents, id, quote } = await at.openAnnotated()
    at.write(june)
    await at.follower.lookAtOpen()
    const words = () => at.library.articleContents(id).annotations.map(({ exact }) => exact)
    const [first, second] = words()
    for (const left of [[first], []]) {
      expect(expectOk(await travel(at.session, 'undo')).action).toBe('annotation.add')
      expect(words()).toEqual(left)
    }
    expect(at.library.row('article', id)?.revision).not.toBe(contents.article.revision)
    at.write(gone)
    await at.follower.lookAtOpen()
    for (const there of [[first], [first, second]]) {
      expectOk(await travel(at.session, 'redo'))
      expect(words()).toEqual(there)
    }
    expect(at.statuses(id)).toEqual(['attached', 'orphan'])
    expect(at.library.row('annotation', quote)?.exact).toBe('said the bridge would open in May')
    expect(at.library.revisionText(at.library.row('article', id)?.revision ?? '')).toBe(gone)
  })

  test('is settled by a person, in one way or the other', async () => {
    const { quote } = await at.openAnnotated()
    at.write(june)
    await at.follower.lookAtOpen()
    const [item] = expectOk(await reviewList(at.session))
    expect(item).toMatchObject({
      articleTitle: 'The bridge is to open in May',
      annotation: { id: quote, exact: 'said the bridge would open in May' },
      suggestion: { words: 'said the bridge would open in June', suffix: /^\. Work/ },
      differences: [{ kind: 'equal' }, { kind: 'deleted', text: 'May' }, { text: 'June' }],
    })
    const revision = item?.placement.revision ?? ''
    const wanted = { annotationId: quote, revision, text: june, passage: null }
    expectOk(at.session.perform('annotation.gone', (context) => declareGone(context, wanted)))
    expect(expectOk(await reviewList(at.session))).toEqual([])
    expectOk(await travel(at.session, 'undo'))
    expectOk(at.session.perform('annotation.accept', (context) => acceptPlacement(context, wanted)))
    expect(at.library.row('annotation', quote)?.exact).toBe('said the bridge would open in June')
    expect(expectOk(await reviewList(at.session))).toEqual([])
  })
})

test('what changed is compared, with the quotes that it touches', async () => {
  const { id, quote } = await at.openAnnotated()
  at.write(june)
  await at.follower.lookAtOpen()
  const comparison = expectOk(await compareArticle(at.session, { articleId: id }))
  expect(comparison).toMatchObject({
    quotes: [{ annotationId: quote, words: 'said the bridge would open in May' }],
    insertedWords: 1,
    deletedWords: 1,
    from: { isCurrent: false },
    to: { isCurrent: true },
  })
  const back = { articleId: id, from: comparison.to.revision, to: comparison.from.revision }
  expect(expectOk(await compareArticle(at.session, back)).quotes).toMatchObject([
    { annotationId: quote, words: 'said the bridge would open in June' },
  ])
  at.write(gone)
  await at.follower.lookAtOpen()
  at.write(may)
  await at.follower.lookAtOpen()
  expect(expectOk(await compareArticle(at.session, { articleId: id })).quotes).toMatchObject([
    {
      ...{ annotationId: quote, place: null, words: '' },
      differences: [{ kind: 'inserted', text: 'said the bridge would open in May' }],
    },
  ])
})

test('an export quotes the text that it names', async () => {
  const { contents, id } = await at.openAnnotated()
  const curly = june.replace('Another sentence stands', 'Another  sentence\nstands')
  at.write(curly)
  await at.follower.lookAtOpen()
  const { text } = expectOk(markdownOf(at.session, id))
  expect(text).toContain(`sha256: "${at.library.row('article', id)?.revision ?? ''}"`)
  expect(text).toContain('> Another  sentence  \n> stands here for good.\n')
  expect(text).toContain('> said the bridge would open in May\n')
  expect(text).toContain(`earlier text of this article, sha256 ${contents.article.revision}.`)
})
