import { clipboard } from 'electron'
import type { Destination } from '../../contract/destination'
import type { Failure, LinkFailure } from '../../contract/failures'
import type { ArticleContents } from '../../contract/requests'
import { readLink, writeLink, type Link, type LinkedPassage } from '../../core/exchange/link/link'
import { fail, ok, type Result } from '../../core/result'
import { ask } from '../comparing/ask'
import type { Library } from '../store/library'
import { openArticle } from './articles'
import type { Follower } from './follow'
import type { Session } from './session'

/** What a link led to. */
export interface Followed {
  readonly contents: ArticleContents
  readonly destination: Destination | null
  /** Why it led less far than it should. */
  readonly failure: Failure | null
}

/** Opens the article of a link, and finds the passage that the link names in the text that it has now. */
export async function followLink(
  session: Session,
  follower: Follower,
  address: string,
): Promise<Result<Followed, Failure>> {
  const link = readLink(address)
  if (link === undefined) return failed('malformed')
  const library = session.openLibrary()
  if (!library.ok) return library
  const articleId = articleOf(library.value, link)
  if (articleId === undefined) return failed(`no-${link.kind}`)
  const opened = await openArticle(session, follower, articleId)
  if (!opened.ok) return opened
  const contents = opened.value
  if (link.kind === 'annotation') {
    return ok({ contents, destination: { annotationId: link.annotationId }, failure: null })
  }
  if (link.passage === null) return ok({ contents, destination: null, failure: null })
  return ok({ contents, ...(await findPassage(library.value, contents, link.passage)) })
}

/** Copies a link. */
export async function copyLink(link: Link): Promise<Result<null, Failure>> {
  await clipboard.writeText(writeLink(link))
  return ok(null)
}

function articleOf(library: Library, link: Link): string | undefined {
  return link.kind === 'article'
    ? library.row('article', link.articleId)?.id
    : library.row('annotation', link.annotationId)?.articleId
}

async function findPassage(
  library: Library,
  { article, text }: ArticleContents,
  passage: LinkedPassage,
): Promise<Omit<Followed, 'contents'>> {
  const { start, end } = passage
  const isOfThisText = passage.revision === null || passage.revision === article.revision
  const before = isOfThisText ? text : library.revisionText(passage.revision)
  if (before === undefined || end > before.length) return nowhere('no-passage')
  if (isOfThisText) return { destination: { start, end }, failure: null }

  const [found] = await ask('reanchor', {
    before,
    after: text,
    annotations: [{ id: 'link', start, end }],
  })
  if (found === undefined || found.status === 'orphan') return nowhere('words-gone')
  return {
    destination: { start: found.start, end: found.end },
    failure:
      found.status === 'attached' ? null : { about: 'link', failure: { kind: 'words-changed' } },
  }
}

function nowhere(kind: LinkFailure['kind']): Omit<Followed, 'contents'> {
  return { destination: null, failure: { about: 'link', failure: { kind } } }
}

function failed(kind: LinkFailure['kind']): Result<never, Failure> {
  return fail({ about: 'link', failure: { kind } })
}
