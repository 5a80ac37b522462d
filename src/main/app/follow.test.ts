import { rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import { setImmediate as eventLoopTurn } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { expectOk } from '../store/testing'
import { openArticle } from './articles'
import { FollowedArticle, gone, june, may } from './testing-article'
import { travel } from './travel'

let at: FollowedArticle

beforeEach(() => {
  at = new FollowedArticle()
})
afterEach(() => at.close())

describe('a new text in the file of the article on the screen', () => {
  test('is taken, shown, and told with what it did to the quotes', async () => {
    const { contents, id } = await at.openAnnotated()
    at.write(june)
    await at.follower.lookAtOpen()
    expect(at.kinds).toEqual(['article', 'rows', 'revised'])
    expect(at.events[0]).toMatchObject({
      reason: 'revised',
      contents: { text: june, fileState: 'same', placements: [{}, {}] },
    })
    expect(at.events[2]).toMatchObject({
      articleId: id,
      title: 'The bridge is to open in May',
      newTitle: null,
      from: contents.article.revision,
      counts: { unchanged: 1, changedWords: 1, unsure: 0, gone: 0, back: 0 },
    })
    expect(at.library.articles()).toMatchObject([{ reviewCount: 1 }])
  })

  test('is told by the title that the article had, and with the one that it has', async () => {
    const { id } = await at.openAnnotated()
    at.write(`Updated: a later date for the bridge\n\n${may}`)
    await at.follower.lookAtOpen()
    expect(at.events.at(-1)).toMatchObject({
      ...{ kind: 'revised', articleId: id, title: 'The bridge is to open in May' },
      newTitle: 'Updated: a later date for the bridge',
    })
  })

  test('is taken once', async () => {
    await at.openAnnotated()
    at.write(june)
    await Promise.all([at.follower.lookAtOpen(), at.follower.lookAtOpen(), at.follower.lookAtAll()])
    expect(at.kinds.filter((kind) => kind === 'revised')).toHaveLength(1)
  })

  test('leaves the reading position at its words', async () => {
    const { id } = await at.openAnnotated()
    expectOk(at.library.recordPosition(id, may.indexOf('Another')))
    at.write(`A new first line.\n\n${may}`)
    await at.follower.lookAtOpen()
    expect(at.library.position(id)).toBe(may.indexOf('Another') + 19)
    expectOk(await at.fileChoices.restoreText(id))
    expect(at.library.position(id)).toBe(may.indexOf('Another'))
  })

  test('that says the same in other marks and lines changes no quote', async () => {
    const { id } = await at.openAnnotated()
    at.write(may.replaceAll(' ', '\n'))
    await at.follower.lookAtOpen()
    expect(at.statuses(id)).toEqual(['attached', 'attached'])
  })

  test.each([
    ['nothing', ''],
    ['white space', ' \n'],
  ])('is not taken when there is %s in it', async (_, text) => {
    await at.openAnnotated()
    at.write(text)
    await at.follower.lookAtOpen()
    expect(at.events).toMatchObject([{ kind: 'file', fileState: 'unreadable' }])
    at.write(may)
    await at.follower.lookAtOpen()
    expect(at.events.at(-1)).toMatchObject({ kind: 'file', fileState: 'same' })
  })

  test('that is gone is told, and when it is back', async () => {
    await at.openAnnotated()
    const articleId = at.session.shown?.articleId
    const lists = () => at.events.filter(({ kind }) => kind === 'missing')
    rmSync(at.path)
    await at.follower.lookAtOpen()
    await eventLoopTurn()
    expect(at.events).toContainEqual({
      kind: 'file',
      articleId,
      fileState: 'missing',
      fileName: basename(at.path),
    })
    expect(lists()).toEqual([{ kind: 'missing', articleIds: [articleId] }])
    at.write(june)
    await at.follower.lookAtOpen()
    await eventLoopTurn()
    expect(at.kinds.filter((kind) => kind !== 'missing')).toEqual([
      'file',
      'article',
      'rows',
      'revised',
    ])
    expect(lists().at(-1)).toEqual({ kind: 'missing', articleIds: [] })
  })
})

describe('a text that the user went back from', () => {
  test('is not taken again by itself, also not after a restart, but by request', async () => {
    const { id } = await at.openAnnotated()
    at.write(june)
    await at.follower.lookAtOpen()
    at.events = []
    expectOk(await at.fileChoices.restoreText(id))
    expect(at.events).toMatchObject([
      { kind: 'article', contents: { text: may, fileState: 'changed' } },
      { kind: 'rows' },
      { kind: 'revised' },
    ])
    expect(at.statuses(id)).toEqual([])
    await at.follower.lookAtOpen()
    at.restart()
    const contents = expectOk(await openArticle(at.session, at.follower, id))
    expect(contents).toMatchObject({ text: may, fileState: 'changed' })
    expect(await at.open()).toMatchObject({ text: may, fileState: 'changed' })
    expectOk(await at.fileChoices.takeNewText(id))
    expect(at.events).toMatchObject([{ contents: { text: june, fileState: 'same' } }, {}, {}])
  })

  test('is there again by undo', async () => {
    const { id } = await at.openAnnotated()
    at.write(june)
    await at.follower.lookAtOpen()
    expectOk(await at.fileChoices.restoreText(id))
    expect(expectOk(await travel(at.session, 'undo')).action).toBe('article.restore')
    expect(at.statuses(id)).toEqual(['attached', 'review'])
    expectOk(await travel(at.session, 'redo'))
    expect(at.statuses(id)).toEqual([])
  })

  test('does not keep the next one from being taken', async () => {
    const { id } = await at.openAnnotated()
    at.write(june)
    await at.follower.lookAtOpen()
    expectOk(await at.fileChoices.restoreText(id))
    at.write(gone)
    expect(await at.follower.look(id)).toBe('same')
    expect(at.statuses(id)).toEqual(['attached', 'orphan'])
  })
})

describe('the files of other articles', () => {
  test('are looked at as well', async () => {
    const { id } = await at.openAnnotated()
    const other = join(at.folder, 'b.txt')
    at.write('Quite another text.', other)
    await at.open(other)
    at.write(june)
    await at.follower.lookAtAll()
    expect(at.events).toMatchObject([{ kind: 'rows' }, { kind: 'revised', articleId: id }])
  })

  test('take the place of an article’s own when the user says so', async () => {
    const { id } = await at.openAnnotated()
    const other = join(at.folder, 'b.txt')
    at.write(june, other)
    expectOk(await at.fileChoices.replaceFile(id, other))
    expect(at.library.articleOfPath(other)?.id).toBe(id)
    at.write(gone)
    expect(await at.follower.look(id)).toBe('same')
    expect(at.statuses(id)).toEqual(['attached', 'review'])
    at.write(gone, other)
    expect(await at.follower.look(id)).toBe('same')
    expect(at.statuses(id)).toEqual(['attached', 'orphan'])
  })

  test('an article without notes takes a new text too; opened, it keeps its place', async () => {
    at.write(may)
    const { article } = await at.open()
    at.write(june)
    expect((await at.open()).article.id).toBe(article.id)
    expect(at.library.articles()).toHaveLength(1)
  })
})
