import { importFolder } from '../importing/import'
import { ask } from './actions'
import { LibraryToggle } from './LibraryToggle'
import { libraryIsEmpty, useGalley } from './state'
import { useFirstKey } from './shortcuts'

/** What stands where the text will be, while no article is open. */
export function Welcome() {
  const isEmpty = useGalley(libraryIsEmpty)
  return (
    <main className="app-article">
      {isEmpty ? (
        <FirstStart />
      ) : (
        <>
          <header className="app-bar app-bar-empty">
            <LibraryToggle />
          </header>
          <NothingOpen />
        </>
      )}
    </main>
  )
}

function FirstStart() {
  return (
    <div className="app-sheet">
      <div className="app-sheet-column">
        <h1 className="app-sheet-title">Galley</h1>
        <p className="app-sheet-lead">Read a text, keep what matters, quote it exactly.</p>
        <ul className="app-promises">
          <li>Highlight quotes and say who said them.</li>
          <li>Tag claims and follow them from article to article.</li>
          <li>Export your notes to Markdown, every quote verbatim.</li>
        </ul>
        <OpenButtons />
        <Keys />
        <p className="app-sheet-small">
          Everything stays on this computer. You can also drop text files, or a folder of them, on
          this window.
        </p>
      </div>
    </div>
  )
}

function NothingOpen() {
  return (
    <div className="app-sheet">
      <div className="app-quiet">
        <h1 className="app-quiet-title">No article is open</h1>
        <p>Choose an article from the library, open a text file, or drop one here.</p>
        <button
          type="button"
          className="ui-button"
          onClick={() => void ask('article.chooseFiles', {})}
        >
          Open a text file…
        </button>
      </div>
    </div>
  )
}

function OpenButtons() {
  return (
    <div className="app-sheet-buttons">
      <button
        type="button"
        className="ui-button ui-button-primary"
        onClick={() => void ask('article.chooseFiles', {})}
      >
        Open a text file…
      </button>
      <button
        type="button"
        className="ui-button"
        onClick={() => void ask('article.openSample', {})}
      >
        Try the sample article
      </button>
      <button type="button" className="ui-button" onClick={() => void importFolder()}>
        Import a folder…
      </button>
    </div>
  )
}

function Keys() {
  return (
    <ul className="app-keys">
      <li>
        <Key command="annotation.yellow" /> to <Key command="annotation.orange" /> highlight what is
        selected
      </li>
      <li>
        <Key command="annotation.claim" /> tags a claim, <Key command="annotation.note" /> writes a
        note
      </li>
      <li>
        <Key command="edit.undo" /> takes anything back, <Key command="help.shortcuts" /> shows all
        keys
      </li>
    </ul>
  )
}

function Key({ command }: { readonly command: string }) {
  return <kbd className="ui-key">{useFirstKey(command)}</kbd>
}
