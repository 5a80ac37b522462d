import type { RevisionCounts } from '../../contract/events'
import type { Lookup } from '../../core/annotation/lookup'
import type { Annotation } from '../../core/annotation/rows'
import { standingOf, type Standing } from '../../core/annotation/standing'
import { isChanged } from '../../core/comparison/compare'
import { ask } from '../comparing/ask'

/** How an annotation stands in a text, and the words that the text has there. */
interface Stood {
  readonly annotation: Annotation
  readonly status: Standing['status']
  readonly words: string
}

/** The annotations of an article by id. */
export type Standings = ReadonlyMap<string, Stood>

/** @param text The article's current one. */
export function standingsIn(
  lookup: Pick<Lookup, 'rows'>,
  articleId: string,
  text: string,
): Standings {
  const placements = new Map(
    lookup.rows('placement', { articleId }).map((each) => [each.annotationId, each]),
  )
  return new Map(
    lookup.rows('annotation', { articleId }).map((annotation) => {
      const { status, passage } = standingOf(annotation, placements.get(annotation.id))
      const words = passage === null ? '' : text.slice(passage.start, passage.end)
      return [annotation.id, { annotation, status, words }]
    }),
  )
}

/** What the step from the one text to the other did: what stood otherwise before it is not counted as its doing. */
export async function countsOf(before: Standings, after: Standings): Promise<RevisionCounts> {
  const counts = {
    ...{ unchanged: 0, changedWords: 0, unsure: 0, gone: 0, back: 0 },
    ...{ waiting: 0, goneBefore: 0 },
  }
  for (const [id, is] of after) {
    const was = before.get(id)
    if (was !== undefined) counts[await whatBecameOf(was, is)] += 1
  }
  return counts
}

async function whatBecameOf(was: Stood, is: Stood): Promise<keyof RevisionCounts> {
  if (is.status === 'orphan') return was.status === 'orphan' ? 'goneBefore' : 'gone'
  if (is.status === 'attached') {
    const stays = was.status === 'attached' && !(await differ(was.words, is.words))
    return stays ? 'unchanged' : 'back'
  }
  if (was.status === 'review' && !(await differ(was.words, is.words))) return 'waiting'
  return (await differ(is.annotation.exact, is.words)) ? 'changedWords' : 'unsure'
}

async function differ(before: string, after: string): Promise<boolean> {
  return before !== after && isChanged(await ask('words', { before, after }))
}
