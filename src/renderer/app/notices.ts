import type { GalleyEvent } from '../../contract/events'
import type { Failure } from '../../contract/failures'
import { displayText } from '../../core/text/display'
import { notStanding, toReview } from '../revisions/wording'
import { useGalley, type Notice, type Revised } from './state'
import { t } from '../../contract/language/translate'

let nextId = 1

/** How long a message about something done stays, in milliseconds. */
const doneDuration = 5000

/** How long a message about a new text stays that did no harm to any quote, in milliseconds. */
const unharmedDuration = 10_000

/** Of how many new texts a message each tells; one tells of more. */
const mostRevised = 2

/** Of how many added articles that repeat others a message each tells; one tells of more. */
const mostSimilar = 2

/** How many of them that one message names. */
const mostNamed = 3

/** Tells the user that something failed, once; stays until dismissed. */
export function tellFailure(failure: Failure): void {
  const told = useGalley
    .getState()
    .notices.some((one) => one.kind === 'failure' && same(one.failure, failure))
  if (!told) add({ id: nextId++, kind: 'failure', failure })
}

/** Tells the user that something was done; goes by itself. */
export function tellDone(words: string): void {
  const id = nextId++
  add({ id, kind: 'done', words })
  setTimeout(() => dismissNotice(id), doneDuration)
}

/** Tells the user that an article has a new text, and what that did to the quotes. */
export function tellRevised(event: Revised): void {
  withdrawRevised(event.articleId)
  const earlier = useGalley.getState().notices.flatMap(toldIn)
  const all = [...earlier, event]
  const id = nextId++
  if (all.length > mostRevised) {
    keepNotices((notice) => toldIn(notice).length === 0)
    add({ kind: 'manyRevised', all, id })
  } else add({ ...event, id })
  const told = all.length > mostRevised ? all : [event]
  if (told.every(({ counts }) => notStanding(counts) === 0)) {
    setTimeout(() => dismissNotice(id), unharmedDuration)
  }
}

/** The new texts of which a message tells. */
function toldIn(notice: Notice): readonly Revised[] {
  if (notice.kind === 'manyRevised') return notice.all
  return notice.kind === 'revised' ? [notice] : []
}

/** Tells the user, quietly, that new articles came from a watched folder. */
export function tellTaken({ added, folderName }: Extract<GalleyEvent, { kind: 'taken' }>): void {
  tellDone(
    t('{{count}} new articles from “{{folder}}”', {
      count: added,
      folder: displayText(folderName),
    }),
  )
}

type Similar = Extract<GalleyEvent, { kind: 'similar' }>
type Repeats = Extract<GalleyEvent, { kind: 'repeats' }>

/** Tells the user, who asked, which articles an article nearly repeats. */
export function tellAskedSimilar(event: Similar): void {
  keepNotices((notice) => notice.kind !== 'similar' || notice.articleId !== event.articleId)
  add({ ...event, id: nextId++, isAsked: true })
}

/** Tells the user that an added article nearly repeats others; of many, in one message for all of them. */
export function tellSimilar(event: Similar): void {
  keepNotices((notice) => notice.kind !== 'similar' || notice.articleId !== event.articleId)
  const { notices } = useGalley.getState()
  const untold = notices.filter(isOfAdded)
  if (untold.length >= mostSimilar || untold.some(({ kind }) => kind === 'repeats')) {
    tellRepeats({ kind: 'repeats', count: 1, pairs: pairsOf(event) })
  } else add({ ...event, id: nextId++, isAsked: false })
}

/** Tells the user that many articles nearly repeat others: those told of before, unless dismissed, and these. */
export function tellRepeats(event: Repeats): void {
  const earlier = useGalley.getState().notices.filter(isOfAdded)
  keepNotices((notice) => !isOfAdded(notice))
  const all = [...earlier, event]
  const count = all.reduce((sum, one) => sum + (one.kind === 'similar' ? 1 : one.count), 0)
  const pairs = all.flatMap(pairsOf).slice(0, mostNamed)
  add({ kind: 'repeats', count, pairs, id: nextId++ })
}

function isOfAdded(
  notice: Notice,
): notice is Extract<Notice, { kind: 'similar' } | { kind: 'repeats' }> {
  return notice.kind === 'repeats' || (notice.kind === 'similar' && !notice.isAsked)
}

function pairsOf(event: Similar | Repeats): Repeats['pairs'] {
  if (event.kind === 'repeats') return event.pairs
  const { articleId, title, others } = event
  return others.slice(0, 1).map((other) => ({ articleId, title, other }))
}

/** Takes back what was told of an article's new text: it has another one now, or is gone. */
export function withdrawRevised(articleId: string): void {
  withdraw(new Set([articleId]), ({ kind }) => kind === 'revised' || kind === 'manyRevised')
}

/** Takes back what was told of articles that went from the library: nothing can be done with it any more. */
export function withdrawGone(articleIds: readonly string[]): void {
  if (articleIds.length === 0) return
  withdraw(new Set(articleIds), () => true)
}

/** Takes back what messages of some kinds tell of articles. */
function withdraw(articleIds: ReadonlySet<string>, isMeant: (notice: Notice) => boolean): void {
  useGalley.setState(({ notices }) => ({
    notices: notices.flatMap((notice) =>
      isMeant(notice) ? (withoutArticles(notice, articleIds) ?? []) : notice,
    ),
  }))
}

/** What is left to be told; `null` for nothing. */
function withoutArticles(notice: Notice, gone: ReadonlySet<string>): Notice | null {
  if (notice.kind === 'repeats') {
    const pairs = notice.pairs.filter(
      ({ articleId, other }) => !gone.has(articleId) && !gone.has(other.articleId),
    )
    const count = notice.count - (notice.pairs.length - pairs.length)
    return pairs.length === 0 ? null : { ...notice, pairs, count }
  }
  if (notice.kind === 'manyRevised') {
    const all = notice.all.filter(({ articleId }) => !gone.has(articleId))
    return all.length === 0 ? null : { ...notice, all }
  }
  if ('articleId' in notice && gone.has(notice.articleId)) return null
  if (notice.kind !== 'similar') return notice
  const others = notice.others.filter(({ articleId }) => !gone.has(articleId))
  return others.length === 0 ? null : { ...notice, others }
}

/** Takes back what was told of quotes to be reviewed: the user is looking at them. */
export function withdrawToReview(): void {
  keepNotices((notice) => toldIn(notice).every(({ counts }) => toReview(counts) === 0))
}

export function dismissNotice(id: number): void {
  keepNotices((notice) => notice.id !== id)
}

function keepNotices(isKept: (notice: Notice) => boolean): void {
  useGalley.setState((state) => ({ notices: state.notices.filter(isKept) }))
}

function add(notice: Notice): void {
  useGalley.setState((state) => ({ notices: [...state.notices, notice] }))
}

function same(one: Failure, other: Failure): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
