import { importFolder } from '../importing/import'
import { ask } from './actions'
import { LibraryToggle } from './LibraryToggle'
import { libraryIsEmpty, useGalley } from './state'
import { useFirstKey } from './shortcuts'
import { t, parts } from '../../contract/language/translate'
import { Phrase } from '../ui/Phrase'

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
        <h1 className="app-sheet-title">{t('Galley')}</h1>
        <p className="app-sheet-lead">{t('Read a text, keep what matters, quote it exactly.')}</p>
        <ul className="app-promises">
          <li>{t('Highlight quotes and say who said them.')}</li>
          <li>{t('Tag claims and follow them from article to article.')}</li>
          <li>{t('Export your notes to Markdown, every quote verbatim.')}</li>
        </ul>
        <OpenButtons />
        <Keys />
        <p className="app-sheet-small">
          {t(
            'Everything stays on this computer. You can also drop text files, or a folder of them, on this window.',
          )}
        </p>
      </div>
    </div>
  )
}

function NothingOpen() {
  return (
    <div className="app-sheet">
      <div className="app-quiet">
        <h1 className="app-quiet-title">{t('No article is open')}</h1>
        <p>{t('Choose an article from the library, open a text file, or drop one here.')}</p>
        <button
          type="button"
          className="ui-button"
          onClick={() => void ask('article.chooseFiles', {})}
        >
          {t('Open a text file…')}
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
        {t('Open a text file…')}
      </button>
      <button
        type="button"
        className="ui-button"
        onClick={() => void ask('article.openSample', {})}
      >
        {t('Try the sample article')}
      </button>
      <button type="button" className="ui-button" onClick={() => void importFolder()}>
        {t('Import a folder…')}
      </button>
    </div>
  )
}

function Keys() {
  return (
    <ul className="app-keys">
      <li>
        <Phrase
          words={parts('{{first}} to {{last}} highlight what is selected')}
          elements={{
            first: <Key command="annotation.yellow" />,
            last: <Key command="annotation.orange" />,
          }}
        />
      </li>
      <li>
        <Phrase
          words={parts('{{claim}} tags a claim, {{note}} writes a note')}
          elements={{
            claim: <Key command="annotation.claim" />,
            note: <Key command="annotation.note" />,
          }}
        />
      </li>
      <li>
        <Phrase
          words={parts('{{undo}} takes anything back, {{keys}} shows all keys')}
          elements={{ undo: <Key command="edit.undo" />, keys: <Key command="help.shortcuts" /> }}
        />
      </li>
    </ul>
  )
}

function Key({ command }: { readonly command: string }) {
  return <kbd className="ui-key">{useFirstKey(command)}</kbd>
}
