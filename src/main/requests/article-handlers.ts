import { describeArticle, removeArticle } from '../../core/annotation/articles'
import { fail, ok } from '../../core/result'
import type { Application } from '../app/application'
import { openArticle, openChangedFile } from '../app/articles'
import { copyMarkdown, copyQuote, saveMarkdown } from '../app/export'
import type { Handlers } from './handler'

type ArticleRequest = Extract<keyof Handlers, `article.${string}` | `export.${string}`>

/** The requests about one article as a whole. */
export function articleHandlers(application: Application): Pick<Handlers, ArticleRequest> {
  const { session } = application
  return {
    'article.chooseFiles': async () => {
      await application.chooseFiles()
      return ok(null)
    },
    'article.openSample': () => application.show(application.openSample()),
    'article.open': async ({ articleId }) =>
      application.show(await openArticle(session, articleId)),
    'article.openChangedFile': async ({ articleId }) =>
      application.show(await openChangedFile(session, articleId)),
    'article.describe': ({ articleId, ...metadata }) =>
      session.perform('article.describe', (context) =>
        describeArticle(context, { articleId, metadata }),
      ),
    'article.remove': (input) =>
      session.perform('article.remove', (context) => removeArticle(context, input)),
    'article.remember': ({ articleId, position }) => {
      const library = session.openLibrary()
      if (!library.ok) return library
      const recorded = library.value.recordPosition(articleId, position)
      return recorded.ok ? recorded : fail({ about: 'store', failure: recorded.error })
    },
    'export.save': ({ articleId }) => saveMarkdown(session, articleId),
    'export.copy': ({ articleId }) => copyMarkdown(session, articleId),
    'export.copyQuote': ({ annotationId }) => copyQuote(session, annotationId),
  }
}
