import { altered, made, removed } from '../journal/differences'
import { fail, ok } from '../result'
import { childrenOf, isWithin, nextSibling, placed } from './claim-tree'
import { claimWords, newClaim } from './claims'
import { find, type Context, type Outcome } from './context'
import { chosenEvidence, evidenceMoved, noteWithStances, stancesGivingWay } from './evidence'
import type { Claim } from './rows'

/**
 * Merges a claim into another, which keeps its title, status and place and takes everything else: the
 * evidence (see `evidenceMoved` for passages that bear on both), the history of the status, the claims
 * that are part of it, and in its note its title, what was written of it, and the stances that give way.
 */
export function mergeClaims(
  context: Context,
  wanted: { readonly claimId: string; readonly intoId: string },
): Outcome {
  const from = find(context, 'claim', wanted.claimId)
  if (!from.ok) return from
  const into = find(context, 'claim', wanted.intoId)
  if (!into.ok) return into
  if (from.value.id === into.value.id) return fail({ kind: 'same', table: 'claim' })
  const { lookup } = context
  const claimId = from.value.id
  const evidence = lookup.rows('evidence', { claimId })
  const givenWay = stancesGivingWay(lookup, evidence, into.value.id)
  const note = noteWithStances(lookup, noteOfBoth(from.value, into.value), givenWay)
  if (!note.ok) return note
  const words = {
    statement: into.value.statement === '' ? from.value.statement : into.value.statement,
    note: note.value,
    updatedAt: context.now,
  }
  return ok([
    ...evidenceMoved(lookup, evidence, into.value.id),
    ...lookup.rows('claimStatusChange', { claimId }).flatMap((row) =>
      altered('claimStatusChange', row, {
        claimId: into.value.id,
        mergedTitle: row.mergedTitle ?? from.value.title,
      }),
    ),
    ...treesMerged(context, from.value, into.value, words),
    removed('claim', from.value),
  ])
}

/** The differences that give `into` the claims that are part of `from`, and the fields of `words`. */
function treesMerged(context: Context, from: Claim, into: Claim, words: Partial<Claim>) {
  const { lookup } = context
  const children = childrenOf(lookup, from.id).filter(({ id }) => id !== into.id)
  const moved = placed(context, children, { parentId: into.id, beforeId: null })
  // Merged into a part of itself: that takes the place of the whole, or it would be its own part.
  const place = isWithin(lookup, into.id, from.id)
    ? { parentId: from.parentId, position: from.position }
    : {}
  return [...altered('claim', into, { ...words, ...place }), ...moved]
}

/** The note with the title of the other claim below it and what was written of that one. */
function noteOfBoth(from: Claim, into: Claim): string {
  const isStatementKept = into.statement === '' || into.statement === from.statement
  const more = [isStatementKept ? '' : from.statement, from.note].filter((words) => words !== '')
  return [into.note, from.title, ...more].filter((words) => words !== '').join('\n\n')
}

/**
 * Makes a new claim of a part of the evidence of another, beside it: unverified, in the same colour.
 */
export function splitClaim(
  context: Context,
  wanted: {
    readonly claimId: string
    readonly title: string
    readonly evidenceIds: readonly string[]
  },
): Outcome {
  const origin = find(context, 'claim', wanted.claimId)
  if (!origin.ok) return origin
  const words = claimWords(context, { title: wanted.title, statement: '', note: '' })
  if (!words.ok) return words
  const evidence = chosenEvidence(context, wanted.evidenceIds)
  if (!evidence.ok) return evidence
  const stranger = evidence.value.find(({ claimId }) => claimId !== origin.value.id)
  if (stranger !== undefined) return fail({ kind: 'not-found', table: 'evidence', id: stranger.id })
  const { parentId, colour } = origin.value
  const claim = newClaim(context, { title: words.value.title, parentId, colour })
  const beforeId = nextSibling(context.lookup, origin.value)?.id ?? null
  return ok([
    made('claim', claim),
    ...placed(context, [claim], { parentId, beforeId }),
    ...evidence.value.flatMap((row) => altered('evidence', row, { claimId: claim.id })),
  ])
}
