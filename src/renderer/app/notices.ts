import type { GalleyEvent } from '../../contract/events'
import type { Failure } from '../../contract/failures'
import { displayText } from '../../core/text/display'
import { useGalley, type Notice } from './state'

let nextId = 1

/** How long a message about something done stays, in milliseconds. */
const doneDuration = 5000

/** How long a message about a new text stays that did no harm to any quote, in milliseconds. */
const unharmedDuration = 10_000

/** How many messages about new texts stay; the library marks what is to be reviewed anyway. */
const mostRevised = 3

/** How many messages about articles that repeat others stay. */
const mostSimilar = 2

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
export function tellRevised(event: Extract<GalleyEvent, { kind: 'revised' }>): void {
  withdrawRevised(event.articleId)
  const shown = useGalley.getState().notices.filter(({ kind }) => kind === 'revised')
  for (const { id } of shown.slice(0, Math.max(0, shown.length + 1 - mostRevised))) {
    dismissNotice(id)
  }
  const id = nextId++
  add({ ...event, id })
  const { review, orphan } = event.counts
  if (review + orphan === 0) setTimeout(() => dismissNotice(id), unharmedDuration)
}

/** Tells the user, quietly, that new articles came from a watched folder. */
export function tellTaken({ added, folderName }: Extract<GalleyEvent, { kind: 'taken' }>): void {
  const articles = added === 1 ? '1 new article' : `${added.toLocaleString('en')} new articles`
  tellDone(`${articles} from “${displayText(folderName)}”`)
}

/** Tells the user that an article nearly repeats others; once for each article. */
export function tellSimilar(event: Extract<GalleyEvent, { kind: 'similar' }>): void {
  keepNotices((notice) => notice.kind !== 'similar' || notice.articleId !== event.articleId)
  const shown = useGalley.getState().notices.filter(({ kind }) => kind === 'similar')
  for (const { id } of shown.slice(0, Math.max(0, shown.length + 1 - mostSimilar))) {
    dismissNotice(id)
  }
  add({ ...event, id: nextId++ })
}

/** Tells the user that many articles nearly repeat others; instead of what was told so before. */
export function tellRepeats(event: Extract<GalleyEvent, { kind: 'repeats' }>): void {
  keepNotices(({ kind }) => kind !== 'repeats')
  add({ ...event, id: nextId++ })
}

/** Takes back what was told of an article's new text: it has another one now, or is gone. */
export function withdrawRevised(articleId: string): void {
  keepNotices((notice) => notice.kind !== 'revised' || notice.articleId !== articleId)
}

/** Takes back what was told of quotes to be reviewed: the user is looking at them. */
export function withdrawToReview(): void {
  keepNotices((notice) => notice.kind !== 'revised' || notice.counts.review === 0)
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
