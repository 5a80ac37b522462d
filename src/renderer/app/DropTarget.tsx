import { useEffect, useState } from 'react'
import { bridge } from './bridge'
import { t } from '../../contract/language/translate'

/** Opens files that are dropped anywhere on the window, and says so while they hover. */
export function DropTarget() {
  const [hovering, setHovering] = useState(false)
  useEffect(() => listenToDrops(setHovering), [])
  if (!hovering) return null
  return (
    <div className="app-drop">
      <p className="app-drop-words">{t('Drop to open')}</p>
    </div>
  )
}

function listenToDrops(setHovering: (hovering: boolean) => void): () => void {
  const listening = new AbortController()
  const on = (type: 'dragover' | 'dragleave' | 'drop', listener: (event: DragEvent) => void) =>
    window.addEventListener(type, listener, { signal: listening.signal })

  on('dragover', (event) => {
    // Unprevented, the window would go to the file.
    event.preventDefault()
    if (event.dataTransfer === null) return
    event.dataTransfer.dropEffect = hasFiles(event) ? 'copy' : 'none'
    setHovering(hasFiles(event))
  })
  on('dragleave', (event) => {
    // Between two elements of the page there is a related one; out of the window there is none.
    if (event.relatedTarget === null) setHovering(false)
  })
  on('drop', (event) => {
    event.preventDefault()
    setHovering(false)
    if (hasFiles(event)) bridge.openDropped([...(event.dataTransfer?.files ?? [])])
  })
  return () => listening.abort()
}

function hasFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') ?? false
}
