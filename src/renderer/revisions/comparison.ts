import { create } from 'zustand'
import type { ArticleComparison, SeenRevision } from '../../contract/requests'
import type { RevisionName } from '../../core/annotation/rows'
import { activate, ask, openArticle } from '../app/actions'
import { tellDone } from '../app/notices'
import { useGalley } from '../app/state'
import { closeScreen } from './screens'

interface ComparisonState {
  /** The texts of the article, as main lists them. */
  readonly revisions: readonly SeenRevision[]
  /** `null` while it is being made. */
  readonly comparison: ArticleComparison | null
}

export const useComparison = create<ComparisonState>(() => ({ revisions: [], comparison: null }))

/** Which two texts of an article; the last two where none are named. */
interface Wanted {
  readonly articleId: string
  /** Another article, whose current text is compared instead. */
  readonly other?: string
  readonly from?: RevisionName
  readonly to?: RevisionName
}

/** Shows what changed from one text of an article to another. */
export async function openComparison(wanted: Wanted): Promise<void> {
  const revisions = await ask('article.revisions', { articleId: wanted.articleId })
  if (revisions === undefined) return
  if (revisions.length < 2) {
    tellDone('The text of this article has not changed since Galley first saw it.')
    return
  }
  useComparison.setState({ revisions, comparison: null })
  useGalley.setState({ screen: 'comparison', adjusting: null, field: null })
  await compare(wanted)
}

/** Shows what differs from another article to this one. */
export async function compareWithOther(articleId: string, other: string): Promise<void> {
  useComparison.setState({ revisions: [], comparison: null })
  useGalley.setState({ screen: 'comparison', adjusting: null, field: null })
  await compare({ articleId, other })
}

let latest: Wanted | undefined

/** Compares other texts than those on the screen. */
export async function compare(wanted: Wanted): Promise<void> {
  latest = wanted
  const comparison = await ask('article.compare', wanted)
  if (latest !== wanted) return
  if (comparison === undefined) {
    // What was on the screen stays there; a screen that never showed anything goes.
    if (useComparison.getState().comparison === null) closeScreen()
    return
  }
  useComparison.setState({ comparison })
}

/** Shows a quote with its notes in the text. */
export async function showNote(articleId: string, annotationId: string): Promise<void> {
  if (useGalley.getState().open?.article.id !== articleId) await openArticle(articleId)
  closeScreen()
  requestAnimationFrame(() => activate(annotationId))
}

/** Saves the comparison on the screen as Markdown. */
export async function saveComparison(): Promise<void> {
  const shown = shownComparison()
  if (shown === undefined) return
  const answer = await ask('export.saveComparison', shown)
  if (answer !== undefined && answer !== 'cancelled') tellDone(`Exported to ${answer.fileName}`)
}

/** Copies the comparison on the screen as Markdown. */
export async function copyComparison(): Promise<void> {
  const shown = shownComparison()
  if (shown === undefined) return
  const answer = await ask('export.copyComparison', shown)
  if (answer !== undefined) tellDone('Comparison copied as Markdown')
}

function shownComparison(): Wanted | undefined {
  const { comparison } = useComparison.getState()
  if (comparison === null) return undefined
  const { articleId, other, from, to } = comparison
  if (other !== null) return { articleId, other: other.id }
  return { articleId, from: from.revision, to: to.revision }
}
