import { describe, expect, test } from 'vitest'
import { acceptPlacement, declareGone } from '../../core/annotation/placements'
import { expectOk } from '../store/testing'
import { revisionsOf } from './comparison'
import { reviewList } from './review'
import { TestSession } from './testing'
import { file, gone, june, longer, may, openAnnotated, statuses } from './testing-drafts'
import { travel } from './travel'

const here = new TestSession()

describe('the state of a quote', () => {
  test('recovers when the words come back', async () => {
    const { id } = await openAnnotated(here)
    for (const [text, expected] of [
      [june, ['attached', 'review']],
      [gone, ['attached', 'orphan']],
      [longer, ['attached', 'attached']],
      [june, ['attached', 'review']],
      [may, []],
    ] as const) {
      here.write(file, text)
      await here.follower.lookAtOpen()
      expect(statuses(here, id)).toEqual(expected)
    }
    expect(expectOk(revisionsOf(here.session, id)).map(({ isCurrent }) => isCurrent)).toEqual([
      ...[false, false, false, false, false],
      true,
    ])
  })

  test('follows the text that came, also of quotes that were taken back and done again', async () => {
    const { contents, id, quote } = await openAnnotated(here)
    here.write(file, june)
    await here.follower.lookAtOpen()
    const words = () => here.library.articleContents(id).annotations.map(({ exact }) => exact)
    const [first, second] = words()
    for (const left of [[first], []]) {
      expect(expectOk(await travel(here.session, 'undo')).action).toBe('annotation.add')
      expect(words()).toEqual(left)
    }
    expect(here.library.row('article', id)?.revision).not.toBe(contents.article.revision)
    here.write(file, gone)
    await here.follower.lookAtOpen()
    for (const there of [[first], [first, second]]) {
      expectOk(await travel(here.session, 'redo'))
      expect(words()).toEqual(there)
    }
    expect(statuses(here, id)).toEqual(['attached', 'orphan'])
    expect(here.library.row('annotation', quote)?.exact).toBe('said the bridge would open in May')
    expect(here.library.revisionText(here.library.row('article', id)?.revision ?? '')).toBe(gone)
  })

  test('is settled by a person, in one way or the other', async () => {
    const { quote } = await openAnnotated(here)
    here.write(file, june)
    await here.follower.lookAtOpen()
    const [item] = expectOk(await reviewList(here.session))
    expect(item).toMatchObject({
      articleTitle: 'The bridge is to open in May',
      annotation: { id: quote, exact: 'said the bridge would open in May' },
      suggestion: { words: 'said the bridge would open in June', suffix: /^\. Work/ },
      differences: [{ kind: 'equal' }, { kind: 'deleted', text: 'May' }, { text: 'June' }],
    })
    const revision = item?.placement.revision ?? ''
    const wanted = { annotationId: quote, revision, text: june, passage: null }
    expectOk(here.session.perform('annotation.gone', (context) => declareGone(context, wanted)))
    expect(expectOk(await reviewList(here.session))).toEqual([])
    expectOk(await travel(here.session, 'undo'))
    expectOk(
      here.session.perform('annotation.accept', (context) => acceptPlacement(context, wanted)),
    )
    expect(here.library.row('annotation', quote)?.exact).toBe('said the bridge would open in June')
    expect(expectOk(await reviewList(here.session))).toEqual([])
  })
})
