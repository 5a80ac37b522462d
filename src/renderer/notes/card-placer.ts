import { usePlaces } from '../app/places'
import { useGalley } from '../app/state'
import { useSuggestions } from '../quotes/suggestions'
import { layOut } from './margin-layout'
import { freerSide, topOverText, type Side, type Stretch } from './over-text'

/** The space between cards, in CSS pixels. */
const gap = 10

/** Puts cards beside their passages without rendering them again. */
export interface CardPlacer {
  /** Places every card that is in the margin now. */
  place(): void
  /** Places no more. */
  stop(): void
}

interface Card {
  readonly element: HTMLElement
  /** That of the annotation or of the suggested quote. */
  readonly id: string
}

/**
 * Places the cards that are the children of `margin`, in reading order, whenever passages move or
 * cards grow. Cards are moved by a transform: what scrolls or loads costs a few sums, not a
 * rendering. Heights are taken from the browser when it says that they changed.
 */
export function createCardPlacer(margin: HTMLElement): CardPlacer {
  const heights = new WeakMap<Element, number>()
  // A card stays where its passage was last seen: an open field's may have been scrolled away.
  const lastTops = new WeakMap<Element, number>()

  const heightOf = (element: HTMLElement) => {
    const known = heights.get(element)
    if (known !== undefined) return known
    sizes.observe(element)
    const height = element.offsetHeight
    heights.set(element, height)
    return height
  }

  /** The card that lies over the text, where the margin is too narrow for it. */
  let over: { readonly id: string; readonly side: Side; height: number } | null = null

  const placeOverText = ({ element, id }: Card) => {
    const { active } = usePlaces.getState()
    // The reader has not measured its passage yet, or it is scrolled far away.
    if (active?.id !== id) return
    const height = element.offsetHeight
    const seen = seenPart(margin, active.bottom - active.top + height + 2 * gap)
    if (over?.id !== id) over = { id, side: freerSide(active, seen), height: 0 }
    moveTo(element, topOverText(active, seen, { height, side: over.side, gap }))
    // Only when it comes or grows: who scrolls it away wants to see the text.
    if (height > over.height) element.scrollIntoView({ block: 'nearest' })
    over.height = height
  }

  const place = () => {
    const { passages, suggestions } = usePlaces.getState()
    const tops = new Map([...passages, ...suggestions].map(({ id, top }) => [id, top]))
    const cards = cardsIn(margin)
    const activeId = useGalley.getState().activeAnnotationId ?? useSuggestions.getState().currentId
    const active = cards.findIndex((card) => card.id === activeId)
    // In a narrow margin the active card lies over the text and takes no room.
    const outside = 'narrow' in margin.dataset ? active : -1
    const wanted = cards.map(({ element, id }, index) => {
      const top = tops.get(id) ?? lastTops.get(element) ?? 0
      lastTops.set(element, top)
      return { top, height: index === outside ? 0 : heightOf(element) }
    })
    layOut(wanted, active, gap).forEach((top, index) => {
      if (index !== outside) moveTo(cards[index]?.element, top)
    })
    const outer = cards[outside]
    if (outer === undefined) over = null
    else placeOverText(outer)
  }

  const sizes = new ResizeObserver((entries) => {
    for (const { target } of entries) {
      if (target instanceof HTMLElement) heights.set(target, target.offsetHeight)
    }
    place()
  })
  // Some cards come after the margin is rendered: their code is loaded when they are first needed.
  const children = new MutationObserver(place)
  children.observe(margin, { childList: true })
  const endPlaces = usePlaces.subscribe(place)
  const endState = useGalley.subscribe((state, before) => {
    if (state.activeAnnotationId !== before.activeAnnotationId) place()
  })
  const endSuggestions = useSuggestions.subscribe((state, before) => {
    if (state.currentId !== before.currentId) place()
  })
  return {
    place,
    stop() {
      sizes.disconnect()
      children.disconnect()
      endPlaces()
      endState()
      endSuggestions()
    },
  }
}

function cardsIn(margin: HTMLElement): Card[] {
  return [...margin.children].flatMap((element) => {
    if (!(element instanceof HTMLElement)) return []
    // Those whose words are gone have one place for all of them, at the top.
    const { annotation, gone, suggestion } = element.dataset
    const id = annotation ?? gone ?? suggestion
    return id === undefined ? [] : [{ element, id }]
  })
}

/** What is seen of the canvas, in CSS pixels from its top: above the messages, where `needed` fits there. */
function seenPart(margin: HTMLElement, needed: number): Stretch {
  const view = (margin.closest('.reader') ?? margin).getBoundingClientRect()
  const { top } = margin.getBoundingClientRect()
  const message = document.querySelector('.app-notice')?.getBoundingClientRect()
  const isFree = message !== undefined && message.top - view.top >= needed
  return { top: view.top - top, bottom: (isFree ? message.top : view.bottom) - top }
}

function moveTo(element: HTMLElement | undefined, top: number): void {
  if (element === undefined) return
  const transform = `translateY(${Math.round(top)}px)`
  if (element.style.transform !== transform) element.style.transform = transform
}
