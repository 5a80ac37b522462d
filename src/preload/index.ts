import { contextBridge, ipcRenderer, webUtils } from 'electron'
import type { GalleyBridge } from '../contract/bridge'
import { dropChannel, eventChannel, requestChannel } from '../contract/channels'
import type { GalleyEvent } from '../contract/events'

const bridge: GalleyBridge<File> = {
  request: (name, input) => ipcRenderer.invoke(requestChannel, name, input),
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
