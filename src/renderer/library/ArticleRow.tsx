import type { MouseEvent } from 'react'
import type { ArticleSummary } from '../../contract/requests'
import { displayText } from '../../core/text/display'
import { ReviewIcon } from '../revisions/icons'
import { formatDate } from '../ui/format-date'
import { CloseIcon } from '../ui/icons'

/** The height of every row in CSS pixels, so that a row's place follows from its index. */
export const rowHeight = 76

/** One article in the list. */
export function ArticleRow({
  article,
  file,
  index,
  count,
  isOpen,
  isSelected,
  hasCursor,
  onPress,
  onRemove,
}: {
  readonly article: ArticleSummary
  /** Its file, where its title is not enough to tell it from others. */
  readonly file: string | null
  readonly index: number
  readonly count: number
  readonly isOpen: boolean
  readonly isSelected: boolean
  readonly hasCursor: boolean
  readonly onPress: (articleId: string, event: MouseEvent) => unknown
  readonly onRemove: (articleIds: readonly string[]) => unknown
}) {
  const { id, date, publication, annotationCount, reviewCount, reading } = article
  const title = displayText(article.title)
  const origin = [
    file === null ? null : displayText(file),
    date === null ? null : formatDate(date),
    publication,
  ]
    .filter((part) => part !== null)
    .join(' · ')
  return (
    <li
      className={isSelected ? 'library-row library-row-selected' : 'library-row'}
      data-article={id}
      style={{ top: index * rowHeight, height: rowHeight }}
      aria-setsize={count}
      aria-posinset={index + 1}
    >
      <button
        type="button"
        className="library-open"
        tabIndex={hasCursor ? 0 : -1}
        aria-current={isOpen ? 'true' : undefined}
        aria-keyshortcuts="Delete"
        title={file === null ? title : `${title}\n${displayText(file)}`}
        onClick={(event) => onPress(id, event)}
      >
        <span className="library-name">
          {reading === 'unread' && <span className="library-unread" aria-hidden="true" />}
          {title}
          <span className="ui-hidden">
            {reading === 'reading' ? '' : `, ${reading}`}
            {isSelected ? ', selected' : ''}
          </span>
        </span>
        <span className="library-facts">
          <span className="library-origin">{origin}</span>
          <span className="library-notes">
            <ToReview count={reviewCount} />
            <Highlights count={annotationCount} />
          </span>
        </span>
      </button>
      <button
        type="button"
        className="ui-icon-button library-remove"
        tabIndex={-1}
        aria-label={`Remove “${title}” from the library`}
        title="Remove from the library (Delete)"
        onClick={() => onRemove([id])}
      >
        <CloseIcon />
      </button>
    </li>
  )
}

function Highlights({ count }: { readonly count: number }) {
  if (count === 0) return <span className="ui-hidden">no highlights</span>
  return (
    <span>
      {count.toLocaleString('en')} {count === 1 ? 'highlight' : 'highlights'}
    </span>
  )
}

/** That quotes of it are to be reviewed, and how many. */
function ToReview({ count }: { readonly count: number }) {
  if (count === 0) return null
  return (
    <span className="library-review" title={`${count.toLocaleString('en')} to review`}>
      <ReviewIcon />
      {count.toLocaleString('en')}
      <span className="ui-hidden"> to review, </span>
    </span>
  )
}
