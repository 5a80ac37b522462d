import { wordImport } from '../../contract/importing-wording'
import type { ImportProgress } from '../../contract/importing'
import { displayText } from '../../core/text/display'
import { useGalley } from '../app/state'
import { number } from '../revisions/wording'
import { CloseIcon } from '../ui/icons'
import { cancelImport, dismissImport, isRunning, openReport, useImport } from './import'
import { WatchButton } from './WatchButton'
import './importing.css'

/** Says how an import stands while it runs, and what it did when it has ended. */
export function ImportNotice() {
  const progress = useImport(({ progress: told, isTold }) => (isTold ? told : null))
  const isOnScreen = useGalley((state) => state.screen === 'import')
  if (progress === null || isOnScreen) return null
  return (
    <div className="app-notice importing-notice" role="group" aria-label="Import">
      <div className="app-notice-words">
        {isRunning(progress) ? <Running progress={progress} /> : <Ended progress={progress} />}
      </div>
      <button
        type="button"
        className="ui-icon-button"
        aria-label="Dismiss the message"
        onClick={dismissImport}
      >
        <CloseIcon />
      </button>
    </div>
  )
}

function Running({ progress }: { readonly progress: ImportProgress }) {
  return (
    <>
      <ProgressWords progress={progress} />
      <div className="app-notice-buttons">
        <button type="button" className="ui-button" onClick={() => void cancelImport()}>
          Cancel
        </button>
      </div>
    </>
  )
}

/** How far it is, with a bar. */
export function ProgressWords({ progress }: { readonly progress: ImportProgress }) {
  const { folderName, total, read } = progress
  const label = `Importing “${displayText(folderName)}”`
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
          ? 'Looking through the folder…'
          : `${number(read)} of ${number(total)} files`}
      </p>
    </>
  )
}

function Ended({ progress }: { readonly progress: ImportProgress }) {
  const { folderName, state, skipped } = progress
  const isDone = state === 'done'
  return (
    <>
      <div role="status">
        <p className="app-notice-title">
          {isDone ? 'Imported' : 'Stopped importing'} “{displayText(folderName)}”
        </p>
        <p>
          {wordImport(progress)}
          {isDone ? '' : ' What was imported stays; Undo takes it back.'}
          {skipped > 0 && ` ${number(skipped)} skipped.`}
        </p>
      </div>
      <div className="app-notice-buttons">
        {skipped > 0 && (
          <button type="button" className="ui-button" onClick={() => void openReport()}>
            What was skipped?
          </button>
        )}
        <WatchButton progress={progress} />
      </div>
    </>
  )
}
