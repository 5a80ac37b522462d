import type { Failure, RequestFailure } from '../../contract/failures'
import { requestSchemas, type RequestName } from '../../contract/requests'
import { fail, type Result } from '../../core/result'
import type { Application } from '../app/application'
import { guard } from '../app/guard'
import type { Answering } from './doorway'
import type { Handlers } from './handler'
import { createHandlers } from './handlers'

/** Answers every request: checks that it exists and that its input fits the schema, and does it. */
export function createAnswering(application: Application): Answering {
  const handlers = createHandlers(application)
  return async (name, input) => {
    if (!isRequestName(name)) return refuse('name')
    const checked = requestSchemas[name].safeParse(input)
    if (!checked.success) return refuse(checked.error.message)
    if (!isOfApp(name)) await application.session.alone.free()
    return guard<unknown>(name, () => handle(handlers, name, checked.data))
  }
}

/** Whether a request is about the app itself, or a running import: it changes no library. */
function isOfApp(name: RequestName): boolean {
  return /^(?:application|preferences|import)\./u.test(name)
}

function handle<Name extends RequestName>(
  handlers: Handlers,
  name: Name,
  input: unknown,
): ReturnType<Handlers[Name]> {
  // The schema of this very name has just checked the input.
  const handler = handlers[name] as (input: unknown) => ReturnType<Handlers[Name]>
  return handler(input)
}

function isRequestName(name: unknown): name is RequestName {
  return typeof name === 'string' && Object.hasOwn(requestSchemas, name)
}

function refuse(detail: string): Result<never, Failure> {
  const kind: RequestFailure['kind'] = 'bad-request'
  return fail({ about: 'request', failure: { kind, detail } })
}
