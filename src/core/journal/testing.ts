import {
  addAnnotation,
  recolourAnnotation,
  removeAnnotation,
  resizeAnnotation,
  setNote,
  setSpeaker,
} from '../annotation/annotations'
import { addArticle, addLocation, describeArticle, removeArticle } from '../annotation/articles'
import { mergeClaims, splitClaim } from '../annotation/claim-merging'
import { moveClaim } from '../annotation/claim-tree'
import { addClaim, editClaim, removeClaim } from '../annotation/claims'
import type { Context, Outcome } from '../annotation/context'
import { addEvidence, moveEvidence, removeEvidence, setStance } from '../annotation/evidence'
import { acceptPlacement, declareGone } from '../annotation/placements'
import { reviseArticle } from '../annotation/revisions'
import { markArticles } from '../annotation/reading'
import {
  claimStatuses,
  colours,
  placementStatuses,
  stances,
  type ClaimStatus,
  type Colour,
  type TableName,
} from '../annotation/rows'
import { addSpeaker, editSpeaker, mergeSpeakers, removeSpeaker } from '../annotation/speakers'
import { colourTag, mergeTags, removeTagTree, renameTag } from '../annotation/tag-tree'
import { addTag, removeTag } from '../annotation/tags'
import { ok } from '../result'

/** Support for property tests: every action there is, chosen by numbers. */

/** A text with what texts can hold. */
export const sampleText =
  'ASTANA, Nov. 28 — “Visa-free”, he said.\n\nשלום עולם\u0000 family 👨‍👩‍👧 é e\u0301 \u202Eend'

const names = [
  'Visa-free regime',
  'VISA-FREE  regime',
  'a / b',
  'Straße',
  'STRASSE',
  'né 😀',
  '"\'',
]

/** What is wished of claims, speakers and tags. */
interface Wanted {
  readonly claimId: string
  readonly otherClaimId: string | null
  readonly speakerId: string
  readonly otherSpeakerId: string
  readonly tagName: string
  readonly name: string
  readonly note: string
  readonly colour: Colour
  readonly status: ClaimStatus
}

/**
 * What the user might wish next.
 *
 * @param choices Choose the action and each part of it.
 * @param revisions Those that articles may have.
 */
export function anyOutcome(
  context: Context,
  choices: readonly number[],
  revisions: readonly string[],
): Outcome {
  const [action = 0, target = 0, detail = 0, more = 0] = choices
  const idIn = (table: TableName) => pick(context.lookup.rows(table, {}), target)?.id ?? 'nobody'
  const start = detail % sampleText.length
  const end = start + (more % (sampleText.length - start))
  const articleId = idIn('article')
  const annotationId = idIn('annotation')
  const annotation = context.lookup.row('annotation', annotationId)
  const current = (id: string) => context.lookup.row('article', id)?.revision ?? ''
  const wanted = {
    text: sampleText,
    start,
    end,
    articleId,
    annotationId,
    annotationTagId: idIn('annotationTag'),
    evidenceIds: [idIn('evidence')],
    claimId: idIn('claim'),
    speakerId: idIn('speaker'),
    otherClaimId: pick(context.lookup.rows('claim', {}), detail)?.id ?? null,
    otherSpeakerId: pick(context.lookup.rows('speaker', {}), detail)?.id ?? 'nobody',
    tagName: pick(context.lookup.rows('tag', {}), target)?.name ?? 'a',
    colour: pick(colours, more) ?? 'yellow',
    name: pick(names, detail) ?? '',
    note: sampleText.slice(0, start),
    stance: pick(stances, more) ?? 'mentions',
    status: pick(claimStatuses, more) ?? 'unverified',
    revision: pick(revisions, detail) ?? '',
    encoding: pick([null, { encoding: 'koi8-r', instead: 'utf-8' }] as const, more) ?? null,
    location: { path: `/news/${detail % 3}.txt`, size: more, modifiedAt: detail },
    metadata: { title: `Article ${more}`, publication: null, author: null, date: null, url: null },
  }
  const inText = { ...wanted, revision: current(annotation?.articleId ?? '') }
  const resolutions = context.lookup.rows('annotation', { articleId }).map((each, index) => {
    const status = pick(placementStatuses, more + index) ?? 'orphan'
    const isPlaced = status !== 'orphan'
    return {
      annotation: each,
      status,
      start: isPlaced ? start : null,
      end: isPlaced ? start + 1 : null,
    }
  })
  const actions: readonly (() => Outcome)[] = [
    () => addArticle(context, wanted),
    () => addAnnotation(context, { ...wanted, revision: current(articleId) }),
    () => addAnnotation(context, { ...wanted, revision: current(articleId) }),
    () => addAnnotation(context, { ...wanted, revision: current(articleId) }),
    () => resizeAnnotation(context, inText),
    () => recolourAnnotation(context, wanted),
    () => setNote(context, wanted),
    () => setSpeaker(context, more % 4 === 0 ? { ...wanted, name: null } : wanted),
    () => addTag(context, wanted),
    () => addTag(context, wanted),
    () => removeTag(context, wanted),
    () => addEvidence(context, { ...wanted, claim: { title: wanted.name } }),
    () => addEvidence(context, { ...wanted, claim: { id: idIn('claim') } }),
    () => setStance(context, wanted),
    () => removeEvidence(context, wanted),
    () => editClaim(context, { ...wanted, title: wanted.name, statement: wanted.note }),
    () => ofDesk(context, wanted, choices),
    () => ofDesk(context, wanted, choices),
    () => ofDesk(context, wanted, choices),
    () => describeArticle(context, wanted),
    () => reviseArticle(context, { ...wanted, from: current(articleId), resolutions }),
    () => reviseArticle(context, { ...wanted, from: current(articleId), resolutions }),
    () => acceptPlacement(context, { ...inText, passage: more % 2 === 0 ? null : { start, end } }),
    () => declareGone(context, inText),
    () => addLocation(context, wanted),
    () => removeAnnotation(context, wanted),
    () => markArticles(context, { articleIds: [articleId], status: 'read' }),
    () => removeArticle(context, wanted),
  ]
  return pick(actions, action)?.() ?? ok([])
}

