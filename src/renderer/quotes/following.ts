import { ask } from '../app/actions'
import { useGalley, type State } from '../app/state'
import { useSuggestions } from './suggestions'

/** How long the page may be busy before quotations are looked for all the same, in milliseconds. */
const patience = 2000

/** Looks for quotations whenever another text is on the screen, once the page has nothing else to do. */
export function followQuotes(): void {
  useGalley.subscribe((state, before) => {
    if (state.open !== before.open || state.typography !== before.typography) lookAt(state)
    // One thing at a time is what keys act upon.
    const isElsewhere =
      (state.activeAnnotationId !== null && before.activeAnnotationId === null) ||
      (state.selection !== null && before.selection === null)
    if (isElsewhere) leaveSuggestion()
  })
}

/** Lets go of the suggestion that keys act upon. */
export function leaveSuggestion(): void {
  const { currentId } = useSuggestions.getState()
  if (currentId !== null) useSuggestions.setState({ currentId: null, naming: false })
}

function lookAt({ open, typography }: State): void {
  const { of } = useSuggestions.getState()
  if (open === null || !typography.quotesSuggested) return
  const { id: articleId, revision } = open.article
  if (of?.articleId === articleId && of.revision === revision) return
  useSuggestions.setState({
    of: { articleId, revision },
    found: [],
    named: new Map(),
    currentId: null,
    naming: false,
  })
  requestIdleCallback(() => void load(articleId, revision), { timeout: patience })
}

async function load(articleId: string, revision: string): Promise<void> {
  const isMeant = () => {
    const { of } = useSuggestions.getState()
    return of?.articleId === articleId && of.revision === revision
  }
  if (!isMeant()) return
  const found = await ask('quotes.suggest', { articleId, revision })
  if (found === undefined || !isMeant()) return
  useSuggestions.setState({
    found: found.map((quote) => ({ ...quote, id: `quote-${quote.start}-${quote.end}` })),
  })
}
