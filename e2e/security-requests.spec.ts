import { expect, test } from '@playwright/test'
import { createHash } from 'node:crypto'
import { join, resolve } from 'node:path'
import { request, type Answer, type Bridge } from './support/bridge'
import { rowsOf } from './support/database'
import { cardsOf, highlightByMouse } from './support/notes'
import { writeOldFile } from './support/old-file'
import { shareGalley } from './support/shared'
import { textOf } from './support/text'

const preload = resolve(import.meta.dirname, '../out/preload/index.cjs')

const refused = (kind: string) => ({
  ok: false,
  error: { about: 'request', failure: expect.objectContaining({ kind }) as unknown },
})

test.describe('every request is checked', () => {
  const text = 'A headline\n\nThe first paragraph has words.\n\nThe second has others.\n'
  const revision = createHash('sha256').update(text).digest('hex')
  const shared = shareGalley(
    (folder) => ({ file: join(folder, 'text.txt') }),
    (folder) => writeOldFile(join(folder, 'text.txt'), text),
  )
  let ids: Ids
  const rows = () => rowsOf(join(shared.galley.userData, 'Library'))

  test.beforeAll(async () => {
    const { window } = shared.galley
    await highlightByMouse(window, 'yellow', 'first paragraph')
    ids = idsOf(await request(window, 'session.start', {}))
  })

  test.afterEach(async () => {
    await expect(textOf(shared.galley.window)).toContainText('The second has others.')
    await expect(cardsOf(shared.galley.window)).toHaveCount(1)
    await expect(shared.galley.window.getByRole('alert')).toBeEmpty()
  })

  test('unknown names, wrong types, other keys and huge values change nothing', async () => {
    const before = rows()
    const answers = await shared.galley.window.evaluate(
      async (ids) => {
        const { galley } = globalThis as unknown as { galley: Bridge }
        const { articleId, annotationId, revision } = ids
        const add = { articleId, revision, start: 0, end: 5, colour: 'green' }
        const tag = { annotationId, name: 'tag' }
        // A key of this name in braces would set the prototype; in JSON it is a key.
        const parse = (json: string): unknown => JSON.parse(json)
        const cases: readonly (readonly [name: unknown, input: unknown])[] = [
          ...['', 'none', 'annotation', 'annotation.add ', 'ANNOTATION.ADD', 'session.start\0'].map(
            (name) => [name, add] as const,
          ),
          ...['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'].map(
            (name) => [name, {}] as const,
          ),
          ...[undefined, null, 0, NaN, true, {}, ['session.start'], [], 1n, new Date(0)].map(
            (name) => [name, {}] as const,
          ),
          ...[undefined, null, 0, '', 'words', true, [], [add], new Map(), new Date(0)].map(
            (input) => ['annotation.add', input] as const,
          ),
          ['annotation.add', {}],
          ['annotation.add', { ...add, more: 1 }],
          ['annotation.add', { ...add, path: '/etc/passwd' }],
          ['annotation.add', { ...add, articleId: '' }],
          ['annotation.add', { ...add, articleId: 'a'.repeat(65) }],
          ['annotation.add', { ...add, articleId: [articleId] }],
          ['annotation.add', { ...add, articleId: { toString: articleId } }],
          ...[-1, 1.5, NaN, Infinity, 2 ** 53, '0', null, 1n, {}, [0]].map(
            (start) => ['annotation.add', { ...add, start }] as const,
          ),
          ['annotation.add', { ...add, end: undefined }],
          ...['red', '', 'Yellow', 'constructor', null, 1, ['green']].map(
            (colour) => ['annotation.add', { ...add, colour }] as const,
          ),
          ['annotation.add', parse(`{"__proto__": ${JSON.stringify(add)}}`)],
          ['annotation.add', parse(`${JSON.stringify(add).slice(0, -1)}, "__proto__": {"a": 1}}`)],
          ['annotation.add', parse(`${JSON.stringify(add).slice(0, -1)}, "constructor": {}}`)],
          ['annotation.add', Object.create(add)],
          ['annotation.tag', { ...tag, name: 'x'.repeat(4_000_001) }],
          ['annotation.tag', { ...tag, name: 'x'.repeat(10_000_000) }],
          ['annotation.tag', { ...tag, name: ['x'] }],
          ['annotation.note', { annotationId, note: 'x'.repeat(4_000_001) }],
          ['annotation.note', { annotationId, note: new Uint8Array(10) }],
          ['annotation.speaker', { annotationId }],
          ['annotation.recolour', { annotationId, colour: 'green', note: 'more' }],
          ['annotation.remove', annotationId],
          ['evidence.add', { annotationId, claim: {}, stance: 'supports' }],
          ['evidence.add', { annotationId, claim: { id: 'a', title: 'b' }, stance: 'supports' }],
          ['evidence.add', { annotationId, claim: { title: 'b' }, stance: 'denies' }],
          ['claim.edit', { claimId: 'a', title: 'b', statement: 'c', status: 'true' }],
          ['article.open', { articleId, path: '/etc/passwd' }],
          ['article.describe', { articleId, title: 'Another' }],
          ['article.remember', { articleId, revision, position: -1 }],
          ['article.remember', { articleId, revision, position: '0' }],
          ['article.remove', { articleId: null }],
          ['journal.undo', { steps: 100 }],
          ['journal.redo', []],
          ['export.save', { articleId, path: '/tmp/stolen.md' }],
          ['preferences.setTypography', { theme: 'pink' }],
          ['preferences.setTypography', {}],
          ['library.choose', { folder: '/' }],
          ['library.startNew', '/'],
          ['session.start', null],
          ['application.quit', 'now'],
        ]
        const labelOf = (name: unknown, input: unknown) =>
          `${String(name)} ${String(input)} ${Object.keys(Object(input) as object).join()}`
        return Promise.all(
          cases.map(async ([name, input]) => {
            const answer = await galley.request(name, input)
            return [labelOf(name, input), answer.error?.failure.kind ?? 'done'] as const
          }),
        )
      },
      { ...ids, revision },
    )
    expect(answers.filter(([, kind]) => kind !== 'bad-request')).toEqual([])
    expect(answers.length).toBeGreaterThan(80)
    expect(rows()).toEqual(before)
  })

  test('what cannot be sent at all is refused in the page', async () => {
    const before = rows()
    const outcomes = await shared.galley.window.evaluate(async ({ articleId }) => {
      const { galley } = globalThis as unknown as { galley: Bridge }
      const loop: Record<string, unknown> = { articleId }
      loop['loop'] = loop
      let deep: Record<string, unknown> = { articleId }
      for (let depth = 0; depth < 5000; depth++) deep = { deep }
      const inputs = [
        { articleId: () => articleId },
        { articleId: Symbol('id') },
        { articleId: document.body },
        { articleId: new Proxy({}, {}) },
        loop,
        deep,
        {
          get articleId() {
            throw new Error('no')
          },
        },
      ]
      const ended = await Promise.allSettled(
        // Some throw before they are promises.
        inputs.map(async (input) => galley.request('article.remove', input)),
      )
      return ended.map((end) => (end.status === 'fulfilled' ? end.value.ok : 'thrown'))
    }, ids)
    expect(outcomes.filter((outcome) => outcome === true)).toEqual([])
    expect(rows()).toEqual(before)
  })

  test('what is well-formed but is not there is refused', async () => {
    const { window } = shared.galley
    const { articleId, annotationId } = ids
    const before = rows()
    const strange = [
      "' OR 1=1 --",
      '*',
      '%',
      '../../etc/passwd',
      '/etc/passwd',
      'null',
      '__proto__',
    ]
    for (const id of strange) {
      expect(await request(window, 'article.open', { articleId: id })).toEqual(refused('not-found'))
      expect(await request(window, 'export.copy', { articleId: id })).toEqual(refused('not-found'))
      for (const name of ['article.remove', 'annotation.remove', 'evidence.remove']) {
        const key = `${name.split('.')[0] ?? ''}Id`
        expect((await request(window, name, { [key]: id })).ok).toBe(false)
      }
    }
    const add = { articleId, revision, colour: 'green' }
    const passages = [
      [5, 5],
      [6, 5],
      [text.length, text.length + 1],
      [0, Number.MAX_SAFE_INTEGER],
      [10, 12],
    ]
    for (const [start, end] of passages) {
      const answer = await request(window, 'annotation.add', { ...add, start, end })
      expect(answer).toMatchObject({ ok: false, error: { about: 'change' } })
    }
    for (const name of ['', ' ', '\n', '\ud800']) {
      const answer = await request(window, 'annotation.tag', { annotationId, name })
      expect(answer).toMatchObject({ ok: false, error: { about: 'change' } })
    }
    expect(rows()).toEqual(before)
  })

  test('no path can be forged into a dropped file', async () => {
    const before = rows()
    const thrown = await shared.galley.window.evaluate(() => {
      const { galley } = globalThis as unknown as { galley: Bridge }
      const made = new File(['words'], '/etc/passwd')
      const dressed = Object.defineProperty(new File(['words'], 'a'), 'path', {
        value: '/etc/passwd',
      })
      const forged = ['/etc/passwd', ['/etc/passwd'], [{ path: '/etc/passwd' }], [made], [dressed]]
      return forged.filter((files) => {
        try {
          galley.openDropped(files)
          return false
        } catch {
          return true
        }
      }).length
    })
    // The last two are files, but stand for none on a disk.
    expect(thrown).toBe(3)
    // Main answers only after it has heard of the drop.
    await request(shared.galley.window, 'none', {})
    expect(rows()).toEqual(before)
  })

  test('a request from another page or a frame is refused, though the preload is the same', async () => {
    const before = rows()
    const answers = await shared.galley.app.evaluate(askFromElsewhere, { preload, ...ids })
    expect(answers).toEqual({
      'another server': refused('bad-request'),
      'an empty page': refused('bad-request'),
      'another host of the own scheme': refused('bad-request'),
      'a frame of the own page': refused('bad-request'),
    })
    expect(rows()).toEqual(before)
  })
})

