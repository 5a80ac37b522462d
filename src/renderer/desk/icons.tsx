import type { ReactNode } from 'react'

function Icon({ children }: { readonly children: ReactNode }) {
  return (
    <svg className="notes-icon" viewBox="0 0 16 16" aria-hidden="true">
      {children}
    </svg>
  )
}

/** Whether what is in a row is shown below it. */
export function FoldIcon({ isOpen }: { readonly isOpen: boolean }) {
  return (
    <Icon>
      <path d={isOpen ? 'm4 6 4 4 4-4' : 'm6 4 4 4-4 4'} />
    </Icon>
  )
}

/** A status, told by its shape as much as by its colour; no shape is that of a stance. */
export function StatusIcon({ status }: { readonly status: string }) {
  const shapes: Readonly<Record<string, ReactNode>> = {
    unverified: <circle cx="8" cy="8" r="5" strokeDasharray="2.4 2.2" />,
    confirmed: (
      <>
        <circle cx="8" cy="8" r="6" />
        <path d="m5.25 8.25 2 2 3.5-4" />
      </>
    ),
    disputed: <path d="M3 6h10M3 10h10M10.5 2.5l-5 11" />,
    refuted: (
      <>
        <circle cx="8" cy="8" r="6" />
        <path d="m3.8 12.2 8.4-8.4" />
      </>
    ),
  }
  return <Icon>{shapes[status]}</Icon>
}

/** The way to a passage in its article. */
export function GoIcon() {
  return (
    <Icon>
      <path d="M3 8h10M9 4l4 4-4 4" />
    </Icon>
  )
}
