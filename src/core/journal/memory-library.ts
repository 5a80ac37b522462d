import type { Context, Outcome } from '../annotation/context'
import type { RevisionName, TableName, Tables } from '../annotation/rows'
import type { Lookup } from '../annotation/lookup'
import { acrossArrivals, type Found } from './arrivals'
import type { Action, Change, Difference } from './change'
import { applyDifferences, inverse } from './differences'
import { emptyRows, lookupIn, type RowMap } from './row-map'
import { redoTarget, undoTarget, type Target } from './targets'
import { anyArrival, foundPlace } from './testing-arrivals'
import { anyOutcome } from './testing'

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
    this.#do('article.follow', anyArrival(this.#context(), choices, revisions))
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
      found = step.value.map(foundPlace)
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
