import { useState } from 'react'
import { nameLimit } from '../../core/annotation/names'
import { TextInput } from '../claims/TextInput'
import { AskForm } from '../claims/Ask'

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
  const save = () => onName(name)
  return (
    <AskForm
      title={title}
      action={action}
      disabled={name.trim() === ''}
      onSave={save}
      onClose={onClose}
    >
      <TextInput label={label} value={name} limit={nameLimit} autoFocus onChange={setName} />
    </AskForm>
  )
}
