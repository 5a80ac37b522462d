import { useState } from 'react'
import type { FileState } from '../../contract/requests'
import { CloseIcon } from '../ui/icons'
import { openChangedFile } from './actions'
import { reader } from './reader-handle'

const words = {
  changed:
    'The file has changed since you annotated it. You are reading the text that your notes refer to; the library keeps it.',
  missing: 'The file is no longer where it was. Its text and your notes are safe in the library.',
} satisfies Partial<Record<FileState, string>>

/** Says when what is read is not what the file holds now. */
export function FileNotice({
  articleId,
  fileState,
}: {
  readonly articleId: string
  readonly fileState: FileState
}) {
  const [dismissed, setDismissed] = useState(false)
  if (fileState === 'same' || dismissed) return null
  const dismiss = () => {
    setDismissed(true)
    reader()?.focus()
  }
  return (
    <div className="app-file-notice" role="status">
      <p>{words[fileState]}</p>
      {fileState === 'changed' && (
        <button type="button" className="ui-button" onClick={() => void openChangedFile(articleId)}>
          Open the new text as its own article
        </button>
      )}
      <button type="button" className="ui-icon-button" aria-label="Dismiss" onClick={dismiss}>
        <CloseIcon />
      </button>
    </div>
  )
}
