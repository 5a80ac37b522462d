import type { LibraryFailure } from '../../contract/failures'
import { wordFailure } from '../../contract/wording'
import { ask } from './actions'
import { chooseLibrary, startNewLibrary } from './session'
import { t } from '../../contract/language/translate'

/** Instead of everything, when the library cannot be opened: what is wrong, and the ways on. */
export function LibraryFailureScreen({ failure }: { readonly failure: LibraryFailure }) {
  const { title, advice } = wordFailure({ about: 'library', failure })
  return (
    <main className="app-sheet" aria-labelledby="library-failure">
      <div className="app-sheet-column">
        <h1 id="library-failure" className="app-sheet-title">
          {t('The library could not be opened')}
        </h1>
        <p className="app-sheet-text app-selectable">{title}</p>
        <p className="app-sheet-text app-selectable">{advice}</p>
        <div className="app-sheet-buttons">
          <button
            type="button"
            className="ui-button ui-button-primary"
            onClick={() => void chooseLibrary()}
          >
            {t('Choose another library…')}
          </button>
          <button type="button" className="ui-button" onClick={() => void startNewLibrary()}>
            {t('Start a new library beside it')}
          </button>
          <button
            type="button"
            className="ui-button"
            onClick={() => void ask('application.quit', {})}
          >
            {t('Quit')}
          </button>
        </div>
      </div>
    </main>
  )
}
