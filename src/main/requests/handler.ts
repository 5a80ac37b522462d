import type { Failure } from '../../contract/failures'
import type { Answers, RequestInput, RequestName } from '../../contract/requests'
import type { Result } from '../../core/result'

/** One handler a request. Each answers with a value or an expected failure. */
export type Handlers = {
  readonly [Name in RequestName]: (
    input: RequestInput<Name>,
  ) => Result<Answers[Name], Failure> | Promise<Result<Answers[Name], Failure>>
}
