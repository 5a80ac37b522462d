import { useId } from 'react'

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
  /** In UTF-16 code units. */
  readonly limit: number
  readonly rows?: number
  readonly placeholder?: string
  readonly autoFocus?: boolean
  /** Why what stands in it can't be taken. */
  readonly problem?: string | null
  readonly onChange: (value: string) => void
}) {
  const id = useId()
  const field = {
    className: 'claims-input',
    dir: 'auto',
    value,
    maxLength: limit,
    spellCheck: false,
    placeholder,
    autoFocus,
  }
  return (
    <div>
      <label className="claims-label">
        {label}
        {rows === undefined ? (
          <input
            {...field}
            aria-invalid={problem != null}
            aria-errormessage={problem == null ? undefined : id}
            onChange={(event) => onChange(event.target.value)}
          />
        ) : (
          <textarea {...field} rows={rows} onChange={(event) => onChange(event.target.value)} />
        )}
      </label>
      <p id={id} className="claims-problem" role="alert">
        {problem}
      </p>
    </div>
  )
}
