import { moveToFile } from '../annotation/articles'
import type { Context, Outcome } from '../annotation/context'
import { takeFile } from '../annotation/importing'
import { reviseArticle, type Resolution } from '../annotation/revisions'
import {
  placementStatuses,
  type Annotation,
  type RevisionName,
  type TableName,
  type Tables,
} from '../annotation/rows'
import type { Lookup } from '../annotation/lookup'
import { ok } from '../result'
import { acrossArrivals, type Found } from './arrivals'
import type { Action, Change, Difference } from './change'
import { applyDifferences, inverse } from './differences'
import { emptyRows, lookupIn, type RowMap } from './row-map'
import { redoTarget, undoTarget, type Target } from './targets'
import { anyOutcome, sampleText } from './testing'

const revisions = ['a', 'b', 'c']

/** Support for property tests: the rules of the journal with nothing but memory under them. */
export class MemoryLibrary {
  rows: RowMap = emptyRows()
  readonly changes: Change[] = []
  /** How the rows are at any time. */
  readonly #lookup: Lookup = {
    row: <Name extends TableName>(table: Name, id: string) => lookupIn(this.rows).row(table, id),
    rows: <Name extends TableName>(table: Name, where: Partial<Tables[Name]>) =>
      lookupIn(this.rows).rows(table, where),
  }
  #made = 0

  /** Does what the user may wish. */
  perform(choices: readonly number[]): void {
    this.#do('claim.edit', anyOutcome(this.#context(), choices, revisions))
  }

  /** Lets something come from a file by itself. */
  arrive(choices: readonly number[]): void {
    this.#do('article.follow', anyArrival(this.#context(), choices))
  }

  undo(): boolean {
    return this.#travel('undo', undoTarget(this.changes.toReversed()))
  }

  redo(): boolean {
    return this.#travel('redo', redoTarget(this.changes.toReversed()))
  }

  #do(action: Action, outcome: Outcome): void {
    if (!outcome.ok || outcome.value.length === 0) return
    this.#apply(outcome.value)
    this.#append({ kind: 'do', of: null, action, differences: outcome.value })
  }

  #travel(kind: 'undo' | 'redo', target: Target | null): boolean {
    const change = this.changes.find(({ id }) => id === target?.id)
    if (target === null || change === undefined) return false
    const wanted = inverse(change.differences)
    const differences = target.isCrossed ? this.#cross(wanted, change.id) : wanted
    if (!target.isCrossed) this.#apply(differences)
    this.#append({ kind, of: change.id, action: change.action, differences })
    return true
  }

  /** As the store and `main/app/travel.ts` do it: again, once the places that it asks for are found. */
  #cross(wanted: readonly Difference[], since: string): readonly Difference[] {
    const start = this.rows
    let found: readonly Found[] = []
    for (let attempt = 0; attempt < 2; attempt += 1) {
      this.rows = start
      const written: Difference[] = []
      const steps = acrossArrivals(this.#context(), wanted, { since, found })
      let step = steps.next()
      for (; step.done !== true; step = steps.next()) {
        this.#apply([step.value])
        written.push(step.value)
      }
      if (step.value.length === 0) return written
      found = step.value.map(({ annotation, revision }) => ({
        resolution: resolved(annotation, annotation.start + annotation.end),
        revision,
      }))
    }
    throw new Error('places that were found are asked for again')
  }

  #apply(differences: readonly Difference[]): void {
    const result = applyDifferences(this.rows, differences)
    if (!result.ok) throw new Error(`conflict in ${result.error.table} ${result.error.id}`)
    this.rows = result.value
  }

  #append(what: Pick<Change, 'kind' | 'of' | 'action' | 'differences'>): void {
    this.changes.push({ id: this.#newId(), at: 0, device: '', ...what })
  }

  #context(): Context {
    return { lookup: this.#lookup, now: this.#made, newId: () => this.#newId() }
  }

  #newId(): string {
    this.#made += 1
    return String(this.#made).padStart(6, '0')
  }
}

