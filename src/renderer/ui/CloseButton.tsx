import { CloseIcon } from './icons'

/** A cross that closes or dismisses what it stands in. */
export function CloseButton({
  label,
  title,
  onClose,
}: {
  readonly label: string
  /** Shown to the pointer, with the key that does the same. */
  readonly title?: string
  readonly onClose: () => void
}) {
  return (
    <button
      type="button"
      className="ui-icon-button"
      aria-label={label}
      title={title}
      onClick={onClose}
    >
      <CloseIcon />
    </button>
  )
}
