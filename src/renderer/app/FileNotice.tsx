import { useState } from 'react'
import type { FileState } from '../../contract/requests'
import { CloseIcon } from '../ui/icons'
import { takeNewText } from './actions'
import { reader } from './reader-handle'

const words = {
  changed: 'The file holds another text. You are reading the one that the library has.',
  missing: 'The file is no longer where it was. Its text and your notes are safe in the library.',
  unreadable: 'The file holds no text at the moment. You are reading the one that the library has.',
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
        <button type="button" className="ui-button" onClick={() => void takeNewText(articleId)}>
          Take the new text
        </button>
      )}
      <button type="button" className="ui-icon-button" aria-label="Dismiss" onClick={dismiss}>
        <CloseIcon />
      </button>
    </div>
  )
}
