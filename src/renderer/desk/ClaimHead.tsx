import type { Claim } from '../../core/annotation/rows'
import { displayText } from '../../core/text/display'
import { NoteText } from '../notes/NoteText'
import { formatDate } from '../ui/format-date'
import { openDialog } from './actions'
import { useDesk } from './desk'
import { FileHead } from './FileHead'
import { StatusIcon } from './icons'
import { message, t } from '../../contract/language/translate'
import { statusWords } from '../claims/wording'

const buttons = [
  ['desk.status', message('Status…')],
  ['desk.edit', message('Edit…')],
  ['desk.place', message('Place…')],
  ['desk.merge', message('Merge…')],
  ['desk.split', message('Split…')],
  ['desk.moveEvidence', message('Move passages…')],
] as const

/** What a claim is: its title, what it asserts, and how its status came about. */
export function ClaimHead({ claim }: { readonly claim: Claim }) {
  const { id, title, statement, status, note, colour } = claim
  return (
    <FileHead
      name={title}
      aside={
        <button
          type="button"
          className={`desk-status-button desk-status-${status}`}
          title={t('Change the status (U)')}
          onClick={() => openDialog({ kind: 'status', claimId: id })}
        >
          <StatusIcon status={status} />
          {t(statusWords[status])}
        </button>
      }
      buttons={buttons}
    >
      <div className={`desk-head-more notes-ink-${colour}`}>
        {statement !== '' && (
          <p className="desk-head-statement" dir="auto">
            {displayText(statement)}
          </p>
        )}
        <History />
        {note !== '' && (
          <div className="desk-head-note">
            <NoteText source={note} whole />
          </div>
        )}
      </div>
    </FileHead>
  )
}

/** The changes of the status, the latest at once and the others when asked for. */
function History() {
  const changes = useDesk((state) => state.file?.statusChanges)
  const [latest, ...earlier] = (changes ?? []).toReversed()
  if (latest === undefined) return null
  if (earlier.length === 0) return <Change change={latest} />
  return (
    <details className="desk-history">
      <summary>
        <Change change={latest} />
      </summary>
      {earlier.map((change) => (
        <Change key={change.id} change={change} />
      ))}
    </details>
  )
}

type StatusChange = NonNullable<
  ReturnType<typeof useDesk.getState>['file']
>['statusChanges'][number]

function Change({ change }: { readonly change: StatusChange }) {
  const { status, changedAt, reason, mergedTitle } = change
  return (
    <span className="desk-change">
      <span className={`desk-status desk-status-${status}`}>
        <StatusIcon status={status} />
      </span>
      <span>
        {t('{{status}} on {{date}}', {
          status: statusWords[status],
          date: formatDate(localDate(changedAt)),
        })}
        {mergedTitle !== null && ` ${t('(of “{{title}}”)', { title: displayText(mergedTitle) })}`}
        {reason !== '' && (
          <>
            : <span dir="auto">{displayText(reason)}</span>
          </>
        )}
      </span>
    </span>
  )
}

/** The day on which it was where the reader is, as ISO 8601. */
function localDate(time: number): string {
  const date = new Date(time)
  const two = (number: number) => String(number).padStart(2, '0')
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}