/** What the user might wish of claims, speakers and tags as such. */
function ofDesk(context: Context, wanted: Wanted, choices: readonly number[]): Outcome {
  const [, , detail = 0, more = 0, action = more] = choices
  const parentId = detail % 3 === 0 ? null : wanted.otherClaimId
  const beforeId = more % 2 === 0 ? null : wanted.otherClaimId
  const claim = more % 2 === 0 ? { id: parentId ?? 'nobody' } : { title: wanted.name }
  const evidenceIds = context.lookup
    .rows('evidence', { claimId: wanted.claimId })
    .map(({ id }) => id)
    .slice(more % 2)
  const title = wanted.name
  const intoId = wanted.otherClaimId ?? 'nobody'
  const described = { ...wanted, role: title, organisation: null, spellings: names.slice(more % 7) }
  const actions: readonly (() => Outcome)[] = [
    () => addClaim(context, { ...wanted, title, parentId }),
    () => addClaim(context, { ...wanted, title: `${title} ${more}`, parentId }),
    () => editClaim(context, { ...wanted, title, reason: wanted.note }),
    () => moveClaim(context, { ...wanted, parentId, beforeId }),
    () => moveClaim(context, { ...wanted, parentId, beforeId }),
    () => mergeClaims(context, { ...wanted, intoId }),
    () => splitClaim(context, { ...wanted, title: `${title} ${more}`, evidenceIds }),
    () => moveEvidence(context, { evidenceIds, claim }),
    () => removeClaim(context, wanted),
    () => addSpeaker(context, wanted),
    () => editSpeaker(context, described),
    () => mergeSpeakers(context, { ...wanted, intoId: wanted.otherSpeakerId }),
    () => removeSpeaker(context, wanted),
    () => renameTag(context, { name: wanted.tagName, newName: title }),
    () => renameTag(context, { name: 'a', newName: `${wanted.tagName}/b` }),
    () => colourTag(context, { ...wanted, name: wanted.tagName }),
    () => mergeTags(context, { name: wanted.tagName, intoName: title }),
    () => removeTagTree(context, { name: wanted.tagName }),
  ]
  return pick(actions, action)?.() ?? ok([])
}

function pick<Item>(items: readonly Item[], choice: number): Item | undefined {
  return items.length === 0 ? undefined : items[choice % items.length]
}
