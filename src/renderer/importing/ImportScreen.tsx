import { useState } from 'react'
import { wordImport, wordSkip } from '../../contract/importing-wording'
import type { ImportReport, Skipped, SkipKind } from '../../contract/importing'
import { displayText } from '../../core/text/display'
import { ScreenFrame } from '../app/ScreenFrame'
import { CopyIcon } from '../ui/icons'
import {
  cancelImport,
  copyReport,
  importFolder,
  isRunning,
  openSkipped,
  showSkipped,
  useImport,
} from './import'
import { ProgressWords } from './ImportNotice'
import { WatchButton } from './WatchButton'
import './importing.css'
import { number, t } from '../../contract/language/translate'

/** What the last import did, and everything that it passed over, by reasons. */
export default function ImportScreen() {
  const progress = useImport((state) => state.progress)
  const report = useImport((state) => state.report)
  const running = isRunning(progress)
  return (
    <ScreenFrame
      title={t('Import report')}
      detail={report === null ? '' : displayText(report.progress.folderName)}
      buttons={
        report !== null &&
        !running && (
          <button
            type="button"
            className="ui-icon-button"
            aria-label={t('Copy the report')}
            title={t('Copy the report')}
            onClick={() => void copyReport()}
          >
            <CopyIcon />
          </button>
        )
      }
    >
      <div className="importing-screen">
        <div className="importing-column">
          {running && progress !== null ? (
            <>
              <ProgressWords progress={progress} />
              <button type="button" className="ui-button" onClick={() => void cancelImport()}>
                {t('Cancel')}
              </button>
            </>
          ) : report === null ? (
            <NothingImported />
          ) : (
            <Report report={report} />
          )}
        </div>
      </div>
    </ScreenFrame>
  )
}

function NothingImported() {
  return (
    <div className="app-quiet" role="status">
      <p>{t('No folder was imported since Galley was started.')}</p>
      <button type="button" className="ui-button" onClick={() => void importFolder()}>
        {t('Import a folder…')}
      </button>
    </div>
  )
}

interface Placed {
  readonly index: number
  readonly entry: Skipped
}

function Report({ report: { progress, skipped } }: { readonly report: ImportReport }) {
  const groups = Map.groupBy(
    skipped.map((entry, index): Placed => ({ index, entry })),
    ({ entry }) => entry.kind,
  )
  const byNumber = [...groups].toSorted(([, one], [, other]) => other.length - one.length)
  return (
    <>
      <p className="importing-folder app-selectable" dir="auto">
        {displayText(progress.folder)}
      </p>
      <p className="importing-summary app-selectable">{wordImport(progress)}</p>
      {progress.state === 'stopped' && (
        <p className="importing-summary">
          {t('Stopped before the end. What was imported stays; Undo takes it back.')}
        </p>
      )}
      <p className="importing-watch">
        <WatchButton progress={progress} />
      </p>
      <h2 className="importing-heading">
        {progress.skipped === 0
          ? t('Nothing was skipped')
          : t('{{count}} skipped', { count: progress.skipped })}
      </h2>
      {byNumber.map(([kind, entries]) => (
        <Group key={kind} kind={kind} entries={entries} isOpen={byNumber.length === 1} />
      ))}
      {progress.skipped > skipped.length && (
        <p className="importing-count">
          {t('Only the first {{count}} are listed.', { count: skipped.length })}
        </p>
      )}
    </>
  )
}

/** How many entries of a group are shown at once. */
const step = 100

function Group({
  kind,
  entries,
  isOpen,
}: {
  readonly kind: SkipKind
  readonly entries: readonly Placed[]
  readonly isOpen: boolean
}) {
  const [shown, setShown] = useState(step)
  return (
    <details className="importing-group" open={isOpen}>
      <summary className="importing-reason">
        {wordSkip(kind)} <span className="importing-count">{number(entries.length)}</span>
      </summary>
      <ul>
        {entries.slice(0, shown).map((placed) => (
          <Entry key={placed.index} {...placed} />
        ))}
      </ul>
      {entries.length > shown && (
        <button type="button" className="ui-button" onClick={() => setShown(shown + step)}>
          {t('Show more')}
        </button>
      )}
    </details>
  )
}

function Entry({ index, entry: { path, kind, detail } }: Placed) {
  const name = displayText(path)
  return (
    <li className="importing-entry">
      <span className="importing-path app-selectable">
        {name}
        {detail !== '' && <span className="importing-count"> {detail}</span>}
      </span>
      {kind !== 'ill-formed-name' && (
        <button
          type="button"
          className="ui-button"
          aria-label={t('Open {{name}}', { name })}
          onClick={() => void openSkipped(index)}
        >
          {t('Open')}
        </button>
      )}
      <button
        type="button"
        className="ui-button"
        aria-label={t('Show {{name}} in its folder', { name })}
        onClick={() => void showSkipped(index)}
      >
        {t('Show in folder')}
      </button>
    </li>
  )
}
