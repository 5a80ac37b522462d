import type { Failure } from '../../contract/failures'
import type { RequestInput, SuggestedQuote } from '../../contract/requests'
import { fail, ok, type Result } from '../../core/result'
import type { Library } from '../store/library'
import { askForQuotes } from '../suggesting/ask'
import type { Session } from './session'

/** The quotations of an article with their speakers; nothing of it is kept. */
export async function suggestQuotesOf(
  session: Session,
  { articleId, revision }: RequestInput<'quotes.suggest'>,
): Promise<Result<readonly SuggestedQuote[], Failure>> {
  const library = session.openLibrary()
  if (!library.ok) return library
  const text = session.textOf(library.value, revision)
  if (text === undefined) {
    return fail({ about: 'request', failure: { kind: 'not-found', detail: revision } })
  }
  return ok(await askForQuotes({ text, known: speakersIn(library.value, articleId) }))
}

function speakersIn(library: Library, articleId: string): readonly string[] {
  const ids = library.rows('annotation', { articleId }).map(({ speakerId }) => speakerId)
  return [...new Set(ids)].flatMap((id) => {
    const speaker = id === null ? undefined : library.row('speaker', id)
    return speaker === undefined ? [] : [speaker.name]
  })
}
