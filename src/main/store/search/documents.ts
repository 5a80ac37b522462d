import type { Difference } from '../../../core/journal/change'
import { indexedShort, indexedText, type IndexedText } from '../../../core/search/indexed-text'
import { indexText } from '../../../core/search/terms'
import type { Revisions } from '../revisions'
import type { Rows } from '../rows'
import type { Statements } from '../statements'

/** What can be found, each in an index of its own. */
export const documentKinds = ['article', 'annotation', 'claim', 'speaker', 'tag'] as const
export type DocumentKind = (typeof documentKinds)[number]

/** What the journalist names and the desk has a file of. */
export const subjectKinds = ['claim', 'speaker', 'tag'] as const
export type SubjectKind = (typeof subjectKinds)[number]

/** What is put into the index for a row. */
export interface Document {
  /** In the order of the index's columns, as terms parted by spaces. */
  readonly columns: readonly string[]
  /** Of an article's text, to find others that repeat it. */
  readonly sketch: readonly number[]
}

/**
 * The columns of each index, in their order, and how they weigh in the ranking. A word in the headline
 * counts more than any number of times in the text.
 */
export const columns: Readonly<Record<DocumentKind, Readonly<Record<string, number>>>> = {
  article: { title: 1000, source: 2, text: 1, broken: 1 },
  annotation: { quote: 2, note: 3, speaker: 3, claims: 3, tags: 3 },
  claim: { title: 4, statement: 1 },
  speaker: { name: 4, role: 1 },
  tag: { name: 1 },
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
        return this.article(id)
      case 'annotation':
        return this.#annotation(id)
      case 'claim':
        return this.#claim(id)
      case 'speaker':
        return this.#speaker(id)
      case 'tag':
        return this.#tag(id)
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
        return [
          ['tag', id],
          ...this.#annotations('SELECT annotation_id FROM annotation_tag WHERE tag_id = ?', id),
        ]
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

  /** @param prepared What the index takes of its text, if that is known already. */
  article(id: string, prepared?: IndexedText): Document | null {
    const article = this.#rows.row('article', id)
    if (article === undefined) return null
    const { title, publication, author, revision } = article
    const source = [publication, author].filter((part) => part !== null).join(' ')
    const { terms, broken, sketch } = prepared ?? indexedText(this.#revisions.text(revision) ?? '')
    return { columns: [indexText(title), indexText(source), terms, broken], sketch }
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
    return { columns: columns.map(indexedShort), sketch: [] }
  }

  #claim(id: string): Document | null {
    const claim = this.#rows.row('claim', id)
    if (claim === undefined) return null
    return {
      columns: [indexText(claim.title), indexText(`${claim.statement} ${claim.note}`)],
      sketch: [],
    }
  }

  #speaker(id: string): Document | null {
    const speaker = this.#rows.row('speaker', id)
    if (speaker === undefined) return null
    const { role, organisation } = speaker
    return {
      columns: [indexText(this.#namesOf(id)), indexText(`${role ?? ''} ${organisation ?? ''}`)],
      sketch: [],
    }
  }

  #tag(id: string): Document | null {
    const tag = this.#rows.row('tag', id)
    return tag === undefined ? null : { columns: [indexText(tag.name)], sketch: [] }
  }

  /** A speaker with all that they said. */
  #saidBy(speakerId: string): (readonly [DocumentKind, string])[] {
    return [
      ['speaker', speakerId],
      ...this.#annotations('SELECT id FROM annotation WHERE speaker_id = ?', speakerId),
    ]
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
