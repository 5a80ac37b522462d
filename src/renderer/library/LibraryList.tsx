import { ask } from '../app/actions'
import { CommandButton } from '../app/CommandButton'
import { useGalley } from '../app/state'
import { useHint } from '../app/shortcuts'
import { ReviewIcon } from '../revisions/icons'
import { reviewCountOf } from '../revisions/review'
import { openReview } from '../revisions/screens'
import { FindIcon, PlusIcon } from '../ui/icons'
import { ListControls } from './ListControls'
import { Rows } from './Rows'
import { SelectionBar } from './SelectionBar'
import './library.css'
import { t, number } from '../../contract/language/translate'

/** The articles of the library, with what sorts, filters and selects them. */
export function LibraryList() {
  const articles = useGalley((state) => state.library?.articles)
  const isWhole = useGalley((state) => state.library?.isWhole)
  const count = articles?.size ?? 0
  return (
    <nav className="library" aria-label={t('Library')}>
      <header className="library-head">
        <h2 className="library-title">{t('Library')}</h2>
        <span className="library-count">
          <span aria-hidden="true">{number(count)}</span>
          <span className="ui-hidden">{t('{{count}} articles', { count })}</span>
        </span>
        <ReviewButton />
        <CommandButton command="search.open" label={t('Search everything')}>
          <FindIcon />
        </CommandButton>
        <OpenButton />
      </header>
      <ListControls />
      {articles !== undefined && isWhole === true && <Rows articles={articles} />}
      <SelectionBar />
    </nav>
  )
}

/** How many quotes of the library are to be reviewed; opens the queue. */
function ReviewButton() {
  const count = useGalley((state) => reviewCountOf(state.library))
  const shown = useGalley((state) => state.screen === 'review')
  const label = t('Review changed quotes: {{count}}', { count })
  const hint = useHint('review.open', label)
  if (count === 0) return null
  return (
    <button
      type="button"
      className="ui-icon-button library-review"
      aria-label={label}
      aria-pressed={shown}
      title={hint}
      onClick={() => openReview()}
    >
      <ReviewIcon />
      {number(count)}
    </button>
  )
}

function OpenButton() {
  const hint = useHint('file.open', t('Open a text file'))
  return (
    <button
      type="button"
      className="ui-icon-button"
      aria-label={t('Open a text file')}
      title={hint}
      onClick={() => void ask('article.chooseFiles', {})}
    >
      <PlusIcon />
    </button>
  )
}
