import { describeArticle, removeArticles } from '../../core/annotation/articles'
import { markArticles } from '../../core/annotation/reading'
import { fail, ok } from '../../core/result'
import { canonicalText } from '../../core/text/canonical'
import sample from '../../../resources/sample/a-wire-story.txt?raw'
import type { Application } from '../app/application'
import { openArticle, openText } from '../app/articles'
import { locateByChosen, openChosen, replaceByChosen } from '../app/chosen'
import { compareArticle, revisionsOf } from '../app/comparison'
import {
  copyComparison,
  copyMarkdown,
  copyQuote,
  saveComparison,
  saveMarkdown,
} from '../app/export'
import { areMany, changeArticles } from '../app/large-change'
import { copyLink } from '../app/links'
import { encodingChoices } from '../app/reopen'
import type { Session } from '../app/session'
import type { Library } from '../store/library'
import type { Handlers } from './handler'

type ArticleRequest = Extract<keyof Handlers, `article.${string}` | `export.${string}`>

/** The requests about one article as a whole. */
export function articleHandlers(application: Application): Pick<Handlers, ArticleRequest> {
  const { session } = application
  return {
    'article.chooseFiles': async () => {
      await openChosen(application)
      return ok(null)
    },
    'article.openSample': () => application.show(openText(session, canonicalText(sample))),
    'article.open': async ({ articleId }) =>
      application.show(await openArticle(session, application.follower, articleId)),
    'article.takeNewText': ({ articleId }) => application.fileChoices.takeNewText(articleId),
    'article.restore': ({ articleId }) => application.fileChoices.restoreText(articleId),
    'article.locate': ({ articleId }) => locateByChosen(application, articleId),
    'article.takeLocated': ({ articleId }) => application.fileChoices.takeLocated(articleId),
    'article.replaceFile': ({ articleId }) => replaceByChosen(application, articleId),
    'article.encodings': ({ articleId }) => encodingChoices(session, articleId),
    'article.reopen': ({ articleId, encoding }) =>
      application.fileChoices.reopen(articleId, encoding),
    'article.revisions': ({ articleId }) => revisionsOf(session, articleId),
    'article.compare': (input) => compareArticle(session, input),
    'article.similar': async ({ articleId }) => {
      const { similarTo } = await import('../app/similar')
      const library = session.openLibrary()
      return library.ok ? similarTo(library.value, articleId) : library
    },
    'article.describe': ({ articleId, ...metadata }) =>
      session.perform('article.describe', (context) =>
        describeArticle(context, { articleId, metadata }),
      ),
    'article.remove': (input) =>
      areMany(input.articleIds)
        ? changeArticles(session, { kind: 'remove', ...input })
        : session.perform('article.remove', (context) => removeArticles(context, input)),
    'article.mark': (input) =>
      areMany(input.articleIds)
        ? changeArticles(session, { kind: 'mark', ...input })
        : session.perform('article.mark', (context) => markArticles(context, input)),
    'article.remember': ({ articleId, revision, position, atEnd }) => {
      const library = session.openLibrary()
      if (!library.ok) return library
      // A place in a text that the article no longer has.
      if (library.value.row('article', articleId)?.revision !== revision) return ok(null)
      const recorded = library.value.recordPosition(articleId, position)
      if (!recorded.ok) return fail({ about: 'store', failure: recorded.error })
      if (atEnd === true) noteEnd(session, library.value, articleId)
      return recorded
    },
    'export.save': ({ articleId }) => saveMarkdown(session, articleId),
    'export.copy': ({ articleId }) => copyMarkdown(session, articleId),
    'export.saveComparison': (input) => saveComparison(session, input),
    'export.copyComparison': (input) => copyComparison(session, input),
    'export.copyLink': (link) => copyLink(link),
    'export.copyQuote': ({ annotationId }) => copyQuote(session, annotationId),
  }
}

/** Reading must not stop because it cannot be kept that the end was reached. */
function noteEnd(session: Session, library: Library, articleId: string): void {
  if (library.recordEnd(articleId).ok) session.tellArticles(library, [articleId])
}
