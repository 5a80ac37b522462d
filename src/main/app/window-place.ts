import { join } from 'node:path'
import { app, nativeTheme, screen, type BrowserWindow, type Rectangle } from 'electron'
import type { Preferences } from '../preferences/preferences'

/** The paper colours of the themes, so that the window does not flash before its first picture. */
const papers = { light: '#fdfcf9', sepia: '#f6ecd8', dark: '#191a1c' }

const picture = 'resources/icons/png/256x256.png'

/** Puts the window where it was and shows it, in the colour of the paper until the page paints. */
export function showWindow(window: BrowserWindow, preferences: Preferences): void {
  const { bounds, maximised } = preferences.windowBounds()
  const { theme } = preferences.typography()
  const dark = theme === 'dark' || (theme === 'system' && nativeTheme.shouldUseDarkColors)
  window.setBackgroundColor(dark ? papers.dark : theme === 'sepia' ? papers.sepia : papers.light)
  if (bounds !== null && isOnScreen(bounds)) window.setBounds(bounds)
  if (maximised) window.maximize()
  else window.show()
  // Where no desktop entry tells which picture is Galley's. Elsewhere the program has it.
  if (process.platform === 'linux') {
    setImmediate(() => window.setIcon(join(app.getAppPath(), picture)))
  }
  window.on('close', () => {
    preferences.setWindowBounds(window.getNormalBounds(), window.isMaximized())
  })
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
