import { create } from 'zustand'
import type { ArticleComparison, SeenRevision } from '../../contract/requests'
import type { RevisionName } from '../../core/annotation/rows'
import type { Difference } from '../../core/journal/change'
import { activate, ask, openArticle } from '../app/actions'
import { tellDone, withdrawRevised } from '../app/notices'
import { useGalley } from '../app/state'
import { closeScreen } from '../app/close-screen'
import { t } from '../../contract/language/translate'

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
    tellDone(t('The text of this article has not changed since Galley first saw it.'))
    return
  }
  // It says what is on the screen now, and would cover it.
  withdrawRevised(wanted.articleId)
  useComparison.setState({ revisions, comparison: null })
  useGalley.setState({ screen: 'comparison', adjusting: null, field: null })
  await compare(wanted)
}

/** Shows what differs between two articles: from the one that came first into the library to the other. */
export async function compareArticles(one: string, other: string): Promise<void> {
  // Ids begin with the time at which they were made.
  const [earlier, later] = one < other ? [one, other] : [other, one]
  await compareWithOther(later, earlier)
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

/**
 * Renews the comparison on the screen when its article has other texts or its quotes another standing:
 * where the newer text was the current one, the current one takes its place.
 */
export async function renewComparison(differences: readonly Difference[]): Promise<void> {
  const { comparison } = useComparison.getState()
  if (useGalley.getState().screen !== 'comparison' || comparison === null) return
  const { articleId, other, from, to } = comparison
  const shown = other === null ? [articleId] : [articleId, other.id]
  if (!differences.some((difference) => shown.some((id) => concerns(difference, id)))) return
  if (other !== null) {
    await renewWithOther(articleId, other.id)
    return
  }
  const revisions = await ask('article.revisions', { articleId })
  if (revisions === undefined || useComparison.getState().comparison !== comparison) return
  const names = revisions.map(({ revision }) => revision)
  if (names.length < 2) {
    closeScreen()
    return
  }
  useComparison.setState({ revisions })
  const current = revisions.find(({ isCurrent }) => isCurrent)?.revision
  const newer = to.isCurrent ? current : to.revision
  const isThere = names.includes(from.revision) && newer !== undefined && names.includes(newer)
  await compare(
    isThere && from.revision !== newer
      ? { articleId, from: from.revision, to: newer }
      : { articleId },
  )
}

/** Compares the two articles once more, if both are still there. */
async function renewWithOther(articleId: string, other: string): Promise<void> {
  const articles = useGalley.getState().library?.articles
  if (articles?.has(articleId) === true && articles.has(other)) await compare({ articleId, other })
  else closeScreen()
}

function concerns({ table, id, before, after }: Difference, articleId: string): boolean {
  if (table === 'article') return id === articleId
  const row = after ?? before
  return row !== null && 'articleId' in row && row.articleId === articleId
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
  if (answer !== undefined && answer !== 'cancelled')
    tellDone(t('Exported to {{fileName}}', { fileName: answer.fileName }))
}

/** Copies the comparison on the screen as Markdown. */
export async function copyComparison(): Promise<void> {
  const shown = shownComparison()
  if (shown === undefined) return
  const answer = await ask('export.copyComparison', shown)
  if (answer !== undefined) tellDone(t('Comparison copied as Markdown'))
}

function shownComparison(): Wanted | undefined {
  const { comparison } = useComparison.getState()
  if (comparison === null) return undefined
  const { articleId, other, from, to } = comparison
  if (other !== null) return { articleId, other: other.id }
  return { articleId, from: from.revision, to: to.revision }
}
