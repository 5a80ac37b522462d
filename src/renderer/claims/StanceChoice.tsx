import { useId, type KeyboardEvent } from 'react'
import { stances, type Stance } from '../../core/annotation/rows'
import { StanceIcon } from '../notes/icons'
import { keepFocus } from '../notes/KeyButton'
import { writeKeys } from '../notes/keys'
import './claims.css'
import { stanceSentences, stanceWords } from './wording'
import { t } from '../../contract/language/translate'

/** The stance that Alt with a digit means, if these keys are it. */
export function stanceOfKeys({ altKey, code }: Pick<KeyboardEvent, 'altKey' | 'code'>) {
  const digit = altKey ? /^(?:Digit|Numpad)([1-3])$/.exec(code)?.[1] : undefined
  return stances[Number(digit) - 1]
}

/** How words bear on a claim. A mouse leaves the keyboard in the field beside it. */
export function StanceChoice({
  stance,
  onChoose,
  onLeave,
}: {
  readonly stance: Stance
  readonly onChoose: (stance: Stance) => void
  /** Escape, where nothing else takes it. */
  readonly onLeave?: () => void
}) {
  const name = useId()
  return (
    <div className="claims-stances" role="radiogroup" aria-label={t('Stance')}>
      {stances.map((one, index) => (
        <label
          key={one}
          className="claims-stance"
          title={t('{{stance}} ({{key}})', {
            stance: stanceSentences[one],
            key: writeKeys(`Alt+${index + 1}`),
          })}
          onMouseDown={keepFocus}
          onClick={(event) => {
            event.preventDefault()
            onChoose(one)
          }}
        >
          <input
            type="radio"
            className="ui-hidden"
            name={name}
            checked={stance === one}
            onChange={() => onChoose(one)}
            onKeyDown={(event) => {
              if (event.key !== 'Escape' || onLeave === undefined) return
              event.preventDefault()
              onLeave()
            }}
          />
          <StanceIcon stance={one} />
          {t(stanceWords[one])}
        </label>
      ))}
    </div>
  )
}
