import { ipcMain, type IpcMainEvent } from 'electron'
import { answerChannel, dropChannel, requestChannel } from '../../contract/channels'
import type { Failure } from '../../contract/failures'
import type { RequestName } from '../../contract/requests'
import { fail, type Result } from '../../core/result'
import { guard } from '../app/guard'
import { isListOfPaths } from '../app/targets'

/** Answers one request, whatever its name and input are. */
export type Answering = (name: unknown, input: unknown) => Promise<Result<unknown, Failure>>

/** The one request that the first picture waits for. */
const firstRequest: RequestName = 'session.start'

/** How long the first picture is left to itself before the rest is loaded unasked, in milliseconds. */
const afterFirst = 300

/**
 * The one doorway for all that the renderer asks: checks that it comes from the main frame of the
 * app's own page.
 *
 * @param start answers the request that the first picture waits for
 * @param load loads what checks and answers all others; they wait for it, in their order
 */
export function openDoorway(
  start: () => Promise<Result<unknown, Failure>>,
  load: () => Promise<Answering>,
  openFiles: (paths: readonly string[]) => void,
  isOwnPage: (address: string) => boolean,
): void {
  const isTrusted = ({ senderFrame }: IpcMainEvent) =>
    senderFrame !== null && senderFrame.parent === null && isOwnPage(senderFrame.url)

  let answering: Promise<Answering> | undefined
  const loaded = () => (answering ??= load())
  const answer: Answering = async (name, input) => {
    if (name !== firstRequest || !isEmpty(input)) {
      return guard('answering', async () => (await loaded())(name, input))
    }
    const started = await guard(firstRequest, start)
    setTimeout(() => void loaded(), afterFirst)
    return started
  }

  // Not `handle`: its answers take another way than events, and can overtake those sent before them.
  ipcMain.on(requestChannel, (event, id: unknown, name: unknown, input: unknown) => {
    const answered = isTrusted(event) ? answer(name, input) : Promise.resolve(strange())
    void answered.then((result) => {
      if (!event.sender.isDestroyed()) event.reply(answerChannel, id, result)
    })
  })

  ipcMain.on(dropChannel, (event, paths: unknown) => {
    if (isTrusted(event) && isListOfPaths(paths)) openFiles(paths)
  })
}

function isEmpty(input: unknown): boolean {
  if (typeof input !== 'object' || input === null) return false
  return Object.getPrototypeOf(input) === Object.prototype && Object.keys(input).length === 0
}

function strange(): Result<never, Failure> {
  return fail({ about: 'request', failure: { kind: 'bad-request', detail: 'sender' } })
}
