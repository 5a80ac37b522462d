import { rmSync } from 'node:fs'
import { setImmediate as eventLoopTurn } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { expectOk } from '../store/testing'
import { TestSession } from './testing'
import { file, june, may, openAnnotated, statuses } from './testing-drafts'

const here = new TestSession()
const kinds = () => here.told.map(({ kind }) => kind)

describe('a new text in the file of the article on the screen', () => {
  test('is taken, shown, and told with what it did to the quotes', async () => {
    const { contents, id } = await openAnnotated(here)
    here.write(file, june)
    await here.follower.lookAtOpen()
    expect(kinds()).toEqual(['article', 'rows', 'revised'])
    expect(here.told[0]).toMatchObject({
      reason: 'revised',
      contents: { text: june, fileState: 'same', placements: [{}, {}] },
    })
    expect(here.told[2]).toMatchObject({
      articleId: id,
      title: 'The bridge is to open in May',
      from: contents.article.revision,
      counts: { unchanged: 1, changedWords: 1, unsure: 0, gone: 0, back: 0 },
    })
    expect(here.library.articles()).toMatchObject([{ reviewCount: 1 }])
  })

  test('is taken once', async () => {
    await openAnnotated(here)
    here.write(file, june)
    await Promise.all([
      here.follower.lookAtOpen(),
      here.follower.lookAtOpen(),
      here.follower.lookAtAll(),
    ])
    expect(kinds().filter((kind) => kind === 'revised')).toHaveLength(1)
  })

  test('leaves the reading position at its words', async () => {
    const { id } = await openAnnotated(here)
    expectOk(here.library.recordPosition(id, may.indexOf('Another')))
    here.write(file, `A new first line.\n\n${may}`)
    await here.follower.lookAtOpen()
    expect(here.library.position(id)).toBe(may.indexOf('Another') + 19)
    expectOk(await here.fileChoices.restoreText(id))
    expect(here.library.position(id)).toBe(may.indexOf('Another'))
  })

  test('that says the same in other marks and lines changes no quote', async () => {
    const { id } = await openAnnotated(here)
    here.write(file, may.replaceAll(' ', '\n'))
    await here.follower.lookAtOpen()
    expect(statuses(here, id)).toEqual(['attached', 'attached'])
  })

  test.each([
    ['nothing', ''],
    ['white space', ' \n'],
  ])('is not taken when there is %s in it', async (_, text) => {
    await openAnnotated(here)
    here.write(file, text)
    await here.follower.lookAtOpen()
    expect(here.told).toMatchObject([{ kind: 'file', fileState: 'unreadable' }])
    here.write(file, may)
    await here.follower.lookAtOpen()
    expect(here.told.at(-1)).toMatchObject({ kind: 'file', fileState: 'same' })
  })

  test('that is gone is told, and when it is back', async () => {
    await openAnnotated(here)
    const articleId = here.session.screen.shown?.articleId
    const lists = () => here.told.filter(({ kind }) => kind === 'missing')
    rmSync(here.path(file))
    await here.follower.lookAtOpen()
    await eventLoopTurn()
    expect(here.told).toContainEqual({
      kind: 'file',
      articleId,
      fileState: 'missing',
      fileName: file,
    })
    expect(lists()).toEqual([{ kind: 'missing', articleIds: [articleId] }])
    here.write(file, june)
    await here.follower.lookAtOpen()
    await eventLoopTurn()
    expect(kinds().filter((kind) => kind !== 'missing')).toEqual([
      'file',
      'article',
      'rows',
      'revised',
    ])
    expect(lists().at(-1)).toEqual({ kind: 'missing', articleIds: [] })
  })
})

describe('the files of other articles', () => {
  test('are looked at as well', async () => {
    const { id } = await openAnnotated(here)
    const other = 'b.txt'
    here.write(other, 'Quite another text.')
    await here.show(other)
    here.write(file, june)
    await here.follower.lookAtAll()
    expect(here.told).toMatchObject([{ kind: 'rows' }, { kind: 'revised', articleId: id }])
  })

  test('an article without notes takes a new text too; opened, it keeps its place', async () => {
    here.write(file, may)
    const { article } = await here.show(file)
    here.write(file, june)
    expect((await here.show(file)).article.id).toBe(article.id)
    expect(here.library.articles()).toHaveLength(1)
  })
})
