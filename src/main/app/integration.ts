import { app, type BrowserWindow } from 'electron'

/** Tells the system what Galley opens and what it has open, each system by its own means. */
export interface Integration {
  /** A file was opened: it joins the recent documents of the jump list or the dock. */
  opened(path: string): void
  /** The article on the screen is of that file; `null` when it is of none. */
  shown(path: string | null): void
  /** The window holds what a person wrote and could not be saved. */
  edited(isEdited: boolean): void
}

/**
 * Integrates the app into the system. On Linux the package does it: its desktop entry says what is opened,
 * and the desktop keeps the recent documents.
 */
export function integrate(window: BrowserWindow): Integration {
  const isLinux = process.platform === 'linux'
  // The name under which the installer registers the shortcut: the jump list belongs to it.
  if (process.platform === 'win32') app.setAppUserModelId('xyz.galley.Galley')
  if (app.isPackaged && process.platform === 'win32') {
    // What follows "--" is never taken for an option, whatever a link says.
    app.setAsDefaultProtocolClient('galley', process.execPath, ['--'])
  } else if (app.isPackaged && !isLinux) {
    app.setAsDefaultProtocolClient('galley')
  }
  return {
    opened: (path) => {
      if (!isLinux) app.addRecentDocument(path)
    },
    // The proxy icon of macOS; elsewhere it does nothing.
    shown: (path) => window.setRepresentedFilename(path ?? ''),
    // The dot in the close button of macOS. What is saved by itself a moment later has none, as in
    // Apple's own programs that save by themselves.
    edited: (isEdited) => window.setDocumentEdited(isEdited),
  }
}
