import { ipcMain, type IpcMainEvent, type IpcMainInvokeEvent } from 'electron'
import { dropChannel, requestChannel } from '../../contract/channels'
import type { Failure, RequestFailure } from '../../contract/failures'
import { requestSchemas, type RequestName } from '../../contract/requests'
import { fail, type Result } from '../../core/result'
import type { Handlers } from './handler'

/**
 * The one doorway for all that the renderer asks: checks that it comes from the main frame of the
 * app's own page, that the request exists, and that its input fits the schema.
 */
export function openDoorway(
  handlers: Handlers,
  openFiles: (paths: readonly string[]) => void,
  isOwnPage: (address: string) => boolean,
): void {
  const isTrusted = ({ senderFrame }: IpcMainEvent | IpcMainInvokeEvent) =>
    senderFrame !== null && senderFrame.parent === null && isOwnPage(senderFrame.url)

  ipcMain.handle(requestChannel, async (event, name: unknown, input: unknown) => {
    if (!isTrusted(event)) return refuse('bad-request', 'sender')
    if (!isRequestName(name)) return refuse('bad-request', 'name')
    const checked = requestSchemas[name].safeParse(input)
    if (!checked.success) return refuse('bad-request', checked.error.message)
    try {
      return await answer(handlers, name, checked.data)
    } catch (error) {
      console.error(`${name} failed:`, error)
      return refuse('internal', error instanceof Error ? error.message : String(error))
    }
  })

  ipcMain.on(dropChannel, (event, paths: unknown) => {
    if (isTrusted(event) && isListOfPaths(paths)) openFiles(paths)
  })
}

function answer<Name extends RequestName>(
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

function isListOfPaths(paths: unknown): paths is readonly string[] {
  return Array.isArray(paths) && paths.every((path) => typeof path === 'string' && path !== '')
}

function refuse(kind: RequestFailure['kind'], detail: string): Result<never, Failure> {
  return fail({ about: 'request', failure: { kind, detail } })
}
