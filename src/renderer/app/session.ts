import type { GalleyEvent } from '../../contract/events'
import type { LibraryContents, SessionStart } from '../../contract/requests'
import { followAppearance } from './appearance'
import { keepFocus } from './focus-keeper'
import { followQuotes } from '../quotes/following'
import { showListView, useList } from '../library/list'
import { showProgress } from '../importing/import'
import { reloadTable } from '../all-notes/table'
import { followDesk } from '../desk/follow'
import { renewComparison } from '../revisions/comparison'
import { adjustInNewText } from '../revisions/adjusting'
import { keepSelection } from '../revisions/keep-selection'
import { refreshReview, touchesReview } from '../revisions/review'
import { followSearch } from '../search/search'
import { ask } from './actions'
import { bridge } from './bridge'
import { runCommand } from './commands'
import { applyArticles, applyRows } from './differences'
import { removedArticles } from '../../core/journal/differences'
import { saveDrafts } from './drafts'
import { holdDuring, openInbox, receive } from './inbox'
import { isField, listenToKeys, modalIsOpen } from './keyboard'
import { goTo } from './links'
import {
  tellFailure,
  tellRepeats,
  tellRevised,
  tellSimilar,
  tellTaken,
  withdrawGone,
  withdrawRevised,
} from './notices'
import { byId, loadArticles } from './load-articles'
import { openArticleOf } from './open-article'
import { reader } from './reader-handle'
import { useGalley, type DialogKind, type LibraryState } from './state'
import { currentLanguage, setLanguage } from '../../contract/language/translate'
import { languageIn } from '../../contract/language/languages'

/** Starts everything that lives as long as the window: events, keys, appearance, the first picture. */
export function startSession(): void {
  followAppearance()
  keepFocus()
  followQuotes()
  listenToKeys()
  openInbox(handle)
  bridge.listen(receive)
  void loadSession()
}

/** Opens a library that the user points at. */
export async function chooseLibrary(): Promise<void> {
  if ((await ask('library.choose', {})) !== undefined) await loadSession()
}

/** Starts an empty library beside the one that could not be opened. */
export async function startNewLibrary(): Promise<void> {
  if ((await ask('library.startNew', {})) !== undefined) await loadSession()
}

/** Fills the state with what main has open. */
async function loadSession(): Promise<void> {
  const answer = await ask('session.start', {})
  if (answer === undefined) useGalley.setState({ phase: 'ready' })
  // What changes from here on changes what the answer has, and not what was on the screen before it.
  else await holdDuring(() => showInLanguage(answer))
}

async function showInLanguage(start: SessionStart): Promise<void> {
  await setLanguage(languageIn(start.typography.language, start.systemLanguage))
  showSession(start)
}

function showSession(start: SessionStart): void {
  const {
    library,
    article,
    destination,
    typography,
    systemLanguage,
    shortcuts,
    recentCommands,
    listView,
    platform,
    version,
  } = start
  const failed = 'failure' in library
  useGalley.setState({
    phase: 'ready',
    platform,
    version,
    typography,
    systemLanguage,
    language: currentLanguage(),
    shortcuts,
    recentCommands,
    library: failed ? null : libraryOf(library),
    libraryFailure: failed ? library.failure : null,
    open: article === null ? null : openArticleOf(article),
    selection: null,
    activeAnnotationId: null,
    field: null,
    screen: 'text',
    reviewId: null,
    adjusting: null,
  })
  showListView(listView)
  refreshReview()
  focusText()
  if (article !== null && destination !== null) goTo(article.article.id, destination)
  if (!failed && library.articles.length < library.articleCount) void loadArticles(library.folder)
}

function libraryOf(contents: LibraryContents): LibraryState {
  const { folder, undo, redo } = contents
  return {
    folder,
    undo,
    redo,
    articles: byId(contents.articles),
    isWhole: contents.articles.length === contents.articleCount,
    claims: byId(contents.claims),
    speakers: byId(contents.speakers),
    spellings: byId(contents.spellings),
    tags: byId(contents.tags),
  }
}

