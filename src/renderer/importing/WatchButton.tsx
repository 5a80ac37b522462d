import { useEffect } from 'react'
import type { ImportProgress } from '../../contract/importing'
import { keepWatching, refreshWatched, useWatching } from './watching'
import { t } from '../../contract/language/translate'

/** Offers to watch the folder that was imported; nothing where that is done already. */
export function WatchButton({ progress }: { readonly progress: ImportProgress }) {
  const { folder, folderName, state } = progress
  const folders = useWatching((watching) => watching.folders)
  useEffect(() => {
    void refreshWatched()
  }, [folder])
  if (state !== 'done' || folders === null) return null
  if (folders.some(({ path }) => path === folder)) return null
  return (
    <button
      type="button"
      className="ui-button"
      title={t('New texts in the folder come into the library by themselves')}
      onClick={() => void keepWatching(folderName)}
    >
      {t('Keep watching')}
    </button>
  )
}
