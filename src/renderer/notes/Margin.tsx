import {
  lazy,
  Suspense,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type RefObject,
} from 'react'
import { useShallow } from 'zustand/react/shallow'
import { usePlaces } from '../app/places'
import { reader } from '../app/reader-handle'
import { standingsOf, type StandingAnnotation, type Standings } from '../app/standings'
import { useGalley } from '../app/state'
import { QuoteStatus } from '../quotes/QuoteStatus'
import { useOfferedQuotes, useSuggestions, type OfferedQuote } from '../quotes/suggestions'
import { createCardPlacer, type CardPlacer } from './card-placer'
import { GoneNotes } from './GoneNotes'
import { NoteCard } from './NoteCard'
import './colours.css'
import './card-controls.css'
import './notes.css'

const QuoteCard = lazy(() => import('../quotes/QuoteCard'))

/** Below this width of the margin, in CSS pixels, notes at rest are marks and open over the text. */
const narrowest = 220

/** The notes of the open article, beside their passages. */
export function Margin() {
  const margin = useRef<HTMLDivElement>(null)
  const narrow = useNarrow(margin)
  const isAdjusting = useGalley(({ adjusting }) => adjusting !== null)
  const { inText, gone } = useGalley(({ open }) => (open === null ? none : standingsOf(open)))
  const shown = useShownAnnotations(inText)
  const quotes = useShownQuotes()
  usePlacedCards(margin)
  useFollowActive(margin)
  useKeepKeyboard(margin, shown, quotes)
  return (
    <div
      ref={margin}
      className="notes-margin"
      role="list"
      aria-label="Notes in the margin"
      data-narrow={narrow || undefined}
      data-adjusting={isAdjusting || undefined}
    >
      {gone.length > 0 && <GoneNotes annotations={gone} />}
      {inReadingOrder(shown, quotes).map((one) =>
        'standing' in one ? (
          <NoteCard
            key={one.standing.id}
            annotation={one.standing.annotation}
            status={one.standing.status}
            number={one.number}
          />
        ) : (
          <Suspense key={one.id}>
            <QuoteCard quote={one} />
          </Suspense>
        ),
      )}
      <QuoteStatus />
    </div>
  )
}

function inReadingOrder(
  shown: readonly ShownAnnotation[],
  quotes: readonly OfferedQuote[],
): readonly (ShownAnnotation | OfferedQuote)[] {
  const startOf = (one: ShownAnnotation | OfferedQuote) =>
    'standing' in one ? one.standing.start : one.start
  return [...shown, ...quotes].sort((one, other) => startOf(one) - startOf(other))
}

/** The suggested quotes that are laid out, and the one whose speaker is being written. */
function useShownQuotes(): readonly OfferedQuote[] {
  const offered = useOfferedQuotes()
  const ids = usePlaces(useShallow(({ suggestions }) => suggestions.map((one) => one.id)))
  const kept = useSuggestions(({ naming, currentId }) => (naming ? currentId : null))
  return useMemo(() => {
    const wanted = new Set(kept === null ? ids : [...ids, kept])
    return offered.filter(({ id }) => wanted.has(id))
  }, [offered, ids, kept])
}

const none: Pick<Standings, 'inText' | 'gone'> = { inText: [], gone: [] }

interface ShownAnnotation {
  readonly standing: StandingAnnotation
  /** Its number in the text, from 1, in reading order. */
  readonly number: number
}

/** The annotations whose passages are laid out, and the one whose field is open. */
function useShownAnnotations(inText: readonly StandingAnnotation[]): readonly ShownAnnotation[] {
  const ids = usePlaces(useShallow(({ passages }) => passages.map((one) => one.id)))
  const kept = useKeptAnnotation(ids)
  return useMemo(() => {
    const wanted = new Set(kept === null ? ids : [...ids, kept])
    const shown: ShownAnnotation[] = []
    inText.forEach((standing, index) => {
      if (wanted.has(standing.id)) shown.push({ standing, number: index + 1 })
    })
    return shown
  }, [ids, inText, kept])
}

/** A card in which something is being written stays while its passage is scrolled away. */
function useKeptAnnotation(ids: readonly string[]): string | null {
  const fieldId = useGalley((state) => state.field?.annotationId ?? null)
  const [kept, setKept] = useState<string | null>(null)
  const keeps = fieldId !== null && (fieldId === kept || ids.includes(fieldId)) ? fieldId : null
  if (keeps !== kept) setKept(keeps)
  return keeps
}

function useNarrow(margin: RefObject<HTMLElement | null>): boolean {
  const [narrow, setNarrow] = useState(false)
  useLayoutEffect(() => {
    const element = margin.current
    if (element === null) return
    const look = () => setNarrow(element.clientWidth < narrowest)
    const observer = new ResizeObserver(look)
    observer.observe(element)
    look()
    return () => observer.disconnect()
  }, [margin])
  return narrow
}

function usePlacedCards(margin: RefObject<HTMLElement | null>): void {
  const placer = useRef<CardPlacer>(null)
  useLayoutEffect(() => {
    if (margin.current === null) return
    const created = createCardPlacer(margin.current)
    placer.current = created
    return () => created.stop()
  }, [margin])
  useLayoutEffect(() => placer.current?.place())
}

/** When another annotation becomes the active one, its card comes onto the screen. */
function useFollowActive(margin: RefObject<HTMLElement | null>): void {
  const activeId = useGalley((state) => state.activeAnnotationId)
  const followed = useRef(activeId)
  useEffect(() => {
    // Only when it changed: scrolling back to a card must not pull the text.
    if (followed.current === activeId) return
    followed.current = activeId
    const card = margin.current?.querySelector<HTMLElement>('[aria-current=true]')
    if (card == null) return
    if (margin.current?.contains(document.activeElement)) card.focus({ preventScroll: true })
    card.scrollIntoView({ block: 'nearest' })
  }, [activeId, margin])
}

/** When the card that had the keyboard is gone (deleted, undone, accepted), the text gets the keyboard. */
function useKeepKeyboard(
  margin: RefObject<HTMLElement | null>,
  shown: unknown,
  quotes: unknown,
): void {
  const hadKeyboard = useRef(false)
  useEffect(() => {
    const look = () => {
      hadKeyboard.current = margin.current?.contains(document.activeElement) ?? false
    }
    document.addEventListener('focusin', look)
    return () => document.removeEventListener('focusin', look)
  }, [margin])
  useLayoutEffect(() => {
    if (!hadKeyboard.current || document.activeElement !== document.body) return
    hadKeyboard.current = false
    reader()?.focus()
  }, [shown, quotes])
}
