import { made } from '../journal/differences'
import type { Difference } from '../journal/change'
import { fail, ok, type Result } from '../result'
import { checkedMetadata, newLocation, type Metadata, type SeenFile } from './articles'
import type { Context } from './context'
import type { Refusal } from './refusal'
import type { RevisionName } from './rows'

/** A file that is to be in the library. */
export interface ImportedFile {
  readonly revision: RevisionName
  readonly metadata: Metadata
  readonly location: SeenFile
}

/** What the library does with one file of many. */
export interface Taken {
  readonly articleId: string
  /** *added*: a new article; *located*: another place of one; *known*: nothing new. */
  readonly outcome: 'added' | 'located' | 'known'
  readonly differences: readonly Difference[]
}

/**
 * Takes one file of an import: a new article, or another place of the one that has its text.
 *
 * @param there The articles that there are by now, by their texts: as far as texts of the import are theirs.
 */
export function takeFile(
  context: Context,
  there: ReadonlyMap<RevisionName, string>,
  { revision, metadata, location }: ImportedFile,
): Result<Taken, Refusal> {
  const known = there.get(revision)
  const articleId = known ?? context.newId()
  const isKnown =
    known !== undefined &&
    context.lookup.rows('location', { articleId, path: location.path }).length > 0
  if (isKnown) return ok({ articleId, outcome: 'known', differences: [] })
  const place = newLocation(context, articleId, location)
  if (!place.ok) return place
  if (known !== undefined) return ok({ articleId, outcome: 'located', differences: place.value })
  const checked = checkedMetadata(metadata)
  if (!checked.ok) return fail(checked.error)
  const article = { id: articleId, revision, ...checked.value, addedAt: context.now }
  return ok({
    articleId,
    outcome: 'added',
    differences: [made('article', article), ...place.value],
  })
}
