import { stances } from '../../core/annotation/rows'
import { displayText } from '../../core/text/display'
import { useGalley } from '../app/state'
import { stanceWords } from '../claims/wording'
import { copyTargets } from './actions'
import { sortings, type Group, type Grouping, type Sorting } from './arrange'
import { groupingsOf, useDesk, type FileFilter } from './desk'
import { FilterField } from './FilterField'
import { focusFile } from './focus'
import { loadFile } from './load'
import { message, t, type Message } from '../../contract/language/translate'
import { passages } from './wording'

const groupingWords: Readonly<Record<Grouping, Message>> = {
  speaker: message('By speaker'),
  date: message('By date'),
  article: message('By article'),
  stance: message('By stance'),
  none: message('Not grouped'),
}

const sortingWords: Readonly<Record<Sorting, Message>> = {
  oldest: message('Oldest first'),
  newest: message('Newest first'),
  latest: message('Latest marked first'),
}

/** How many speakers are offered, those who said most; the words of the filter find the others too. */
const mostSpeakers = 100

/** What of a file is shown, and how. */
export function FileTools({ groups }: { readonly groups: readonly Group[] }) {
  const list = useDesk((state) => state.list)
  const groupings = useDesk((state) => state.groupings)
  const sorting = useDesk((state) => state.sorting)
  const chosen = useDesk((state) => state.chosen.size)
  const total = useDesk((state) => state.file?.entries.length ?? 0)
  const shown = groups.reduce((sum, { entries }) => sum + entries.length, 0)
  return (
    <div className="desk-tools" role="group" aria-label={t('What is shown')}>
      <TextFilter />
      {list === 'claims' && <StanceFilter />}
      {list !== 'speakers' && <SpeakerFilter />}
      <Select
        label={t('Group')}
        value={groupings[list]}
        choices={groupingsOf[list].map((one) => [one, t(groupingWords[one])])}
        onChoose={(value) =>
          useDesk.setState({ groupings: { ...groupings, [list]: value as Grouping } })
        }
      />
      <Select
        label={t('Sort')}
        value={sorting}
        choices={sortings.map((one) => [one, t(sortingWords[one])])}
        onChoose={(value) => useDesk.setState({ sorting: value as Sorting })}
      />
      <span className="desk-tools-count" role="status">
        {chosen > 0
          ? t('{{count}} passages selected', { count: chosen })
          : shown === total
            ? passages(total)
            : t('{{shown}} of {{count}} passages', { shown, count: total })}
      </span>
      {chosen > 0 && (
        <button type="button" className="ui-button" onClick={() => void copyTargets()}>
          {t('Copy')}
        </button>
      )}
    </div>
  )
}

function setFilter(changed: Partial<FileFilter>): void {
  useDesk.setState(({ filter }) => ({ filter: { ...filter, ...changed }, chosen: new Set() }))
}

function filterBy(text: string): void {
  setFilter({ text })
  void loadFile()
}

function TextFilter() {
  return (
    <FilterField
      className="notes-input desk-filter"
      aria-label={t('Filter by words')}
      placeholder={t('Filter')}
      data-desk="filter"
      words={useDesk((state) => state.filter.text)}
      onFilter={filterBy}
      onLeave={focusFile}
    />
  )
}

function StanceFilter() {
  const stance = useDesk((state) => state.filter.stance)
  return (
    <Select
      label={t('Stance')}
      value={stance ?? ''}
      choices={[
        ['', t('Any stance')],
        ...stances.map((one) => [one, t(stanceWords[one])] as const),
      ]}
      onChoose={(value) => setFilter({ stance: stances.find((one) => one === value) ?? null })}
    />
  )
}

function SpeakerFilter() {
  const speakerId = useDesk((state) => state.filter.speakerId)
  const entries = useDesk((state) => state.file?.entries)
  const speakers = useGalley((state) => state.library?.speakers)
  const said = Map.groupBy(entries ?? [], (entry) => entry.speakerId)
  const choices = [...said]
    .toSorted(([, one], [, other]) => other.length - one.length)
    .slice(0, mostSpeakers)
    .flatMap(([id]) => {
      const speaker = speakers?.get(id ?? '')
      return speaker === undefined ? [] : [[speaker.id, displayText(speaker.name)] as const]
    })
    .toSorted(([, one], [, other]) => one.localeCompare(other))
  return (
    <Select
      label={t('Speaker')}
      value={speakerId ?? ''}
      choices={[['', t('Any speaker')], ...choices]}
      onChoose={(value) => setFilter({ speakerId: value === '' ? null : value })}
    />
  )
}

function Select({
  label,
  value,
  choices,
  onChoose,
}: {
  readonly label: string
  readonly value: string
  readonly choices: readonly (readonly [value: string, words: string])[]
  readonly onChoose: (value: string) => void
}) {
  return (
    <select
      className="desk-select"
      aria-label={label}
      value={value}
      onChange={(event) => onChoose(event.target.value)}
    >
      {choices.map(([one, words]) => (
        <option key={one} value={one}>
          {words}
        </option>
      ))}
    </select>
  )
}
