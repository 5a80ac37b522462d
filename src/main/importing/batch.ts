import type { Skipped } from '../../contract/importing'
import type { ArticleSummary } from '../../contract/requests'
import type { Context } from '../../core/annotation/context'
import { takeFile } from '../../core/annotation/importing'
import type { Difference } from '../../core/journal/change'
import { below } from '../files/walk'
import type { Part } from '../store/journal'
import type { Library } from '../store/library'
import type { TextFile } from '../files/read'
import { textFrom, type KeptText } from '../store/revisions'
import { summaryOfNew } from '../store/summaries'
import { fileOf, sightingOf } from '../app/sightings'
import { choiceKept } from '../app/reading'
import type { ReadFile } from './reading'

/** Files of a batch, by what is to be done with them. */
export interface Sorted {
  /** At paths that the library does not know, or with the text of another article than before. */
  readonly fresh: readonly ReadFile[]
  /** With a new text of the article whose file they are. */
  readonly changed: readonly { readonly articleId: string; readonly file: TextFile }[]
  /** As the library has them, or with a text that the user undid. */
  readonly known: readonly ReadFile[]
}

/** Says what is to be done with each file. */
export function sortOut(library: Library, files: readonly ReadFile[]): Sorted {
  const paths = library.knownPaths(files.map(({ file }) => file.path))
  const kinds = Map.groupBy(files, (file) =>
    paths.has(file.file.path) ? kindOf(library, file) : 'fresh',
  )
  const changed = (kinds.get('changed') ?? []).flatMap(({ file, bytes }) => {
    const article = library.articleOfPath(file.path)
    return article === undefined
      ? []
      : [{ articleId: article.id, file: { ...file, text: textFrom(bytes) } }]
  })
  return { fresh: kinds.get('fresh') ?? [], changed, known: kinds.get('known') ?? [] }
}

function kindOf(library: Library, { file: { path }, revision }: ReadFile): keyof Sorted {
  const article = library.articleOfPath(path)
  if (article === undefined) return 'fresh'
  if (article.revision === revision) return 'known'
  if (library.sighting(article.id, path)?.revision === revision) return 'known'
  if (library.articleOfRevision(revision) !== undefined) return 'fresh'
  // A copy that went its own way is another article.
  return fileOf(library, article.id)?.path === path ? 'changed' : 'fresh'
}

/** The texts of the fresh files, to be kept with them. */
export function textsOf({ fresh }: Sorted): readonly KeptText[] {
  return fresh.map(({ revision, bytes, length }) => ({ name: revision, bytes, length }))
}

/** Takes the files of one batch into the library, and counts what became of them. */
export class Batch {
  added = 0
  located = 0
  known = 0
  readonly refused: Skipped[] = []
  /** Of articles that are new, by their ids. */
  readonly #new = new Map<string, ArticleSummary>()
  /** Of articles that have another place. */
  readonly #moved = new Set<string>()
  readonly #folder: string

  /** @param folder The folder whose path is left out of what is told. */
  constructor(folder: string) {
    this.#folder = folder
  }

  /** The ids of the articles that are new or have another place. */
  get articleIds(): readonly string[] {
    return [...new Set([...this.#new.keys(), ...this.#moved])]
  }

  /** What the list shows of these articles, when all was written. */
  summaries(library: Library): readonly ArticleSummary[] {
    const made = [...this.#new.values()].filter(({ id }) => !this.#moved.has(id))
    return this.#moved.size === 0 ? made : [...made, ...library.summariesOf([...this.#moved])]
  }

  /** The differences that take the fresh files in, and with which texts all files were seen. */
  take(context: Context, library: Library, { fresh, known }: Sorted): Part {
    const differences: Difference[] = []
    const sightings: Part['sightings'][number][] = []
    const there = new Map(library.articlesOfRevisions(fresh.map(({ revision }) => revision)))
    for (const { file, revision, metadata } of fresh) {
      const location = { path: file.path, size: file.size, modifiedAt: file.modifiedAt }
      const taken = takeFile(context, there, { revision, metadata, location })
      if (!taken.ok) {
        const detail = taken.error.kind
        this.refused.push({ path: below(this.#folder, file.path), kind: 'refused', detail })
        continue
      }
      const { articleId, outcome } = taken.value
      this[outcome] += 1
      if (outcome === 'added') there.set(revision, articleId)
      if (outcome === 'located') this.#moved.add(articleId)
      for (const difference of taken.value.differences) {
        differences.push(difference)
        if (difference.table !== 'article' || difference.after === null) continue
        this.#new.set(articleId, summaryOfNew(difference.after, file.path))
      }
      if (outcome !== 'known') differences.push(...choiceKept(context, library, articleId, file))
      sightings.push({ articleId, sighting: sightingOf(file, revision), decoding: file })
    }
    for (const { file, revision } of known) {
      this.known += 1
      const articleId = library.articleOfPath(file.path)?.id
      if (articleId === undefined) continue
      sightings.push({ articleId, sighting: sightingOf(file, revision), decoding: file })
    }
    return { differences, sightings }
  }
}
