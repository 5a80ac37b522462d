import { create } from 'zustand'
import type { WatchedFolderState } from '../../contract/watching'
import { displayText } from '../../core/text/display'
import { ask } from '../app/actions'
import { tellDone } from '../app/notices'
import { firstKeyOf } from '../app/shortcuts'
import { t } from '../../contract/language/translate'

interface Watching {
  /** The watched folders; `null` until they were asked for. */
  readonly folders: readonly WatchedFolderState[] | null
}

export const useWatching = create<Watching>(() => ({ folders: null }))

/** Asks for the watched folders anew. */
export async function refreshWatched(): Promise<void> {
  const folders = await ask('watching.list', {})
  if (folders !== undefined) useWatching.setState({ folders })
}

/** Watches the folder that was imported last. */
export async function keepWatching(folderName: string): Promise<void> {
  const kept = await ask('watching.keep', {})
  if (kept === undefined) return
  await refreshWatched()
  tellDone(
    t('Watching “{{folderName}}”: new texts in it appear by themselves. {{key}} takes it back.', {
      folderName: displayText(folderName),
      key: firstKeyOf('edit.undo'),
    }),
  )
}

/** Lets the user choose folders, imports and watches them. */
export async function watchFolders(): Promise<void> {
  await ask('watching.choose', {})
  await refreshWatched()
}

/** Watches a folder no longer; its articles stay. */
export async function endWatching(watchedFolderId: string): Promise<void> {
  await ask('watching.end', { watchedFolderId })
  await refreshWatched()
}
