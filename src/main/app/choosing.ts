import { dialog, type BrowserWindow, type OpenDialogOptions } from 'electron'

const textFilters = [
  { name: 'Text', extensions: ['txt', 'text'] },
  { name: 'All files', extensions: ['*'] },
]

const dialogs = {
  files: {
    title: 'Open text files',
    properties: ['openFile', 'multiSelections'],
    filters: textFilters,
  },
  folders: {
    title: 'Import folder',
    buttonLabel: 'Import',
    properties: ['openDirectory', 'multiSelections'],
  },
  watchedFolders: {
    title: 'Watch folder',
    buttonLabel: 'Watch',
    properties: ['openDirectory', 'multiSelections'],
  },
  replacement: { title: 'Replace with file', properties: ['openFile'], filters: textFilters },
  located: { title: 'Locate the file', properties: ['openFile'], filters: textFilters },
  library: {
    title: 'Choose a library folder',
    properties: ['openDirectory', 'createDirectory'],
  },
} satisfies Readonly<Record<string, OpenDialogOptions>>

/** Lets the user choose files or folders in the system's dialog; none when it is left. */
export async function choose(
  window: BrowserWindow | null,
  what: keyof typeof dialogs,
): Promise<readonly string[]> {
  const options = dialogs[what]
  const chosen =
    window === null
      ? await dialog.showOpenDialog(options)
      : await dialog.showOpenDialog(window, options)
  return chosen.canceled ? [] : chosen.filePaths
}
