import { tableNames, type TableName, type Tables } from '../../core/annotation/rows'
import type { StoredValue } from './statements'

/** What a column holds: an id or a word of a closed vocabulary, a number, or text that people wrote. */
type Content = 'key' | 'integer' | 'number' | 'text'

type Row = Tables[TableName]

const contents: {
  readonly [Name in TableName]: { readonly [Field in keyof Tables[Name]]: Content }
} = {
  article: {
    id: 'key',
    revision: 'key',
    title: 'text',
    publication: 'text',
    author: 'text',
    date: 'text',
    url: 'text',
    addedAt: 'integer',
  },
  location: { id: 'key', articleId: 'key', path: 'text', size: 'integer', modifiedAt: 'integer' },
  readingMark: { id: 'key', articleId: 'key', status: 'key', markedAt: 'integer' },
  encodingChoice: {
    id: 'key',
    articleId: 'key',
    path: 'text',
    encoding: 'key',
    instead: 'key',
  },
  watchedFolder: { id: 'key', path: 'text', addedAt: 'integer' },
  articleRevision: { id: 'key', articleId: 'key', revision: 'key', seenAt: 'integer' },
  annotation: {
    id: 'key',
    articleId: 'key',
    revision: 'key',
    start: 'integer',
    end: 'integer',
    exact: 'text',
    prefix: 'text',
    suffix: 'text',
    colour: 'key',
    note: 'text',
    speakerId: 'key',
    createdAt: 'integer',
    updatedAt: 'integer',
  },
  placement: {
    id: 'key',
    articleId: 'key',
    annotationId: 'key',
    revision: 'key',
    status: 'key',
    start: 'integer',
    end: 'integer',
    goneAt: 'integer',
  },
  earlierAnchor: {
    id: 'key',
    articleId: 'key',
    annotationId: 'key',
    revision: 'key',
    start: 'integer',
    end: 'integer',
    exact: 'text',
    prefix: 'text',
    suffix: 'text',
    seenAt: 'integer',
  },
  tag: { id: 'key', name: 'text', colour: 'key' },
  annotationTag: { id: 'key', annotationId: 'key', tagId: 'key' },
  speaker: { id: 'key', name: 'text', role: 'text', organisation: 'text' },
  spelling: { id: 'key', speakerId: 'key', name: 'text' },
  claim: {
    id: 'key',
    title: 'text',
    statement: 'text',
    status: 'key',
    colour: 'key',
    note: 'text',
    parentId: 'key',
    position: 'number',
    createdAt: 'integer',
    updatedAt: 'integer',
  },
  claimStatusChange: {
    id: 'key',
    claimId: 'key',
    status: 'key',
    reason: 'text',
    changedAt: 'integer',
    mergedTitle: 'text',
  },
  evidence: { id: 'key', annotationId: 'key', claimId: 'key', stance: 'key' },
}

/** How one table is written in SQL. */
export interface TableColumns {
  /** The table's name in SQL. */
  readonly table: string
  /** The fields of its rows, in the order in which all statements here name their columns. */
  readonly fields: readonly string[]
  /** The columns, quoted, separated by commas. */
  readonly columns: string
  /** The columns as expressions of a SELECT that `rowFrom` reads. */
  readonly selection: string
}

/** The name in SQL of a field or table: `articleId` is `article_id`. */
export function sqlName(name: string): string {
  return name.replace(/[A-Z]/gu, (letter) => `_${letter.toLowerCase()}`)
}

/** The columns of every journalled table. */
export const tableColumns = Object.fromEntries(
  tableNames.map((name) => [name, columnsOf(name)]),
) as Readonly<Record<TableName, TableColumns>>

/** The row that a SELECT of `selection` gave. */
export function rowFrom<Name extends TableName>(
  table: Name,
  values: readonly StoredValue[],
): Tables[Name] {
  const row: Record<string, unknown> = {}
  tableColumns[table].fields.forEach((field, position) => {
    const value = values[position]
    row[field] = value instanceof Uint8Array ? Buffer.from(value).toString('utf8') : value
  })
  return row as unknown as Tables[Name]
}

/** The values of a row in the order of the table's columns. */
export function valuesOf(table: TableName, row: Row): (string | number | null)[] {
  const byField = row as unknown as Readonly<Record<string, string | number | null>>
  return tableColumns[table].fields.map((field) => byField[field] ?? null)
}

function columnsOf(name: TableName): TableColumns {
  const table = sqlName(name)
  const fields = Object.entries<Content>(contents[name])
  return {
    table,
    fields: fields.map(([field]) => field),
    columns: fields.map(([field]) => `"${sqlName(field)}"`).join(', '),
    selection: fields.map(([field, content]) => expression(table, field, content)).join(', '),
  }
}

function expression(table: string, field: string, content: Content): string {
  const column = `${table}."${sqlName(field)}"`
  // node:sqlite ends a TEXT at its first U+0000 when reading, but not a BLOB.
  return content === 'text'
    ? `CASE WHEN instr(${column}, char(0)) THEN CAST(${column} AS BLOB) ELSE ${column} END`
    : column
}
