import type { Difference } from '../journal/change'
import { altered, made, removed } from '../journal/differences'
import { fail, ok, type Result } from '../result'
import { currentArticle } from './annotations'
import { checkedMetadata, moveToFile, type Metadata, type SeenFile } from './articles'
import type { Context, Outcome } from './context'
import { chooseEncoding, type WantedEncoding } from './encoding-choices'
import { anchorTakenAgain, sameAnchor } from './earlier-anchors'
import { placementSet, type Resolution } from './placements'
import type { Refusal } from './refusal'
import type { Article, RevisionName } from './rows'

/** A text that an article is to take. */
export interface NewText {
  readonly articleId: string
  /** The article's text by which `resolutions` were found. */
  readonly from: RevisionName
  readonly revision: RevisionName
  readonly metadata: Metadata
  /** The file that it is in, which is the article's from then on; `null` for no file. */
  readonly location: SeenFile | null
  /** What a person says of the encoding of that file. */
  readonly encoding?: WantedEncoding | null
  /** One for each annotation of the article that a person placed in another text than the new one. */
  readonly resolutions: readonly Resolution[]
}

/**
 * Gives an article another text, and every annotation its place in that: the one that a person gave it in
 * this very text, else the one that was found.
 *
 * Refused as `text-changed` when something has changed since the resolutions were found.
 */
export function reviseArticle(context: Context, wanted: NewText): Outcome {
  const { articleId, from, revision } = wanted
  const article = currentArticle(context, articleId, from)
  if (!article.ok) return article
  const { location } = wanted
  const moved = location === null ? ok([]) : moveToFile(context, { articleId, location })
  if (!moved.ok) return moved
  const chosen =
    location === null || wanted.encoding == null
      ? []
      : chooseEncoding(context, { ...wanted.encoding, articleId, path: location.path })
  if (revision === from) return ok([...moved.value, ...chosen])
  const metadata = checkedMetadata(wanted.metadata)
  if (!metadata.ok) return metadata
  const placements = placementDifferences(context, wanted)
  if (!placements.ok) return placements
  return ok([
    ...altered('article', article.value, { revision, ...metadata.value }),
    ...historyDifferences(context, article.value, revision),
    ...moved.value,
    ...chosen,
    ...placements.value,
  ])
}

/**
 * What is known of an article after it took another text: where it says what the old text said, what
 * the new one says; what a person wrote, and what the new text says nothing of, stays.
 */
export function revisedMetadata(known: Metadata, before: Metadata, after: Metadata): Metadata {
  // What is known was cleaned when it was recognised; cleaning is no correction of a person's.
  const checked = checkedMetadata(before)
  const recognised = checked.ok ? checked.value : before
  const revised = <Name extends keyof Metadata>(field: Name): Metadata[Name] =>
    known[field] === recognised[field] ? (after[field] ?? known[field]) : known[field]
  return {
    title: revised('title'),
    publication: revised('publication'),
    author: revised('author'),
    date: revised('date'),
    url: revised('url'),
  }
}

/** The article's texts, the one that it had first among them, each time that it took one. */
function historyDifferences(
  context: Context,
  article: Article,
  revision: RevisionName,
): Difference[] {
  const articleId = article.id
  const taken = (name: RevisionName, seenAt: number) =>
    made('articleRevision', { id: context.newId(), articleId, revision: name, seenAt })
  const isFirst = context.lookup.rows('articleRevision', { articleId }).length === 0
  return [
    ...(isFirst ? [taken(article.revision, article.addedAt)] : []),
    taken(revision, context.now),
  ]
}

function placementDifferences(
  context: Context,
  wanted: NewText,
): Result<readonly Difference[], Refusal> {
  const { articleId } = wanted
  const resolutions = new Map(wanted.resolutions.map((each) => [each.annotation.id, each]))
  const known = new Map(
    context.lookup.rows('placement', { articleId }).map((each) => [each.annotationId, each]),
  )
  const differences: Difference[] = []
  for (const annotation of context.lookup.rows('annotation', { articleId })) {
    const before = known.get(annotation.id)
    const placedThere =
      annotation.revision === wanted.revision
        ? []
        : anchorTakenAgain(context, annotation, wanted.revision)
    if (placedThere !== undefined) {
      if (before !== undefined) differences.push(removed('placement', before))
      differences.push(...placedThere)
      continue
    }
    const resolution = resolutions.get(annotation.id)
    if (resolution === undefined || !sameAnchor(resolution.annotation, annotation)) {
      return fail({ kind: 'text-changed', articleId })
    }
    const { revision } = wanted
    const goneAt = before?.goneAt ?? null
    differences.push(...placementSet(context, before, { resolution, revision, goneAt }))
  }
  return ok(differences)
}
