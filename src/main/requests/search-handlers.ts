import type { Session } from '../app/session'
import type { Handlers } from './handler'

type SearchRequest = Extract<keyof Handlers, `search.${string}`>

/** The requests that search the library. */
export function searchHandlers(session: Session): Pick<Handlers, SearchRequest> {
  return {
    'search.sameWords': async ({ annotationId }) => {
      const { sameWordsAs } = await import('../app/same-words')
      const library = session.openLibrary()
      return library.ok ? sameWordsAs(library.value, annotationId) : library
    },
    'search.find': async (input) => {
      const { searchLibrary } = await import('../app/search')
      return searchLibrary(session, input)
    },
  }
}
