import { useState } from 'react'
import type { FileState } from '../../contract/requests'
import { CloseIcon } from '../ui/icons'
import { displayText } from '../../core/text/display'
import { ask, takeNewText } from './actions'
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
  const [otherName, setOtherName] = useState<string | null>(null)
  if (fileState === 'same' || dismissed) return null
  const locate = async () => {
    const located = await ask('article.locate', { articleId })
    setOtherName(located?.outcome === 'other-text' ? located.fileName : null)
  }
  const dismiss = () => {
    setDismissed(true)
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
        <button
          type="button"
          className="ui-button"
          onClick={() => void ask('article.takeLocated', { articleId })}
        >
          {t('Take the new text')}
        </button>
      )}
      {fileState === 'missing' && (
        <button type="button" className="ui-button" onClick={() => void locate()}>
          {otherName === null ? t('Locate…') : t('Locate another…')}
        </button>
      )}
      <button type="button" className="ui-icon-button" aria-label={t('Dismiss')} onClick={dismiss}>
        <CloseIcon />
      </button>
    </div>
  )
}
