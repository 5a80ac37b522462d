import { BrowserWindow, nativeTheme, screen, type Rectangle } from 'electron'
import { join } from 'node:path'
import type { Preferences } from '../preferences/preferences'
import { startPage } from './protocol'

const smallest = { width: 640, height: 480 }
const usual = { width: 1280, height: 860 }

/** The paper colours of the themes, so that the window does not flash before its first picture. */
const papers = { light: '#fdfcf9', sepia: '#f6ecd8', dark: '#191a1c' }

/** Opens the one window and loads the app's page into it. */
export function openWindow(
  preferences: Preferences,
  developmentServer: string | undefined,
): BrowserWindow {
  const { bounds, maximised } = preferences.windowBounds()
  const { theme } = preferences.typography()
  const dark = theme === 'dark' || (theme === 'system' && nativeTheme.shouldUseDarkColors)
  const window = new BrowserWindow({
    ...usual,
    ...(bounds !== null && isOnScreen(bounds) ? bounds : {}),
    minWidth: smallest.width,
    minHeight: smallest.height,
    backgroundColor: dark ? papers.dark : theme === 'sepia' ? papers.sepia : papers.light,
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
  if (maximised) window.maximize()
  window.on('close', () => {
    preferences.setWindowBounds(window.getNormalBounds(), window.isMaximized())
  })
  void window.loadURL(developmentServer ?? startPage)
  return window
}

/** Whether enough of a remembered window would be seen on the screens of today. */
function isOnScreen(bounds: Rectangle): boolean {
  return screen.getAllDisplays().some(({ workArea }) => {
    const right = Math.min(bounds.x + bounds.width, workArea.x + workArea.width)
    const bottom = Math.min(bounds.y + bounds.height, workArea.y + workArea.height)
    const width = right - Math.max(bounds.x, workArea.x)
    const height = bottom - Math.max(bounds.y, workArea.y)
    return width >= 200 && height >= 100
  })
}
