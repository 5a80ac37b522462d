import type { EarlierAnchor } from '../../core/annotation/rows'
import { otherWords } from '../../core/annotation/earlier-anchors'
import { compareWords } from '../../core/comparison/compare'
import { OldWords } from '../revisions/Differences'
import { formatTime } from '../ui/format-time'
import './earlier-words.css'

/** What earlier texts said in the place of a quote whose words were changed since: that is news. */
export default function EarlierWords({
  exact,
  earlier,
}: {
  /** The words of the quote as a person placed it last. */
  readonly exact: string
  readonly earlier: readonly EarlierAnchor[]
}) {
  return otherWords(exact, earlier).map((each) => (
    <p key={each.id} className="notes-earlier">
      In the text of {formatTime(each.seenAt)}:{' '}
      <q className="notes-earlier-words" dir="auto">
        <OldWords words={each.exact} runs={compareWords(each.exact, exact)} />
      </q>
    </p>
  ))
}
