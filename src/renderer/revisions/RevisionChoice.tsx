import type { SeenRevision } from '../../contract/requests'
import type { RevisionName } from '../../core/annotation/rows'
import { compare, useComparison } from './comparison'
import { t, locale } from '../../contract/language/translate'

/** Chooses which two texts of the article are compared. */
export function RevisionChoice({
  articleId,
  from,
  to,
}: {
  readonly articleId: string
  readonly from: SeenRevision
  readonly to: SeenRevision
}) {
  return (
    <div className="revisions-choice">
      <Choice
        label={t('From')}
        chosen={from.revision}
        other={to.revision}
        onChoose={(revision) => compare({ articleId, from: revision, to: to.revision })}
      />
      <Choice
        label={t('to')}
        chosen={to.revision}
        other={from.revision}
        onChoose={(revision) => compare({ articleId, from: from.revision, to: revision })}
      />
    </div>
  )
}

function Choice({
  label,
  chosen,
  other,
  onChoose,
}: {
  readonly label: string
  readonly chosen: RevisionName
  readonly other: RevisionName
  readonly onChoose: (revision: RevisionName) => unknown
}) {
  const seen = latestOfEach(useComparison((state) => state.revisions))
  const toMinutes = new Intl.DateTimeFormat(locale(), minutes)
  const areAlike = new Set(seen.map((each) => toMinutes.format(each.seenAt))).size < seen.length
  const format = areAlike ? new Intl.DateTimeFormat(locale(), seconds) : toMinutes
  return (
    <label className="revisions-choice-label">
      {label}
      <select
        className="revisions-select"
        value={chosen}
        onChange={(event) => void onChoose(event.target.value)}
      >
        {seen.map((each) => (
          <option key={each.revision} value={each.revision} disabled={each.revision === other}>
            {wordSeen(each, format)}
          </option>
        ))}
      </select>
    </label>
  )
}

/** Each text once, though an article may have gone back to one. */
function latestOfEach(revisions: readonly SeenRevision[]): readonly SeenRevision[] {
  const byName = new Map<RevisionName, SeenRevision>()
  for (const seen of revisions) byName.set(seen.revision, seen)
  return [...byName.values()].toSorted((one, other) => one.seenAt - other.seenAt)
}

const minutes = { dateStyle: 'medium', timeStyle: 'short' } as const
/** For texts that came within one minute. */
const seconds = { dateStyle: 'medium', timeStyle: 'medium' } as const

function wordSeen({ seenAt, isCurrent }: SeenRevision, format: Intl.DateTimeFormat): string {
  const moment = format.format(seenAt)
  return isCurrent ? t('{{moment}} (now)', { moment }) : moment
}
