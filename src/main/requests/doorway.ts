import { ipcMain, type IpcMainEvent } from 'electron'
import { answerChannel, dropChannel, requestChannel } from '../../contract/channels'
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
  const isTrusted = ({ senderFrame }: IpcMainEvent) =>
    senderFrame !== null && senderFrame.parent === null && isOwnPage(senderFrame.url)

  // Not `handle`: its answers take another way than events, and can overtake those sent before them.
  ipcMain.on(requestChannel, (event, id: unknown, name: unknown, input: unknown) => {
    const answered = isTrusted(event)
      ? answer(handlers, name, input)
      : Promise.resolve(refuse('bad-request', 'sender'))
    void answered.then((result) => {
      if (!event.sender.isDestroyed()) event.reply(answerChannel, id, result)
    })
  })

  ipcMain.on(dropChannel, (event, paths: unknown) => {
    if (isTrusted(event) && isListOfPaths(paths)) openFiles(paths)
  })
}

/** Checks a request and does it. */
async function answer(
  handlers: Handlers,
  name: unknown,
  input: unknown,
): Promise<Result<unknown, Failure>> {
  if (!isRequestName(name)) return refuse('bad-request', 'name')
  const checked = requestSchemas[name].safeParse(input)
  if (!checked.success) return refuse('bad-request', checked.error.message)
  try {
    return await handle(handlers, name, checked.data)
  } catch (error) {
    console.error(`${name} failed:`, error)
    return refuse('internal', error instanceof Error ? error.message : String(error))
  }
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

function isListOfPaths(paths: unknown): paths is readonly string[] {
  return Array.isArray(paths) && paths.every((path) => typeof path === 'string' && path !== '')
}

function refuse(kind: RequestFailure['kind'], detail: string): Result<never, Failure> {
  return fail({ about: 'request', failure: { kind, detail } })
}
