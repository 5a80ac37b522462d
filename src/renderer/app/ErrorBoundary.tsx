import { Component, type ReactNode } from 'react'
import { t } from '../../contract/language/translate'

interface Props {
  readonly children: ReactNode
}

/** Stands in for the interface when drawing it fails, which is a mistake in Galley. */
export class ErrorBoundary extends Component<Props, { readonly error: unknown }> {
  override state = { error: undefined as unknown }

  static getDerivedStateFromError(error: unknown) {
    return { error }
  }

  override render() {
    const { error } = this.state
    return error === undefined ? this.props.children : <CrashScreen error={error} />
  }
}

function CrashScreen({ error }: { readonly error: unknown }) {
  return (
    <main className="app-sheet">
      <div className="app-sheet-column" role="alert">
        <h1 className="app-sheet-title">{t('Galley stumbled')}</h1>
        <p className="app-sheet-text">
          {t(
            'A mistake in Galley keeps it from drawing this window. Everything that it showed as done is on the disk; nothing of your work is lost.',
          )}
        </p>
        <p className="app-error app-selectable">
          {error instanceof Error ? error.message : String(error)}
        </p>
        <div className="app-sheet-buttons">
          <button
            type="button"
            className="ui-button ui-button-primary"
            onClick={() => location.reload()}
          >
            {t('Load the window again')}
          </button>
        </div>
      </div>
    </main>
  )
}
