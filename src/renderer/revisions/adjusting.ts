import type { Passage } from '../../core/text/passage'
import { activate, ask, openArticle } from '../app/actions'
import { reader } from '../app/reader-handle'
import { standingsOf } from '../app/standings'
import { useGalley, type OpenArticle, type State } from '../app/state'
import { currentItem } from './queue'
import { leaveItem, useReview } from './review'
import { carriedSelection } from './carried-selection'
import { closeScreen } from '../app/close-screen'
import { openReview } from './screens'

/** The annotation whose words may be looked for in the text: one to review, or one that is gone. */
export function adjustableId({ screen, open, activeAnnotationId }: State): string | undefined {
  if (screen !== 'text' || open === null || activeAnnotationId === null) return undefined
  const { byId, gone } = standingsOf(open)
  const standing = byId.get(activeAnnotationId)
  if (standing !== undefined) return standing.status === 'review' ? standing.id : undefined
  return gone.find(({ id }) => id === activeAnnotationId)?.id
}

/** Lets the user select the right words for the annotation in hand. */
export async function adjust(): Promise<void> {
  const { screen, reviewId } = useGalley.getState()
  if (screen === 'review') {
    const item = currentItem(useReview.getState().items, reviewId)
    if (item !== undefined) await adjustInText(item.annotation.articleId, item.annotation.id, true)
    return
  }
  const annotationId = adjustableId(useGalley.getState())
  const { open } = useGalley.getState()
  if (annotationId !== undefined && open !== null) {
    await adjustInText(open.article.id, annotationId, false)
  }
}

async function adjustInText(
  articleId: string,
  annotationId: string,
  returnsToReview: boolean,
): Promise<void> {
  if (useGalley.getState().open?.article.id !== articleId) await openArticle(articleId)
  const { open } = useGalley.getState()
  if (open?.article.id !== articleId) return
  closeScreen()
  activate(annotationId)
  useGalley.setState({ adjusting: { annotationId, returnsToReview } })
  selectInFront(suggestionIn(open, annotationId))
}

function suggestionIn(open: OpenArticle, annotationId: string): Passage | undefined {
  return standingsOf(open).byId.get(annotationId)
}

/** Selects what is suggested, once the text is in front: it is to be moved by its ends. */
function selectInFront(passage: Passage | undefined): void {
  requestAnimationFrame(() => {
    if (passage === undefined) reader()?.focus()
    else reader()?.select(passage)
  })
}

/**
 * Goes on adjusting in a text that came meanwhile; there is no more to it when the very words are back.
 *
 * @param before The text that was shown until now, and what the user had selected in it.
 */
export function adjustInNewText(before: Pick<State, 'open' | 'selection'>): void {
  const { adjusting, open } = useGalley.getState()
  if (adjusting === null || open === null || before.open === null) return
  const { annotationId } = adjusting
  if (standingsOf(open).byId.get(annotationId)?.status === 'attached') {
    stopAdjusting()
    return
  }
  const carried = carriedSelection(before.open.text.text, open.text.text, {
    selection: before.selection,
    suggestion: suggestionIn(before.open, annotationId),
  })
  selectInFront(carried ?? suggestionIn(open, annotationId))
}

/** Says that the words of the annotation in hand are those that are selected. */
export async function takeSelection(): Promise<void> {
  const { open, selection, adjusting } = useGalley.getState()
  const annotationId = adjusting?.annotationId ?? adjustableId(useGalley.getState())
  if (open === null || selection === null || annotationId === undefined) return
  const answer = await ask('annotation.accept', {
    annotationId,
    revision: open.article.revision,
    passage: { start: selection.start, end: selection.end },
  })
  if (answer === undefined) return
  leaveItem(annotationId)
  stopAdjusting()
}

/** Leaves the text to be read again; goes on with the queue when it was begun there. */
export function stopAdjusting(): void {
  const { adjusting } = useGalley.getState()
  useGalley.setState({ adjusting: null })
  reader()?.clearSelection()
  if (adjusting?.returnsToReview === true) openReview()
  else reader()?.focus()
}
