import { useGalley } from '../app/state'
import { placeClaim } from './actions'
import { useDesk } from './desk'
import { childrenOf } from './siblings'

/** Where something is let go of on a row of the list: between rows, or on it. */
export type DropPlace = 'before' | 'into' | 'after'

/** Puts a claim before or after another one, or makes it the last part of it. */
export function placeBeside(claimId: string, otherId: string, place: DropPlace): unknown {
  const claims = useGalley.getState().library?.claims
  const other = claims?.get(otherId)
  if (claims === undefined || other === undefined || claimId === otherId) return undefined
  if (place === 'into') return placeClaim(claimId, otherId, null)
  if (place === 'before') return placeClaim(claimId, other.parentId, otherId)
  const parts = childrenOf(claims.values(), otherId).filter(({ id }) => id !== claimId)
  const [firstPart] = useDesk.getState().collapsed.has(otherId) ? [] : parts
  // Below the row of a claim whose parts are shown come these.
  if (firstPart !== undefined) return placeClaim(claimId, otherId, firstPart.id)
  const siblings = childrenOf(claims.values(), other.parentId).filter(({ id }) => id !== claimId)
  const next = siblings[siblings.findIndex(({ id }) => id === otherId) + 1]
  return placeClaim(claimId, other.parentId, next?.id ?? null)
}

/** Moves a claim by one step among the others, or out of or into one. */
export function moveBy(claimId: string | null, way: 'up' | 'down' | 'out' | 'in'): unknown {
  const claims = useGalley.getState().library?.claims
  const claim = claims?.get(claimId ?? '')
  if (claims === undefined || claim === undefined) return undefined
  const siblings = childrenOf(claims.values(), claim.parentId)
  const at = siblings.findIndex(({ id }) => id === claim.id)
  const before = siblings[at - 1]
  switch (way) {
    case 'up':
      return before && placeClaim(claim.id, claim.parentId, before.id)
    case 'down':
      if (at === siblings.length - 1) return undefined
      return placeClaim(claim.id, claim.parentId, siblings[at + 2]?.id ?? null)
    case 'in':
      return before && placeClaim(claim.id, before.id, null)
    case 'out': {
      const parent = claims.get(claim.parentId ?? '')
      if (parent === undefined) return undefined
      const around = childrenOf(claims.values(), parent.parentId)
      const next = around[around.findIndex(({ id }) => id === parent.id) + 1]
      return placeClaim(claim.id, parent.parentId, next?.id ?? null)
    }
  }
}
