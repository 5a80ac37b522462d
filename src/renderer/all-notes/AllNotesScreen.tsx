import { useEffect } from 'react'
import { wordQueryMistake } from '../../contract/query-wording'
import { colours } from '../../core/annotation/rows'
import { runCommand } from '../app/commands'
import { CommandButton } from '../app/CommandButton'
import { ScreenFrame } from '../app/ScreenFrame'
import { FilterField } from '../desk/FilterField'
import { DeskIcon } from '../ui/icons'
import { focusTable } from './focus'
import { NoteDialogs } from './NoteDialogs'
import { NoteTable } from './NoteTable'
import { arrangeTable, askOfTargets, editTargets, lineAtCursor, useTable } from './table'
import '../desk/desk.css'
import '../desk/list.css'
import '../desk/cards.css'
import './all-notes.css'
import { t } from '../../contract/language/translate'
import { colourWords } from '../notes/wording'

/** What the selected notes are given together, by a dialog. */
const bulkFields = ['claim', 'tag', 'speaker'] as const

/** Every annotation of the library in one table, with what can be done to many at once. */
export default function AllNotesScreen() {
  const isLoaded = useTable((state) => state.isLoaded)
  const total = useTable((state) => state.total)
  const mistake = useTable((state) => state.mistake)
  useEffect(() => focusTable(), [])
  return (
    <ScreenFrame
      coversLibrary
      title={t('All notes')}
      detailIsNews
      detail={isLoaded ? t('{{count}} highlights', { count: total }) : ''}
      buttons={
        <CommandButton command="view.desk" label={t('Claims desk')}>
          <DeskIcon />
        </CommandButton>
      }
    >
      <Tools />
      {mistake !== null ? (
        <p className="desk-hint" role="status">
          {wordQueryMistake(mistake)}
        </p>
      ) : (
        <NoteTable />
      )}
      <NoteDialogs />
    </ScreenFrame>
  )
}

function filterBy(query: string): void {
  arrangeTable({ query })
}

function Tools() {
  const query = useTable((state) => state.query)
  const chosen = useTable((state) => state.chosen.size)
  const hasTargets = useTable((state) => state.chosen.size > 0 || lineAtCursor(state) !== undefined)
  return (
    <div className="desk-tools" role="group" aria-label={t('What is shown and done')}>
      <FilterField
        className="notes-input all-notes-filter"
        aria-label={t('Filter')}
        placeholder={t('Words, tag:…, speaker:…, claim:…, has:note, after:2024')}
        data-all-notes="filter"
        words={query}
        onFocus={() => useTable.setState({ isCursorShown: false })}
        onFilter={filterBy}
        onLeave={focusTable}
      />
      <span className="desk-tools-count" role="status">
        {chosen > 0 && t('{{count}} highlights selected', { count: chosen })}
      </span>
      {colours.map((colour, index) => (
        <button
          key={colour}
          type="button"
          className="ui-icon-button"
          aria-label={t('Recolour in {{colour}}', { colour: colourWords[colour] })}
          title={t('Recolour in {{colour}} ({{key}})', {
            colour: colourWords[colour],
            key: index + 1,
          })}
          disabled={!hasTargets}
          onClick={() => runCommand(`notes.${colour}`)}
        >
          <span className={`desk-dot notes-ink-${colour}`} />
        </button>
      ))}
      {bulkFields.map((kind) => (
        <button
          key={kind}
          type="button"
          className="desk-head-button"
          disabled={!hasTargets}
          onClick={() => void askOfTargets(kind)}
        >
          {{ claim: t('Claim…'), tag: t('Tag…'), speaker: t('Speaker…') }[kind]}
        </button>
      ))}
      <button
        type="button"
        className="desk-head-button desk-head-delete"
        disabled={!hasTargets}
        onClick={() => {
          // What is next has the cursor then; the button may have nothing to act upon.
          void editTargets({ kind: 'remove' }).then(focusTable)
        }}
      >
        {t('Delete')}
      </button>
    </div>
  )
}
