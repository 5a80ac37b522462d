import { useEffect, useState } from 'react'
import { wordQueryMistake } from '../../contract/query-wording'
import { colours, stances } from '../../core/annotation/rows'
import { useGalley, type LibraryState } from '../app/state'
import { runCommand } from '../app/commands'
import { AskChoice } from '../desk/AskChoice'
import { count } from '../desk/actions'
import { spellingsBySpeaker } from '../notes/spellings'
import { CommandButton } from '../app/CommandButton'
import { CloseIcon, DeskIcon } from '../ui/icons'
import { NoteTable } from './NoteTable'
import { arrangeTable, editTargets, useTable } from './table'
import '../desk/desk.css'
import '../desk/list.css'
import '../desk/cards.css'
import './all-notes.css'

/** How long typing rests before the table follows, in milliseconds. */
const patience = 120

/** Every annotation of the library in one table, with what can be done to many at once. */
export default function AllNotesScreen() {
  const isLoaded = useTable((state) => state.isLoaded)
  const total = useTable((state) => state.total)
  const mistake = useTable((state) => state.mistake)
  useEffect(() => focusTable(), [])
  return (
    <main
      className="desk"
      aria-label="All notes"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return
        event.preventDefault()
        runCommand('view.reading')
      }}
    >
      <header className="app-bar">
        <div className="app-bar-words desk-bar-words">
          <h1 className="app-bar-title">All notes</h1>
          <p className="app-bar-origin" role="status">
            {isLoaded ? count(total, 'highlight') : ''}
          </p>
        </div>
        <div className="app-bar-buttons">
          <CommandButton command="view.desk" label="Claims desk">
            <DeskIcon />
          </CommandButton>
          <button
            type="button"
            className="ui-icon-button"
            aria-label="Back to the text"
            onClick={() => runCommand('view.reading')}
          >
            <CloseIcon />
          </button>
        </div>
      </header>
      <Tools />
      {mistake !== null ? (
        <p className="desk-hint" role="status">
          {wordQueryMistake(mistake)}
        </p>
      ) : (
        <NoteTable />
      )}
      <Dialogs />
    </main>
  )
}

function focusTable(): void {
  requestAnimationFrame(() =>
    document.querySelector<HTMLElement>('[data-all-notes="table"]')?.focus(),
  )
}

function Tools() {
  const query = useTable((state) => state.query)
  const chosen = useTable((state) => state.chosen.size)
  const [typed, setTyped] = useState(query)
  useEffect(() => {
    if (typed === query) return undefined
    const timer = setTimeout(() => arrangeTable({ query: typed }), patience)
    return () => clearTimeout(timer)
  }, [typed, query])
  return (
    <div className="desk-tools" role="group" aria-label="What is shown and done">
      <input
        type="search"
        className="notes-input all-notes-filter"
        aria-label="Filter"
        placeholder="Words, tag:…, speaker:…, claim:…, has:note, after:2024"
        data-all-notes="filter"
        value={typed}
        spellCheck={false}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' && event.key !== 'Escape') return
          event.preventDefault()
          event.stopPropagation()
          if (event.key === 'Escape') setTyped('')
          focusTable()
        }}
      />
      <span className="desk-tools-count" role="status">
        {chosen > 0 && `${count(chosen, 'highlight')} selected`}
      </span>
      {colours.map((colour, index) => (
        <button
          key={colour}
          type="button"
          className="ui-icon-button"
          aria-label={`Recolour in ${colour}`}
          title={`Recolour in ${colour} (${index + 1})`}
          onClick={() => runCommand(`notes.${colour}`)}
        >
          <span className={`desk-dot notes-ink-${colour}`} />
        </button>
      ))}
      {(['claim', 'tag', 'speaker'] as const).map((kind) => (
        <button
          key={kind}
          type="button"
          className="desk-head-button"
          onClick={() => useTable.setState({ dialog: kind })}
        >
          {{ claim: 'Claim…', tag: 'Tag…', speaker: 'Speaker…' }[kind]}
        </button>
      ))}
      <button
        type="button"
        className="desk-head-button"
        onClick={() => void editTargets({ kind: 'remove' })}
      >
        Delete
      </button>
    </div>
  )
}

function close(): void {
  useTable.setState({ dialog: null })
  focusTable()
}

function Dialogs() {
  const dialog = useTable((state) => state.dialog)
  const library = useGalley((state) => state.library)
  if (dialog === null || library === null) return null
  const nameOf = (chosen: { id: string } | { name: string }) =>
    'id' in chosen ? nameIn(library, dialog, chosen.id) : chosen.name
  return (
    <AskChoice
      title={{ claim: 'Put under the claim', tag: 'Add the tag', speaker: 'Who said it' }[dialog]}
      choices={choicesOf(library, dialog)}
      wordNew={(name) => `New ${dialog} “${name}”`}
      onChoose={(chosen) => {
        if (dialog !== 'claim') return editTargets({ kind: dialog, name: nameOf(chosen) })
        const claim = 'id' in chosen ? chosen : { title: chosen.name }
        return editTargets({ kind: 'claim', claim, stance: stances[0] })
      }}
      onClose={close}
    />
  )
}

function choicesOf(library: LibraryState, dialog: 'claim' | 'tag' | 'speaker') {
  const byName = (one: { name: string }, other: { name: string }) =>
    one.name.localeCompare(other.name)
  switch (dialog) {
    case 'claim':
      return [...library.claims.values()]
        .toSorted((one, other) => other.updatedAt - one.updatedAt)
        .map(({ id, title }) => ({ id, name: title }))
    case 'tag':
      return [...library.tags.values()].toSorted(byName)
    case 'speaker': {
      const written = spellingsBySpeaker(library.spellings)
      return [...library.speakers.values()]
        .toSorted(byName)
        .map(({ id, name }) => ({ id, name, otherNames: written.get(id) ?? [] }))
    }
  }
}

function nameIn({ tags, speakers }: LibraryState, dialog: 'tag' | 'speaker' | 'claim', id: string) {
  return (dialog === 'tag' ? tags : speakers).get(id)?.name ?? ''
}
