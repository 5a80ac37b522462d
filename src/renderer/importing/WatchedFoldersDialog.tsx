import { useEffect, useRef } from 'react'
import type { WatchedFolderState } from '../../contract/watching'
import { displayText } from '../../core/text/display'
import { ModalDialog } from '../ui/ModalDialog'
import { endWatching, refreshWatched, useWatching, watchFolders } from './watching'
import './watching.css'
import { t } from '../../contract/language/translate'

/** The watched folders, to be seen, added to and taken away. */
export default function WatchedFoldersDialog() {
  const folders = useWatching((state) => state.folders)
  const addButton = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    void refreshWatched()
  }, [])
  return (
    <ModalDialog title={t('Watched folders')}>
      <div className="watching">
        <p className="watching-hint">
          {t(
            'New texts in these folders and in the folders in them come into the library by themselves, and articles take the new text of a changed file. The files are never changed.',
          )}
        </p>
        {folders !== null && folders.length > 0 && (
          <ul className="watching-list" aria-label={t('Watched folders')}>
            {folders.map((folder) => (
              <Folder
                key={folder.id}
                folder={folder}
                // The button that had the keyboard is gone with its folder.
                onEnd={() => void endWatching(folder.id).then(() => addButton.current?.focus())}
              />
            ))}
          </ul>
        )}
        {folders?.length === 0 && <p className="watching-none">{t('No folder is watched.')}</p>}
        <button
          ref={addButton}
          type="button"
          className="ui-button"
          onClick={() => void watchFolders()}
        >
          {t('Watch a folder…')}
        </button>
      </div>
    </ModalDialog>
  )
}

function Folder({
  folder: { path, isThere },
  onEnd,
}: {
  readonly folder: WatchedFolderState
  readonly onEnd: () => void
}) {
  const name = displayText(path)
  return (
    <li className="watching-folder">
      <span className="watching-path app-selectable">
        {name}
        {!isThere && <span className="watching-missing">{t('Not there now')}</span>}
      </span>
      <button
        type="button"
        className="ui-button"
        aria-label={t('Stop watching {{name}}', { name })}
        onClick={onEnd}
      >
        {t('Stop watching')}
      </button>
    </li>
  )
}
