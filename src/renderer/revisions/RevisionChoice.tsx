import type { SeenRevision } from '../../contract/requests'
import type { RevisionName } from '../../core/annotation/rows'
import { compare, useComparison } from './comparison'

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
        label="From"
        chosen={from.revision}
        other={to.revision}
        onChoose={(revision) => compare({ articleId, from: revision, to: to.revision })}
      />
      <Choice
        label="to"
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
  const revisions = useComparison((state) => state.revisions)
  return (
    <label className="revisions-choice-label">
      {label}
      <select
        className="revisions-select"
        value={chosen}
        onChange={(event) => void onChoose(event.target.value)}
      >
        {[...latestOfEach(revisions)].map((seen) => (
          <option key={seen.revision} value={seen.revision} disabled={seen.revision === other}>
            {wordSeen(seen)}
          </option>
        ))}
      </select>
    </label>
  )
}

/** Each text once, though an article may have gone back to one. */
function latestOfEach(revisions: readonly SeenRevision[]): Iterable<SeenRevision> {
  const byName = new Map<RevisionName, SeenRevision>()
  for (const seen of revisions.toSorted((one, next) => one.seenAt - next.seenAt)) {
    byName.set(seen.revision, seen)
  }
  return byName.values()
}

const moments = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' })

function wordSeen({ seenAt, isCurrent }: SeenRevision): string {
  const moment = moments.format(seenAt)
  return isCurrent ? `the text of ${moment}, now` : `the text of ${moment}`
}
