import { useEffect } from 'react'
import { runCommand } from '../app/commands'
import { useHint } from '../app/shortcuts'
import { CommandButton } from '../app/CommandButton'
import { CloseIcon, NotesIcon } from '../ui/icons'
import { useDesk } from './desk'
import { DeskDialogs } from './DeskDialogs'
import { FilePane } from './FilePane'
import { focusFile, focusList } from './focus'
import { ListPane } from './ListPane'
import { openReading } from './screens'
import './desk.css'
import './list.css'
import './cards.css'

/** Everything that is followed across articles: claims, speakers and tags, and what there is on each. */
export default function DeskScreen() {
  useEffect(() => {
    // The keyboard comes back to where it was on the desk.
    if (useDesk.getState().pane === 'file') focusFile()
    else focusList()
  }, [])
  const hint = useHint('view.reading', 'Back to the text')
  return (
    <main
      className="desk"
      aria-label="Claims desk"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return
        event.preventDefault()
        openReading()
      }}
    >
      <header className="app-bar">
        <div className="app-bar-words desk-bar-words">
          <h1 className="app-bar-title">Desk</h1>
        </div>
        <div className="app-bar-buttons">
          <CommandButton command="view.allNotes" label="All notes">
            <NotesIcon />
          </CommandButton>
          <button
            type="button"
            className="ui-icon-button"
            aria-label="Back to the text"
            title={hint}
            onClick={() => runCommand('view.reading')}
          >
            <CloseIcon />
          </button>
        </div>
      </header>
      <div className="desk-panes">
        <ListPane />
        <FilePane />
      </div>
      <DeskDialogs />
    </main>
  )
}