function handle(event: GalleyEvent): void {
  switch (event.kind) {
    case 'rows':
      useGalley.setState((state) => applyRows(state, event))
      withdrawGone(removedArticles(event.differences))
      if (touchesReview(event.differences)) refreshReview()
      followDesk(event.differences)
      if (useGalley.getState().screen === 'notes') reloadTable()
      followSearch(event.differences)
      void renewComparison(event.differences)
      break
    case 'articles':
      useGalley.setState((state) => applyArticles(state, event))
      withdrawGone(event.removed)
      break
    case 'article':
      showArticle(event)
      break
    case 'goTo':
      goTo(event.articleId, event.destination)
      break
    case 'file':
      useGalley.setState(({ open }) =>
        open?.article.id === event.articleId
          ? { open: { ...open, fileState: event.fileState, fileName: event.fileName } }
          : {},
      )
      break
    case 'missing':
      useList.setState({ missing: new Set(event.articleIds) })
      break
    case 'import':
      showProgress(event.progress)
      break
    case 'decoding':
      useGalley.setState(({ open }) =>
        open?.article.id === event.articleId ? { open: { ...open, decoding: event.decoding } } : {},
      )
      break
    case 'revised':
      tellRevised(event)
      break
    case 'taken':
      tellTaken(event)
      break
    case 'similar':
      tellSimilar(event)
      break
    case 'repeats':
      tellRepeats(event)
      break
    case 'command':
      runFromMenu(event.command)
      break
    case 'closing':
      void leave()
      break
    case 'failure':
      tellFailure(event.failure)
      break
  }
}

type ArticleEvent = Extract<GalleyEvent, { kind: 'article' }>

function showArticle(event: ArticleEvent): void {
  const { open } = useGalley.getState()
  const isAnotherText = event.reason === 'revised' && open?.article.id === event.contents.article.id
  if (isAnotherText) showRevised(event)
  else showOpened(event)
}

function showOpened({ contents, openedAt }: ArticleEvent): void {
  useGalley.setState(({ open, library, dialog }) => {
    const shown = openArticleOf(contents, open)
    return {
      open: shown,
      library: library === null ? null : withOpenedAt(library, contents.article.id, openedAt),
      screen: 'text',
      // What is done in the article that stays on the screen goes on.
      ...(shown.text === open?.text
        ? {}
        : { selection: null, activeAnnotationId: null, field: null, adjusting: null }),
      // What is on the screen would be about the article before.
      dialog: isOfArticle(dialog) && shown.article.id !== open?.article.id ? null : dialog,
    }
  })
  if (useGalley.getState().field === null) focusText()
}

/** The text that is read becomes another: what is being read and written stays where it is. */
function showRevised({ contents }: ArticleEvent): void {
  // What was told of the text before is history; what this one did to the quotes follows.
  withdrawRevised(contents.article.id)
  const before = useGalley.getState()
  useGalley.setState(({ open, dialog }) => ({
    open: openArticleOf(contents, open),
    selection: null,
    // The previews would be those of the text before.
    dialog: dialog === 'reopen' ? null : dialog,
  }))
  if (before.adjusting === null) keepSelection(before)
  else adjustInNewText(before)
}

/** Whether a dialog is about the article on the screen. */
function isOfArticle(dialog: DialogKind | null): boolean {
  return dialog === 'details' || dialog === 'reopen'
}

function withOpenedAt(library: LibraryState, articleId: string, openedAt: number): LibraryState {
  const summary = library.articles.get(articleId)
  if (summary === undefined) return library
  return {
    ...library,
    articles: new Map(library.articles).set(articleId, { ...summary, openedAt }),
  }
}

/** Gives the text the keyboard once it is on the screen. */
function focusText(): void {
  requestAnimationFrame(() => {
    const { dialog, screen } = useGalley.getState()
    if (dialog === null && screen === 'text') reader()?.focus()
  })
}

/**
 * Saves what is being written and lets the window go. What cannot be saved keeps it open, with the
 * message that says why; closing once more gives it up.
 */
async function leave(): Promise<void> {
  reader()?.tellPosition()
  if (!(await saveDrafts())) return
  await ask('application.closeWindow', {})
}

/** In a text field, undo, redo and select all mean what was typed there, not the library. */
const fieldCommands: Readonly<Record<string, () => void>> = {
  'edit.undo': () => travelInField('undo', 'historyUndo'),
  'edit.redo': () => travelInField('redo', 'historyRedo'),
  // Deprecated, like the two others, but the only way to what a text field does by itself.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  'edit.selectAll': () => void document.execCommand('selectAll'),
}

/** Undoes or redoes typing. The note editor keeps a history of its own and takes the event for it. */
function travelInField(command: string, inputType: string): void {
  const asked = new InputEvent('beforeinput', { inputType, bubbles: true, cancelable: true })
  const isLeft = document.activeElement?.dispatchEvent(asked) ?? true
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  if (isLeft) document.execCommand(command)
}

function runFromMenu(command: string): void {
  const inField = fieldCommands[command]
  if (inField !== undefined && isField(document.activeElement)) inField()
  else if (!modalIsOpen()) runCommand(command)
}
