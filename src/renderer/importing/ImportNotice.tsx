import { wordImport } from '../../contract/importing-wording'
import type { ImportProgress } from '../../contract/importing'
import { displayText } from '../../core/text/display'
import { useGalley } from '../app/state'
import { CloseButton } from '../ui/CloseButton'
import { cancelImport, dismissImport, isRunning, openReport, useImport } from './import'
import { WatchButton } from './WatchButton'
import './importing.css'
import { t } from '../../contract/language/translate'

/** Says how an import stands while it runs, and what it did when it has ended. */
export function ImportNotice() {
  const progress = useImport(({ progress: told, isTold }) => (isTold ? told : null))
  const isOnScreen = useGalley((state) => state.screen === 'import')
  if (progress === null || isOnScreen) return null
  return (
    <div className="app-notice importing-notice" role="group" aria-label={t('Import')}>
      <div className="app-notice-words">
        {isRunning(progress) ? <Running progress={progress} /> : <Ended progress={progress} />}
      </div>
      <CloseButton label={t('Dismiss the message')} onClose={dismissImport} />
    </div>
  )
}

function Running({ progress }: { readonly progress: ImportProgress }) {
  return (
    <>
      <ProgressWords progress={progress} />
      <div className="app-notice-buttons">
        <button type="button" className="ui-button" onClick={() => void cancelImport()}>
          {t('Cancel')}
        </button>
      </div>
    </>
  )
}

/** How far it is, with a bar. */
export function ProgressWords({ progress }: { readonly progress: ImportProgress }) {
  const { folderName, total, read } = progress
  const label = t('Importing “{{folderName}}”', { folderName: displayText(folderName) })
  return (
    <>
      <p className="app-notice-title">{label}</p>
      <progress
        className="importing-bar"
        aria-label={label}
        max={total ?? undefined}
        value={total === null ? undefined : read}
      />
      <p className="importing-count">
        {total === null
          ? t('Looking through the folder…')
          : t('{{read}} of {{count}} files', { read, count: total })}
      </p>
    </>
  )
}

function Ended({ progress }: { readonly progress: ImportProgress }) {
  const { folderName, state, skipped } = progress
  const isDone = state === 'done'
  const values = { folderName: displayText(folderName) }
  return (
    <>
      <div role="status">
        <p className="app-notice-title">
          {isDone
            ? t('Imported “{{folderName}}”', values)
            : t('Stopped importing “{{folderName}}”', values)}
        </p>
        <p>
          {wordImport(progress)}
          {isDone ? '' : ` ${t('What was imported stays; Undo takes it back.')}`}
          {skipped > 0 && ` ${t('{{count}} skipped.', { count: skipped })}`}
        </p>
      </div>
      <div className="app-notice-buttons">
        {skipped > 0 && (
          <button type="button" className="ui-button" onClick={() => void openReport()}>
            {t('What was skipped?')}
          </button>
        )}
        <WatchButton progress={progress} />
      </div>
    </>
  )
}
