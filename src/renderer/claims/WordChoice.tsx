import { useId } from 'react'
import { t, type Message } from '../../contract/language/translate'

/** One of a few words to choose. */
export function WordChoice<Choice extends string>({
  label,
  choices,
  words,
  chosen,
  autoFocus = false,
  onChoose,
}: {
  readonly label: string
  readonly choices: readonly Choice[]
  readonly words: Readonly<Record<Choice, Message>>
  readonly chosen: Choice
  readonly autoFocus?: boolean
  readonly onChoose: (choice: Choice) => void
}) {
  const name = useId()
  return (
    <fieldset>
      <legend className="claims-label">{label}</legend>
      <div className="claims-statuses">
        {choices.map((one) => (
          <label key={one} className="claims-choice">
            <input
              type="radio"
              className="ui-hidden"
              name={name}
              checked={chosen === one}
              autoFocus={autoFocus && chosen === one}
              onChange={() => onChoose(one)}
            />
            {t(words[one])}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
