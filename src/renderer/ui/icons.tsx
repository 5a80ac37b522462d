import type { ReactNode } from 'react'

/** A drawing of 16 by 16 in the colour of the text; what it means is said by the control around it. */
function Icon({ children }: { readonly children: ReactNode }) {
  return (
    <svg
      className="ui-icon"
      viewBox="0 0 16 16"
      width="16"
      height="16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.4"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      {children}
    </svg>
  )
}

export const LibraryIcon = () => (
  <Icon>
    <rect x="1.7" y="2.7" width="12.6" height="10.6" rx="2" />
    <path d="M6 2.7v10.6M3.6 5.4h.6M3.6 7.8h.6" />
  </Icon>
)

/** A page that is only outlined: a file that is not there. */
export const MissingIcon = () => (
  <Icon>
    <path d="M4 2.2h4.6L12.4 6v7.8H4z" strokeDasharray="2 2" />
    <path d="M8.1 7.4v3M8.1 12.1v.1" />
  </Icon>
)

export const FindIcon = () => (
  <Icon>
    <circle cx="7" cy="7" r="4.4" />
    <path d="m10.4 10.4 3.4 3.4" />
  </Icon>
)

export const DeskIcon = () => (
  <Icon>
    <rect x="1.7" y="2.4" width="5.2" height="5" rx="1.2" />
    <rect x="1.7" y="9.2" width="5.2" height="4.4" rx="1.2" />
    <path d="M9.4 3.6h4.9M9.4 6.2h3.4M9.4 10.2h4.9M9.4 12.6h3.4" />
  </Icon>
)

export const NotesIcon = () => (
  <Icon>
    <rect x="1.7" y="2.7" width="12.6" height="10.6" rx="1.6" />
    <path d="M1.7 6.2h12.6M1.7 9.7h12.6M6.4 2.7v10.6" />
  </Icon>
)

export const DetailsIcon = () => (
  <Icon>
    <circle cx="8" cy="8" r="6.2" />
    <path d="M8 7.4v3.6" />
    <path d="M8 4.9v.1" strokeWidth="1.8" />
  </Icon>
)

export const FailureIcon = () => (
  <Icon>
    <circle cx="8" cy="8" r="6.2" />
    <path d="M8 4.8v3.8" />
    <path d="M8 11v.1" strokeWidth="1.8" />
  </Icon>
)

export const CopyIcon = () => (
  <Icon>
    <rect x="5.4" y="5.4" width="8.4" height="8.4" rx="1.6" />
    <path d="M10.6 5.2V3.8a1.6 1.6 0 0 0-1.6-1.6H3.8a1.6 1.6 0 0 0-1.6 1.6V9a1.6 1.6 0 0 0 1.6 1.6h1.4" />
  </Icon>
)

export const ExportIcon = () => (
  <Icon>
    <path d="M8 9.8V2.2M5.2 4.8 8 2l2.8 2.8" />
    <path d="M4.6 7H3.4v6.8h9.2V7h-1.2" />
  </Icon>
)

export const PlusIcon = () => (
  <Icon>
    <path d="M8 3v10M3 8h10" />
  </Icon>
)

export const CloseIcon = () => (
  <Icon>
    <path d="m4 4 8 8M12 4l-8 8" />
  </Icon>
)

export const PreviousIcon = () => (
  <Icon>
    <path d="m3.6 10 4.4-4.4 4.4 4.4" />
  </Icon>
)

export const NextIcon = () => (
  <Icon>
    <path d="m3.6 6 4.4 4.4L12.4 6" />
  </Icon>
)

export const FilterIcon = () => (
  <Icon>
    <path d="M2.4 4.4h11.2M4.6 8h6.8M6.6 11.6h2.8" />
  </Icon>
)
