import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { GalleyEvent, RevisionCounts } from '../../contract/events'
import { addAnnotation } from '../../core/annotation/annotations'
import { acceptPlacement, declareGone } from '../../core/annotation/placements'
import { expectOk } from '../store/testing'
import { openFile } from './articles'
import { startSession, type Running } from './testing'

const text = (rail: string, loans: string, trains: string) =>
  `A rail link to the border

The ministry said that it would build ${rail} of rail. ${loans}

The first trains could run in ${trains}. Nobody has said who would run them.
`
const rail = '240 kilometres'
const loans = 'There will be no foreign loans, the minister told reporters.'
const trains = '2027'
const first = text(rail, loans, trains)

let folder: string
let running: Running
let told: Partial<RevisionCounts>[]
let articleId: string
let age = 1_000_000

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'galley counts '))
  told = []
  running = startSession(folder, noteCounts)
  write(first)
  const contents = expectOk(await openFile(running.session, join(folder, 'a.txt')))
  articleId = contents.article.id
  running.session.show(contents, 'opened')
  for (const words of [
    `would build ${rail} of rail`,
    loans,
    'could run in 2027',
    'Nobody has said',
  ])
    annotate(contents.article.revision, words)
})
afterEach(() => {
  running.close()
  rmSync(folder, { recursive: true })
})

/** Notes what is told of a new text, but for the kinds of which there are none. */
function noteCounts(event: GalleyEvent): void {
  if (event.kind !== 'revised') return
  const some = Object.entries(event.counts).filter(([, count]) => count > 0)
  told.push(Object.fromEntries(some))
}

/** Writes the file, some time ago: each time another, and none so new that it must rest. */
function write(words: string): void {
  const path = join(folder, 'a.txt')
  writeFileSync(path, words)
  age -= 10
  const at = Date.now() / 1000 - age
  utimesSync(path, at, at)
}

function annotate(revision: string, words: string): void {
  const start = first.indexOf(words)
  const wanted = { articleId, revision, text: first, start, end: start + words.length }
  expectOk(
    running.session.perform('annotation.add', (context) =>
      addAnnotation(context, { ...wanted, colour: 'green' }),
    ),
  )
}

async function change(...words: Parameters<typeof text>): Promise<Partial<RevisionCounts>[]> {
  told = []
  write(text(...words))
  await running.follower.lookAtOpen()
  return told
}

/** What is suggested for the one quote that is to be reviewed. */
function toReview() {
  const library = expectOk(running.session.library)
  const [placement] = library.placementsToReview()
  const { annotationId = '', revision = '' } = placement ?? {}
  return { annotationId, revision, text: library.revisionText(revision) ?? '', passage: null }
}

describe('what is told of a new text', () => {
  test('is what it did, not what an earlier one did', async () => {
    expect(await change('260 kilometres', loans, trains)).toEqual([
      { changedWords: 1, unchanged: 3 },
    ])
    expect(await change('260 kilometres', '', trains)).toEqual([
      { gone: 1, waiting: 1, unchanged: 2 },
    ])
    expect(await change('260 kilometres', '', '2028')).toEqual([
      { changedWords: 1, waiting: 1, goneBefore: 1, unchanged: 1 },
    ])
    expect(await change('300 miles', '', '2028')).toEqual([
      { changedWords: 1, waiting: 1, goneBefore: 1, unchanged: 1 },
    ])
    expect(await change(rail, loans, '2028')).toEqual([{ back: 2, waiting: 1, unchanged: 1 }])
    expect(await change(rail, loans, trains)).toEqual([{ back: 1, unchanged: 3 }])
  })

  test('counts what a person has settled since as it is', async () => {
    await change('260 kilometres', loans, trains)
    const accepted = toReview()
    expectOk(
      running.session.perform('annotation.accept', (context) => acceptPlacement(context, accepted)),
    )
    expect(await change('260 kilometres', loans, '2028')).toEqual([
      { changedWords: 1, unchanged: 3 },
    ])
    const gone = toReview()
    expectOk(running.session.perform('annotation.gone', (context) => declareGone(context, gone)))
    expect(await change('260 kilometres', '', '2028')).toEqual([
      { gone: 1, goneBefore: 1, unchanged: 2 },
    ])
    // The very text in which it was placed before: it stands there again.
    expect(await change(rail, loans, trains)).toEqual([{ back: 3, unchanged: 1 }])
  })
})
