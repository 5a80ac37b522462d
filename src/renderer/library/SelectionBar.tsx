import { runCommand } from '../app/commands'
import { useHint } from '../app/shortcuts'
import { number } from '../revisions/wording'
import { CloseIcon } from '../ui/icons'
import { markArticles, removeArticles, select, useList } from './list'

/** How many articles are selected, and what can be done with them. */
export function SelectionBar() {
  const selected = useList((state) => state.selected)
  const ids = [...selected]
  const compareHint = useHint('article.comparePair', 'Compare the two articles by words')
  return (
    <>
      <p role="status" className="ui-hidden">
        {ids.length === 0 ? '' : `${number(ids.length)} selected`}
      </p>
      {ids.length > 0 && (
        <div className="library-selection" role="toolbar" aria-label="Selected articles">
          <span className="library-selected">{number(ids.length)} selected</span>
          <button
            type="button"
            className="ui-button"
            aria-label="Mark as read or unread"
            title="Mark as read or unread (M)"
            onClick={() => void markArticles(ids)}
          >
            Mark
          </button>
          {ids.length === 2 && (
            <button
              type="button"
              className="ui-button"
              title={compareHint}
              onClick={() => runCommand('article.comparePair')}
            >
              Compare
            </button>
          )}
          <button type="button" className="ui-button" onClick={() => void removeArticles(ids)}>
            Remove
          </button>
          <button
            type="button"
            className="ui-icon-button"
            aria-label="Select nothing"
            onClick={() => select([])}
          >
            <CloseIcon />
          </button>
        </div>
      )}
    </>
  )
}
