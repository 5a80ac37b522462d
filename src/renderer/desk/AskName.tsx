import { useState } from 'react'
import { nameLimit } from '../../core/annotation/names'
import { TextInput } from '../claims/TextInput'
import { Ask, AskButtons } from '../claims/Ask'

/** Asks for a name. */
export function AskName({
  title,
  label,
  initial = '',
  action,
  onName,
  onClose,
}: {
  readonly title: string
  readonly label: string
  readonly initial?: string
  readonly action: string
  /** `false` when it failed: the dialog stays. */
  readonly onName: (name: string) => Promise<boolean>
  readonly onClose: () => void
}) {
  const [name, setName] = useState(initial)
  const save = async () => {
    if (await onName(name)) onClose()
  }
  return (
    <Ask title={title} onClose={onClose}>
      <form
        className="claims-form"
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        <TextInput label={label} value={name} limit={nameLimit} autoFocus onChange={setName} />
        <AskButtons action={action} onClose={onClose} disabled={name.trim() === ''} />
      </form>
    </Ask>
  )
}
