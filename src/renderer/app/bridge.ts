import type { GalleyBridge } from '../../contract/bridge'

declare global {
  interface Window {
    readonly galley: GalleyBridge<File>
  }
}

/** The way to main: requests, events and dropped files. */
export const bridge: GalleyBridge<File> = window.galley
