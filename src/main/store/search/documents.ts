import type { Difference } from '../../../core/journal/change'
import { forEachTerm, indexText } from '../../../core/search/terms'
import { sketchOf } from '../../../core/search/shingles'
import type { Revisions } from '../revisions'
import type { Rows } from '../rows'
import type { Statements } from '../statements'

/** What can be found, each in an index of its own. */
export type DocumentKind = 'article' | 'annotation' | 'claim'

/** What is put into the index for a row. */
export interface Document {
  /** In the order of the index's columns, as terms parted by spaces. */
  readonly columns: readonly string[]
  /** Of an article's text, to find others that repeat it. */
  readonly sketch: readonly number[]
}

/** How much of a text is indexed, in UTF-16 code units: twenty novels. */
const textLimit = 20_000_000
/** How many words of a text are looked at to find others that repeat it. */
const sketchedTerms = 100_000

/** How the columns of each index weigh in the ranking, in their order. */
export const weights: Readonly<Record<DocumentKind, readonly number[]>> = {
  article: [8, 2, 1],
  annotation: [2, 3, 3, 3, 3],
  claim: [4, 1],
}

/** Where the words that are searched stand among the rows. */
export class Documents {
  readonly #rows: Rows
  readonly #revisions: Revisions
  readonly #statements: Statements

  constructor(rows: Rows, revisions: Revisions, statements: Statements) {
    this.#rows = rows
    this.#revisions = revisions
    this.#statements = statements
  }

  /** What is to be found of a row; `null` when it isn't there any more. */
  document(kind: DocumentKind, id: string): Document | null {
    switch (kind) {
      case 'article':
        return this.#article(id)
      case 'annotation':
        return this.#annotation(id)
      case 'claim':
        return this.#claim(id)
    }
  }

  /** Which documents a difference changes. */
  touched({ table, id, before, after }: Difference): readonly (readonly [DocumentKind, string])[] {
    switch (table) {
      case 'article':
      case 'annotation':
        return [[table, id]]
      case 'annotationTag':
      case 'evidence': {
        const { annotationId } = after ?? before ?? {}
        return annotationId === undefined ? [] : [['annotation', annotationId]]
      }
      case 'claim':
        return [
          ['claim', id],
          ...this.#annotations('SELECT annotation_id FROM evidence WHERE claim_id = ?', id),
        ]
      case 'tag':
        return this.#annotations('SELECT annotation_id FROM annotation_tag WHERE tag_id = ?', id)
      case 'speaker':
        return this.#saidBy(id)
      case 'spelling': {
        const { speakerId } = after ?? before ?? {}
        return speakerId === undefined ? [] : this.#saidBy(speakerId)
      }
      default:
        return []
    }
  }

  #article(id: string): Document | null {
    const article = this.#rows.row('article', id)
    if (article === undefined) return null
    const { title, publication, author, revision } = article
    const source = [publication, author].filter((part) => part !== null).join(' ')
    const first: string[] = []
    let text = ''
    forEachTerm(this.#revisions.text(revision)?.slice(0, textLimit) ?? '', (term) => {
      text += text === '' ? term.term : ` ${term.term}`
      return first.length < sketchedTerms ? void first.push(term.term) : undefined
    })
    return { columns: [indexText(title), indexText(source), text], sketch: sketchOf(first) }
  }

  #annotation(id: string): Document | null {
    const annotation = this.#rows.row('annotation', id)
    if (annotation === undefined) return null
    const { exact, note, speakerId } = annotation
    const claims = this.#rows.rows('evidence', { annotationId: id }).map(({ claimId }) => {
      const claim = this.#rows.row('claim', claimId)
      return `${claim?.title ?? ''} ${claim?.statement ?? ''}`
    })
    const tags = this.#rows
      .rows('annotationTag', { annotationId: id })
      .map(({ tagId }) => this.#rows.row('tag', tagId)?.name ?? '')
    const columns = [exact, note, this.#namesOf(speakerId), claims.join(' '), tags.join(' ')]
    return { columns: columns.map(indexText), sketch: [] }
  }

  #claim(id: string): Document | null {
    const claim = this.#rows.row('claim', id)
    if (claim === undefined) return null
    return {
      columns: [indexText(claim.title), indexText(`${claim.statement} ${claim.note}`)],
      sketch: [],
    }
  }

  #saidBy(speakerId: string): (readonly [DocumentKind, string])[] {
    return this.#annotations('SELECT id FROM annotation WHERE speaker_id = ?', speakerId)
  }

  /** Everything that somebody is called. */
  #namesOf(speakerId: string | null): string {
    if (speakerId === null) return ''
    const names = [
      this.#rows.row('speaker', speakerId)?.name,
      ...this.#rows.rows('spelling', { speakerId }).map(({ name }) => name),
    ]
    return names.join(' ')
  }

  #annotations(sql: string, id: string): (readonly [DocumentKind, string])[] {
    return this.#statements
      .all(sql, id)
      .map(([annotationId]) => ['annotation', String(annotationId)] as const)
  }
}
