import { useId, useState } from 'react'
import { commandGroups } from '../app/command-definition'
import { commandDefinitions } from '../app/commands'
import { useGalley } from '../app/state'
import { ModalDialog } from '../ui/ModalDialog'
import { resetAllKeys } from './changing'
import { ShortcutLine } from './ShortcutLine'
import './shortcuts.css'

/** What the hand does that is no command of its own. */
const selecting = [
  { label: 'Select with the mouse', keys: 'Drag' },
  { label: 'Select a word', keys: 'Double-click' },
  { label: 'Select with the keyboard', keys: 'Shift+Arrows' },
  { label: 'Select up to the pointer', keys: 'Shift+Click' },
]

/** Every command with its keys, which can be changed. */
export default function ShortcutsDialog() {
  const [filter, setFilter] = useState('')
  const isChanged = useGalley(({ shortcuts }) => Object.keys(shortcuts).length > 0)
  const id = useId()
  const wanted = filter.trim().toLowerCase()
  const groups = commandGroups.map((group) => ({
    group,
    commands: commandDefinitions.filter(
      (command) => command.group === group && command.label.toLowerCase().includes(wanted),
    ),
  }))
  return (
    <ModalDialog title="Keys">
      <div className="shortcuts-bar">
        <input
          id={id}
          className="shortcuts-filter"
          type="search"
          aria-label="Show only"
          placeholder="Show only…"
          value={filter}
          onChange={(event) => setFilter(event.target.value)}
        />
        <button
          type="button"
          className="ui-button"
          disabled={!isChanged}
          onClick={() => {
            document.getElementById(id)?.focus()
            void resetAllKeys()
          }}
        >
          Reset all keys
        </button>
      </div>
      <div className="shortcuts" tabIndex={0} role="region" aria-label="All commands">
        {wanted === '' && <Selecting />}
        {groups
          .filter(({ commands }) => commands.length > 0)
          .map(({ group, commands }) => (
            <section key={group} className="shortcuts-group">
              <h3 className="shortcuts-title">{group}</h3>
              <dl>
                {commands.map((command) => (
                  <ShortcutLine key={command.id} command={command} />
                ))}
              </dl>
            </section>
          ))}
      </div>
    </ModalDialog>
  )
}

function Selecting() {
  return (
    <section className="shortcuts-group">
      <h3 className="shortcuts-title">Select</h3>
      <dl>
        {selecting.map(({ label, keys }) => (
          <div key={label} className="shortcuts-line">
            <dt>{label}</dt>
            <dd className="shortcuts-keys">
              <kbd className="ui-key">{keys}</kbd>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
