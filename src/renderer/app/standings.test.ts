import { describe, expect, it } from 'vitest'
import type { Annotation, Placement } from '../../core/annotation/rows'
import { standingsOf } from './standings'

describe('where annotations stand', () => {
  it('is where they were made as long as the text is the same', () => {
    const annotations = [annotation('a', 0, 5), annotation('b', 8, 12)]
    const { inText, gone } = standingsOf({ annotations, placements: new Map() })
    expect(inText).toMatchObject([
      { id: 'a', start: 0, end: 5, status: 'attached' },
      { id: 'b', start: 8, end: 12, status: 'attached' },
    ])
    expect(gone).toEqual([])
  })

  it('is in the order of the text on the screen after paragraphs changed places', () => {
    const annotations = [annotation('a', 0, 5), annotation('b', 8, 12)]
    const placements = placed(placement('a', 'attached', 20, 25), placement('b', 'review', 2, 6))
    const { inText } = standingsOf({ annotations, placements })
    expect(inText).toMatchObject([
      { id: 'b', start: 2, end: 6, status: 'review' },
      { id: 'a', start: 20, end: 25, status: 'attached' },
    ])
  })

  it('is nowhere for those whose words are gone', () => {
    const annotations = [annotation('a', 0, 5)]
    const placements = placed(placement('a', 'orphan', null, null))
    const { inText, gone, byId } = standingsOf({ annotations, placements })
    expect(inText).toEqual([])
    expect(gone).toEqual(annotations)
    expect(byId.size).toBe(0)
  })

  it('is found once for each state', () => {
    const annotations = [annotation('a', 0, 5)]
    const placements = placed()
    const first = standingsOf({ annotations, placements })
    expect(standingsOf({ annotations, placements })).toBe(first)
    const other = placed(placement('a', 'attached', 1, 6))
    expect(standingsOf({ annotations, placements: other }).inText).toMatchObject([{ start: 1 }])
  })
})

function annotation(id: string, start: number, end: number): Annotation {
  return {
    id,
    articleId: 'article',
    revision: 'one',
    start,
    end,
    exact: 'words',
    prefix: '',
    suffix: '',
    colour: 'yellow',
    note: '',
    speakerId: null,
    createdAt: 0,
    updatedAt: 0,
  }
}

function placement(
  annotationId: string,
  status: Placement['status'],
  start: number | null,
  end: number | null,
): Placement {
  const articleId = 'article'
  return {
    id: annotationId,
    articleId,
    annotationId,
    revision: 'two',
    status,
    start,
    end,
    goneAt: null,
  }
}

function placed(...placements: readonly Placement[]): ReadonlyMap<string, Placement> {
  return new Map(placements.map((each) => [each.annotationId, each]))
}
