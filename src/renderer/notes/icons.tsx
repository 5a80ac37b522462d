import type { ReactNode } from 'react'
import type { Colour, Stance } from '../../core/annotation/rows'

interface IconProps {
  readonly children: ReactNode
}

function Icon({ children }: IconProps) {
  return (
    <svg className="notes-icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {children}
    </svg>
  )
}

/** One shape a colour, so that nobody has to tell colours apart by colour alone. */
const shapes: Readonly<Record<Colour, ReactNode>> = {
  yellow: <circle cx="8" cy="8" r="5" />,
  green: <path d="M8 2.5 14 13H2z" />,
  blue: <rect x="3.5" y="3.5" width="9" height="9" rx="1" />,
  pink: <path d="M8 2l6 6-6 6-6-6z" />,
  orange: <path d="M8 2.2 14 6.6 11.7 13.6H4.3L2 6.6z" />,
}

/** The mark of a colour: its shape in its ink. */
export function ColourMark({ colour }: { readonly colour: Colour }) {
  return (
    <svg
      className={`notes-mark notes-ink-${colour}`}
      viewBox="0 0 16 16"
      aria-hidden="true"
      focusable="false"
    >
      {shapes[colour]}
    </svg>
  )
}

const stancePaths: Readonly<Record<Stance, ReactNode>> = {
  supports: <path d="M3 8.5 6.5 12 13 4.5" />,
  disputes: <path d="M4 4l8 8M12 4l-8 8" />,
  mentions: <path d="M3 5.5h10M3 10.5h6" />,
}

/** A tick for what supports a claim, a cross for what disputes it, lines for what mentions it. */
export function StanceIcon({ stance }: { readonly stance: Stance }) {
  return <Icon>{stancePaths[stance]}</Icon>
}

export function ClaimIcon() {
  return (
    <Icon>
      <path d="M3.5 14V2.5M3.5 3h8.5l-2 3 2 3H3.5" />
    </Icon>
  )
}

export function TagIcon() {
  return (
    <Icon>
      <path d="M2.5 2.5h5l6 6-5 5-6-6z" />
      <path d="M5.5 5.5h.01" />
    </Icon>
  )
}

export function SpeakerIcon() {
  return (
    <Icon>
      <circle cx="8" cy="5.5" r="2.75" />
      <path d="M2.75 13.5c.6-2.6 2.6-4 5.25-4s4.65 1.4 5.25 4" />
    </Icon>
  )
}

export function NoteIcon() {
  return (
    <Icon>
      <path d="M2.5 13.5l.8-3 7.7-7.7 2.2 2.2-7.7 7.7zM9.5 4.3l2.2 2.2" />
    </Icon>
  )
}

/** The same lines in two texts. */
export function SameWordsIcon() {
  return (
    <Icon>
      <path d="M2 4h5M2 8h5M2 12h3M9 4h5M9 8h5M9 12h3" />
    </Icon>
  )
}

export function CopyIcon() {
  return (
    <Icon>
      <rect x="5.5" y="5.5" width="8" height="8" rx="1.5" />
      <path d="M10.5 5.5V4A1.5 1.5 0 0 0 9 2.5H4A1.5 1.5 0 0 0 2.5 4v5A1.5 1.5 0 0 0 4 10.5h1.5" />
    </Icon>
  )
}

export function LinkIcon() {
  return (
    <Icon>
      <path d="M6.75 9.25a2.6 2.6 0 0 0 3.7 0l2.4-2.4a2.6 2.6 0 0 0-3.7-3.7l-1 1" />
      <path d="M9.25 6.75a2.6 2.6 0 0 0-3.7 0l-2.4 2.4a2.6 2.6 0 0 0 3.7 3.7l1-1" />
    </Icon>
  )
}

export function DeleteIcon() {
  return (
    <Icon>
      <path d="M2.5 4.5h11M6 4.5v-2h4v2M4 4.5l.6 9h6.8l.6-9M6.7 7v4M9.3 7v4" />
    </Icon>
  )
}

/** Takes off: no cross, which says that a passage disputes a claim. */
export function RemoveIcon() {
  return (
    <Icon>
      <circle cx="8" cy="8" r="6" />
      <path d="M5.25 8h5.5" />
    </Icon>
  )
}

/** The edge of a passage that moves out or in. */
export function EdgeIcon({
  edge,
  way,
}: {
  readonly edge: 'start' | 'end'
  readonly way: 'out' | 'in'
}) {
  const pointsLeft = (edge === 'start') === (way === 'out')
  return (
    <Icon>
      <path d={edge === 'start' ? 'M13.5 3v10' : 'M2.5 3v10'} />
      <path d={pointsLeft ? 'M10.5 8h-8M5.5 5l-3 3 3 3' : 'M5.5 8h8M10.5 5l3 3-3 3'} />
    </Icon>
  )
}
