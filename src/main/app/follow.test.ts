import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { setImmediate as eventLoopTurn } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { GalleyEvent } from '../../contract/events'
import type { ArticleContents } from '../../contract/requests'
import { acceptPlacement, declareGone } from '../../core/annotation/placements'
import { addAnnotation } from '../../core/annotation/annotations'
import type { Encoding } from '../../core/text/encodings'
import { expectOk } from '../store/testing'
import { openArticle, openFile } from './articles'
import { compareArticle, revisionsOf } from './comparison'
import { markdownOf } from './markdown'
import { travel } from './travel'
import type { FileChoices } from './file-choices'
import type { Follower } from './follow'
import { reviewList } from './review'
import type { Session } from './session'
import { startSession, type Running } from './testing'

const may = `The bridge is to open in May

The minister of transport said the bridge would open in May. Work began two years ago.

Another sentence stands here for good.
`
const june = may.replace('would open in May', 'would open in June')
const longer = `${may}\nA last paragraph was added.\n`
const gone = may.replace('The minister of transport said the bridge would open in May. ', '')

let folder: string
let path: string
let session: Session
let follower: Follower
let fileChoices: FileChoices
let running: Running
let events: GalleyEvent[]
let age = 1_000_000
const preferred: readonly Encoding[] = []

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'galley follow '))
  path = join(folder, 'a.txt')
  start()
})
afterEach(() => {
  running.close()
  rmSync(folder, { recursive: true })
})

function start(): void {
  events = []
  running = startSession(folder, (event) => events.push(event), preferred)
  ;({ session, follower, fileChoices } = running)
}

/** Writes the file, some time ago: each time another, and none so new that it must rest. */
function write(text: string, to = path): void {
  writeFileSync(to, text)
  age -= 10
  const at = Date.now() / 1000 - age
  utimesSync(to, at, at)
}

async function open(from = path): Promise<ArticleContents> {
  const contents = expectOk(await openFile(session, from))
  session.show(contents, 'opened')
  events = []
  return contents
}

function annotate({ article, text }: ArticleContents, words: string): string {
  const start = text.indexOf(words)
  const wanted = { articleId: article.id, revision: article.revision, text, start }
  const change = session.perform('annotation.add', (context) =>
    addAnnotation(context, { ...wanted, end: start + words.length, colour: 'green' }),
  )
  return expectOk(change).annotationId ?? ''
}

/** An article that is on the screen, with the first quote annotated and another. */
async function openAnnotated(): Promise<{ contents: ArticleContents; quote: string; id: string }> {
  write(may)
  const contents = await open()
  const quote = annotate(contents, 'said the bridge would open in May')
  annotate(contents, 'Another sentence stands here for good.')
  events = []
  return { contents, quote, id: contents.article.id }
}

function library() {
  return expectOk(session.library)
}

function statuses(id: string): string[] {
  return library()
    .articleContents(id)
    .placements.map(({ status }) => status)
    .sort()
}

const kinds = () => events.map(({ kind }) => kind)

