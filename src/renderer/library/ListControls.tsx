import { useMemo } from 'react'
import { useGalley } from '../app/state'
import { readingStatuses, type ReadingStatus } from '../../core/annotation/reading'
import { displayText } from '../../core/text/display'
import { FilterIcon } from '../ui/icons'
import { choicesIn, conditionsOf, noFilter, type Filter } from './filter'
import { setFilter, setSort, useList } from './list'
import { sortKeys, type SortKey } from '../../contract/list-view'
import './list-controls.css'
import { message, t, type Message } from '../../contract/language/translate'

/** The field that filters by title, and the button for everything else. */
export function ListControls() {
  const filter = useList((state) => state.filter)
  const shown = useList((state) => state.optionsShown)
  const conditions = conditionsOf(filter)
  const label =
    conditions === 0
      ? t('Sort and filter')
      : t('Sort and filter, {{conditions}} chosen', { conditions })
  return (
    <>
      <div className="library-controls" role="search" aria-label={t('Filter the library')}>
        <input
          type="search"
          className="library-words"
          aria-label={t('Filter by title')}
          placeholder={t('Filter by title')}
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
          title={t('Sort and filter')}
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

const sortWords: Readonly<Record<SortKey, Message>> = {
  title: message('Title'),
  date: message('Publication date'),
  added: message('Added to the library'),
  opened: message('Last opened'),
  notes: message('Number of highlights'),
}

const readingWords: Readonly<Record<ReadingStatus, Message>> = {
  unread: message('Unread'),
  reading: message('Reading'),
  read: message('Read'),
}

function Options({ filter }: { readonly filter: Filter }) {
  const sort = useList((state) => state.sort)
  const articles = useGalley((state) => state.library?.articles)
  const choices = useMemo(() => choicesIn(articles?.values() ?? []), [articles])
  return (
    <div
      id="library-options"
      className="library-options"
      role="group"
      aria-label={t('Sort and filter')}
    >
      <div className="library-option">
        <label htmlFor="library-sort">{t('Sort by')}</label>
        <select
          id="library-sort"
          value={sort.by}
          onChange={(event) => {
            const by = sortKeys.find((key) => key === event.target.value)
            if (by !== undefined) setSort({ by, isReversed: false })
          }}
        >
          {sortKeys.map((key) => (
            <option key={key} value={key}>
              {t(sortWords[key])}
            </option>
          ))}
        </select>
      </div>
      <Check
        label={t('Reverse order')}
        checked={sort.isReversed}
        onChange={(isReversed) => setSort({ ...sort, isReversed })}
      />
      <Choice
        label={t('Folder')}
        value={filter.folder}
        choices={choices.folders}
        wordsOf={displayText}
        onChoose={(folder) => setFilter({ folder })}
      />
      <Choice
        label={t('Publication')}
        value={filter.publication}
        choices={choices.publications}
        wordsOf={displayText}
        onChoose={(publication) => setFilter({ publication })}
      />
      <Choice
        label={t('Reading')}
        value={filter.reading}
        choices={readingStatuses}
        wordsOf={(status) => t(readingWords[status])}
        onChoose={(reading) => setFilter({ reading })}
      />
      <Check
        label={t('With highlights')}
        checked={filter.withNotes}
        onChange={(withNotes) => setFilter({ withNotes })}
      />
      <Check
        label={t('With a claim')}
        checked={filter.withClaim}
        onChange={(withClaim) => setFilter({ withClaim })}
      />
      <Check
        label={t('To be reviewed')}
        checked={filter.toReview}
        onChange={(toReview) => setFilter({ toReview })}
      />
      <Check
        label={t('File missing')}
        checked={filter.isMissing}
        onChange={(isMissing) => setFilter({ isMissing })}
      />
      {conditionsOf(filter) > 0 && (
        <button type="button" className="ui-button" onClick={() => setFilter(noFilter)}>
          {t('Show all')}
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
  // What was remembered may have left the library since.
  const offered = value === null || choices.includes(value) ? choices : [value, ...choices]
  return (
    <div className="library-option">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value ?? ''}
        title={value === null ? undefined : wordsOf(value)}
        onChange={(event) =>
          onChoose(offered.find((choice) => choice === event.target.value) ?? null)
        }
      >
        <option value="">{t('All')}</option>
        {offered.map((choice) => (
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
