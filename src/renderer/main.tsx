// Before the components' own styles, which build upon these.
import './ui/fonts.css'
import './ui/tokens.css'
import './ui/base.css'
import './ui/controls.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { ErrorBoundary } from './app/ErrorBoundary'
import { startSession } from './app/session'
import { Shell } from './app/Shell'

startSession()

const root = document.getElementById('root')
if (root === null) throw new Error('The page has no element to render into.')
createRoot(root).render(
  <StrictMode>
    <ErrorBoundary>
      <Shell />
    </ErrorBoundary>
  </StrictMode>,
)
