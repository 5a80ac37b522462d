import type { TouchedQuote } from '../../contract/requests'
import type { Annotation, Article, RevisionName } from '../../core/annotation/rows'
import { standingOf } from '../../core/annotation/standing'
import { isChanged } from '../../core/comparison/compare'
import type { Passage } from '../../core/text/passage'
import { ask } from '../comparing/ask'
import type { Library } from '../store/library'

/** Two texts, the older one first. */
interface Compared {
  readonly from: RevisionName
  readonly to: RevisionName
  readonly before: string
  readonly after: string
}

/** An annotation and where it stands in a text. */
interface Placed {
  readonly annotation: Annotation
  readonly place: Passage
}

/** The annotations that stand in a text, by their ids. */
type Places = ReadonlyMap<string, Placed>

/**
 * The quotes of the older text whose words, or whose place, are not certainly the same in the newer.
 *
 * @param places in the older text
 */
export async function touchedQuotes(
  library: Library,
  article: Article,
  { to, before, after }: Compared,
  places: Places,
): Promise<readonly TouchedQuote[]> {
  const quoted = [...places.values()].toSorted(byPlace)
  const found = await ask('reanchor', {
    before,
    after,
    annotations: quoted.map(({ annotation, place }) => ({ id: annotation.id, ...place })),
  })
  const results = new Map(found.map((each) => [each.id, each]))
  const settled = to === article.revision ? currentPlaces(library, article.id) : null
  const touched: TouchedQuote[] = []
  for (const { annotation, place } of quoted) {
    const result = results.get(annotation.id)
    if (result === undefined || result.status === 'attached') continue
    const suggested = result.status === 'review' ? passageOf(result) : null
    const passage = settled === null ? suggested : (settled.get(annotation.id)?.place ?? null)
    const quote = await quoteIn({ before, after }, annotation, { place, passage })
    if (isChanged(quote.differences) || result.status === 'review') touched.push(quote)
  }
  return touched
}

/**
 * The quotes that the older text does not have and the newer one does.
 *
 * @param places in the older text
 */
export async function returnedQuotes(
  library: Library,
  article: Article,
  { to, before, after }: Compared,
  places: Places,
): Promise<readonly TouchedQuote[]> {
  if (library.rows('annotation', { articleId: article.id }).every(({ id }) => places.has(id))) {
    return []
  }
  const placesNow =
    to === article.revision
      ? currentPlaces(library, article.id)
      : await placesIn(library, article.id, to, after)
  const returned = [...placesNow.values()]
    .filter(({ annotation }) => !places.has(annotation.id))
    .toSorted(byPlace)
  return Promise.all(
    returned.map(({ annotation, place: passage }) =>
      quoteIn({ before, after }, annotation, { place: null, passage }),
    ),
  )
}

/** Where the annotations of an article stand in one of its texts, as far as that can be told. */
export async function placesIn(
  library: Library,
  articleId: string,
  revision: RevisionName,
  text: string,
): Promise<Places> {
  const places = new Map<string, Placed>()
  const annotations = library.rows('annotation', { articleId })
  for (const [name, anchored] of Map.groupBy(annotations, (each) => each.revision)) {
    const found = name === revision ? anchored : await placedIn(library, name, anchored, text)
    const byId = new Map(found.map((each) => [each.id, passageOf(each)]))
    for (const annotation of anchored) {
      const place = byId.get(annotation.id)
      if (place !== undefined) places.set(annotation.id, { annotation, place })
    }
  }
  return places
}

/** Where annotations of another text stand in this one; those that do not are left out. */
async function placedIn(
  library: Library,
  revision: RevisionName,
  anchored: readonly Annotation[],
  after: string,
): Promise<readonly (Passage & { readonly id: string })[]> {
  const before = library.revisionText(revision)
  if (before === undefined) return []
  const annotations = anchored.map(({ id, start, end }) => ({ id, start, end }))
  const found = await ask('reanchor', { before, after, annotations })
  return found.flatMap((each) => (each.status === 'orphan' ? [] : [each]))
}

function currentPlaces(library: Library, articleId: string): Places {
  const { annotations, placements } = library.articleContents(articleId)
  const byAnnotation = new Map(placements.map((each) => [each.annotationId, each]))
  return new Map(
    annotations.flatMap((annotation) => {
      const { passage } = standingOf(annotation, byAnnotation.get(annotation.id))
      return passage === null ? [] : [[annotation.id, { annotation, place: passage }]]
    }),
  )
}

async function quoteIn(
  { before, after }: Pick<Compared, 'before' | 'after'>,
  { id: annotationId, colour }: Annotation,
  { place, passage }: Pick<TouchedQuote, 'place' | 'passage'>,
): Promise<TouchedQuote> {
  const words = wordsAt(before, place)
  const differences = await ask('words', { before: words, after: wordsAt(after, passage) })
  return { annotationId, colour, place, words, passage, differences }
}

function wordsAt(text: string, place: Passage | null): string {
  return place === null ? '' : text.slice(place.start, place.end)
}

function byPlace(one: Placed, other: Placed): number {
  return one.place.start - other.place.start
}

function passageOf({ start, end }: Passage): Passage {
  return { start, end }
}
