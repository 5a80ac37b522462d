import type { DragEvent } from 'react'
import { moveEvidence, placeClaim, targetEvidence } from './actions'
import { useDesk, type DeskList } from './desk'

/** What is dragged: a claim to another place, or the chosen cards to another claim. */
type Dragged = { readonly kind: 'claim'; readonly claimId: string } | { readonly kind: 'cards' }

/** Named so that nothing from outside is taken for it. */
const dragType = 'application/x-galley-desk'

let dragged: Dragged | null = null

export function startDragging(event: DragEvent, what: Dragged): void {
  dragged = what
  event.dataTransfer.effectAllowed = 'move'
  event.dataTransfer.setData(dragType, what.kind)
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

export function isDroppable(event: DragEvent): boolean {
  return dragged !== null && event.dataTransfer.types.includes(dragType)
}

/** Lets go of what is dragged on a claim: cards bear on it then, a claim becomes part of it. */
export function dropOn(event: DragEvent, list: DeskList, claimId: string): void {
  const what = dragged
  dragged = null
  if (list !== 'claims' || what === null) return
  event.preventDefault()
  event.stopPropagation()
  if (what.kind === 'cards') void moveEvidence(targetEvidence(), { id: claimId })
  else if (what.claimId !== claimId) void placeClaim(what.claimId, claimId, null)
}
