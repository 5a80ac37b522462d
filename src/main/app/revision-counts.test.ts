import { beforeEach, describe, expect, test } from 'vitest'
import type { RevisionCounts } from '../../contract/events'
import { acceptPlacement, declareGone } from '../../core/annotation/placements'
import { expectOk } from '../store/testing'
import { TestSession } from './testing'

const text = (rail: string, loans: string, trains: string) =>
  `A rail link to the border

The ministry said that it would build ${rail} of rail. ${loans}

The first trains could run in ${trains}. Nobody has said who would run them.
`
const rail = '240 kilometres'
const loans = 'There will be no foreign loans, the minister told reporters.'
const trains = '2027'
const first = text(rail, loans, trains)

const file = 'a.txt'
const here = new TestSession()

beforeEach(async () => {
  here.write(file, first)
  const contents = await here.show(file)
  const quotes = [`would build ${rail} of rail`, loans, 'could run in 2027', 'Nobody has said']
  for (const words of quotes) here.annotate(contents, words)
})

/** Takes a new text; gives what is told of it, but for the kinds of which there are none. */
async function change(...words: Parameters<typeof text>): Promise<Partial<RevisionCounts>[]> {
  here.told = []
  here.write(file, text(...words))
  await here.follower.lookAtOpen()
  return here.told.flatMap((event) =>
    event.kind === 'revised'
      ? [Object.fromEntries(Object.entries(event.counts).filter(([, count]) => count > 0))]
      : [],
  )
}

/** What is suggested for the one quote that is to be reviewed. */
function toReview() {
  const { library } = here
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
      here.session.perform('annotation.accept', (context) => acceptPlacement(context, accepted)),
    )
    expect(await change('260 kilometres', loans, '2028')).toEqual([
      { changedWords: 1, unchanged: 3 },
    ])
    const gone = toReview()
    expectOk(here.session.perform('annotation.gone', (context) => declareGone(context, gone)))
    expect(await change('260 kilometres', '', '2028')).toEqual([
      { gone: 1, goneBefore: 1, unchanged: 2 },
    ])
    // The very text in which it was placed before: it stands there again.
    expect(await change(rail, loans, trains)).toEqual([{ back: 3, unchanged: 1 }])
  })
})
