import type { Failure } from '../../contract/failures'
import type { Answers, RequestInput, RequestName } from '../../contract/requests'
import type { Result } from '../../core/result'
import type { Application } from '../app/application'
import { annotationHandlers } from './annotation-handlers'
import { articleHandlers } from './article-handlers'
import { sessionHandlers } from './session-handlers'

/** One handler a request. Each answers with a value or an expected failure. */
export type Handlers = {
  readonly [Name in RequestName]: (
    input: RequestInput<Name>,
  ) => Result<Answers[Name], Failure> | Promise<Result<Answers[Name], Failure>>
}

export function createHandlers(application: Application): Handlers {
  return {
    ...sessionHandlers(application),
    ...articleHandlers(application),
    ...annotationHandlers(application.session),
  }
}
