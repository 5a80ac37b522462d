import { useId } from 'react'
import { t, type Message } from '../../contract/language/translate'

/** A few things of which one is chosen. */
export function Choices<Value extends string>({
  legend,
  options,
  value,
  onChange,
}: {
  readonly legend: string
  readonly options: readonly { readonly value: Value; readonly label: string | Message }[]
  readonly value: Value
  readonly onChange: (value: Value) => void
}) {
  const name = useId()
  return (
    <fieldset className="preferences-choices">
      <legend className="preferences-label">{legend}</legend>
      <div className="preferences-options">
        {options.map((option) => (
          <label key={option.value} className={`preferences-option preferences-${option.value}`}>
            <input
              type="radio"
              className="preferences-radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            {t(option.label)}
          </label>
        ))}
      </div>
    </fieldset>
  )
}

/** Something that is so or not. */
export function Switch({
  label,
  value,
  onChange,
}: {
  readonly label: string
  readonly value: boolean
  readonly onChange: (value: boolean) => void
}) {
  return (
    <label className="preferences-switch">
      <input type="checkbox" checked={value} onChange={(event) => onChange(event.target.checked)} />
      {label}
    </label>
  )
}

/** A number within a range. */
export function Slider({
  label,
  words,
  value,
  onChange,
  ...range
}: {
  readonly label: string
  /** The value with its unit, for the eye and the ear. */
  readonly words: string
  readonly value: number
  readonly min: number
  readonly max: number
  readonly step: number
  readonly onChange: (value: number) => void
}) {
  const id = useId()
  return (
    <div className="preferences-slider">
      <label className="preferences-label" htmlFor={id}>
        {label}
      </label>
      <span className="preferences-value" aria-hidden="true">
        {words}
      </span>
      <input
        id={id}
        className="preferences-range"
        type="range"
        {...range}
        value={value}
        aria-valuetext={words}
        onChange={(event) => onChange(event.target.valueAsNumber)}
      />
    </div>
  )
}
