import type { Application } from '../app/application'
import { annotationHandlers } from './annotation-handlers'
import { articleHandlers } from './article-handlers'
import { deskHandlers } from './desk-handlers'
import type { Handlers } from './handler'
import { quoteHandlers } from './quote-handlers'
import { importHandlers } from './import-handlers'
import { searchHandlers } from './search-handlers'
import { notesHandlers } from './notes-handlers'
import { sessionHandlers } from './session-handlers'
import { watchingHandlers } from './watching-handlers'

/** The handlers of all requests. */
export function createHandlers(application: Application): Handlers {
  return {
    ...sessionHandlers(application),
    ...articleHandlers(application),
    ...importHandlers(application),
    ...watchingHandlers(application),
    ...annotationHandlers(application.session),
    ...deskHandlers(application.session),
    ...notesHandlers(application.session),
    ...quoteHandlers(application.session),
    ...searchHandlers(application.session),
  }
}
