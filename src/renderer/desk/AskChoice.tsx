import { useId, useMemo, useState, type KeyboardEvent, type ReactNode } from 'react'
import { displayText } from '../../core/text/display'
import { shortened } from '../../core/text/shortened'
import { createCompleter, type Choice } from '../notes/completion'
import { Ask } from '../claims/Ask'
import { t } from '../../contract/language/translate'

/** Asks for one of many by a part of its name; Enter takes the marked one. */
export function AskChoice({
  title,
  hint,
  choices,
  wordNew,
  onChoose,
  onClose,
  children,
  onKey,
}: {
  readonly title: string
  readonly hint?: string
  readonly choices: readonly Choice[]
  /** The words of the choice that makes something new of what is typed; none where nothing can be made. */
  readonly wordNew?: (name: string) => string
  /** `false` when it failed: the dialog stays. */
  readonly onChoose: (
    chosen: { readonly id: string } | { readonly name: string },
  ) => Promise<boolean>
  readonly onClose: () => void
  /** What else is asked, below the list. */
  readonly children?: ReactNode
  /** Called with every key before the field takes it; a prevented default is left alone. */
  readonly onKey?: (event: KeyboardEvent) => void
}) {
  const id = useId()
  const [typed, setTyped] = useState('')
  const [current, setCurrent] = useState(0)
  const complete = useMemo(() => createCompleter(choices), [choices])
  const found = complete(typed)
  const name = typed.trim()
  const options = [
    ...found.map((one) => ({
      key: one.id,
      words: displayText(shortened(one.name)),
      chosen: { id: one.id },
    })),
    ...(wordNew === undefined || name === '' || found.some((one) => one.name === name)
      ? []
      : [{ key: 'new', words: wordNew(name), chosen: { name } }]),
  ]

  const choose = async (index: number) => {
    const option = options[index]
    if (option !== undefined && (await onChoose(option.chosen))) onClose()
  }
  const press = (event: KeyboardEvent) => {
    const { length } = options
    onKey?.(event)
    if (event.defaultPrevented || event.nativeEvent.isComposing) return
    if (event.key === 'ArrowDown' && length > 0) setCurrent((current + 1) % length)
    else if (event.key === 'ArrowUp' && length > 0) setCurrent((current + length - 1) % length)
    else if (event.key === 'Enter') void choose(current)
    else return
    event.preventDefault()
  }
  return (
    <Ask title={title} onClose={onClose}>
      <div className="claims-form">
        <input
          className="claims-input"
          role="combobox"
          aria-label={title}
          aria-autocomplete="list"
          aria-expanded={options.length > 0}
          aria-controls={`${id}-list`}
          aria-activedescendant={options.length === 0 ? undefined : `${id}-${current}`}
          value={typed}
          autoFocus
          spellCheck={false}
          dir="auto"
          onChange={(event) => {
            setTyped(event.target.value)
            setCurrent(0)
          }}
          onKeyDown={press}
        />
        <div
          id={`${id}-list`}
          className="notes-options desk-options"
          role="listbox"
          aria-label={title}
        >
          {options.map((option, index) => (
            <div
              key={option.key}
              id={`${id}-${index}`}
              ref={(element) => {
                if (index === current) element?.scrollIntoView({ block: 'nearest' })
              }}
              className="notes-option"
              role="option"
              aria-selected={index === current}
              dir="auto"
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => void choose(index)}
            >
              {option.words}
            </div>
          ))}
        </div>
        {children}
        <p className="desk-ask-hint" role="status">
          {options.length === 0 ? wordNone(name, wordNew !== undefined) : hint}
        </p>
      </div>
    </Ask>
  )
}

/** Why nothing is offered: nothing is there yet, or nothing has the name. */
function wordNone(typed: string, canMake: boolean): string {
  if (typed !== '') return t('Nothing here has that name.')
  return canMake
    ? t('There are none yet. Type a name to make one.')
    : t('There is no other to choose yet.')
}
