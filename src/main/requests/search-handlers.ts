import { searchLibrary } from '../app/search'
import type { Session } from '../app/session'
import type { Handlers } from './handler'

type SearchRequest = Extract<keyof Handlers, `search.${string}`>

/** The requests that search the library. */
export function searchHandlers(session: Session): Pick<Handlers, SearchRequest> {
  return { 'search.find': (input) => searchLibrary(session, input) }
}
