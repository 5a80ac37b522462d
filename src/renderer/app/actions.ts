import { moveEdge } from '../../core/text/words'
import type { Annotation, Colour, Stance } from '../../core/annotation/rows'
import type { Typography } from '../../contract/preferences'
import type { Answers, RequestInput, RequestName } from '../../contract/requests'
import { saveDrafts } from './drafts'
import { tellDone, tellFailure } from './notices'
import { reader } from './reader-handle'
import { request } from './request'
import { standingsOf, type StandingAnnotation } from './standings'
import { useGalley, type FieldKind } from './state'
import { wordAction } from './wording'
import { t, currentLanguage, setLanguage } from '../../contract/language/translate'
import { languageIn } from '../../contract/language/languages'

/** Requests that don't depend on the notes: they don't wait for a note that is being written. */
const apartFromDrafts: readonly RequestName[] = [
  'annotation.note',
  'article.remember',
  'article.revisions',
  'article.compare',
  'review.list',
  'quotes.suggest',
  'desk.lists',
  'desk.file',
  'desk.cards',
  'search.find',
  'search.sameWords',
  'article.similar',
  'watching.list',
  'notes.list',
  'notes.ids',
  'application.setEdited',
  'preferences.setTypography',
  'preferences.setShortcuts',
  'preferences.setRecentCommands',
  'preferences.setListView',
]

/**
 * Makes a request; a failure becomes a notice and the answer `undefined`. A note that is being
 * written is saved first: an export holds it, an undo takes back the latest.
 */
export async function ask<Name extends RequestName>(
  name: Name,
  input: RequestInput<Name>,
): Promise<Answers[Name] | undefined> {
  if (!apartFromDrafts.includes(name)) await saveDrafts()
  const result = await request(name, input)
  if (result.ok) return result.value
  tellFailure(result.error)
  return undefined
}

const state = () => useGalley.getState()

/** The annotation that keys and buttons act upon. */
export function activeAnnotation(): Annotation | undefined {
  const { open, activeAnnotationId } = state()
  return open?.annotations.find((annotation) => annotation.id === activeAnnotationId)
}

/** Where the active annotation stands in the text; `undefined` when its words are gone. */
function activeStanding(): StandingAnnotation | undefined {
  const { open, activeAnnotationId } = state()
  return open === null ? undefined : standingsOf(open).byId.get(activeAnnotationId ?? '')
}

/** Makes an annotation the active one (or none), and shows its passage. */
export function activate(annotationId: string | null): void {
  useGalley.setState({ activeAnnotationId: annotationId, field: null })
  revealActive()
}

function revealActive(): void {
  const standing = activeStanding()
  if (standing !== undefined) reader()?.reveal(standing)
}

/** Highlights the selected passage and makes it the active annotation; answers its id. */
async function highlight(colour: Colour): Promise<string | undefined> {
  const { open, selection } = state()
  if (open === null || selection === null) return undefined
  const answer = await ask('annotation.add', {
    articleId: open.article.id,
    revision: open.article.revision,
    start: selection.start,
    end: selection.end,
    colour,
  })
  if (answer?.annotationId == null) return undefined
  reader()?.clearSelection()
  useGalley.setState({ activeAnnotationId: answer.annotationId, field: null, lastColour: colour })
  return answer.annotationId
}

/** The colour keys: highlight the selection, or recolour the active annotation. */
export async function colour(chosen: Colour): Promise<void> {
  const annotation = activeAnnotation()
  if (state().selection !== null) await highlight(chosen)
  else if (annotation !== undefined) await recolour(annotation.id, chosen)
}

export async function recolour(annotationId: string, chosen: Colour): Promise<void> {
  const answer = await ask('annotation.recolour', { annotationId, colour: chosen })
  if (answer !== undefined) useGalley.setState({ lastColour: chosen })
}

/** Opens a field of the active annotation's card; a selection is highlighted first. */
export async function openField(kind: FieldKind): Promise<void> {
  const annotationId =
    state().selection === null ? state().activeAnnotationId : await highlight(state().lastColour)
  if (annotationId != null) openFieldOf(annotationId, kind)
}

/** Opens a field of that annotation's card, whatever is selected, and shows its passage. */
export function openFieldOf(annotationId: string, kind: FieldKind): void {
  useGalley.setState({ activeAnnotationId: annotationId, field: { annotationId, kind } })
  revealActive()
}

/** Closes the open field and gives the keyboard back to the text. */
export function closeField(): void {
  useGalley.setState({ field: null })
  reader()?.focus()
}

/** Widens or narrows the active annotation by one word. */
export async function resize(
  edge: 'start' | 'end',
  direction: 'wider' | 'narrower',
): Promise<void> {
  const standing = activeStanding()
  const { open } = state()
  if (standing === undefined || open === null) return
  const passage = moveEdge(open.text.text, standing, edge, direction)
  await ask('annotation.resize', {
    annotationId: standing.id,
    revision: open.article.revision,
    start: passage.start,
    end: passage.end,
  })
}

export async function removeAnnotation(annotationId: string): Promise<void> {
  const answer = await ask('annotation.remove', { annotationId })
  if (answer !== undefined) tellDone(t('Highlight deleted. Undo brings it back.'))
  reader()?.focus()
}

