import type { Decoding } from '../../core/text/encodings'
import { displayText } from '../../core/text/display'
import { runCommand } from '../app/commands'
import { useHint } from '../app/shortcuts'
import type { OpenArticle } from '../app/state'
import { explainDecoding, wordDecoding, wordUndecodable } from './wording'
import './encodings.css'
import { t } from '../../contract/language/translate'

/** The quiet line below the text: its file, and how that was read. */
export function StatusBar({ open: { fileName, decoding } }: { readonly open: OpenArticle }) {
  if (fileName === null) return null
  return (
    <footer className="app-status">
      <span className="app-status-file">{displayText(fileName)}</span>
      {decoding !== null && <EncodingButton decoding={decoding} />}
    </footer>
  )
}

function EncodingButton({ decoding }: { readonly decoding: Decoding }) {
  const hint = useHint('article.reopen', t('Reopen as…'))
  const { certainty, undecodable } = decoding
  const words = wordDecoding(decoding)
  return (
    <>
      {undecodable > 0 && <span className="app-status-doubt">{wordUndecodable(undecodable)}</span>}
      <button
        type="button"
        className={`app-status-encoding app-status-${certainty}`}
        aria-label={t('Encoding: {{words}}. Reopen as…', { words })}
        title={`${explainDecoding(decoding)}\n${hint}`}
        onClick={() => runCommand('article.reopen')}
      >
        {words}
      </button>
    </>
  )
}
