import { useEffect, useState } from 'react'
import { wordQueryMistake } from '../../contract/query-wording'
import { colours } from '../../core/annotation/rows'
import { runCommand } from '../app/commands'
import { CommandButton } from '../app/CommandButton'
import { ScreenFrame } from '../app/ScreenFrame'
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

/** How long typing rests before the table follows, in milliseconds. */
const patience = 120

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

function Tools() {
  const query = useTable((state) => state.query)
  const chosen = useTable((state) => state.chosen.size)
  const hasTargets = useTable((state) => state.chosen.size > 0 || lineAtCursor(state) !== undefined)
  const [typed, setTyped] = useState(query)
  useEffect(() => {
    if (typed === query) return undefined
    const timer = setTimeout(() => arrangeTable({ query: typed }), patience)
    return () => clearTimeout(timer)
  }, [typed, query])
  // What is done next is done with what was typed, not with what stood there before.
  const settle = (words: string) => {
    setTyped(words)
    if (words !== query) arrangeTable({ query: words })
    focusTable()
  }
  return (
    <div className="desk-tools" role="group" aria-label={t('What is shown and done')}>
      <input
        type="search"
        className="notes-input all-notes-filter"
        aria-label={t('Filter')}
        placeholder={t('Words, tag:…, speaker:…, claim:…, has:note, after:2024')}
        data-all-notes="filter"
        value={typed}
        spellCheck={false}
        onFocus={() => useTable.setState({ isCursorShown: false })}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' && event.key !== 'Escape') return
          event.preventDefault()
          event.stopPropagation()
          settle(event.key === 'Escape' ? '' : typed)
        }}
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
