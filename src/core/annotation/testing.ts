import type { Difference } from '../journal/change'
import { applyDifferences } from '../journal/differences'
import { emptyRows, lookupIn, type RowMap } from '../journal/row-map'
import type { Context, Outcome } from './context'
import type { Refusal } from './refusal'

/** A library in memory for the tests of actions. Ids are `id-01`, `id-02`; time stands still. */
export class Desk {
  rows: RowMap = emptyRows()
  now = 1000
  #made = 0

  get context(): Context {
    return { lookup: lookupIn(this.rows), now: this.now, newId: () => this.#newId() }
  }

  /** Does what must succeed. */
  done(outcome: Outcome): readonly Difference[] {
    if (!outcome.ok) throw new Error(`refused: ${JSON.stringify(outcome.error)}`)
    const result = applyDifferences(this.rows, outcome.value)
    if (!result.ok) throw new Error(`conflict in ${result.error.table} ${result.error.id}`)
    this.rows = result.value
    return outcome.value
  }

  #newId(): string {
    this.#made += 1
    return `id-${String(this.#made).padStart(2, '0')}`
  }
}

/** Why an action was refused; `null` when it was not. */
export function refusalOf(outcome: Outcome): Refusal | null {
  return outcome.ok ? null : outcome.error
}

/** A desk with one article of `text` and one annotation of its first five characters. */
export function deskWithArticle(): {
  readonly desk: Desk
  readonly articleId: string
  readonly annotationId: string
} {
  const desk = new Desk()
  const articleId = 'article'
  const annotationId = 'annotation'
  desk.done({
    ok: true,
    value: [
      {
        table: 'article',
        id: articleId,
        before: null,
        after: {
          id: articleId,
          revision: 'revision',
          title: 'Pipeline expansion',
          publication: null,
          author: null,
          date: null,
          url: null,
          addedAt: 1,
        },
      },
      {
        table: 'annotation',
        id: annotationId,
        before: null,
        after: {
          id: annotationId,
          articleId,
          revision: 'revision',
          start: 0,
          end: 5,
          exact: articleText.slice(0, 5),
          prefix: '',
          suffix: articleText.slice(5, 69),
          colour: 'yellow',
          note: '',
          speakerId: null,
          createdAt: 1,
          updatedAt: 1,
        },
      },
    ],
  })
  return { desk, articleId, annotationId }
}

export const articleText =
  'Words of the minister, who said: “We will open the border.” \n\n He named a family 👨‍👩‍👧 too.'
