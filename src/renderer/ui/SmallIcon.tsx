import type { ReactNode } from 'react'

/** The frame of an icon of 14 CSS pixels, drawn with lines on a field of 16 by 16. */
export function SmallIcon({ children }: { readonly children: ReactNode }) {
  return (
    <svg
      className="ui-icon"
      viewBox="0 0 16 16"
      width="14"
      height="14"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      {children}
    </svg>
  )
}
