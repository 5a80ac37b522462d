import { runCommand } from '../app/commands'
import { useHint } from '../app/shortcuts'
import { CloseButton } from '../ui/CloseButton'
import { markArticles, removeArticles, select, useList } from './list'
import { t } from '../../contract/language/translate'

/** How many articles are selected, and what can be done with them. */
export function SelectionBar() {
  const selected = useList((state) => state.selected)
  const ids = [...selected]
  const compareHint = useHint('article.comparePair', t('Compare the two articles by words'))
  return (
    <>
      <p role="status" className="ui-hidden">
        {ids.length === 0 ? '' : t('{{count}} selected', { count: ids.length })}
      </p>
      {ids.length > 0 && (
        <div className="library-selection" role="toolbar" aria-label={t('Selected articles')}>
          <span className="library-selected">{t('{{count}} selected', { count: ids.length })}</span>
          <button
            type="button"
            className="ui-button"
            aria-label={t('Mark as read or unread')}
            title={t('Mark as read or unread (M)')}
            onClick={() => void markArticles(ids)}
          >
            {t('Mark')}
          </button>
          {ids.length === 2 && (
            <button
              type="button"
              className="ui-button"
              title={compareHint}
              onClick={() => runCommand('article.comparePair')}
            >
              {t('Compare')}
            </button>
          )}
          <button type="button" className="ui-button" onClick={() => void removeArticles(ids)}>
            {t('Remove')}
          </button>
          <CloseButton label={t('Select nothing')} onClose={() => select([])} />
        </div>
      )}
    </>
  )
}
