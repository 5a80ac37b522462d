/** A star; what it means is said by the control around it. */
export function MarkIcon({ isFilled }: { readonly isFilled: boolean }) {
  return (
    <svg
      className="ui-icon"
      viewBox="0 0 16 16"
      width="16"
      height="16"
      fill={isFilled ? 'currentColor' : 'none'}
      stroke="currentColor"
      strokeWidth="1.3"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d="m8 1.9 1.8 3.9 4.2.5-3.1 2.9.8 4.2L8 11.3l-3.7 2.1.8-4.2L2 6.3l4.2-.5z" />
    </svg>
  )
}
