import type { Difference } from '../journal/change'
import { altered, made, removed } from '../journal/differences'
import { fail, ok, type Result } from '../result'
import { claimOfTitle, newClaim } from './claims'
import { find, type Context, type Outcome } from './context'
import type { Lookup } from './lookup'
import { shortened } from '../text/shortened'
import { cleanName, noteLimit, withinLimit } from './names'
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

/**
 * Lets pieces of evidence bear on another claim instead, which is made if it is a new one. Stances that
 * give way there are kept in its note.
 */
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
  const { lookup } = context
  const givenWay = stancesGivingWay(lookup, evidence.value, claim.id)
  const note = noteWithStances(lookup, claim.note, givenWay)
  if (!note.ok) return note
  return ok([
    ...(isNew ? [made('claim', claim)] : []),
    ...(givenWay.length === 0
      ? []
      : altered('claim', claim, { note: note.value, updatedAt: context.now })),
    ...evidenceMoved(lookup, evidence.value, claim.id),
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

/** A stance that gives way to another one of the same passage on the same claim. */
interface GivenWay {
  readonly annotationId: string
  readonly stance: Stance
  /** The claim on which the passage bore so. */
  readonly claimId: string
}

/** The stances that give way when evidence bears on another claim: of passages that bear on both. */
export function stancesGivingWay(
  lookup: Lookup,
  evidence: readonly Evidence[],
  claimId: string,
): readonly GivenWay[] {
  const there = new Map(
    lookup.rows('evidence', { claimId }).map((row) => [row.annotationId, row.stance] as const),
  )
  return evidence.flatMap(({ annotationId, stance: added, claimId: from }) => {
    const stance = there.get(annotationId)
    if (from === claimId || stance === undefined || stance === added) return []
    const kept = stanceOfBoth(stance, added)
    return [
      kept === stance
        ? { annotationId, stance: added, claimId: from }
        : { annotationId, stance, claimId },
    ]
  })
}

/** How long a passage is quoted in a note that keeps its other stance, in code units. */
const reminderLength = 120

/**
 * The note of a claim with the stances that give way, so that they are not lost: `- “the words”
 * disputes “the other claim”`, in Markdown.
 */
export function noteWithStances(
  lookup: Lookup,
  note: string,
  givenWay: readonly GivenWay[],
): Result<string, Refusal> {
  const lines = givenWay.map(({ annotationId, stance, claimId }) => {
    const words = shortened(lookup.row('annotation', annotationId)?.exact ?? '', reminderLength)
    return `- “${words}” ${stance} “${lookup.row('claim', claimId)?.title ?? ''}”`
  })
  const parts = [note, lines.join('\n')].filter((part) => part !== '')
  return withinLimit(parts.join('\n\n'), 'note', noteLimit)
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
