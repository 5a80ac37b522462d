import { SmallIcon } from '../ui/SmallIcon'

/** A passage whose place is not sure: a dashed frame with a question. */
export const ReviewIcon = () => (
  <SmallIcon>
    <rect x="1.8" y="1.8" width="12.4" height="12.4" rx="3" strokeDasharray="2.6 2.2" />
    <path d="M6.3 6.3a1.75 1.75 0 1 1 2.6 1.5c-.6.35-.9.7-.9 1.4" />
    <path d="M8 11.2v.1" strokeWidth="1.8" />
  </SmallIcon>
)

/** Words that are gone: lines of text with one struck out. */
export const GoneIcon = () => (
  <SmallIcon>
    <path d="M2.5 3.5h11M2.5 12.5h7" opacity="0.55" />
    <path d="M2.5 8h11M10.8 5.8l-4 4.4" />
  </SmallIcon>
)

/** Two texts, the one beside the other. */
export const CompareIcon = () => (
  <SmallIcon>
    <path d="M8 1.8v12.4" strokeDasharray="2 2" />
    <path d="M2 4.5h3.6M2 8h3.6M2 11.5h2.4M10.4 4.5H14M10.4 8h2.4M10.4 11.5H14" />
  </SmallIcon>
)