function anyArrival(
  context: Context,
  [action = 0, target = 0, detail = 0, more = 0]: readonly number[],
): Outcome {
  const articles = context.lookup.rows('article', {})
  const article = articles[target % Math.max(articles.length, 1)]
  const revision = revisions[detail % revisions.length] ?? ''
  const location = { path: `/news/${more % 3}.txt`, size: more, modifiedAt: detail }
  const metadata = {
    title: `Arrived ${more}`,
    publication: null,
    author: null,
    date: null,
    url: null,
  }
  if (article === undefined || action % 4 === 0) {
    const taken = takeFile(context, new Map(), { revision, metadata, location })
    return taken.ok ? ok(taken.value.differences) : taken
  }
  const articleId = article.id
  if (action % 4 === 1) return moveToFile(context, { articleId, location })
  const resolutions = context.lookup
    .rows('annotation', { articleId })
    .map((annotation, index) => resolved(annotation, more + index))
  const from = article.revision
  return reviseArticle(context, {
    articleId,
    from,
    revision,
    metadata,
    location: null,
    resolutions,
  })
}

function resolved(annotation: Annotation, choice: number): Resolution {
  const status = placementStatuses[choice % placementStatuses.length] ?? 'orphan'
  const start = choice % sampleText.length
  return status === 'orphan'
    ? { annotation, status, start: null, end: null }
    : { annotation, status, start, end: start + 1 }
}

/** What holds of the rows of every library, whatever was done, undone, redone or arrived; what does not. */
export function faultsIn(rows: RowMap): readonly string[] {
  const lookup = lookupIn(rows)
  const faults: string[] = []
  const refers = <Name extends TableName>(
    table: Name,
    field: keyof Tables[Name] & string,
    to: TableName,
  ) => {
    for (const row of lookup.rows(table, {})) {
      const id = row[field] as string | null
      if (id !== null && !rows[to].has(id)) faults.push(`${table} ${row.id} refers to no ${to}`)
    }
  }
  const unique = <Name extends TableName>(
    table: Name,
    ...fields: (keyof Tables[Name] & string)[]
  ) => {
    const keys = lookup
      .rows(table, {})
      .map((row) => fields.map((field) => String(row[field])).join())
    if (new Set(keys).size < keys.length)
      faults.push(`two rows of ${table} have the same ${fields.join()}`)
  }
  for (const table of [
    'location',
    'articleRevision',
    'readingMark',
    'encodingChoice',
    'annotation',
    'placement',
    'earlierAnchor',
  ] as const) {
    refers(table, 'articleId', 'article')
  }
  for (const table of ['placement', 'earlierAnchor', 'annotationTag', 'evidence'] as const) {
    refers(table, 'annotationId', 'annotation')
  }
  refers('annotation', 'speakerId', 'speaker')
  refers('annotationTag', 'tagId', 'tag')
  refers('evidence', 'claimId', 'claim')
  unique('placement', 'annotationId')
  unique('earlierAnchor', 'annotationId', 'revision')
  unique('encodingChoice', 'articleId', 'path')
  unique('readingMark', 'articleId')
  unique('annotationTag', 'annotationId', 'tagId')
  unique('evidence', 'annotationId', 'claimId')
  for (const { id, articleId, revision } of lookup.rows('annotation', {})) {
    const current: RevisionName | undefined = lookup.row('article', articleId)?.revision
    const places = lookup.rows('placement', { annotationId: id })
    const expected = revision === current ? 0 : 1
    const isSound = places.length === expected && places.every((each) => each.revision === current)
    if (!isSound) faults.push(`annotation ${id} has no place in the text of its article`)
    if (lookup.rows('earlierAnchor', { annotationId: id, revision }).length > 0) {
      faults.push(`annotation ${id} was placed earlier in the text that it was placed in last`)
    }
  }
  return faults
}
