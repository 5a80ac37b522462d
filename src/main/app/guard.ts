import type { Failure } from '../../contract/failures'
import { fail, type Result } from '../../core/result'

/**
 * Does some work, and makes a failure of what it throws: a mistake in Galley, or a disk that can no
 * longer be read. Nobody would hear of it otherwise, and who waits for the work would wait for ever.
 *
 * @param name of the work, for the log
 */
export async function guard<Value>(
  name: string,
  work: () => Result<Value, Failure> | Promise<Result<Value, Failure>>,
): Promise<Result<Value, Failure>> {
  try {
    return await work()
  } catch (error) {
    console.error(`${name} failed:`, error)
    const detail = error instanceof Error ? error.message : String(error)
    return fail({ about: 'request', failure: { kind: 'internal', detail } })
  }
}
