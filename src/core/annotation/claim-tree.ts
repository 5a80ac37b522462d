import type { Difference } from '../journal/change'
import { altered } from '../journal/differences'
import { fail, ok } from '../result'
import { find, type Context, type Outcome } from './context'
import type { Lookup } from './lookup'
import type { Claim } from './rows'

/**
 * Makes a claim part of another (or of none), before one of those that are part of it, or after them
 * all. Nothing may become part of itself.
 */
export function moveClaim(
  context: Context,
  wanted: {
    readonly claimId: string
    readonly parentId: string | null
    /** The claim that it is to come before; `null` for the end. */
    readonly beforeId: string | null
  },
): Outcome {
  const claim = find(context, 'claim', wanted.claimId)
  if (!claim.ok) return claim
  const { parentId, beforeId } = wanted
  for (const id of [parentId, beforeId]) {
    const other = id === null ? claim : find(context, 'claim', id)
    if (!other.ok) return other
  }
  if (parentId !== null && isWithin(context.lookup, parentId, claim.value.id)) {
    return fail({ kind: 'cycle', claimId: claim.value.id })
  }
  const siblings = childrenOf(context.lookup, parentId)
  const isInPlace = beforeId === claim.value.id || isBefore(siblings, claim.value, beforeId)
  if (claim.value.parentId === parentId && isInPlace) return ok([])
  return ok(placed(context, [claim.value], { parentId, beforeId }))
}

/** Whether a claim is `ancestorId` itself or, at any depth, part of it. */
export function isWithin(lookup: Lookup, claimId: string, ancestorId: string): boolean {
  const seen = new Set<string>()
  let claim = lookup.row('claim', claimId)
  while (claim !== undefined && !seen.has(claim.id)) {
    if (claim.id === ancestorId) return true
    seen.add(claim.id)
    claim = claim.parentId === null ? undefined : lookup.row('claim', claim.parentId)
  }
  return false
}

/** The claims that are part of one (or of none), in their order. */
export function childrenOf(lookup: Lookup, parentId: string | null): readonly Claim[] {
  return lookup.rows('claim', { parentId }).toSorted(byPosition)
}

/** Positions may be the same where libraries were merged: the older comes first then. */
export function byPosition(
  one: Pick<Claim, 'id' | 'position'>,
  other: Pick<Claim, 'id' | 'position'>,
): number {
  return one.position - other.position || (one.id < other.id ? -1 : 1)
}

/** The position after all claims that are part of one (or of none). */
export function lastPosition(lookup: Lookup, parentId: string | null): number {
  const last = childrenOf(lookup, parentId).at(-1)
  return last === undefined ? 1 : Math.floor(last.position) + 1
}

/** The claim that follows another among its siblings. */
export function nextSibling(lookup: Lookup, claim: Claim): Claim | undefined {
  const siblings = childrenOf(lookup, claim.parentId)
  return siblings[siblings.findIndex(({ id }) => id === claim.id) + 1]
}

/** The differences that put `claims`, in their order, before a sibling or at the end. */
export function placed(
  context: Context,
  claims: readonly Claim[],
  where: { readonly parentId: string | null; readonly beforeId: string | null },
  without: readonly string[] = [],
): readonly Difference[] {
  const left = new Set([...claims.map(({ id }) => id), ...without])
  const others = childrenOf(context.lookup, where.parentId).filter(({ id }) => !left.has(id))
  const found = others.findIndex(({ id }) => id === where.beforeId)
  const index = found < 0 ? others.length : found
  const { parentId } = where
  const positions = between(others[index - 1]?.position, others[index]?.position, claims.length)
  if (positions !== null) {
    return claims.flatMap((claim, at) =>
      altered('claim', claim, { parentId, position: positions[at] ?? claim.position }),
    )
  }
  // There is no number between the neighbours any more: all are numbered anew.
  const order = [...others.slice(0, index), ...claims, ...others.slice(index)]
  return order.flatMap((claim, at) => altered('claim', claim, { parentId, position: at + 1 }))
}

/** `count` numbers between two, in order; `null` when there are no such numbers. */
export function between(
  low: number | undefined,
  high: number | undefined,
  count: number,
): readonly number[] | null {
  const from = low ?? (high ?? 1) - count - 1
  const step = high === undefined ? 1 : (high - from) / (count + 1)
  const numbers = Array.from({ length: count }, (_, index) => from + step * (index + 1))
  const all = [from, ...numbers, ...(high === undefined ? [] : [high])]
  return all.every((each, index) => index === 0 || each > (all[index - 1] ?? 0)) ? numbers : null
}

function isBefore(siblings: readonly Claim[], claim: Claim, beforeId: string | null): boolean {
  const index = siblings.findIndex(({ id }) => id === claim.id)
  return index >= 0 && (siblings[index + 1]?.id ?? null) === beforeId
}
