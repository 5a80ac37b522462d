import { holdsPhrase, type Filter, type Phrase, type Query } from '../../../core/search/query'
import { termsOf } from '../../../core/search/terms'
import type { Statements } from '../statements'
import type { DocumentKind, SubjectKind } from './documents'

/** A condition of SQL with its values. */
export interface Condition {
  readonly sql: string
  readonly values: readonly (string | number)[]
}

type NameFilter = Extract<Filter, { readonly name: Phrase }>

/**
 * Which rows a query asks for, as conditions of SQL. No word of a query ever becomes SQL or a part of
 * FTS5's language: terms are letters and digits in quotation marks, everything else is bound.
 */
export class Conditions {
  readonly #statements: Statements

  constructor(statements: Statements) {
    this.#statements = statements
  }

  /**
   * The annotations that a query asks for, in a SELECT from `annotation` joined with its `article`: its
   * words stand in the quote, the note, the speaker, the claims and the tags. What was changed last may
   * wait to be indexed: call `catchUp` before.
   */
  annotations({ phrases, excluded, filters }: Query): Condition {
    return all([
      this.#words('annotation', phrases, excluded),
      ...this.#ofAnnotation(filters),
      ...this.#ofArticle(filters),
    ])
  }

  /**
   * The articles that a query asks for, in a SELECT from `article`: its words stand in the title, the
   * text, the publication and the author; one annotation has all that is asked of annotations.
   */
  articles({ phrases, excluded, filters }: Query): Condition {
    const conditions = [this.#words('article', phrases, excluded), ...this.#ofArticle(filters)]
    const about = filters.filter(isAboutAnnotations)
    if (about.some(({ excluded }) => !excluded)) {
      const wanted = all(this.#ofAnnotation(about))
      conditions.push(exists(wanted))
    } else {
      for (const filter of about) {
        const [without] = this.#ofAnnotation([{ ...filter, excluded: false }])
        if (without !== undefined) conditions.push(not(exists(without)))
      }
    }
    return all(conditions)
  }

  /**
   * The claims, the speakers or the tags that a query asks for, in a SELECT from the table of that name;
   * `undefined` where it asks for something that these don't have, such as a date.
   */
  subjects(kind: SubjectKind, { phrases, excluded, filters }: Query): Condition | undefined {
    if (filters.some((filter) => !filtersOf[kind].includes(filter.kind))) return undefined
    const statuses = statusesIn(filters)
    return all([
      this.#words(kind, phrases, excluded),
      ...filters.flatMap((filter): Condition[] => {
        if ('name' in filter) {
          const ids = this.#named(namesOf[kind], filter)
          const sql = `${kind}.id IN (SELECT value FROM json_each(?))`
          return [negated(filter, { sql, values: [ids] })]
        }
        const isOut = filter.kind === 'status' && filter.excluded
        return isOut ? [{ sql: 'claim.status <> ?', values: [filter.status] }] : []
      }),
      statuses.length === 0 ? undefined : { sql: ofStatus(statuses), values: statuses },
    ])
  }

  #words(
    kind: DocumentKind,
    phrases: readonly Phrase[],
    excluded: readonly Phrase[],
  ): Condition | undefined {
    if (phrases.length > 0) return inIndex(kind, matchOf(phrases, excluded))
    return excluded.length > 0 ? not(inIndex(kind, anyOf(excluded))) : undefined
  }

  #ofArticle(filters: readonly Filter[]): Condition[] {
    return filters.flatMap((filter): Condition[] => {
      switch (filter.kind) {
        case 'before':
          return [negated(filter, { sql: 'article.date < ?', values: [filter.date] })]
        case 'after':
          return [negated(filter, { sql: 'article.date >= ?', values: [filter.date] })]
        case 'in':
          return [negated(filter, this.#inPublication(filter.name))]
        default:
          return []
      }
    })
  }

  /** `claim:` and `status:` that aren't excluded are about the same claim. */
  #ofAnnotation(filters: readonly Filter[]): Condition[] {
    const statuses = statusesIn(filters)
    const hasClaim = filters.some(({ kind, excluded }) => kind === 'claim' && !excluded)
    const conditions = filters.flatMap((filter): Condition[] => {
      switch (filter.kind) {
        case 'claim': {
          const among = filter.excluded ? [] : statuses
          const named = this.#named(namesOf.claim, filter)
          const status = among.length === 0 ? '' : ` AND ${ofStatus(among)}`
          const sql = onClaim(`claim.id IN (SELECT value FROM json_each(?))${status}`)
          return [negated(filter, { sql, values: [named, ...among] })]
        }
        case 'status':
          return filter.excluded
            ? [negated(filter, { sql: onClaim(ofStatus([''])), values: [filter.status] })]
            : []
        case 'tag':
          return [
            negated(filter, {
              sql: taggedWith,
              values: [this.#named(namesOf.tag, filter)],
            }),
          ]
        case 'speaker':
          return [
            negated(filter, { sql: spokenBy, values: [this.#named(namesOf.speaker, filter)] }),
          ]
        case 'has':
          return [negated(filter, { sql: having[filter.what], values: [] })]
        case 'is':
          return [negated(filter, { sql: placedAs, values: [statusOf[filter.standing]] })]
        default:
          return []
      }
    })
    if (statuses.length > 0 && !hasClaim) {
      conditions.push({ sql: onClaim(ofStatus(statuses)), values: statuses })
    }
    return conditions
  }

  #inPublication(name: Phrase): Condition {
    const publications = this.#statements
      .all('SELECT DISTINCT publication FROM article WHERE publication IS NOT NULL')
      .map(([publication]) => String(publication))
      .filter((publication) => holds(publication, name))
    return {
      sql: 'article.publication IN (SELECT value FROM json_each(?))',
      values: [JSON.stringify(publications)],
    }
  }

  /** The ids, as JSON, of the rows whose names hold the words of a filter. */
  #named(sql: string, { name }: NameFilter): string {
    const ids = this.#statements
      .all(sql)
      .filter(([, text]) => holds(String(text), name))
      .map(([id]) => id)
    return JSON.stringify(ids)
  }
}

/** The question to FTS5: all of `phrases` and none of `excluded`. */
export function matchOf(phrases: readonly Phrase[], excluded: readonly Phrase[]): string {
  const wanted = phrases.map(written).join(' AND ')
  return excluded.length === 0 ? wanted : `(${wanted}) NOT (${anyOf(excluded)})`
}

function anyOf(phrases: readonly Phrase[]): string {
  return phrases.map(written).join(' OR ')
}

function written({ terms, prefix }: Phrase): string {
  return `"${terms.join(' ')}"${prefix ? ' *' : ''}`
}

/** What they are called; speakers also by their other spellings. */
const namesOf: Readonly<Record<SubjectKind, string>> = {
  claim: 'SELECT id, title FROM claim',
  speaker: `SELECT id, name FROM speaker UNION ALL SELECT speaker_id, name FROM spelling`,
  tag: 'SELECT id, name FROM tag',
}

/** The filters that can be asked of each. */
const filtersOf: Readonly<Record<SubjectKind, readonly Filter['kind'][]>> = {
  claim: ['claim', 'status'],
  speaker: ['speaker'],
  tag: ['tag'],
}

const ofStatus = (list: readonly string[]) => `claim.status IN (${list.map(() => '?').join()})`

/** The statuses of which a claim must have one. */
function statusesIn(filters: readonly Filter[]): readonly string[] {
  return filters.flatMap((filter) =>
    filter.kind === 'status' && !filter.excluded ? [filter.status] : [],
  )
}

const onClaim = (condition: string) =>
  `EXISTS (SELECT 1 FROM evidence JOIN claim ON claim.id = evidence.claim_id
     WHERE evidence.annotation_id = annotation.id AND ${condition})`
const taggedWith = `EXISTS (SELECT 1 FROM annotation_tag
  WHERE annotation_tag.annotation_id = annotation.id
    AND annotation_tag.tag_id IN (SELECT value FROM json_each(?)))`
const spokenBy = `coalesce(annotation.speaker_id IN (SELECT value FROM json_each(?)), FALSE)`

const having: Readonly<Record<Extract<Filter, { kind: 'has' }>['what'], string>> = {
  note: `annotation.note <> ''`,
  speaker: 'annotation.speaker_id IS NOT NULL',
  claim: 'EXISTS (SELECT 1 FROM evidence WHERE evidence.annotation_id = annotation.id)',
  tag: 'EXISTS (SELECT 1 FROM annotation_tag WHERE annotation_tag.annotation_id = annotation.id)',
}

const placedAs = `EXISTS (SELECT 1 FROM placement
  WHERE placement.annotation_id = annotation.id AND placement.status = ?)`
const statusOf = { review: 'review', gone: 'orphan' } as const

function isAboutAnnotations({ kind }: Filter): boolean {
  return kind !== 'before' && kind !== 'after' && kind !== 'in'
}

function inIndex(kind: DocumentKind, match: string): Condition {
  const sql = `${kind}.id IN (SELECT search_document.row_id FROM search_${kind}
    JOIN search_document ON search_document.number = search_${kind}.rowid
    WHERE search_${kind} MATCH ?)`
  return { sql, values: [match] }
}

function exists({ sql, values }: Condition): Condition {
  return {
    sql: `EXISTS (SELECT 1 FROM annotation WHERE annotation.article_id = article.id AND ${sql})`,
    values,
  }
}

function negated({ excluded }: Filter, condition: Condition): Condition {
  return excluded ? not(condition) : condition
}

function not({ sql, values }: Condition): Condition {
  return { sql: `NOT coalesce(${sql}, FALSE)`, values }
}

function all(conditions: readonly (Condition | undefined)[]): Condition {
  const known = conditions.filter((condition) => condition !== undefined)
  if (known.length === 0) return { sql: 'TRUE', values: [] }
  return {
    sql: known.map(({ sql }) => `(${sql})`).join(' AND '),
    values: known.flatMap(({ values }) => values),
  }
}

function holds(text: string, phrase: Phrase): boolean {
  return holdsPhrase(
    termsOf(text).map(({ term }) => term),
    phrase,
  )
}
