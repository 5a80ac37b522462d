import { useState } from 'react'
import { useGalley } from '../app/state'

/** What was entered in a field, by the name of its part, for as long as the field is open. */
const entered = new WeakMap<object, Map<string, unknown>>()

/**
 * React's `useState` for what is entered in the open field of a card. It outlives the component: when the card
 * moves to another part of the margin, as its words go or come back, the new field goes on with it.
 */
export function useFieldState<Value>(part: string, initial: Value) {
  const [value, setValue] = useState(() => {
    const { field } = useGalley.getState()
    const known = field === null ? undefined : entered.get(field)
    return known?.has(part) === true ? (known.get(part) as Value) : initial
  })
  const enter = (next: Value) => {
    setValue(next)
    const { field } = useGalley.getState()
    if (field !== null) entered.set(field, new Map(entered.get(field)).set(part, next))
  }
  return [value, enter] as const
}
