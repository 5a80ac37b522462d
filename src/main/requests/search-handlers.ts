import type { Session } from '../app/session'
import type { Handlers } from './handler'

type SearchRequest = Extract<keyof Handlers, `search.${string}`>

/** The requests that search the library. */
export function searchHandlers(session: Session): Pick<Handlers, SearchRequest> {
  return {
    'search.find': async (input) => {
      const { searchLibrary } = await import('../app/search')
      return searchLibrary(session, input)
    },
  }
}
