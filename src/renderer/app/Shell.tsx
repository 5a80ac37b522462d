import { lazy, Suspense } from 'react'
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
import { libraryIsEmpty, useGalley, type DialogKind, type OpenArticle, type Screen } from './state'
import { Welcome } from './Welcome'
import './sheet.css'
import './shell.css'

const dialogs = {
  remove: lazy(() => import('../library/RemoveDialog')),
  details: lazy(() => import('./DetailsDialog')),
  shortcuts: lazy(() => import('../shortcuts/ShortcutsDialog')),
  palette: lazy(() => import('../palette/Palette')),
  reopen: lazy(() => import('../encodings/ReopenDialog')),
  typography: lazy(() => import('../preferences/TypographyPanel')),
  watching: lazy(() => import('../importing/WatchedFoldersDialog')),
} satisfies Record<DialogKind, unknown>

const screens = {
  review: lazy(() => import('../revisions/ReviewScreen')),
  notes: lazy(() => import('../all-notes/AllNotesScreen')),
  desk: lazy(() => import('../desk/DeskScreen')),
  comparison: lazy(() => import('../revisions/ComparisonScreen')),
  import: lazy(() => import('../importing/ImportScreen')),
  sameWords: lazy(() => import('../search/SameWordsScreen')),
  search: lazy(() => import('../search/SearchScreen')),
} satisfies Record<Exclude<Screen, 'text'>, unknown>

/** The whole window. */
export function Shell() {
  const phase = useGalley((state) => state.phase)
  const libraryFailure = useGalley((state) => state.libraryFailure)
  const dialog = useGalley((state) => state.dialog)
  if (phase === 'starting') return null
  const Dialog = dialog === null ? null : dialogs[dialog]
  return (
    <>
      {libraryFailure === null ? <Workplace /> : <LibraryFailureScreen failure={libraryFailure} />}
      {Dialog !== null && (
        <Suspense>
          <Dialog />
        </Suspense>
      )}
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
  return (
    <div className="app-desk">
      {/* The desk has lists of its own, and needs the room. */}
      {libraryShown && !isEmpty && screen !== 'desk' && screen !== 'notes' && <LibraryPlace />}
      <div className="app-place">
        {/* The text stays laid out under a screen, and is where it was when the screen goes. */}
        <div className="app-under" inert={screen !== 'text'}>
          {open === null ? <Welcome /> : <ArticleView open={open} />}
        </div>
        {Screen !== null && (
          <Suspense>
            <Screen />
          </Suspense>
        )}
      </div>
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
      <FileNotice key={article.id} articleId={article.id} fileState={fileState} />
      <EncodingNotice key={`${article.id} ${article.revision}`} open={open} />
      <div className="app-reader">
        <Reader key={article.id} open={open} />
        {findShown && <FindBar text={open.text.text} />}
      </div>
      <StatusBar open={open} />
    </main>
  )
}
