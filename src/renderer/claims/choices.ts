import type { Claim, Evidence } from '../../core/annotation/rows'

/**
 * The claims of the library in the order in which they are offered: those used most in the open
 * article first, then those that were last changed or made.
 */
export function claimsByUse(
  claims: Iterable<Claim>,
  evidence: Iterable<readonly Evidence[]>,
): readonly Claim[] {
  const uses = new Map<string, number>()
  for (const { claimId } of [...evidence].flat()) uses.set(claimId, (uses.get(claimId) ?? 0) + 1)
  return [...claims].sort(
    (one, other) =>
      (uses.get(other.id) ?? 0) - (uses.get(one.id) ?? 0) ||
      other.updatedAt - one.updatedAt ||
      (one.id < other.id ? 1 : -1),
  )
}
