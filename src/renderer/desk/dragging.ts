import { useState, type DragEvent } from 'react'
import { moveEvidence, targetEvidence } from './actions'
import { placeBeside, type DropPlace } from './claim-moves'
import { useDesk } from './desk'

/** What is dragged: a claim to another place, or the chosen cards to another claim. */
type Dragged = { readonly kind: 'claim'; readonly claimId: string } | { readonly kind: 'cards' }

/** Named so that nothing from outside is taken for it. */
const dragType = 'application/x-galley-desk'

/** The part of a row's height at its upper and its lower edge that means a place between rows. */
const edge = 0.28

let dragged: Dragged | null = null

/** Starts dragging a claim of the list. */
export function startDraggingClaim(event: DragEvent, claimId: string): void {
  startDragging(event, { kind: 'claim', claimId })
}

/** Starts dragging cards: those chosen, if the one under the pointer is one of them, or else that one. */
export function startDraggingCard(event: DragEvent, annotationId: string): void {
  const { chosen } = useDesk.getState()
  useDesk.setState({
    cursorId: annotationId,
    ...(chosen.has(annotationId) ? {} : { chosen: new Set() }),
  })
  startDragging(event, { kind: 'cards' })
}

function startDragging(event: DragEvent, what: Dragged): void {
  dragged = what
  event.dataTransfer.effectAllowed = 'move'
  event.dataTransfer.setData(dragType, what.kind)
}

/**
 * Lets cards and claims be let go of on the row of a claim: cards bear on it then, a claim comes before
 * or after it or becomes part of it.
 *
 * @returns Where on the row something is held over it, and what the row listens to.
 */
export function useDrop(claimId: string, isClaim: boolean) {
  const [over, setOver] = useState<DropPlace | null>(null)
  return {
    over,
    handlers: {
      onDragOver: (event: DragEvent) => {
        if (!isClaim || !isDroppable(event)) return
        event.preventDefault()
        // The window refuses everything that is no file.
        event.stopPropagation()
        event.dataTransfer.dropEffect = 'move'
        setOver(placeOf(event))
      },
      onDragLeave: () => setOver(null),
      onDrop: (event: DragEvent) => {
        setOver(null)
        if (!isClaim || !isDroppable(event)) return
        event.preventDefault()
        event.stopPropagation()
        const [what, place] = [dragged, placeOf(event)]
        dragged = null
        if (what?.kind === 'cards') void moveEvidence(targetEvidence(), { id: claimId })
        else if (what !== null) void placeBeside(what.claimId, claimId, place)
      },
    },
  }
}

function isDroppable(event: DragEvent): boolean {
  return dragged !== null && event.dataTransfer.types.includes(dragType)
}

/** Cards have no place between claims; nor has anything in a list that is filtered. */
function placeOf({ clientY, currentTarget }: DragEvent): DropPlace {
  if (dragged?.kind !== 'claim' || useDesk.getState().listFilter !== '') return 'into'
  const { top, height } = currentTarget.getBoundingClientRect()
  const at = (clientY - top) / height
  return at < edge ? 'before' : at > 1 - edge ? 'after' : 'into'
}
