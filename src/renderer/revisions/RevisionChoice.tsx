import type { SeenRevision } from '../../contract/requests'
import type { RevisionName } from '../../core/annotation/rows'
import { compare, useComparison } from './comparison'
import { t } from '../../contract/language/translate'
import { formatTime } from '../ui/format-time'

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
  const areAlike = new Set(seen.map(({ seenAt }) => formatTime(seenAt))).size < seen.length
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
            {wordSeen(each, areAlike)}
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

function wordSeen({ seenAt, isCurrent }: SeenRevision, exact: boolean): string {
  const moment = formatTime(seenAt, exact)
  return isCurrent ? t('{{moment}} (now)', { moment }) : moment
}