export async function saveNote(annotationId: string, note: string): Promise<boolean> {
  return (await ask('annotation.note', { annotationId, note })) !== undefined
}

export async function setSpeaker(annotationId: string, name: string | null): Promise<boolean> {
  return (await ask('annotation.speaker', { annotationId, name })) !== undefined
}

export async function addTag(annotationId: string, name: string): Promise<boolean> {
  return (await ask('annotation.tag', { annotationId, name })) !== undefined
}

export async function removeTag(annotationTagId: string): Promise<void> {
  await ask('annotation.untag', { annotationTagId })
}

export async function addEvidence(
  annotationId: string,
  claim: { id: string } | { title: string },
  stance: Stance,
): Promise<boolean> {
  return (await ask('evidence.add', { annotationId, claim, stance })) !== undefined
}

export async function setStance(evidenceId: string, stance: Stance): Promise<void> {
  await ask('evidence.stance', { evidenceIds: [evidenceId], stance })
}

export async function removeEvidence(evidenceId: string): Promise<void> {
  await ask('evidence.remove', { evidenceIds: [evidenceId] })
}

/** Answers the id of the claim that was made. */
export async function addClaim(fields: RequestInput<'claim.add'>): Promise<string | undefined> {
  return (await ask('claim.add', fields))?.claimId ?? undefined
}

export async function editClaim(fields: RequestInput<'claim.edit'>): Promise<boolean> {
  return (await ask('claim.edit', fields)) !== undefined
}

/**
 * Moves the active annotation to the next or previous one in reading order. Those whose words are
 * gone come before the text, as they do in the margin.
 */
export function activateNeighbour(step: 1 | -1): void {
  const { open, activeAnnotationId } = state()
  if (open === null) return
  const { gone, inText } = standingsOf(open)
  const ids = [...gone, ...inText].map(({ id }) => id)
  const index = ids.indexOf(activeAnnotationId ?? '')
  const firstInText = inText.length === 0 ? 0 : gone.length
  const first = step === 1 ? firstInText : ids.length - 1
  const next = ids[index < 0 ? first : index + step]
  if (next !== undefined) activate(next)
}

/** Undoes or redoes, and shows where. */
export async function travel(direction: 'undo' | 'redo'): Promise<void> {
  const answer = await ask(`journal.${direction}`, {})
  if (answer === undefined) return
  if (answer.action === null) {
    tellDone(direction === 'undo' ? t('Nothing to undo.') : t('Nothing to redo.'))
    return
  }
  const action = wordAction(answer.action)
  tellDone(
    direction === 'undo'
      ? t('Undone: {{action}}', { action })
      : t('Redone: {{action}}', { action }),
  )
  const { open, library, screen } = state()
  const { articleId, annotationId } = answer
  if (screen === 'desk' || screen === 'notes') return
  if (screen === 'review') {
    if (annotationId !== null) useGalley.setState({ reviewId: annotationId })
    return
  }
  if (articleId !== null && articleId !== open?.article.id && library?.articles.has(articleId)) {
    await openArticle(articleId)
  }
  activate(annotationId)
}

/** Opens an article of the library. Main answers and the event shows it. */
export async function openArticle(articleId: string): Promise<void> {
  await ask('article.open', { articleId })
}

/** Gives an article the text again that it had before. */
export async function restoreText(articleId: string): Promise<void> {
  const answer = await ask('article.restore', { articleId })
  if (answer?.action === null) tellDone(t('This article has had no other text.'))
}

/** Lets an article take the text that its file holds now. */
export async function takeNewText(articleId: string): Promise<void> {
  await ask('article.takeNewText', { articleId })
}

/** Lets the open article take the text of a file that the user points at. */
export async function replaceFile(): Promise<void> {
  const { open } = state()
  if (open !== null) await ask('article.replaceFile', { articleId: open.article.id })
}

export async function exportMarkdown(): Promise<void> {
  const { open } = state()
  if (open === null) return
  const answer = await ask('export.save', { articleId: open.article.id })
  if (answer !== undefined && answer !== 'cancelled')
    tellDone(t('Exported to {{fileName}}', { fileName: answer.fileName }))
}

export async function copyAsMarkdown(): Promise<void> {
  const { open } = state()
  if (open === null) return
  const answer = await ask('export.copy', { articleId: open.article.id })
  if (answer !== undefined) tellDone(t('Notes copied as Markdown'))
}

/** Copies the active quote with its citation. */
export async function copyQuote(): Promise<void> {
  const { activeAnnotationId } = state()
  if (activeAnnotationId === null) return
  const answer = await ask('export.copyQuote', { annotationId: activeAnnotationId })
  if (answer !== undefined) tellDone(t('Quote copied with its citation'))
}

/** Changes how the reader looks, at once and for the next start. */
export async function setTypography(changed: Partial<Typography>): Promise<void> {
  useGalley.setState({ typography: { ...state().typography, ...changed } })
  await setLanguage(languageIn(state().typography.language, state().systemLanguage))
  useGalley.setState({ language: currentLanguage() })
  // Not what was wanted before the language came: more may have been changed meanwhile.
  await ask('preferences.setTypography', state().typography)
}
