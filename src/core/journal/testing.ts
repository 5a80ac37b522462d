import {
  addAnnotation,
  recolourAnnotation,
  removeAnnotation,
  resizeAnnotation,
  setNote,
  setSpeaker,
} from '../annotation/annotations'
import { addArticle, addLocation, describeArticle, removeArticle } from '../annotation/articles'
import { addEvidence, editClaim, removeEvidence, setStance } from '../annotation/claims'
import type { Context, Outcome } from '../annotation/context'
import { acceptPlacement, declareGone, reviseArticle } from '../annotation/revisions'
import {
  claimStatuses,
  colours,
  placementStatuses,
  stances,
  type TableName,
} from '../annotation/rows'
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
    evidenceId: idIn('evidence'),
    claimId: idIn('claim'),
    colour: pick(colours, more) ?? 'yellow',
    name: pick(names, detail) ?? '',
    note: sampleText.slice(0, start),
    stance: pick(stances, more) ?? 'mentions',
    status: pick(claimStatuses, more) ?? 'unverified',
    revision: pick(revisions, detail) ?? '',
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
    () => describeArticle(context, wanted),
    () => reviseArticle(context, { ...wanted, from: current(articleId), resolutions }),
    () => reviseArticle(context, { ...wanted, from: current(articleId), resolutions }),
    () => acceptPlacement(context, { ...inText, passage: more % 2 === 0 ? null : { start, end } }),
    () => declareGone(context, inText),
    () => addLocation(context, wanted),
    () => removeAnnotation(context, wanted),
    () => removeArticle(context, wanted),
  ]
  return pick(actions, action)?.() ?? ok([])
}

function pick<Item>(items: readonly Item[], choice: number): Item | undefined {
  return items.length === 0 ? undefined : items[choice % items.length]
}
