import type { Difference } from '../journal/change'
import { altered, made, removed } from '../journal/differences'
import { fail, ok, type Result } from '../result'
import { claimOfTitle, newClaim } from './claims'
import { find, type Context, type Outcome } from './context'
import type { Lookup } from './lookup'
import { cleanName } from './names'
import type { Refusal } from './refusal'
import type { Claim, Colour, Evidence, Stance } from './rows'

/** A claim that exists, or the title of one that is made when there is none of that title. */
export type ClaimChoice = { readonly id: string } | { readonly title: string }

/** Says that an annotation bears on a claim, and how. A new claim begins unverified. */
export function addEvidence(
  context: Context,
  wanted: {
    readonly annotationId: string
    readonly claim: ClaimChoice
    readonly stance: Stance
  },
): Outcome {
  const annotation = find(context, 'annotation', wanted.annotationId)
  if (!annotation.ok) return annotation
  const chosen = chooseClaim(context, wanted.claim, annotation.value.colour)
  if (!chosen.ok) return chosen
  const { claim, isNew } = chosen.value
  const annotationId = annotation.value.id
  const [there] = context.lookup.rows('evidence', { annotationId, claimId: claim.id })
  if (there !== undefined) return fail({ kind: 'already-there', table: 'evidence', id: there.id })
  const evidence = made('evidence', {
    id: context.newId(),
    annotationId,
    claimId: claim.id,
    stance: wanted.stance,
  })
  return ok(isNew ? [made('claim', claim), evidence] : [evidence])
}

/** Says otherwise how annotations bear on their claims. */
export function setStance(
  context: Context,
  wanted: { readonly evidenceIds: readonly string[]; readonly stance: Stance },
): Outcome {
  const evidence = chosenEvidence(context, wanted.evidenceIds)
  if (!evidence.ok) return evidence
  return ok(evidence.value.flatMap((row) => altered('evidence', row, { stance: wanted.stance })))
}

/** Takes claims off annotations; the claims themselves stay. */
export function removeEvidence(
  context: Context,
  wanted: { readonly evidenceIds: readonly string[] },
): Outcome {
  const evidence = chosenEvidence(context, wanted.evidenceIds)
  return evidence.ok ? ok(evidence.value.map((row) => removed('evidence', row))) : evidence
}

/** Lets pieces of evidence bear on another claim instead, which is made if it is a new one. */
export function moveEvidence(
  context: Context,
  wanted: { readonly evidenceIds: readonly string[]; readonly claim: ClaimChoice },
): Outcome {
  const evidence = chosenEvidence(context, wanted.evidenceIds)
  if (!evidence.ok) return evidence
  const origin = context.lookup.row('claim', evidence.value[0]?.claimId ?? '')
  const chosen = chooseClaim(context, wanted.claim, origin?.colour ?? 'yellow')
  if (!chosen.ok) return chosen
  const { claim, isNew } = chosen.value
  return ok([
    ...(isNew ? [made('claim', claim)] : []),
    ...evidenceMoved(context.lookup, evidence.value, claim.id),
  ])
}

/** The pieces of evidence of these ids, each once; at least one is needed. */
export function chosenEvidence(
  context: Context,
  ids: readonly string[],
): Result<readonly Evidence[], Refusal> {
  const chosen: Evidence[] = []
  for (const id of new Set(ids)) {
    const evidence = find(context, 'evidence', id)
    if (!evidence.ok) return evidence
    chosen.push(evidence.value)
  }
  return chosen.length === 0 ? fail({ kind: 'nothing-chosen' }) : ok(chosen)
}

/**
 * The differences that let evidence bear on another claim. An annotation bears on a claim once:
 * where it bears on that claim already, the two pieces become one with the stance of
 * `stanceOfBoth`.
 */
export function evidenceMoved(
  lookup: Lookup,
  evidence: readonly Evidence[],
  claimId: string,
): readonly Difference[] {
  const there = new Map(
    lookup.rows('evidence', { claimId }).map((row) => [row.annotationId, row] as const),
  )
  const differences: Difference[] = []
  for (const row of evidence) {
    if (row.claimId === claimId) continue
    const other = there.get(row.annotationId)
    if (other === undefined) {
      there.set(row.annotationId, { ...row, claimId })
      differences.push(...altered('evidence', row, { claimId }))
    } else {
      const stance = stanceOfBoth(other.stance, row.stance)
      const kept = { ...other, stance }
      there.set(row.annotationId, kept)
      differences.push(removed('evidence', row), ...altered('evidence', other, { stance }))
    }
  }
  return differences
}

/**
 * How one passage bears on a claim when two pieces of evidence of it become one: what stands there
 * stays, but a mere mention gives way to a passage that supports or disputes.
 */
function stanceOfBoth(there: Stance, added: Stance): Stance {
  return there === 'mentions' ? added : there
}

/** How many passages bear on both claims, each in another way: those for which a stance is decided. */
export function differingStances(
  lookup: Lookup,
  evidence: readonly Evidence[],
  claimId: string,
): number {
  const there = new Map(
    lookup.rows('evidence', { claimId }).map((row) => [row.annotationId, row.stance] as const),
  )
  return evidence.filter((row) => {
    const stance = there.get(row.annotationId)
    return row.claimId !== claimId && stance !== undefined && stance !== row.stance
  }).length
}

/** The claim that a choice means. */
export function chooseClaim(
  context: Context,
  choice: ClaimChoice,
  colour: Colour,
): Result<{ readonly claim: Claim; readonly isNew: boolean }, Refusal> {
  if ('id' in choice) {
    const claim = find(context, 'claim', choice.id)
    return claim.ok ? ok({ claim: claim.value, isNew: false }) : claim
  }
  const title = cleanName(choice.title, 'claim-title')
  if (!title.ok) return title
  const known = claimOfTitle(context, title.value, null)
  return ok(
    known === undefined
      ? { claim: newClaim(context, { title: title.value, colour, parentId: null }), isNew: true }
      : { claim: known, isNew: false },
  )
}
