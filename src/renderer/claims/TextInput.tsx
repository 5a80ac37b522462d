import { useId } from 'react'
import { t } from '../../contract/language/translate'

/** A labelled field for a line of text, or for several where `rows` says how many are shown. */
export function TextInput({
  label,
  value,
  limit,
  rows,
  placeholder,
  autoFocus,
  problem,
  onChange,
}: {
  readonly label: string
  readonly value: string
  /** In UTF-16 code units; beyond it, the field says so and keeps what was typed. */
  readonly limit: number
  readonly rows?: number
  readonly placeholder?: string
  readonly autoFocus?: boolean
  /** Why what stands in it can't be taken. */
  readonly problem?: string | null
  readonly onChange: (value: string) => void
}) {
  const id = useId()
  // Never cut: whoever pastes too much sees all of it, and what to do.
  const wrong = value.length > limit ? tooLong(value.length, limit) : problem
  const field = {
    className: 'claims-input',
    dir: 'auto',
    value,
    spellCheck: false,
    placeholder,
    autoFocus,
    'aria-invalid': wrong != null,
    'aria-errormessage': wrong == null ? undefined : id,
  }
  return (
    <div>
      <label className="claims-label">
        {label}
        {rows === undefined ? (
          <input {...field} onChange={(event) => onChange(event.target.value)} />
        ) : (
          <textarea {...field} rows={rows} onChange={(event) => onChange(event.target.value)} />
        )}
      </label>
      <p id={id} className="claims-problem" role="alert">
        {wrong}
      </p>
    </div>
  )
}

function tooLong(length: number, limit: number): string {
  return t(
    'Too long: {{length}} characters, and there is room for {{limit}}. Nothing is cut; please shorten it.',
    { length, limit },
  )
}
