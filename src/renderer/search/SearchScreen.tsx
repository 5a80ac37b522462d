import { useEffect, useRef, type KeyboardEvent } from 'react'
import { wordQueryMistake } from '../../contract/query-wording'
import { ScreenFrame } from '../app/ScreenFrame'
import { FindIcon } from '../ui/icons'
import { openRow } from './open-row'
import { Results } from './Results'
import { rowsOf } from './rows'
import { moveTo, typeQuery, useSearch } from './search'
import { SearchHelp } from './SearchHelp'
import { wordCount, wordUnknownFilters, wordWaiting } from './wording'
import './search.css'
import { t } from '../../contract/language/translate'

/** Everything in the library that holds the words of a query, the best first. */
export default function SearchScreen() {
  const answer = useSearch((state) => state.answer)
  const isEmpty = useSearch((state) => state.query.trim() === '')
  const found = !isEmpty && answer?.kind === 'found' ? answer : null
  return (
    <ScreenFrame
      title={t('Search everything')}
      detail={found === null ? '' : wordCount(found)}
      detailIsNews
    >
      <Field />
      <div
        className="search-results"
        data-scrolls
        role="group"
        aria-label={found === null ? t('Search everything') : t('What was found')}
        tabIndex={0}
      >
        <div className="search-column">
          {isEmpty && <SearchHelp />}
          {found !== null && found.waiting > 0 && (
            <p className="search-waiting">{wordWaiting(found.waiting)}</p>
          )}
          {found !== null && found.unknownFilters.length > 0 && (
            <p className="search-waiting">{wordUnknownFilters(found.unknownFilters)}</p>
          )}
          {found !== null && <Results found={found} />}
        </div>
      </div>
    </ScreenFrame>
  )
}

function Field() {
  const query = useSearch((state) => state.query)
  const openings = useSearch((state) => state.openings)
  const answer = useSearch((state) => state.answer)
  const active = useSearch(({ answer: shown, current }) =>
    shown?.kind === 'found' ? rowsOf(shown)[current]?.id : undefined,
  )
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    field.current?.focus()
    field.current?.select()
  }, [openings])
  const mistake = answer?.kind === 'mistake' ? wordQueryMistake(answer.mistake) : ''
  return (
    <div className="search-bar" role="search" aria-label={t('Search everything')}>
      <span className="search-sign">
        <FindIcon />
      </span>
      <input
        ref={field}
        className="search-field"
        type="text"
        role="combobox"
        aria-label={t('Search everything')}
        aria-expanded={active !== undefined}
        aria-controls="search-rows"
        aria-activedescendant={active === undefined ? undefined : `search-${active}`}
        aria-describedby="search-mistake"
        autoComplete="off"
        spellCheck={false}
        placeholder={t('Articles, quotes, notes, claims, speakers, tags')}
        value={query}
        onChange={(event) => typeQuery(event.target.value)}
        onKeyDown={handleKey}
      />
      <p id="search-mistake" className="search-mistake" role="status">
        {query.trim() === '' ? '' : mistake}
      </p>
    </div>
  )
}

/** How many rows Page Up and Page Down move. */
const pageStep = 10

function handleKey(event: KeyboardEvent): void {
  if (event.nativeEvent.isComposing || event.altKey || event.ctrlKey || event.metaKey) return
  const { answer, answered, query, current } = useSearch.getState()
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: 1,
    ArrowUp: -1,
    PageDown: pageStep,
    PageUp: -pageStep,
  }
  const step = steps[event.key]
  if (step !== undefined) moveTo(current + step)
  else if (event.key === 'Enter') {
    const row = answer?.kind === 'found' && answered === query ? rowsOf(answer)[current] : undefined
    if (row !== undefined) void openRow(row)
  } else return
  event.preventDefault()
}
