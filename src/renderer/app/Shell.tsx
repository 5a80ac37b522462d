import { useEffect } from 'react'
import { FindBar } from '../find/FindBar'
import { Reader } from '../reader/Reader'
import { AdjustBar } from '../revisions/AdjustBar'
import { EncodingNotice } from '../encodings/EncodingNotice'
import { StatusBar } from '../encodings/StatusBar'
import { ArticleHeader } from './ArticleHeader'
import { DropTarget } from './DropTarget'
import { FileNotice } from './FileNotice'
import { LibraryFailureScreen } from './LibraryFailureScreen'
import { LibraryPlace } from './LibraryPlace'
import { Notices } from './Notices'
import { dialogs, loadWhenIdle, screens } from './screens'
import { libraryIsEmpty, useGalley, type OpenArticle } from './state'
import { Welcome } from './Welcome'
import './sheet.css'
import './shell.css'

/** The whole window. */
export function Shell() {
  const phase = useGalley((state) => state.phase)
  // Everything below is rendered anew in another language, and stays what it is.
  useGalley((state) => state.language)
  const libraryFailure = useGalley((state) => state.libraryFailure)
  const dialog = useGalley((state) => state.dialog)
  if (phase === 'starting') return null
  const Dialog = dialog === null ? null : dialogs[dialog]
  return (
    <>
      {libraryFailure === null ? <Workplace /> : <LibraryFailureScreen failure={libraryFailure} />}
      {Dialog !== null && <Dialog />}
      <Notices />
      <DropTarget />
    </>
  )
}

/** The library at the left, and what is read. */
function Workplace() {
  const open = useGalley((state) => state.open)
  const isEmpty = useGalley(libraryIsEmpty)
  const libraryShown = useGalley((state) => state.typography.libraryShown)
  const screen = useGalley((state) => state.screen)
  const Screen = screen === 'text' ? null : screens[screen]
  // The desk has lists of its own, and needs the room.
  const coversLibrary = screen === 'desk' || screen === 'notes'
  useEffect(() => loadWhenIdle(), [])
  return (
    <div className="app-desk">
      {/* What is under a screen stays laid out, and is where it was when the screen goes. */}
      {libraryShown && !isEmpty && (
        <div className="app-library" inert={coversLibrary}>
          <LibraryPlace />
        </div>
      )}
      <div className="app-place">
        <div className="app-under" inert={screen !== 'text'}>
          {open === null ? <Welcome /> : <ArticleView open={open} />}
        </div>
        {Screen !== null && !coversLibrary && <Screen />}
      </div>
      {Screen !== null && coversLibrary && <Screen />}
    </div>
  )
}

function ArticleView({ open }: { readonly open: OpenArticle }) {
  const findShown = useGalley((state) => state.findShown)
  const { article, fileState } = open
  return (
    <main className="app-article" aria-label={article.title}>
      <ArticleHeader article={article} />
      <AdjustBar />
      <FileNotice key={`${article.id} ${fileState}`} articleId={article.id} fileState={fileState} />
      <EncodingNotice key={`${article.id} ${article.revision}`} open={open} />
      <div className="app-reader">
        <Reader key={article.id} open={open} />
        {findShown && <FindBar text={open.text.text} />}
      </div>
      <StatusBar open={open} />
    </main>
  )
}
