import { byPosition } from '../../core/annotation/claim-tree'
import type { Claim } from '../../core/annotation/rows'

/** The claims that are part of one (or of none), in their order. */
export function childrenOf(claims: Iterable<Claim>, parentId: string | null): readonly Claim[] {
  return [...claims].filter((claim) => claim.parentId === parentId).toSorted(byPosition)
}
