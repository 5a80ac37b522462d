import { useState } from 'react'
import { encodingLabel } from '../../core/text/encodings'
import { runCommand } from '../app/commands'
import { reader } from '../app/reader-handle'
import type { OpenArticle } from '../app/state'
import { CloseIcon } from '../ui/icons'
import { wordUndecodable } from './wording'

/** Says how many bytes of the file could not be read. */
export function EncodingNotice({ open: { decoding } }: { readonly open: OpenArticle }) {
  const [dismissed, setDismissed] = useState(false)
  if (decoding === null || decoding.undecodable === 0 || dismissed) return null
  const dismiss = () => {
    setDismissed(true)
    reader()?.focus()
  }
  return (
    <div className="app-file-notice" role="status">
      <p>
        {wordUndecodable(decoding.undecodable)} as {encodingLabel(decoding.encoding)}:{' '}
        {decoding.undecodable === 1 ? 'it shows' : 'they show'} as <bdi>{'\ufffd'}</bdi>. The bytes
        of the file are kept as they are.
      </p>
      <button type="button" className="ui-button" onClick={() => runCommand('article.reopen')}>
        Reopen as…
      </button>
      <button type="button" className="ui-icon-button" aria-label="Dismiss" onClick={dismiss}>
        <CloseIcon />
      </button>
    </div>
  )
}
