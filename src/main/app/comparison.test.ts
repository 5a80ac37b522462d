import { expect, test } from 'vitest'
import { expectOk } from '../store/testing'
import { compareArticle } from './comparison'
import { TestSession } from './testing'
import { file, gone, june, may, openAnnotated } from './testing-drafts'

const here = new TestSession()

test('what changed is compared, with the quotes that it touches', async () => {
  const { id, quote } = await openAnnotated(here)
  here.write(file, june)
  await here.follower.lookAtOpen()
  const comparison = expectOk(await compareArticle(here.session, { articleId: id }))
  expect(comparison).toMatchObject({
    quotes: [{ annotationId: quote, words: 'said the bridge would open in May' }],
    insertedWords: 1,
    deletedWords: 1,
    from: { isCurrent: false },
    to: { isCurrent: true },
  })
  const back = { articleId: id, from: comparison.to.revision, to: comparison.from.revision }
  expect(expectOk(await compareArticle(here.session, back)).quotes).toMatchObject([
    { annotationId: quote, words: 'said the bridge would open in June' },
  ])
  here.write(file, gone)
  await here.follower.lookAtOpen()
  here.write(file, may)
  await here.follower.lookAtOpen()
  expect(expectOk(await compareArticle(here.session, { articleId: id })).quotes).toMatchObject([
    {
      ...{ annotationId: quote, place: null, words: '' },
      differences: [{ kind: 'inserted', text: 'said the bridge would open in May' }],
    },
  ])
})
