import { contextBridge, ipcRenderer, webUtils } from 'electron'
import type { GalleyBridge } from '../contract/bridge'
import { answerChannel, dropChannel, eventChannel, requestChannel } from '../contract/channels'
import type { GalleyEvent } from '../contract/events'

let lastRequest = 0
/** What is to be done with the answers that are awaited, by the number of the request. */
const awaited = new Map<unknown, (answer: unknown) => void>()

ipcRenderer.on(answerChannel, (_event, request: unknown, answer: unknown) => {
  awaited.get(request)?.(answer)
  awaited.delete(request)
})

const bridge: GalleyBridge<File> = {
  request: (name, input) =>
    new Promise((resolve) => {
      lastRequest += 1
      ipcRenderer.send(requestChannel, lastRequest, name, input)
      // What main answers under this number is the answer to this request.
      awaited.set(lastRequest, resolve as (answer: unknown) => void)
    }),
  listen: (listener) => {
    const handle = (_event: unknown, event: GalleyEvent) => listener(event)
    ipcRenderer.on(eventChannel, handle)
    return () => ipcRenderer.off(eventChannel, handle)
  },
  openDropped: (files) => {
    ipcRenderer.send(
      dropChannel,
      files.map((file) => webUtils.getPathForFile(file)),
    )
  },
}

contextBridge.exposeInMainWorld('galley', bridge)
