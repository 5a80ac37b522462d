import type { MouseEvent } from 'react'
import type { ArticleSummary } from '../../contract/requests'
import { displayText } from '../../core/text/display'
import { ReviewIcon } from '../revisions/icons'
import { formatDate } from '../ui/format-date'
import { CloseIcon, MissingIcon } from '../ui/icons'
import { t, number } from '../../contract/language/translate'
import { locateFile } from './locate'

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
  isMissing,
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
  readonly isMissing: boolean
  readonly hasCursor: boolean
  readonly onPress: (articleId: string, event: MouseEvent) => unknown
  readonly onRemove: (articleIds: readonly string[]) => unknown
}) {
  const { id, date, publication, annotationCount, reviewCount, reading } = article
  const title = displayText(article.title)
  const known = [
    file === null ? null : displayText(file),
    date === null ? null : formatDate(date),
    publication,
  ]
    .filter((part) => part !== null)
    .join(' · ')
  // A text that says nothing of itself is at least a file.
  const origin = known === '' ? displayText(article.fileName ?? '') : known
  return (
    <li
      className={classesOf(isSelected, isMissing)}
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
        aria-keyshortcuts={isMissing ? 'Delete L' : 'Delete'}
        title={file === null ? title : `${title}\n${displayText(file)}`}
        onClick={(event) => onPress(id, event)}
      >
        <span className="library-name">
          {reading === 'unread' && <span className="library-unread" aria-hidden="true" />}
          {title}
          <span className="ui-hidden">
            {reading === 'unread' && `, ${t('unread')}`}
            {reading === 'read' && `, ${t('read')}`}
            {isMissing && `, ${t('file missing, L locates it')}`}
            {isSelected && `, ${t('selected')}`}
          </span>
        </span>
        <span className="library-facts">
          {isMissing ? (
            <span className="library-missing" aria-hidden="true">
              <MissingIcon />
              <span className="library-missing-words">{t('File missing')}</span>
            </span>
          ) : (
            <span className="library-origin">{origin}</span>
          )}
          <span className="library-notes">
            <ToReview count={reviewCount} />
            <Highlights count={annotationCount} />
          </span>
        </span>
      </button>
      {isMissing && (
        <button
          type="button"
          className="library-locate"
          tabIndex={-1}
          aria-label={t('Locate the file of “{{title}}”', { title })}
          title={t('Say where the file is now (L)')}
          onClick={() => void locateFile(id)}
        >
          {t('Locate…')}
        </button>
      )}
      <button
        type="button"
        className="ui-icon-button library-remove"
        tabIndex={-1}
        aria-label={t('Remove “{{title}}” from the library', { title })}
        title={t('Remove from the library (Delete)')}
        onClick={() => onRemove([id])}
      >
        <CloseIcon />
      </button>
    </li>
  )
}

function classesOf(isSelected: boolean, isMissing: boolean): string {
  return [
    'library-row',
    ...(isSelected ? ['library-row-selected'] : []),
    ...(isMissing ? ['library-row-missing'] : []),
  ].join(' ')
}

function Highlights({ count }: { readonly count: number }) {
  if (count === 0) return <span className="ui-hidden">{t('no highlights')}</span>
  return <span>{t('{{count}} highlights', { count })}</span>
}

/** That quotes of it are to be reviewed, and how many. */
function ToReview({ count }: { readonly count: number }) {
  if (count === 0) return null
  return (
    <span className="library-review" title={t('{{count}} to review', { count })}>
      <ReviewIcon />
      {number(count)}
      <span className="ui-hidden"> {t('to review')}, </span>
    </span>
  )
}
