import { useState } from 'react'
import { useList } from '../library/list'
import { locateFile, takeLocated } from '../library/locate'
import type { FileState } from '../../contract/requests'
import { displayText } from '../../core/text/display'
import { CloseButton } from '../ui/CloseButton'
import { takeNewText } from './actions'
import { reader } from './reader-handle'
import { message, t, type Message } from '../../contract/language/translate'

const words = {
  changed: message('The file holds another text. You are reading the one that the library has.'),
  missing: message(
    'The file is no longer where it was. Its text and your notes are safe in the library.',
  ),
  unreadable: message(
    'The file holds no text at the moment. You are reading the one that the library has.',
  ),
} satisfies Partial<Record<FileState, Message>>

/** Says when what is read is not what the file holds now. */
export function FileNotice({
  articleId,
  fileState,
}: {
  readonly articleId: string
  readonly fileState: FileState
}) {
  const [dismissed, setDismissed] = useState(false)
  const chosen = useList((state) => state.chosen)
  const otherName = chosen?.articleId === articleId ? chosen.fileName : null
  if (fileState === 'same' || (dismissed && otherName === null)) return null
  const dismiss = () => {
    setDismissed(true)
    useList.setState({ chosen: null })
    reader()?.focus()
  }
  return (
    <div className="app-file-notice" role="status">
      <p>
        {otherName === null
          ? t(words[fileState])
          : t(
              '“{{otherName}}” holds another text. It can become the new text of this article; your quotes are looked for in it.',
              { otherName: displayText(otherName) },
            )}
      </p>
      {fileState === 'changed' && (
        <button type="button" className="ui-button" onClick={() => void takeNewText(articleId)}>
          {t('Take the new text')}
        </button>
      )}
      {otherName !== null && (
        <button type="button" className="ui-button" onClick={() => void takeLocated(articleId)}>
          {t('Take the new text')}
        </button>
      )}
      {fileState === 'missing' && (
        <button type="button" className="ui-button" onClick={() => void locateFile(articleId)}>
          {otherName === null ? t('Locate…') : t('Locate another…')}
        </button>
      )}
      <CloseButton label={t('Dismiss')} onClose={dismiss} />
    </div>
  )
}
