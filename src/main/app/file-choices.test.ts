import { describe, expect, test } from 'vitest'
import { expectOk } from '../store/testing'
import { openArticle } from './articles'
import { TestSession } from './testing'
import { file, gone, june, may, openAnnotated, statuses } from './testing-drafts'
import { travel } from './travel'

const here = new TestSession()

describe('a text that the user went back from', () => {
  test('is not taken again by itself, also not after a restart, but by request', async () => {
    const { id } = await openAnnotated(here)
    here.write(file, june)
    await here.follower.lookAtOpen()
    here.told = []
    expectOk(await here.fileChoices.restoreText(id))
    expect(here.told).toMatchObject([
      { kind: 'article', contents: { text: may, fileState: 'changed' } },
      { kind: 'rows' },
      { kind: 'revised' },
    ])
    expect(statuses(here, id)).toEqual([])
    await here.follower.lookAtOpen()
    here.start()
    const contents = expectOk(await openArticle(here.session, here.follower, id))
    expect(contents).toMatchObject({ text: may, fileState: 'changed' })
    expect(await here.show(file)).toMatchObject({ text: may, fileState: 'changed' })
    expectOk(await here.fileChoices.takeNewText(id))
    expect(here.told).toMatchObject([{ contents: { text: june, fileState: 'same' } }, {}, {}])
  })

  test('is there again by undo', async () => {
    const { id } = await openAnnotated(here)
    here.write(file, june)
    await here.follower.lookAtOpen()
    expectOk(await here.fileChoices.restoreText(id))
    expect(expectOk(await travel(here.session, 'undo')).action).toBe('article.restore')
    expect(statuses(here, id)).toEqual(['attached', 'review'])
    expectOk(await travel(here.session, 'redo'))
    expect(statuses(here, id)).toEqual([])
  })

  test('does not keep the next one from being taken', async () => {
    const { id } = await openAnnotated(here)
    here.write(file, june)
    await here.follower.lookAtOpen()
    expectOk(await here.fileChoices.restoreText(id))
    here.write(file, gone)
    expect(await here.follower.look(id)).toBe('same')
    expect(statuses(here, id)).toEqual(['attached', 'orphan'])
  })
})

test('another file takes the place of an article’s own when the user says so', async () => {
  const { id } = await openAnnotated(here)
  const other = here.write('b.txt', june)
  expectOk(await here.fileChoices.replaceFile(id, other))
  expect(here.library.articleOfPath(other)?.id).toBe(id)
  here.write(file, gone)
  expect(await here.follower.look(id)).toBe('same')
  expect(statuses(here, id)).toEqual(['attached', 'review'])
  here.write('b.txt', gone)
  expect(await here.follower.look(id)).toBe('same')
  expect(statuses(here, id)).toEqual(['attached', 'orphan'])
})
