import { tellDone } from '../app/notices'
import { useGalley } from '../app/state'
import { t } from '../../contract/language/translate'

/**
 * Copies the selected passage, exactly as it stands in the text. By a copy event, since the
 * clipboard's own interface asks for a permission, and every permission is denied.
 */
export function copySelection(): void {
  const { open, selection } = useGalley.getState()
  if (open === null || selection === null) return
  const passage = open.text.text.slice(selection.start, selection.end)
  const fill = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', passage)
    event.preventDefault()
    event.stopImmediatePropagation()
  }
  window.addEventListener('copy', fill, { capture: true, once: true })
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else fires a copy event
  const copied = document.execCommand('copy')
  window.removeEventListener('copy', fill, { capture: true })
  if (copied) tellDone(t('Passage copied'))
}