describe('a new text in the file of the article on the screen', () => {
  test('is taken, shown, and told with what it did to the quotes', async () => {
    const { contents, id } = await openAnnotated()
    write(june)
    await follower.lookAtOpen()
    expect(kinds()).toEqual(['article', 'rows', 'revised'])
    expect(events[0]).toMatchObject({
      reason: 'revised',
      contents: { text: june, fileState: 'same', placements: [{}, {}] },
    })
    expect(events[2]).toMatchObject({
      articleId: id,
      title: 'The bridge is to open in May',
      from: contents.article.revision,
      counts: { unchanged: 1, changedWords: 1, unsure: 0, gone: 0, back: 0 },
    })
    expect(library().articles()).toMatchObject([{ reviewCount: 1 }])
  })

  test('is taken once', async () => {
    await openAnnotated()
    write(june)
    await Promise.all([follower.lookAtOpen(), follower.lookAtOpen(), follower.lookAtAll()])
    expect(kinds().filter((kind) => kind === 'revised')).toHaveLength(1)
  })

  test('leaves the reading position at its words', async () => {
    const { id } = await openAnnotated()
    expectOk(library().recordPosition(id, may.indexOf('Another')))
    write(`A new first line.\n\n${may}`)
    await follower.lookAtOpen()
    expect(library().position(id)).toBe(may.indexOf('Another') + 19)
    expectOk(await fileChoices.restoreText(id))
    expect(library().position(id)).toBe(may.indexOf('Another'))
  })

  test('that says the same in other marks and lines changes no quote', async () => {
    const { id } = await openAnnotated()
    write(may.replaceAll(' ', '\n'))
    await follower.lookAtOpen()
    expect(statuses(id)).toEqual(['attached', 'attached'])
  })

  test.each([
    ['nothing', ''],
    ['white space', ' \n'],
  ])('is not taken when there is %s in it', async (_, text) => {
    await openAnnotated()
    write(text)
    await follower.lookAtOpen()
    expect(events).toMatchObject([{ kind: 'file', fileState: 'unreadable' }])
    write(may)
    await follower.lookAtOpen()
    expect(events.at(-1)).toMatchObject({ kind: 'file', fileState: 'same' })
  })

  test('that is gone is told, and when it is back', async () => {
    await openAnnotated()
    const articleId = session.shown?.articleId
    const lists = () => events.filter(({ kind }) => kind === 'missing')
    rmSync(path)
    await follower.lookAtOpen()
    await eventLoopTurn()
    expect(events).toContainEqual({
      kind: 'file',
      articleId,
      fileState: 'missing',
      fileName: basename(path),
    })
    expect(lists()).toEqual([{ kind: 'missing', articleIds: [articleId] }])
    write(june)
    await follower.lookAtOpen()
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

describe('the state of a quote', () => {
  test('recovers when the words come back', async () => {
    const { id } = await openAnnotated()
    for (const [text, expected] of [
      [june, ['attached', 'review']],
      [gone, ['attached', 'orphan']],
      [longer, ['attached', 'attached']],
      [june, ['attached', 'review']],
      [may, []],
    ] as const) {
      write(text)
      await follower.lookAtOpen()
      expect(statuses(id)).toEqual(expected)
    }
    expect(expectOk(revisionsOf(session, id)).map(({ isCurrent }) => isCurrent)).toEqual([
      ...[false, false, false, false, false],
      true,
    ])
  })

  test('follows the text that came, also of quotes that were taken back and done again', async () => {
    const { contents, id, quote } = await openAnnotated()
    write(june)
    await follower.lookAtOpen()
    const words = () =>
      library()
        .articleContents(id)
        .annotations.map(({ exact }) => exact)
    const [first, second] = words()
    for (const left of [[first], []]) {
      expect(expectOk(await travel(session, 'undo')).action).toBe('annotation.add')
      expect(words()).toEqual(left)
    }
    expect(library().row('article', id)?.revision).not.toBe(contents.article.revision)
    write(gone)
    await follower.lookAtOpen()
    for (const there of [[first], [first, second]]) {
      expectOk(await travel(session, 'redo'))
      expect(words()).toEqual(there)
    }
    expect(statuses(id)).toEqual(['attached', 'orphan'])
    expect(library().row('annotation', quote)?.exact).toBe('said the bridge would open in May')
    expect(library().revisionText(library().row('article', id)?.revision ?? '')).toBe(gone)
  })

  test('is settled by a person, in one way or the other', async () => {
    const { quote } = await openAnnotated()
    write(june)
    await follower.lookAtOpen()
    const [item] = expectOk(await reviewList(session))
    expect(item).toMatchObject({
      articleTitle: 'The bridge is to open in May',
      annotation: { id: quote, exact: 'said the bridge would open in May' },
      suggestion: { words: 'said the bridge would open in June', suffix: /^\. Work/ },
      differences: [{ kind: 'equal' }, { kind: 'deleted', text: 'May' }, { text: 'June' }],
    })
    const revision = item?.placement.revision ?? ''
    const wanted = { annotationId: quote, revision, text: june, passage: null }
    expectOk(session.perform('annotation.gone', (context) => declareGone(context, wanted)))
    expect(expectOk(await reviewList(session))).toEqual([])
    expectOk(await travel(session, 'undo'))
    expectOk(session.perform('annotation.accept', (context) => acceptPlacement(context, wanted)))
    expect(library().row('annotation', quote)?.exact).toBe('said the bridge would open in June')
    expect(expectOk(await reviewList(session))).toEqual([])
  })
})

describe('a text that the user went back from', () => {
  test('is not taken again by itself, also not after a restart, but by request', async () => {
    const { id } = await openAnnotated()
    write(june)
    await follower.lookAtOpen()
    events = []
    expectOk(await fileChoices.restoreText(id))
    expect(events).toMatchObject([
      { kind: 'article', contents: { text: may, fileState: 'changed' } },
      { kind: 'rows' },
      { kind: 'revised' },
    ])
    expect(statuses(id)).toEqual([])
    await follower.lookAtOpen()
    session.close()
    start()
    const contents = expectOk(await openArticle(session, follower, id))
    expect(contents).toMatchObject({ text: may, fileState: 'changed' })
    expect(await open()).toMatchObject({ text: may, fileState: 'changed' })
    expectOk(await fileChoices.takeNewText(id))
    expect(events).toMatchObject([{ contents: { text: june, fileState: 'same' } }, {}, {}])
  })

  test('is there again by undo', async () => {
    const { id } = await openAnnotated()
    write(june)
    await follower.lookAtOpen()
    expectOk(await fileChoices.restoreText(id))
    expect(expectOk(await travel(session, 'undo')).action).toBe('article.restore')
    expect(statuses(id)).toEqual(['attached', 'review'])
    expectOk(await travel(session, 'redo'))
    expect(statuses(id)).toEqual([])
  })

  test('does not keep the next one from being taken', async () => {
    const { id } = await openAnnotated()
    write(june)
    await follower.lookAtOpen()
    expectOk(await fileChoices.restoreText(id))
    write(gone)
    expect(await follower.look(id)).toBe('same')
    expect(statuses(id)).toEqual(['attached', 'orphan'])
  })
})

describe('the files of other articles', () => {
  test('are looked at as well', async () => {
    const { id } = await openAnnotated()
    const other = join(folder, 'b.txt')
    write('Quite another text.', other)
    await open(other)
    write(june)
    await follower.lookAtAll()
    expect(events).toMatchObject([{ kind: 'rows' }, { kind: 'revised', articleId: id }])
  })

  test('take the place of an article’s own when the user says so', async () => {
    const { id } = await openAnnotated()
    const other = join(folder, 'b.txt')
    write(june, other)
    expectOk(await fileChoices.replaceFile(id, other))
    expect(library().articleOfPath(other)?.id).toBe(id)
    write(gone)
    expect(await follower.look(id)).toBe('same')
    expect(statuses(id)).toEqual(['attached', 'review'])
    write(gone, other)
    expect(await follower.look(id)).toBe('same')
    expect(statuses(id)).toEqual(['attached', 'orphan'])
  })

  test('an article without notes takes a new text too; opened, it keeps its place', async () => {
    write(may)
    const { article } = await open()
    write(june)
    expect((await open()).article.id).toBe(article.id)
    expect(library().articles()).toHaveLength(1)
  })
})

test('what changed is compared, with the quotes that it touches', async () => {
  const { id, quote } = await openAnnotated()
  write(june)
  await follower.lookAtOpen()
  const comparison = expectOk(await compareArticle(session, { articleId: id }))
  expect(comparison).toMatchObject({
    quotes: [{ annotationId: quote, words: 'said the bridge would open in May' }],
    insertedWords: 1,
    deletedWords: 1,
    from: { isCurrent: false },
    to: { isCurrent: true },
  })
  const back = { articleId: id, from: comparison.to.revision, to: comparison.from.revision }
  expect(expectOk(await compareArticle(session, back)).quotes).toMatchObject([
    { annotationId: quote, words: 'said the bridge would open in June' },
  ])
  write(gone)
  await follower.lookAtOpen()
  write(may)
  await follower.lookAtOpen()
  expect(expectOk(await compareArticle(session, { articleId: id })).quotes).toMatchObject([
    {
      ...{ annotationId: quote, place: null, words: '' },
      differences: [{ kind: 'inserted', text: 'said the bridge would open in May' }],
    },
  ])
})

test('an export quotes the text that it names', async () => {
  const { contents, id } = await openAnnotated()
  const curly = june.replace('Another sentence stands', 'Another  sentence\nstands')
  write(curly)
  await follower.lookAtOpen()
  const { text } = expectOk(markdownOf(session, id))
  expect(text).toContain(`sha256: "${library().row('article', id)?.revision ?? ''}"`)
  expect(text).toContain('> Another  sentence  \n> stands here for good.\n')
  expect(text).toContain('> said the bridge would open in May\n')
  expect(text).toContain(`earlier text of this article, sha256 ${contents.article.revision}.`)
})
