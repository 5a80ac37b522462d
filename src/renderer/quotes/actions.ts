import { setTypography, ask } from '../app/actions'
import { tellDone } from '../app/notices'
import { reader } from '../app/reader-handle'
import { standingsOf } from '../app/standings'
import { useGalley } from '../app/state'
import {
  currentQuote,
  keyOfSuggestion,
  offeredQuotes,
  speakerOfQuote,
  useSuggestions,
  type OfferedQuote,
} from './suggestions'
import { sentences, t } from '../../contract/language/translate'

/** Makes a suggestion the one that keys act upon, and shows its passage. */
export function goToQuote(quote: OfferedQuote): void {
  reader()?.clearSelection()
  useGalley.setState({ activeAnnotationId: null, field: null })
  useSuggestions.setState({ currentId: quote.id, naming: false })
  reader()?.reveal(quote)
}

/** Goes to the next or previous suggestion, from the current one or from where the reader is. */
export function moveInQuotes(step: 1 | -1): void {
  const offered = offeredQuotes()
  const current = currentQuote()
  const index =
    current === undefined
      ? indexFrom(placeOfReader(), step, offered)
      : offered.indexOf(current) + step
  const next = offered[index]
  if (next !== undefined) goToQuote(next)
  else
    tellDone(
      step === 1 ? t('No suggested quote further on.') : t('No suggested quote before this.'),
    )
}

function indexFrom(place: number, step: 1 | -1, offered: readonly OfferedQuote[]): number {
  return step === 1
    ? offered.findIndex(({ end }) => end > place)
    : offered.findLastIndex(({ start }) => start < place)
}

/** Where the user is in the text: at the active highlight, at the selection, or at what is on the screen. */
function placeOfReader(): number {
  const { open, activeAnnotationId, selection } = useGalley.getState()
  const standing = open === null ? undefined : standingsOf(open).byId.get(activeAnnotationId ?? '')
  return standing?.start ?? selection?.start ?? reader()?.position() ?? 0
}

/** Accepts the current suggestion, a highlight with its speaker, and goes on to the next one. */
export async function acceptQuote(): Promise<void> {
  const quote = currentQuote()
  if (quote === undefined) return
  const later = laterThan(quote)
  const annotationId = await accept([quote])
  if (annotationId === undefined) return
  const speaker = speakerOfQuote(quote)
  const done =
    speaker === null ? t('Quote accepted.') : t('Quote accepted: {{speaker}}.', { speaker })
  if (goOn(later)) tellDone(done)
  else {
    useGalley.setState({ activeAnnotationId: annotationId, field: null })
    tellDone(sentences(done, t('No suggested quote further on.')))
  }
}

/** Accepts every suggestion that is offered now, in one change. */
export async function acceptAllQuotes(): Promise<void> {
  const quotes = offeredQuotes()
  if ((await accept(quotes)) === undefined) return
  tellDone(t('{{count}} quotes accepted. Undo takes them back together.', { count: quotes.length }))
}

async function accept(quotes: readonly OfferedQuote[]): Promise<string | undefined> {
  const { open, lastColour } = useGalley.getState()
  if (open === null || quotes.length === 0) return undefined
  const answer = await ask('quotes.accept', {
    articleId: open.article.id,
    revision: open.article.revision,
    colour: lastColour,
    quotes: quotes.map((quote) => ({
      start: quote.start,
      end: quote.end,
      speaker: speakerOfQuote(quote),
    })),
  })
  if (answer?.annotationId == null) return undefined
  useSuggestions.setState({ currentId: null, naming: false })
  return answer.annotationId
}

/** Passes the current suggestion by, and goes on to the next one. */
export function passQuote(): void {
  const quote = currentQuote()
  if (quote === undefined) return
  const later = laterThan(quote)
  useSuggestions.setState((state) => ({
    passed: new Set(state.passed).add(keyOfSuggestion(state, quote.id)),
    currentId: null,
    naming: false,
  }))
  if (!goOn(later)) tellDone(t('Passed. No suggested quote further on.'))
}

function laterThan(quote: OfferedQuote): readonly OfferedQuote[] {
  const offered = offeredQuotes()
  return offered.slice(offered.indexOf(quote) + 1)
}

/** Goes to the first of `later` that is still offered; answers whether there was one. */
function goOn(later: readonly OfferedQuote[]): boolean {
  const offered = new Set(offeredQuotes())
  const next = later.find((quote) => offered.has(quote))
  if (next !== undefined) goToQuote(next)
  return next !== undefined
}

/** Writes another speaker beside the current suggestion; `null` for nobody. */
export function nameSpeaker(quote: OfferedQuote, name: string | null): void {
  useSuggestions.setState(({ named }) => ({
    named: new Map(named).set(quote.id, name),
    naming: false,
  }))
  reader()?.focus()
}

/** Opens the field for the speaker of the current suggestion. */
export function openSpeakerOfQuote(): void {
  useSuggestions.setState({ naming: true })
}

/** Leaves that field as it was. */
export function closeSpeakerOfQuote(): void {
  useSuggestions.setState({ naming: false })
  reader()?.focus()
}

/** Offers indirect speech and less sure quotations too, or no longer. */
export function switchShowsAll(): void {
  const showsAll = !useSuggestions.getState().showsAll
  useSuggestions.setState({ showsAll })
  const count = offeredQuotes().length
  tellDone(
    showsAll
      ? t('Indirect speech and less sure quotes are suggested too: {{count}}.', { count })
      : t('Only sure quotes are suggested: {{count}}.', { count }),
  )
}

/** Switches suggestions on or off, for the next starts too. */
export async function switchSuggestions(): Promise<void> {
  const quotesSuggested = !useGalley.getState().typography.quotesSuggested
  await setTypography({ quotesSuggested })
  tellDone(quotesSuggested ? t('Quotes are suggested.') : t('Quotes are not suggested any more.'))
}
