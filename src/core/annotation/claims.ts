import { altered, made, removed } from '../journal/differences'
import { fail, ok, type Result } from '../result'
import { find, type Context, type Outcome } from './context'
import { cleanName, sameNamed, statementLimit, withinLimit } from './names'
import type { Refusal } from './refusal'
import type { Claim, ClaimStatus, Stance } from './rows'

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
  const chosen = choose(context, wanted.claim)
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

/** Says otherwise how an annotation bears on a claim. */
export function setStance(
  context: Context,
  wanted: { readonly evidenceId: string; readonly stance: Stance },
): Outcome {
  const evidence = find(context, 'evidence', wanted.evidenceId)
  if (!evidence.ok) return evidence
  return ok(altered('evidence', evidence.value, { stance: wanted.stance }))
}

/** Takes a claim off an annotation; the claim itself stays. */
export function removeEvidence(context: Context, wanted: { readonly evidenceId: string }): Outcome {
  const evidence = find(context, 'evidence', wanted.evidenceId)
  return evidence.ok ? ok([removed('evidence', evidence.value)]) : evidence
}

/** Changes what is said of a claim; fields that aren't given stay as they are. */
export function editClaim(
  context: Context,
  wanted: {
    readonly claimId: string
    readonly title?: string | undefined
    readonly statement?: string | undefined
    readonly status?: ClaimStatus | undefined
  },
): Outcome {
  const found = find(context, 'claim', wanted.claimId)
  if (!found.ok) return found
  const claim = found.value
  const title = cleanName(wanted.title ?? claim.title, 'claim-title')
  if (!title.ok) return title
  const namesake = claimOfTitle(context, title.value, claim.id)
  if (namesake !== undefined) return fail({ kind: 'title-taken', claimId: namesake.id })
  const statement = withinLimit(
    wanted.statement ?? claim.statement,
    'claim-statement',
    statementLimit,
  )
  if (!statement.ok) return statement
  const fields = {
    title: title.value,
    statement: statement.value,
    status: wanted.status ?? claim.status,
  }
  if (altered('claim', claim, fields).length === 0) return ok([])
  return ok(altered('claim', claim, { ...fields, updatedAt: context.now }))
}

function choose(
  context: Context,
  choice: ClaimChoice,
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
      ? { claim: newClaim(context, title.value), isNew: true }
      : { claim: known, isNew: false },
  )
}

function newClaim(context: Context, title: string): Claim {
  return {
    id: context.newId(),
    title,
    statement: '',
    status: 'unverified',
    createdAt: context.now,
    updatedAt: context.now,
  }
}

function claimOfTitle(context: Context, title: string, except: string | null): Claim | undefined {
  const others = context.lookup.rows('claim', {}).filter(({ id }) => id !== except)
  return sameNamed(others, (claim) => claim.title, title)
}
