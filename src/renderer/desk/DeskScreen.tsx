import { useEffect } from 'react'
import { CommandButton } from '../app/CommandButton'
import { ScreenFrame } from '../app/ScreenFrame'
import { NotesIcon } from '../ui/icons'
import { useDesk } from './desk'
import { DeskDialogs } from './DeskDialogs'
import { FilePane } from './FilePane'
import { focusFile, focusList } from './focus'
import { ListPane } from './ListPane'
import './desk.css'
import './list.css'
import './cards.css'
import { t } from '../../contract/language/translate'

/** Everything that is followed across articles: claims, speakers and tags, and what there is on each. */
export default function DeskScreen() {
  useEffect(() => {
    // The keyboard comes back to where it was on the desk.
    if (useDesk.getState().pane === 'file') focusFile()
    else focusList()
  }, [])
  return (
    <ScreenFrame
      coversLibrary
      name={t('Claims desk')}
      title={t('Desk')}
      buttons={
        <CommandButton command="view.allNotes" label={t('All notes')}>
          <NotesIcon />
        </CommandButton>
      }
    >
      <div className="desk-panes">
        <ListPane />
        <FilePane />
      </div>
      <DeskDialogs />
    </ScreenFrame>
  )
}
