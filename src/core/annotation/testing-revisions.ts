import type { SeenFile } from './articles'
import type { Outcome } from './context'
import type { Resolution } from './placements'
import { reviseArticle } from './revisions'
import type { Placement } from './rows'
import type { Desk } from './testing'

/** Support for tests of what becomes of an annotation when its article takes another text. */

/** What is known of the article by its new text. */
export const metadata = {
  title: 'Pipeline',
  publication: null,
  author: null,
  date: null,
  url: null,
}

/** Where an annotation stands in a new text. */
type Answer = Pick<Resolution, 'status' | 'start' | 'end'>

export const attached: Answer = { status: 'attached', start: 11, end: 16 }
export const review: Answer = { status: 'review', start: 0, end: 4 }
export const orphan: Answer = { status: 'orphan', start: null, end: null }

/** Lets the desk's article take the text `to`, in which its one annotation stands as `answer` says. */
export function take(desk: Desk, to: string, answer: Answer): void {
  desk.done(revision(desk, to, answer))
}

/** As `take`, but only what is to be done, with the file that the text is in. */
export function revision(
  desk: Desk,
  to: string,
  answer: Answer,
  location: SeenFile | null = null,
): Outcome {
  const [article] = [...desk.rows.article.values()]
  return reviseArticle(desk.context, {
    articleId: 'article',
    from: article?.revision ?? '',
    revision: to,
    metadata,
    location,
    resolutions: [...desk.rows.annotation.values()].map((annotation) => ({
      annotation,
      ...answer,
    })),
  })
}

/** Where the desk's one annotation stands, if that is not where a person placed it. */
export function placementIn(desk: Desk): Placement | undefined {
  return [...desk.rows.placement.values()][0]
}
