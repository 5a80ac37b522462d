import { useId, useMemo, useState, type KeyboardEvent } from 'react'
import { nameKey } from '../../core/annotation/names'
import { closeField } from '../app/actions'
import { createCompleter, type Choice } from './completion'
import { useFieldState } from './field-state'
import { keepFocus } from './KeyButton'

/** What was chosen: something that there is, or the name of something new. */
export type Chosen = { readonly id: string } | { readonly name: string }

interface CompletionProps {
  readonly label: string
  /** What stands in the field at first. */
  readonly initial?: string
  /** In order of preference. */
  readonly choices: readonly Choice[]
  /** Names that can't be chosen (again), and what is said of them. */
  readonly taken?: { readonly names: readonly string[]; readonly words: string }
  /** The words of the choice that makes something new of the typed name. */
  readonly wordNew: (name: string) => string
  /** `false` when it failed: what was typed stays. */
  readonly onChoose: (chosen: Chosen) => Promise<boolean>
  /** Enter in the empty field. */
  readonly onEmpty: () => unknown
  /** Leaves the field as it was; by default that of the card. */
  readonly onLeave?: () => void
  /** Called with every key before the field takes it; a prevented default is left alone. */
  readonly onKey?: (event: KeyboardEvent) => void
}

/** A choice of the list: one that there is, or (without an id) the one to make. */
interface Option {
  readonly key: string
  readonly words: string
  readonly chosen: Chosen
}

/**
 * A field that completes: an ARIA combobox whose list stands below it in the card. The first option
 * is current as soon as something is typed, so that Enter takes what is seen to be marked.
 */
export function Completion(props: CompletionProps) {
  const { label, initial = '', choices, taken, wordNew, onChoose, onEmpty, onKey } = props
  const { onLeave = closeField } = props
  const [typed, setTyped] = useFieldState('typed', initial)
  const [current, setCurrent] = useFieldState('current', -1)
  const [busy, setBusy] = useState(false)
  const id = useId()
  const complete = useMemo(() => createCompleter(choices), [choices])
  const name = clean(typed)
  const takes = (wanted: string) =>
    taken?.names.some((one) => nameKey(one) === nameKey(wanted)) ?? false
  const options = optionsOf(typed === initial ? '' : name)

  function optionsOf(wanted: string): readonly Option[] {
    const found = complete(wanted)
    const known = found.map((one) => ({ key: one.id, words: one.name, chosen: { id: one.id } }))
    const isKnown = ({ name, otherNames = [] }: Choice) =>
      [name, ...otherNames].some((one) => nameKey(one) === nameKey(wanted))
    const isNew = !takes(wanted) && !found.some(isKnown)
    if (wanted === '' || !isNew) return known
    return [...known, { key: 'new', words: wordNew(wanted), chosen: { name: wanted } }]
  }

  const type = (next: string) => {
    setTyped(next)
    // What is like a name that is taken is not meant by it.
    setCurrent(clean(next) === '' || takes(clean(next)) ? -1 : 0)
  }

  const choose = async (chosen: Chosen) => {
    if (busy) return
    setBusy(true)
    const done = await onChoose(chosen)
    setBusy(false)
    if (done) type('')
  }

  const enter = () => {
    const option = options[current]
    if (option !== undefined) void choose(option.chosen)
    else if (name === '') onEmpty()
    else if (typed === initial) onLeave()
  }

  const press = (event: KeyboardEvent) => {
    onKey?.(event)
    if (event.defaultPrevented || event.nativeEvent.isComposing) return
    const next = nextOption(event.key, current, options.length)
    if (next !== undefined) setCurrent(next)
    else if (event.key === 'Enter') enter()
    else if (event.key === 'Escape') onLeave()
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  const optionId = (index: number) => `${id}-${index}`
  return (
    <div>
      <input
        className="notes-input"
        role="combobox"
        aria-label={label}
        aria-autocomplete="list"
        aria-expanded={options.length > 0}
        aria-controls={`${id}-list`}
        aria-activedescendant={current < 0 ? undefined : optionId(current)}
        placeholder={label}
        spellCheck={false}
        autoComplete="off"
        value={typed}
        onChange={(event) => type(event.target.value)}
        onFocus={({ target }) => (typed === initial ? target.select() : moveToEnd(target))}
        onKeyDown={press}
      />
      <div id={`${id}-list`} className="notes-options" role="listbox" aria-label={label}>
        {options.map((option, index) => (
          <div
            key={option.key}
            id={optionId(index)}
            ref={index === current ? showOption : undefined}
            className="notes-option"
            role="option"
            aria-selected={index === current}
            onMouseDown={keepFocus}
            onClick={() => void choose(option.chosen)}
          >
            {option.words}
          </div>
        ))}
      </div>
      <p className="notes-hint" role="status">
        {takes(name) && taken?.words}
      </p>
    </div>
  )
}

function clean(typed: string): string {
  return typed.normalize('NFC').replace(/\s+/gu, ' ').trim()
}

/** What was entered is gone on with, not replaced. */
function moveToEnd(input: HTMLInputElement): void {
  input.setSelectionRange(input.value.length, input.value.length)
}

function showOption(element: HTMLElement | null): void {
  element?.scrollIntoView({ block: 'nearest' })
}

function nextOption(key: string, current: number, count: number): number | undefined {
  if (count === 0) return undefined
  if (key === 'ArrowDown') return (current + 1) % count
  if (key === 'ArrowUp') return current <= 0 ? count - 1 : current - 1
  return undefined
}
