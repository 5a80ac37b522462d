import type { DeskCard } from '../../contract/desk'
import { unpack } from '../../contract/packed'
import type { Difference } from '../../core/journal/change'
import { annotationOf } from '../../core/journal/owners'
import { ask } from '../app/actions'
import { useGalley } from '../app/state'
import { subjectOf, useDesk } from './desk'

/** How many cards are kept: some screens full. */
const mostCards = 400

/** Work that is asked for again while it is done is done once more, with what is so then. */
function latest(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | null = null
  let isStale = false
  const run = async () => {
    while (isStale) {
      isStale = false
      await work()
    }
  }
  return () => {
    isStale = true
    running ??= run().finally(() => {
      running = null
    })
    return running
  }
}

/** Asks main how much there is of everything. */
export const loadCounts = latest(async () => {
  const counts = await ask('desk.lists', {})
  if (counts !== undefined) useDesk.setState({ counts: unpack(counts) })
})

/** Asks main for the file of what is chosen. */
export const loadFile = latest(async () => {
  const state = useDesk.getState()
  const subject = subjectOf(state)
  if (subject === null) {
    useDesk.setState({ file: null })
    return
  }
  const { text } = state.filter
  const file = await ask('desk.file', { subject, text })
  if (file !== undefined) useDesk.setState({ file: { ...unpack(file), subject, text } })
})

let wanted: readonly string[] = []

/** Has the cards of these annotations, which are near the screen. */
export function needCards(annotationIds: readonly string[]): void {
  const { cards } = useDesk.getState()
  wanted = annotationIds.slice(0, 200)
  if (wanted.some((id) => !cards.has(id))) void loadCards()
}

const loadCards = latest(async () => {
  const { cards } = useDesk.getState()
  const missing = wanted.filter((id) => !cards.has(id))
  if (missing.length === 0) return
  const answer = await ask('desk.cards', { annotationIds: missing })
  if (answer !== undefined) keepCards(answer)
})

/** Adds cards; those that were needed longest ago go. */
function keepCards(added: readonly DeskCard[]): void {
  const cards = new Map(useDesk.getState().cards)
  for (const card of added) cards.set(card.annotation.id, card)
  const near = new Set(wanted)
  for (const id of cards.keys()) {
    if (cards.size <= mostCards) break
    if (!near.has(id)) cards.delete(id)
  }
  useDesk.setState({ cards })
}

/** After a change: what it touches is asked for again, if the desk is on the screen. */
export function refreshDesk(differences: readonly Difference[]): void {
  const cards = new Map(useDesk.getState().cards)
  for (const difference of differences) cards.delete(annotationOf(difference) ?? '')
  const isOfAll = differences.some(
    ({ table }) => table === 'article' || table === 'articleRevision',
  )
  useDesk.setState({ cards: isOfAll ? new Map() : cards })
  if (useGalley.getState().screen === 'notes') needCards(wanted)
  if (useGalley.getState().screen !== 'desk') return
  void loadCounts()
  void loadFile().then(() => {
    if (wanted.length > 0) needCards(wanted)
  })
}
