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

/** Where annotations stand in a text, by their ids. */
type Places = ReadonlyMap<string, Passage>

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
  const quoted = [...places]
    .map(([id, place]) => ({ id, ...place }))
    .toSorted((one, other) => one.start - other.start)
  const found = await ask('reanchor', { before, after, annotations: quoted })
  const results = new Map(found.map((each) => [each.id, each]))
  const settled = to === article.revision ? currentPlaces(library, article.id) : null
  const touched: TouchedQuote[] = []
  for (const { id, start, end } of quoted) {
    const result = results.get(id)
    if (result === undefined || result.status === 'attached') continue
    const suggested = result.status === 'review' ? passageOf(result) : null
    const passage = settled === null ? suggested : (settled.get(id) ?? null)
    const quote = await touchedQuote(id, { place: { start, end }, before }, passage, after)
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
  { to, after }: Compared,
  places: Places,
): Promise<readonly TouchedQuote[]> {
  if (library.rows('annotation', { articleId: article.id }).every(({ id }) => places.has(id))) {
    return []
  }
  const placesNow =
    to === article.revision
      ? currentPlaces(library, article.id)
      : await placesIn(library, article.id, to, after)
  const returned = [...placesNow]
    .filter(([id]) => !places.has(id))
    .toSorted(([, one], [, other]) => one.start - other.start)
  return Promise.all(returned.map(([id, passage]) => touchedQuote(id, null, passage, after)))
}

/** Where the annotations of an article stand in one of its texts, as far as that can be told. */
export async function placesIn(
  library: Library,
  articleId: string,
  revision: RevisionName,
  text: string,
): Promise<Places> {
  const places = new Map<string, Passage>()
  const annotations = library.rows('annotation', { articleId })
  for (const [name, anchored] of Map.groupBy(annotations, (each) => each.revision)) {
    if (name === revision) {
      for (const annotation of anchored) places.set(annotation.id, passageOf(annotation))
      continue
    }
    const before = library.revisionText(name)
    if (before === undefined) continue
    const found = await ask('reanchor', { before, after: text, annotations: anchored.map(toFind) })
    for (const each of found) if (each.status !== 'orphan') places.set(each.id, passageOf(each))
  }
  return places
}

function currentPlaces(library: Library, articleId: string): Places {
  const { annotations, placements } = library.articleContents(articleId)
  const byAnnotation = new Map(placements.map((each) => [each.annotationId, each]))
  return new Map(
    annotations.flatMap((annotation) => {
      const { passage } = standingOf(annotation, byAnnotation.get(annotation.id))
      return passage === null ? [] : [[annotation.id, passage]]
    }),
  )
}

async function touchedQuote(
  annotationId: string,
  old: { readonly place: Passage; readonly before: string } | null,
  passage: Passage | null,
  text: string,
): Promise<TouchedQuote> {
  const words = old === null ? '' : old.before.slice(old.place.start, old.place.end)
  const after = passage === null ? '' : text.slice(passage.start, passage.end)
  const differences = await ask('words', { before: words, after })
  return { annotationId, place: old?.place ?? null, words, passage, differences }
}

function toFind({ id, start, end }: Annotation) {
  return { id, start, end }
}

function passageOf({ start, end }: Passage): Passage {
  return { start, end }
}
