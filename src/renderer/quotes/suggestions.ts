import { create } from 'zustand'
import type { SuggestedQuote } from '../../contract/requests'
import type { RevisionName } from '../../core/annotation/rows'
import { SHOWN_UNASKED } from '../../core/quotes/confidence'
import { standingsOf, type StandingAnnotation } from '../app/standings'
import { useGalley, type State } from '../app/state'
import { PassageIndex } from '../reader/passage-index'

/** A suggested quotation of the text on the screen. */
export interface OfferedQuote extends SuggestedQuote {
  /** Names it in this text: `quote-120-180`. */
  readonly id: string
}

/** What is suggested. Nothing of it is kept: it goes with the window. */
interface Suggestions {
  /** The text that was looked through; `null` before the first. */
  readonly of: { readonly articleId: string; readonly revision: RevisionName } | null
  /** Every quotation in it, in its order. */
  readonly found: readonly OfferedQuote[]
  /** Those that the user does not want, of all texts since the start. */
  readonly passed: ReadonlySet<string>
  /** Whether indirect speech and less sure quotations are offered too. */
  readonly showsAll: boolean
  /** The one that keys act upon. */
  readonly currentId: string | null
  /** Whether its speaker is being written. */
  readonly naming: boolean
  /** Speakers that the user wrote, by suggestion; `null` for nobody. */
  readonly named: ReadonlyMap<string, string | null>
}

export const useSuggestions = create<Suggestions>(() => ({
  of: null,
  found: [],
  passed: new Set(),
  showsAll: false,
  currentId: null,
  naming: false,
  named: new Map(),
}))

/** A suggestion of a text, by a name that no other suggestion has. */
export function keyOfSuggestion({ of }: Pick<Suggestions, 'of'>, id: string): string {
  return `${of?.articleId ?? ''} ${of?.revision ?? ''} ${id}`
}

const none: readonly OfferedQuote[] = []
let last: { readonly by: readonly unknown[]; readonly offered: readonly OfferedQuote[] } = {
  by: [],
  offered: none,
}

/** The quotations that are offered now, in the order of the text: not passed, not highlighted yet. */
export function offeredQuotes(
  { open, typography }: Pick<State, 'open' | 'typography'> = useGalley.getState(),
  suggestions: Suggestions = useSuggestions.getState(),
): readonly OfferedQuote[] {
  const { of, found, passed, showsAll } = suggestions
  const isOfThis = of?.articleId === open?.article.id && of?.revision === open?.article.revision
  if (open === null || !isOfThis || !typography.quotesSuggested || found.length === 0) return none
  const { inText } = standingsOf(open)
  const by = [found, passed, showsAll, inText]
  if (by.some((each, index) => each !== last.by[index])) {
    last = { by, offered: choose(suggestions, inText) }
  }
  return last.offered
}

function choose(
  suggestions: Suggestions,
  inText: readonly StandingAnnotation[],
): readonly OfferedQuote[] {
  const { found, passed, showsAll } = suggestions
  const highlighted = new PassageIndex(inText)
  return found.filter(
    ({ id, start, end, confidence }) =>
      (showsAll || confidence >= SHOWN_UNASKED) &&
      !passed.has(keyOfSuggestion(suggestions, id)) &&
      highlighted.touching(start, end).length === 0,
  )
}

/** {@link offeredQuotes}, kept up to date. */
export function useOfferedQuotes(): readonly OfferedQuote[] {
  const open = useGalley((state) => state.open)
  const typography = useGalley((state) => state.typography)
  return offeredQuotes({ open, typography }, useSuggestions())
}

/** The suggestion that keys act upon, while it is offered. */
export function currentQuote(): OfferedQuote | undefined {
  const { currentId } = useSuggestions.getState()
  return currentId === null ? undefined : offeredQuotes().find(({ id }) => id === currentId)
}

/** The speaker that would be written beside a suggestion. */
export function speakerOfQuote(quote: OfferedQuote, named = useSuggestions.getState().named) {
  const written = named.get(quote.id)
  return written === undefined ? quote.speaker : written
}
