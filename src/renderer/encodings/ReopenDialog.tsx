import { useEffect, useState } from 'react'
import { GridList } from 'react-aria-components'
import type { EncodingChoices } from '../../contract/encodings'
import { encodingLabel, isEncoding } from '../../core/text/encodings'
import { useGalley } from '../app/state'
import { ModalDialog } from '../ui/ModalDialog'
import { EncodingRow } from './EncodingRow'
import { loadChoices, reopenAs, togglePreferred } from './reopen'
import { wordDecoding } from './wording'
import './reopen.css'
import { t } from '../../contract/language/translate'

/** Shows how the file reads in each encoding; one press reads it so. */
export default function ReopenDialog() {
  const [choices, setChoices] = useState<EncodingChoices>()
  useEffect(() => {
    void loadChoices().then(setChoices)
  }, [])
  return (
    <ModalDialog title={t('Reopen as…')}>
      <div className="reopen">{choices !== undefined && <Choices {...choices} />}</div>
    </ModalDialog>
  )
}

function Choices({ found, previews, likely, preferred: preferredAtFirst }: EncodingChoices) {
  const current = useGalley((state) => state.open?.decoding ?? null)
  const [preferred, setPreferred] = useState(preferredAtFirst)
  const isChosen = current?.certainty === 'chosen'
  return (
    <>
      <p className="reopen-hint">
        {t(
          'Choose the line that reads right. The notes stay with their words, and Galley remembers the encoding for this file. The file itself is not changed.',
        )}
      </p>
      {isChosen && (
        <button type="button" className="ui-button" onClick={() => void reopenAs(null)}>
          {t('Let Galley decide')}
          {found === null ? '' : ` (${wordDecoding(found)})`}
        </button>
      )}
      <GridList
        aria-label={t('Encodings')}
        className="reopen-list"
        // The keyboard is where the text is read now.
        autoFocus
        onAction={(key) => {
          const encoding = String(key)
          if (isEncoding(encoding)) void reopenAs(encoding)
        }}
      >
        {previews.map((preview, index) => (
          <EncodingRow
            key={preview.encoding}
            preview={preview}
            isCurrent={preview.encoding === current?.encoding}
            beginsRest={index === likely && index > 0}
            preferredAs={preferred.indexOf(preview.encoding)}
            onPrefer={() => {
              void togglePreferred(preferred, preview.encoding).then(setPreferred)
            }}
          />
        ))}
      </GridList>
      <p className="reopen-hint">
        {preferred.length === 0
          ? t(
              'Mark the encodings that your files often have: Galley believes them first where it is not sure.',
            )
          : t('Where Galley is not sure, it believes first: {{encodings}}.', {
              encodings: preferred.map(encodingLabel).join(', '),
            })}
      </p>
    </>
  )
}
