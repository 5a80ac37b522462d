import { useMemo } from 'react'
import { useGalley } from '../app/state'
import { readingStatuses, type ReadingStatus } from '../../core/annotation/reading'
import { displayText } from '../../core/text/display'
import { FilterIcon } from '../ui/icons'
import { choicesIn, conditionsOf, noFilter, type Filter } from './filter'
import { setFilter, useList } from './list'
import { sortKeys, type SortKey } from './sort'
import './list-controls.css'

/** The field that filters by title, and the button for everything else. */
export function ListControls() {
  const filter = useList((state) => state.filter)
  const shown = useList((state) => state.optionsShown)
  const conditions = conditionsOf(filter)
  const label = conditions === 0 ? 'Sort and filter' : `Sort and filter, ${conditions} chosen`
  return (
    <>
      <div className="library-controls" role="search" aria-label="Filter the library">
        <input
          type="search"
          className="library-words"
          aria-label="Filter by title"
          placeholder="Filter by title"
          spellCheck={false}
          value={filter.words}
          onChange={(event) => setFilter({ words: event.target.value })}
          onKeyDown={(event) => {
            if (event.key !== 'Escape' || filter.words === '') return
            event.preventDefault()
            event.stopPropagation()
            setFilter({ words: '' })
          }}
        />
        <button
          type="button"
          className="ui-icon-button"
          aria-label={label}
          title="Sort and filter"
          aria-expanded={shown}
          aria-controls="library-options"
          onClick={() => useList.setState({ optionsShown: !shown })}
        >
          <FilterIcon />
          {conditions > 0 && <span className="library-conditions">{conditions}</span>}
        </button>
      </div>
      {shown && <Options filter={filter} />}
    </>
  )
}

const sortWords: Readonly<Record<SortKey, string>> = {
  title: 'Title',
  date: 'Publication date',
  added: 'Added to the library',
  opened: 'Last opened',
  notes: 'Number of highlights',
}

const readingWords: Readonly<Record<ReadingStatus, string>> = {
  unread: 'Unread',
  reading: 'Reading',
  read: 'Read',
}

function Options({ filter }: { readonly filter: Filter }) {
  const sort = useList((state) => state.sort)
  const articles = useGalley((state) => state.library?.articles)
  const choices = useMemo(() => choicesIn(articles?.values() ?? []), [articles])
  return (
    <div id="library-options" className="library-options" role="group" aria-label="Sort and filter">
      <div className="library-option">
        <label htmlFor="library-sort">Sort by</label>
        <select
          id="library-sort"
          value={sort.by}
          onChange={(event) => {
            const by = sortKeys.find((key) => key === event.target.value)
            if (by !== undefined) useList.setState({ sort: { by, isReversed: false } })
          }}
        >
          {sortKeys.map((key) => (
            <option key={key} value={key}>
              {sortWords[key]}
            </option>
          ))}
        </select>
      </div>
      <Check
        label="Reverse order"
        checked={sort.isReversed}
        onChange={(isReversed) => useList.setState({ sort: { ...sort, isReversed } })}
      />
      <Choice
        label="Folder"
        value={filter.folder}
        choices={choices.folders}
        wordsOf={displayText}
        onChoose={(folder) => setFilter({ folder })}
      />
      <Choice
        label="Publication"
        value={filter.publication}
        choices={choices.publications}
        wordsOf={displayText}
        onChoose={(publication) => setFilter({ publication })}
      />
      <Choice
        label="Reading"
        value={filter.reading}
        choices={readingStatuses}
        wordsOf={(status) => readingWords[status]}
        onChoose={(reading) => setFilter({ reading })}
      />
      <Check
        label="With highlights"
        checked={filter.withNotes}
        onChange={(withNotes) => setFilter({ withNotes })}
      />
      <Check
        label="With a claim"
        checked={filter.withClaim}
        onChange={(withClaim) => setFilter({ withClaim })}
      />
      <Check
        label="To be reviewed"
        checked={filter.toReview}
        onChange={(toReview) => setFilter({ toReview })}
      />
      {conditionsOf(filter) > 0 && (
        <button type="button" className="ui-button" onClick={() => setFilter(noFilter)}>
          Show all
        </button>
      )}
    </div>
  )
}

function Choice<Value extends string>({
  label,
  value,
  choices,
  wordsOf,
  onChoose,
}: {
  readonly label: string
  readonly value: Value | null
  readonly choices: readonly Value[]
  readonly wordsOf: (value: Value) => string
  readonly onChoose: (value: Value | null) => void
}) {
  const id = `library-${label}`
  return (
    <div className="library-option">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value ?? ''}
        title={value === null ? undefined : wordsOf(value)}
        onChange={(event) =>
          onChoose(choices.find((choice) => choice === event.target.value) ?? null)
        }
      >
        <option value="">All</option>
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {wordsOf(choice)}
          </option>
        ))}
      </select>
    </div>
  )
}

function Check({
  label,
  checked,
  onChange,
}: {
  readonly label: string
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
}) {
  return (
    <label className="library-check">
      <input
        type="checkbox"
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
      />
      {label}
    </label>
  )
}
