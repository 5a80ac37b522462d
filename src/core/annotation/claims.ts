import { altered, made, removed } from '../journal/differences'
import { fail, ok, type Result } from '../result'
import { childrenOf, lastPosition, nextSibling, placed } from './claim-tree'
import { find, type Context, type Outcome } from './context'
import { cleanName, noteLimit, reasonLimit, sameNamed, statementLimit, withinLimit } from './names'
import type { Refusal } from './refusal'
import type { Claim, ClaimStatus, Colour } from './rows'

/** Makes a claim, unverified, after all others that are part of the same one. */
export function addClaim(
  context: Context,
  wanted: {
    readonly title: string
    readonly statement?: string | undefined
    readonly colour: Colour
    readonly note?: string | undefined
    readonly parentId: string | null
  },
): Outcome {
  const parent = wanted.parentId === null ? null : find(context, 'claim', wanted.parentId)
  if (parent !== null && !parent.ok) return parent
  const words = claimWords(context, {
    title: wanted.title,
    statement: wanted.statement ?? '',
    note: wanted.note ?? '',
  })
  if (!words.ok) return words
  return ok([
    made('claim', { ...newClaim(context, { ...wanted, ...words.value }), ...words.value }),
  ])
}

/**
 * Changes what is said of a claim; fields that aren't given stay as they are. Another status is kept
 * with its time and `reason`; so is a new reason for the same status.
 */
export function editClaim(
  context: Context,
  wanted: {
    readonly claimId: string
    readonly title?: string | undefined
    readonly statement?: string | undefined
    readonly colour?: Colour | undefined
    readonly note?: string | undefined
    readonly status?: ClaimStatus | undefined
    readonly reason?: string | undefined
  },
): Outcome {
  const found = find(context, 'claim', wanted.claimId)
  if (!found.ok) return found
  const claim = found.value
  const words = claimWords(context, { ...claim, ...givenWords(wanted) }, claim.id)
  if (!words.ok) return words
  const reason = withinLimit((wanted.reason ?? '').trim(), 'reason', reasonLimit)
  if (!reason.ok) return reason
  const status = wanted.status ?? claim.status
  const fields = { ...words.value, colour: wanted.colour ?? claim.colour, status }
  const isStatusSaid = status !== claim.status || reason.value !== ''
  if (altered('claim', claim, fields).length === 0 && !isStatusSaid) return ok([])
  const edited = altered('claim', claim, { ...fields, updatedAt: context.now })
  if (!isStatusSaid) return ok(edited)
  const change = {
    id: context.newId(),
    claimId: claim.id,
    status,
    reason: reason.value,
    changedAt: context.now,
    mergedTitle: null,
  }
  return ok([...edited, made('claimStatusChange', change)])
}

/**
 * Removes a claim with its evidence and the history of its status. The annotations stay; claims that
 * are part of it take its place.
 */
export function removeClaim(context: Context, wanted: { readonly claimId: string }): Outcome {
  const found = find(context, 'claim', wanted.claimId)
  if (!found.ok) return found
  const claim = found.value
  const { lookup } = context
  const where = { parentId: claim.parentId, beforeId: nextSibling(lookup, claim)?.id ?? null }
  const claimId = claim.id
  return ok([
    ...lookup.rows('evidence', { claimId }).map((row) => removed('evidence', row)),
    ...lookup
      .rows('claimStatusChange', { claimId })
      .map((row) => removed('claimStatusChange', row)),
    ...placed(context, childrenOf(lookup, claimId), where, [claimId]),
    removed('claim', claim),
  ])
}

/** A claim of which nothing but this is known yet, after all others of its parent. */
export function newClaim(
  context: Context,
  { title, colour, parentId }: Pick<Claim, 'title' | 'colour' | 'parentId'>,
): Claim {
  return {
    id: context.newId(),
    title,
    statement: '',
    status: 'unverified',
    colour,
    note: '',
    parentId,
    position: lastPosition(context.lookup, parentId),
    createdAt: context.now,
    updatedAt: context.now,
  }
}

/** The claim of that title, except the one of the id `except`. */
export function claimOfTitle(
  context: Context,
  title: string,
  except: string | null,
): Claim | undefined {
  const others = context.lookup.rows('claim', {}).filter(({ id }) => id !== except)
  return sameNamed(others, (claim) => claim.title, title)
}

type Words = Pick<Claim, 'title' | 'statement' | 'note'>

/** What is written of a claim, as it is kept; no other claim may have its title. */
export function claimWords(
  context: Context,
  words: Words,
  claimId: string | null = null,
): Result<Words, Refusal> {
  const title = cleanName(words.title, 'claim-title')
  if (!title.ok) return title
  const namesake = claimOfTitle(context, title.value, claimId)
  if (namesake !== undefined) return fail({ kind: 'title-taken', claimId: namesake.id })
  const statement = withinLimit(words.statement, 'claim-statement', statementLimit)
  if (!statement.ok) return statement
  const note = withinLimit(words.note, 'note', noteLimit)
  if (!note.ok) return note
  return ok({ title: title.value, statement: statement.value, note: note.value })
}

function givenWords(wanted: {
  readonly [Field in keyof Words]?: string | undefined
}): Partial<Words> {
  const { title, statement, note } = wanted
  return {
    ...(title === undefined ? {} : { title }),
    ...(statement === undefined ? {} : { statement }),
    ...(note === undefined ? {} : { note }),
  }
}
