import { fail, type Result } from '../../core/result'
import type { Failure, StoreFailure } from '../../contract/failures'
import type { Refusal } from '../../core/annotation/refusal'

/** Says what a failure of the store or a refusal of the rules is about. */
export function failureOf(error: StoreFailure | Refusal): Failure {
  return 'detail' in error
    ? { about: 'store', failure: error }
    : { about: 'change', failure: error }
}

/** That no library is open. */
export function noLibrary(): Result<never, Failure> {
  return fail({ about: 'request', failure: { kind: 'no-library', detail: '' } })
}
