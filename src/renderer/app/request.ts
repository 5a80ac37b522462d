import type { Answers, Failure, RequestInput, RequestName } from '../../contract/requests'
import type { Result } from '../../core/result'
import { bridge } from './bridge'
import { deliver } from './inbox'

/** Makes a request; whoever has its answer finds the state as the answer speaks of it. */
export async function request<Name extends RequestName>(
  name: Name,
  input: RequestInput<Name>,
): Promise<Result<Answers[Name], Failure>> {
  const result = await bridge.request(name, input)
  deliver()
  return result
}
