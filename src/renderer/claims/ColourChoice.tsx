import { useId } from 'react'
import { colours, type Colour } from '../../core/annotation/rows'
import { t } from '../../contract/language/translate'
import { colourWords } from '../notes/wording'

/** One of the colours to choose. */
export function ColourChoice({
  chosen,
  onChoose,
}: {
  readonly chosen: Colour | null
  readonly onChoose: (colour: Colour) => void
}) {
  const name = useId()
  return (
    <fieldset>
      <legend className="claims-label">{t('Colour')}</legend>
      <div className="claims-statuses">
        {colours.map((one) => (
          <label
            key={one}
            className={`claims-colour claims-colour-${one}`}
            title={t(colourWords[one])}
          >
            <input
              type="radio"
              className="ui-hidden"
              name={name}
              checked={chosen === one}
              onChange={() => onChoose(one)}
            />
            <span className="ui-hidden">{t(colourWords[one])}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
