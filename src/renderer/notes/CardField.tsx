import { createElement, useEffect, useRef } from 'react'
import type { State } from '../app/state'
import './field.css'
import type { FieldProps } from './field-props'
import { useField } from './fields'

interface CardFieldProps extends FieldProps {
  readonly field: NonNullable<State['field']>
}

/** The open field of a card, loaded when first needed. */
export function CardField({ annotation, field }: CardFieldProps) {
  const Field = useField(field.kind)
  if (Field === undefined) return <div className="notes-field notes-field-loading" />
  return <Focused field={field}>{createElement(Field, { annotation })}</Focused>
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
