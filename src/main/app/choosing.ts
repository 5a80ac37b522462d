import { dialog, type BrowserWindow, type OpenDialogOptions } from 'electron'
import { t } from '../../contract/language/translate'

const textFilters = () => [
  { name: t('Text'), extensions: ['txt', 'text'] },
  { name: t('All files'), extensions: ['*'] },
]

const dialogs = {
  files: () => ({
    title: t('Open text files'),
    properties: ['openFile', 'multiSelections'],
    filters: textFilters(),
  }),
  folders: () => ({
    title: t('Import folder'),
    buttonLabel: t('Import'),
    properties: ['openDirectory', 'multiSelections'],
  }),
  watchedFolders: () => ({
    title: t('Watch folder'),
    buttonLabel: t('Watch'),
    properties: ['openDirectory', 'multiSelections'],
  }),
  replacement: () => ({
    title: t('Replace with file'),
    properties: ['openFile'],
    filters: textFilters(),
  }),
  located: () => ({
    title: t('Locate the file'),
    properties: ['openFile'],
    filters: textFilters(),
  }),
  library: () => ({
    title: t('Choose a library folder'),
    properties: ['openDirectory', 'createDirectory'],
  }),
} satisfies Readonly<Record<string, () => OpenDialogOptions>>

/** Lets the user choose files or folders in the system's dialog; none when it is left. */
export async function choose(
  window: BrowserWindow | null,
  what: keyof typeof dialogs,
): Promise<readonly string[]> {
  const options: OpenDialogOptions = dialogs[what]()
  const chosen =
    window === null
      ? await dialog.showOpenDialog(options)
      : await dialog.showOpenDialog(window, options)
  return chosen.canceled ? [] : chosen.filePaths
}
