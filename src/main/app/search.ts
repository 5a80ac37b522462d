import type { Failure } from '../../contract/failures'
import {
  articlesInAnswer,
  mostPlaces,
  type FoundArticle,
  type FoundNote,
  type FoundSubject,
  type FoundSubjects,
  type SearchAnswer,
} from '../../contract/search'
import { plainText } from '../../core/exchange/markdown/plain'
import { standingOf } from '../../core/annotation/standing'
import { bestPassages, excerptOf, type Excerpt } from '../../core/search/excerpts'
import type { Occurrence } from '../../core/search/occurrence'
import { occurrencesIn } from '../../core/search/occurrences'
import { parseQuery, type Phrase } from '../../core/search/query'
import { fail, ok, type Result } from '../../core/result'
import type { Passage } from '../../core/text/passage'
import type { Library } from '../store/library'
import { subjectKinds, type SubjectKind } from '../store/search/documents'
import type { Hit, Hits } from '../store/search/finder'
import type { Session } from './session'

/** How long a search indexes what changed before it answers, in milliseconds. */
const patience = 60

/** How much is shown of one article, and of the claims, speakers and tags. */
const mostPassages = 3
const mostNotes = 5
const mostSubjects = 5

interface Wanted {
  readonly query: string
  /** How many of the articles found are left out: those that were answered before. */
  readonly from: number
}

/** Searches the open library. */
export function searchLibrary(session: Session, wanted: Wanted): Result<SearchAnswer, Failure> {
  const library = session.openLibrary()
  return library.ok ? searchIn(library.value, wanted) : library
}

/** As `searchLibrary`, in a library. */
export function searchIn(
  library: Library,
  { query: typed, from }: Wanted,
): Result<SearchAnswer, Failure> {
  const query = parseQuery(typed)
  if (!query.ok) return ok({ kind: 'mistake', mistake: query.error })
  const waiting = library.search.catchUp(patience)
  if (!waiting.ok) return fail({ about: 'store', failure: waiting.error })
  const { phrases, unknownFilters } = query.value
  const part = { from, count: articlesInAnswer }
  const { articles, articleCount, subjects, isCut } = library.search.find(query.value, part)
  return ok({
    kind: 'found',
    articles: articles.flatMap((hit) => foundArticle(library, hit, phrases) ?? []),
    articleCount,
    isCut,
    subjects: foundSubjects(library, subjects, phrases),
    unknownFilters,
    waiting: waiting.value,
  })
}

function foundArticle(
  library: Library,
  { articleId, inArticle, annotationIds }: Hit,
  phrases: readonly Phrase[],
): FoundArticle | undefined {
  const article = library.row('article', articleId)
  if (article === undefined) return undefined
  const { revision, title, publication, date } = article
  const text = inArticle && phrases.length > 0 ? (library.revisionText(revision) ?? '') : ''
  const places = withoutHeadline(text, title, occurrencesIn(text, phrases, mostPlaces))
  return {
    ...{ articleId, revision, title, publication, date },
    titleMarks: marksIn(title, phrases),
    passages: bestPassages(text, places, mostPassages),
    places: places.length,
    notes: annotationIds.slice(0, mostNotes).flatMap((id) => foundNote(library, id, phrases) ?? []),
    noteCount: annotationIds.length,
  }
}

/** How far into a text its headline is looked for, in code units. */
const headLength = 2000

/** The headline is shown as the title: the places in it are left out if there are others. */
function withoutHeadline(
  text: string,
  title: string,
  places: readonly Occurrence[],
): readonly Occurrence[] {
  const start = text.slice(0, headLength).indexOf(title)
  if (start < 0) return places
  const others = places.filter((place) => place.end <= start || place.start >= start + title.length)
  return others.length > 0 ? others : places
}

function foundNote(
  library: Library,
  annotationId: string,
  phrases: readonly Phrase[],
): FoundNote | undefined {
  const annotation = library.row('annotation', annotationId)
  if (annotation === undefined) return undefined
  const { colour, exact, note, speakerId } = annotation
  const [placement] = library.rows('placement', { annotationId })
  const claims = library.rows('evidence', { annotationId })
  const tags = library.rows('annotationTag', { annotationId })
  return {
    annotationId,
    colour,
    status: standingOf(annotation, placement).status,
    quote: excerptIn(exact, phrases),
    note: note === '' ? null : excerptIn(plainText(note), phrases),
    speaker: speakerId === null ? null : (library.row('speaker', speakerId)?.name ?? null),
    claims: claims.flatMap(({ claimId }) => library.row('claim', claimId)?.title ?? []),
    tags: tags.flatMap(({ tagId }) => library.row('tag', tagId)?.name ?? []),
  }
}

function foundSubjects(
  library: Library,
  found: Hits['subjects'],
  phrases: readonly Phrase[],
): FoundSubjects[] {
  return subjectKinds.flatMap((kind) => {
    const ids = found[kind]
    const best = ids.slice(0, mostSubjects)
    const subjects = best.flatMap((id) => foundSubject[kind](library, id, phrases) ?? [])
    return ids.length === 0 ? [] : [{ kind, best: subjects, count: ids.length }]
  })
}

type Finding = (
  library: Library,
  id: string,
  phrases: readonly Phrase[],
) => FoundSubject | undefined

const foundSubject: Readonly<Record<SubjectKind, Finding>> = {
  claim: (library, claimId, phrases) => {
    const claim = library.row('claim', claimId)
    if (claim === undefined) return undefined
    const { title: name, status } = claim
    return {
      subject: { kind: 'claim', claimId },
      ...{ name, marks: marksIn(name, phrases), status, role: null },
      count: library.count('evidence', { claimId }),
    }
  },
  speaker: (library, speakerId, phrases) => {
    const speaker = library.row('speaker', speakerId)
    if (speaker === undefined) return undefined
    const { name, role, organisation } = speaker
    const spellings = library.rows('spelling', { speakerId }).map((spelling) => spelling.name)
    const known = [...spellings, role, organisation].filter((part) => part !== null)
    return {
      subject: { kind: 'speaker', speakerId },
      ...{ name, marks: marksIn(name, phrases), status: null },
      role: known.length === 0 ? null : known.join(' · '),
      count: library.count('annotation', { speakerId }),
    }
  },
  tag: (library, tagId, phrases) => {
    const tag = library.row('tag', tagId)
    if (tag === undefined) return undefined
    const { name } = tag
    return {
      subject: { kind: 'tag', name },
      ...{ name, marks: marksIn(name, phrases), status: null, role: null },
      count: library.count('annotationTag', { tagId }),
    }
  },
}

function excerptIn(text: string, phrases: readonly Phrase[]): Excerpt {
  const [best] = bestPassages(text, occurrencesIn(text, phrases, mostPlaces), 1)
  return best?.excerpt ?? excerptOf(text, [])
}

function marksIn(title: string, phrases: readonly Phrase[]): readonly Passage[] {
  return excerptOf(title, occurrencesIn(title, phrases), title.length).marks
}
