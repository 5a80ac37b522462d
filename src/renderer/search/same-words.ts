import { create } from 'zustand'
import type { SameWords } from '../../contract/search'
import { displayText } from '../../core/text/display'
import { activate, activeAnnotation, ask } from '../app/actions'
import { tellDone } from '../app/notices'
import { useGalley } from '../app/state'
import { openPassage, show } from './open-row'

interface SameWordsState {
  /** The annotation whose words are looked for. */
  readonly annotationId: string
  /** Its words. */
  readonly quote: string
  /** The passages of other articles; `null` while they are looked for. */
  readonly passages: readonly SameWords[] | null
  /** The one that keys act upon. */
  readonly current: number
}

export const useSameWords = create<SameWordsState>(() => ({
  annotationId: '',
  quote: '',
  passages: null,
  current: 0,
}))

/** Shows the passages of other articles that repeat the words of the active annotation. */
export async function openSameWords(): Promise<void> {
  const annotation = activeAnnotation()
  if (annotation === undefined) return
  const { id: annotationId, exact: quote } = annotation
  useSameWords.setState({ annotationId, quote, passages: null, current: 0 })
  useGalley.setState({ screen: 'sameWords', adjusting: null, field: null })
  await look()
}

async function look(): Promise<void> {
  const { annotationId } = useSameWords.getState()
  const passages = await ask('search.sameWords', { annotationId })
  if (useSameWords.getState().annotationId !== annotationId) return
  useSameWords.setState({ passages: passages ?? [] })
}

/** The passage that keys act upon. */
export function currentSameWords(): SameWords | undefined {
  const { passages, current } = useSameWords.getState()
  return passages?.[current]
}

export function moveInSameWords(step: 1 | -1): void {
  const { passages, current } = useSameWords.getState()
  const last = (passages?.length ?? 0) - 1
  useSameWords.setState({ current: Math.max(0, Math.min(last, current + step)) })
}

/** Goes to the passage, or to the annotation that is there. */
export async function openCurrentSameWords(): Promise<void> {
  const found = currentSameWords()
  if (found === undefined) return
  if (found.annotationId === null) {
    await openPassage(found, found.passage, found.excerpt.text)
  } else if (await show(found.articleId)) activate(found.annotationId)
}

/** Highlights the passage, with the claims, the speaker and the colour of the annotation. */
export async function repeatCurrent(): Promise<void> {
  const found = currentSameWords()
  if (found === undefined || found.annotationId !== null) return
  const { annotationId } = useSameWords.getState()
  const { articleId, revision, passage } = found
  const answer = await ask('annotation.repeat', {
    annotationId,
    articleId,
    revision,
    start: passage.start,
    end: passage.end,
  })
  if (answer === undefined) return
  tellDone(`Highlighted in “${displayText(found.title)}”, with the same claims.`)
  await look()
}
