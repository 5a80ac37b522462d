import { setNote, setSpeaker } from '../../../core/annotation/annotations'
import { describeArticle } from '../../../core/annotation/articles'
import { editClaim } from '../../../core/annotation/claims'
import { addEvidence } from '../../../core/annotation/evidence'
import { addTag } from '../../../core/annotation/tags'
import { queryOf } from '../../../core/search/testing'
import type { Library } from '../library'
import { expectOk, withAnnotation, withArticle } from '../testing'

/** Support for tests of searching. */

export const all = { from: 0, count: 1000 }

/** What is found by words in articles alone: the ids. */
export function found(library: Library, typed: string): readonly string[] {
  expectOk(library.search.catchUp(10_000))
  return library.search.find(queryOf(typed), all).articles.map(({ articleId }) => articleId)
}

export function foundNotes(library: Library, typed: string): readonly string[] {
  expectOk(library.search.catchUp(10_000))
  return library.search
    .find(queryOf(typed), all)
    .articles.flatMap(({ annotationIds }) => annotationIds)
}

/** Two articles: the first with a note, a speaker, a tag and a claim, the second with a bare highlight. */
export function desk(library: Library) {
  const one = 'The minister spoke of visas.'
  const other = 'Another story of visas.'
  const articleId = withArticle(library, one)
  const otherId = withArticle(library, other)
  const annotationId = withAnnotation(library, { articleId, text: one, start: 4, end: 12 })
  const bareId = withAnnotation(library, { articleId: otherId, text: other, start: 8, end: 13 })
  library.perform('annotation.note', (c) =>
    setNote(c, { annotationId, note: 'Call **Ainur** back' }),
  )
  library.perform('annotation.speaker', (c) =>
    setSpeaker(c, { annotationId, name: 'Алихан Смаилов' }),
  )
  library.perform('annotation.tag', (c) => addTag(c, { annotationId, name: 'economy/trade' }))
  library.perform('evidence.add', (c) =>
    addEvidence(c, { annotationId, claim: { title: 'Visa-free regime' }, stance: 'supports' }),
  )
  const claimId = library.rows('claim', {})[0]?.id ?? ''
  const title = 'Visa-free regime'
  library.perform('claim.edit', (c) =>
    editClaim(c, { claimId, title, statement: 'From May', status: 'disputed' }),
  )
  for (const [id, date, publication] of [
    [articleId, '2023-11-28T11:11', 'Prime Minister of Kazakhstan'],
    [otherId, '2024-02', null],
  ] as const) {
    const metadata = { date, publication }
    library.perform('article.describe', (c) => describeArticle(c, { articleId: id, metadata }))
  }
  return { articleId, otherId, annotationId, bareId, claimId }
}
