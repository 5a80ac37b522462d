import { BrowserWindow } from 'electron'
import { join } from 'node:path'
import { startPage } from './protocol'

const smallest = { width: 640, height: 480 }
const usual = { width: 1280, height: 860 }

/**
 * Makes the one window, unseen, and begins to load the app's page into it: the page's process takes
 * longer to start than all that main has to do until then.
 */
export function makeWindow(developmentServer: string | undefined): BrowserWindow {
  const window = new BrowserWindow({
    ...usual,
    minWidth: smallest.width,
    minHeight: smallest.height,
    show: false,
    title: 'Galley',
    webPreferences: {
      preload: join(import.meta.dirname, '../preload/index.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
      // The page is the same at every start: keep its compiled code from the first one on.
      v8CacheOptions: 'bypassHeatCheck',
    },
  })
  void window.loadURL(developmentServer ?? startPage)
  return window
}
