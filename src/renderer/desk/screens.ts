import { activate, openArticle } from '../app/actions'
import { reader } from '../app/reader-handle'
import { useGalley } from '../app/state'
import { useDesk } from './desk'
import { loadCounts, loadFile } from './load'

/** Shows the desk as it was left, with what there is now. */
export function openDesk(): void {
  useGalley.setState({ screen: 'desk', adjusting: null, field: null })
  void loadCounts()
  void loadFile()
}

/** Goes back to the text. */
export function openReading(): void {
  useGalley.setState({ screen: 'text' })
  requestAnimationFrame(() => reader()?.focus())
}

/** Goes to a passage in its article; the desk comes back at the same card. */
export async function goToPassage(annotationId: string, articleId: string): Promise<void> {
  useDesk.setState({ cursorId: annotationId, pane: 'file' })
  if (useGalley.getState().open?.article.id === articleId) openReading()
  else await openArticle(articleId)
  const { open, screen } = useGalley.getState()
  if (screen === 'text' && open?.article.id === articleId) activate(annotationId)
}