interface Ids {
  readonly articleId: string
  readonly annotationId: string
}

/** The ids of the open article and of its first annotation, from the answer to `session.start`. */
function idsOf({ value }: Answer): Ids {
  const { article } = value as {
    article: { article: { id: string }; annotations: { id: string }[] }
  }
  return { articleId: article.article.id, annotationId: article.annotations[0]?.id ?? '' }
}

/**
 * Opens windows with the app's own preload on pages that are not the app's, in a session of their own
 * from which the locks are taken, and lets each make a request that would change something.
 */
async function askFromElsewhere(
  { BrowserWindow, session }: typeof import('electron'),
  { preload: path, annotationId }: { preload: string; annotationId: string },
): Promise<Record<string, Answer>> {
  const unlocked = session.fromPartition('unlocked')
  unlocked.webRequest.onBeforeRequest(null)
  const page = () =>
    new Response('<iframe src="app://galley/frame.html"></iframe>', {
      headers: { 'content-type': 'text/html' },
    })
  unlocked.protocol.handle('app', page)
  unlocked.protocol.handle('http', page)
  const ask = `galley.request('annotation.remove', { annotationId: '${annotationId}' })`
  const answers: Record<string, Answer> = {}
  const visit = async (name: string, address: string, framed: boolean) => {
    const window = new BrowserWindow({
      show: false,
      webPreferences: {
        preload: path,
        session: unlocked,
        sandbox: true,
        nodeIntegrationInSubFrames: framed,
      },
    })
    await window.loadURL(address)
    const [frame] = window.webContents.mainFrame.frames
    const asking = framed ? frame : window.webContents.mainFrame
    answers[name] = (await asking?.executeJavaScript(ask)) as Answer
    window.destroy()
  }
  await visit('another server', 'http://example.org/', false)
  await visit('an empty page', 'about:blank', false)
  await visit('another host of the own scheme', 'app://other/index.html', false)
  await visit('a frame of the own page', 'app://galley/index.html', true)
  return answers
}
