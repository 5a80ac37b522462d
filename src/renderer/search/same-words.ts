import { create } from 'zustand'
import type { RepeatedPassage, SameWords } from '../../contract/search'
import { displayText } from '../../core/text/display'
import { activate, activeAnnotation, ask } from '../app/actions'
import { tellDone } from '../app/notices'
import { useGalley } from '../app/state'
import { openPassage, show } from './open-row'
import { t } from '../../contract/language/translate'

interface SameWordsState {
  /** The annotation whose words are looked for. */
  readonly annotationId: string
  /** Its words. */
  readonly quote: string
  /** The passages of other articles; `null` while they are looked for. */
  readonly found: SameWords | null
  /** The one that keys act upon. */
  readonly current: number
}

export const useSameWords = create<SameWordsState>(() => ({
  annotationId: '',
  quote: '',
  found: null,
  current: 0,
}))

/** Shows the passages of other articles that repeat the words of the active annotation. */
export async function openSameWords(): Promise<void> {
  const annotation = activeAnnotation()
  if (annotation === undefined) return
  const { id: annotationId, exact: quote } = annotation
  useSameWords.setState({ annotationId, quote, found: null, current: 0 })
  useGalley.setState({ screen: 'sameWords', adjusting: null, field: null })
  await look()
}

async function look(): Promise<void> {
  const { annotationId } = useSameWords.getState()
  const found = await ask('search.sameWords', { annotationId })
  if (useSameWords.getState().annotationId !== annotationId) return
  useSameWords.setState({ found: found ?? { passages: [], isCut: false } })
}

/** The passage that keys act upon. */
export function currentSameWords(): RepeatedPassage | undefined {
  const { found, current } = useSameWords.getState()
  return found?.passages[current]
}

export function moveInSameWords(step: 1 | -1): void {
  const { found, current } = useSameWords.getState()
  const last = (found?.passages.length ?? 0) - 1
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

/** Whether a passage can be made evidence of the same claims, or is already. */
export function isRepeatable(found: RepeatedPassage | undefined): boolean {
  return found !== undefined && (found.annotationId === null || found.missingClaims > 0)
}

/**
 * Makes the passage evidence of the claims of the annotation: highlights it, with the speaker and the colour
 * too, or adds the claims that are missing where it is highlighted already.
 */
export async function repeatCurrent(): Promise<void> {
  const found = currentSameWords()
  if (found === undefined || !isRepeatable(found)) return
  const { annotationId } = useSameWords.getState()
  if (found.annotationId !== null) {
    await addClaims(found.annotationId, annotationId, found)
    return
  }
  const { articleId, revision, passage } = found
  const answer = await ask('annotation.repeat', {
    annotationId,
    articleId,
    revision,
    start: passage.start,
    end: passage.end,
  })
  if (answer === undefined) return
  tellDone(
    t('Highlighted in “{{title}}”, with the same claims.', { title: displayText(found.title) }),
  )
  await look()
}

async function addClaims(
  annotationId: string,
  sourceId: string,
  { title, missingClaims }: RepeatedPassage,
): Promise<void> {
  const answer = await ask('evidence.repeat', { annotationId, sourceId })
  if (answer === undefined) return
  tellDone(
    t('{{count}} claims added to the highlight in “{{title}}”.', {
      count: missingClaims,
      title: displayText(title),
    }),
  )
  await look()
}
