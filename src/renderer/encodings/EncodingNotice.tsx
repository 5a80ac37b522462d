import { useState } from 'react'
import { encodingLabel } from '../../core/text/encodings'
import { runCommand } from '../app/commands'
import { reader } from '../app/reader-handle'
import type { OpenArticle } from '../app/state'
import { t, parts } from '../../contract/language/translate'
import { CloseButton } from '../ui/CloseButton'
import { Phrase } from '../ui/Phrase'

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
        <Phrase
          words={parts(
            '{{count}} places could not be read as {{encoding}}. Each shows as {{sign}}. The bytes of the file are kept as they are.',
            {
              count: decoding.undecodable,
              encoding: encodingLabel(decoding.encoding),
            },
          )}
          elements={{ sign: <bdi>{'\ufffd'}</bdi> }}
        />
      </p>
      <button type="button" className="ui-button" onClick={() => runCommand('article.reopen')}>
        {t('Reopen as…')}
      </button>
      <CloseButton label={t('Dismiss')} onClose={dismiss} />
    </div>
  )
}
