import { Button, GridListItem } from 'react-aria-components'
import type { EncodingPreview } from '../../contract/encodings'
import { displayText } from '../../core/text/display'
import { encodingLabel } from '../../core/text/encodings'
import { MarkIcon } from './MarkIcon'
import { wordAlphabet, wordUndecodable } from './wording'
import { t } from '../../contract/language/translate'

/** One encoding, with some lines of the file as they read in it. */
export function EncodingRow({
  preview: { encoding, lines, undecodable },
  isCurrent,
  beginsRest,
  preferredAs,
  onPrefer,
}: {
  readonly preview: EncodingPreview
  readonly isCurrent: boolean
  /** Whether the encodings begin here in which the file makes no sense. */
  readonly beginsRest: boolean
  /** Its place among the preferred ones, from 0; below 0 when it is none. */
  readonly preferredAs: number
  readonly onPrefer: () => void
}) {
  const label = encodingLabel(encoding)
  const isPreferred = preferredAs >= 0
  return (
    <GridListItem
      id={encoding}
      textValue={label}
      className={beginsRest ? 'reopen-row reopen-rest' : 'reopen-row'}
      data-current={isCurrent || undefined}
    >
      <div className="reopen-name">
        <span className="reopen-label">{label}</span>
        <span className="reopen-alphabet">
          {isCurrent ? t('as it is read now') : wordAlphabet(encoding)}
        </span>
      </div>
      <div className="reopen-preview">
        <p dir="auto">{displayText(lines)}</p>
        {undecodable > 0 && <span className="reopen-doubt">{wordUndecodable(undecodable)}</span>}
      </div>
      <Button
        className="ui-icon-button reopen-prefer"
        aria-label={t('Believe {{label}} first in doubt', { label })}
        aria-pressed={isPreferred}
        onPress={onPrefer}
      >
        <MarkIcon isFilled={isPreferred} />
      </Button>
    </GridListItem>
  )
}
