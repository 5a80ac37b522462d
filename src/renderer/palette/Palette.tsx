import { useId, useMemo, useState, type KeyboardEvent } from 'react'
import { Dialog } from 'react-aria-components'
import { ask } from '../app/actions'
import { reader } from '../app/reader-handle'
import { useGalley } from '../app/state'
import { wordKeys } from '../app/wording'
import { createFinder } from './entries'
import type { Entry } from './entry'
import { t } from '../../contract/language/translate'
import { Overlay } from '../ui/Overlay'
import './palette.css'

/** How many commands the palette remembers as recent. */
const mostRecent = 8

/** Every command of the app, and everything of the library, by typing a part of the name. */
export default function Palette() {
  const [typed, setTyped] = useState('')
  const [current, setCurrent] = useState(0)
  const id = useId()
  const library = useGalley((state) => state.library)
  // What an import brings in meanwhile is found too.
  const find = useMemo(() => createFinder(useGalley.getState(), library), [library])
  const entries = useMemo(() => find(typed), [find, typed])

  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    const next = nextEntry(event.key, current, entries.length)
    if (next !== undefined) setCurrent(next)
    else if (event.key === 'Enter') choose(entries[current])
    else return
    event.preventDefault()
  }
  const optionId = (index: number) => `${id}-${index}`
  const shown = entries[current]
  return (
    <Overlay className="palette-overlay" onClose={close}>
      <Dialog className="ui-dialog palette" aria-label={t('Find a command')}>
        <input
          autoFocus
          className="palette-field"
          role="combobox"
          aria-label={t('Command')}
          aria-autocomplete="list"
          aria-expanded
          aria-controls={`${id}-list`}
          aria-activedescendant={shown === undefined ? undefined : optionId(current)}
          placeholder={t('Find a command, article, claim, speaker or tag')}
          spellCheck={false}
          autoComplete="off"
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value)
            setCurrent(0)
          }}
          onKeyDown={press}
        />
        <div id={`${id}-list`} className="palette-list" role="listbox" aria-label={t('Commands')}>
          {entries.map((entry, index) => (
            <Line
              key={entry.id}
              id={optionId(index)}
              entry={entry}
              current={index === current}
              onChoose={() => choose(entry)}
            />
          ))}
        </div>
        <p className="palette-none" role="status">
          {entries.length === 0 && t('Nothing here has that name.')}
        </p>
      </Dialog>
    </Overlay>
  )
}

function Line({
  id,
  entry,
  current,
  onChoose,
}: {
  readonly id: string
  readonly entry: Entry
  readonly current: boolean
  readonly onChoose: () => void
}) {
  const platform = useGalley((state) => state.platform)
  return (
    <div
      id={id}
      ref={current ? showLine : undefined}
      className="palette-line"
      role="option"
      aria-selected={current}
      aria-disabled={entry.disabled || undefined}
      data-command={entry.id}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onChoose}
    >
      <span className="palette-label" dir="auto">
        {entry.label}
      </span>
      <span className="palette-kind">{entry.disabled ? t('not now') : entry.kind}</span>
      {entry.keys !== undefined && <kbd className="ui-key">{wordKeys(entry.keys, platform)}</kbd>}
    </div>
  )
}

function showLine(element: HTMLElement | null): void {
  element?.scrollIntoView({ block: 'nearest' })
}

function nextEntry(key: string, current: number, count: number): number | undefined {
  if (count === 0) return undefined
  switch (key) {
    case 'ArrowDown':
      return (current + 1) % count
    case 'ArrowUp':
      return (current + count - 1) % count
    case 'PageDown':
      return Math.min(count - 1, current + 8)
    case 'PageUp':
      return Math.max(0, current - 8)
    default:
      return undefined
  }
}

function close(): void {
  useGalley.setState({ dialog: null })
}

/** Closes the palette, and then does it: with the keyboard back where it was. */
function choose(entry: Entry | undefined): void {
  if (entry === undefined || entry.disabled) return
  close()
  if (entry.isCommand) remember(entry.id)
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      if (document.activeElement === document.body) reader()?.focus()
      entry.run()
    }),
  )
}

function remember(commandId: string): void {
  const before = useGalley.getState().recentCommands.filter((one) => one !== commandId)
  const recentCommands = [commandId, ...before].slice(0, mostRecent)
  useGalley.setState({ recentCommands })
  void ask('preferences.setRecentCommands', recentCommands)
}
