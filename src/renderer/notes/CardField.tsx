import { lazy, Suspense, useEffect, useRef } from 'react'
import type { Annotation } from '../../core/annotation/rows'
import type { State } from '../app/state'
import './field.css'
import type { FieldProps } from './field-props'

const ClaimField = lazy(() => import('../claims/ClaimField'))
const TagField = lazy(() => import('./TagField'))
const SpeakerField = lazy(() => import('./SpeakerField'))
const NoteEditor = lazy(() => import('./editor/NoteEditor'))

interface CardFieldProps extends FieldProps {
  readonly field: NonNullable<State['field']>
}

/** The open field of a card, loaded when first needed. */
export function CardField({ annotation, field }: CardFieldProps) {
  return (
    <Suspense fallback={<div className="notes-field notes-field-loading" />}>
      <Focused field={field}>{fieldOf(annotation, field.kind)}</Focused>
    </Suspense>
  )
}

function fieldOf(annotation: Annotation, kind: CardFieldProps['field']['kind']) {
  switch (kind) {
    case 'claim':
      return <ClaimField annotation={annotation} />
    case 'tag':
      return <TagField annotation={annotation} />
    case 'speaker':
      return <SpeakerField annotation={annotation} />
    case 'note':
      return <NoteEditor annotation={annotation} />
  }
}

interface FocusedProps {
  readonly field: CardFieldProps['field']
  readonly children: React.ReactNode
}

/** Gives the keyboard to the field each time that it is asked for, and brings it onto the screen. */
function Focused({ field, children }: FocusedProps) {
  const element = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const input = element.current?.querySelector<HTMLElement>('[role=combobox], [role=textbox]')
    input?.focus({ preventScroll: true })
    // The margin makes room first.
    const frame = requestAnimationFrame(() => {
      element.current?.closest('[role=listitem]')?.scrollIntoView({ block: 'nearest' })
      element.current?.scrollIntoView({ block: 'nearest' })
    })
    return () => cancelAnimationFrame(frame)
  }, [field])
  return (
    <div ref={element} className="notes-field">
      {children}
    </div>
  )
}
