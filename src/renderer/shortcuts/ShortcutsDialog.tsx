import { useId, useState } from 'react'
import { commandGroups, groupWords } from '../app/command-definition'
import { commandDefinitions } from '../app/commands'
import { useGalley } from '../app/state'
import { ModalDialog } from '../ui/ModalDialog'
import { resetAllKeys } from './changing'
import { ShortcutLine } from './ShortcutLine'
import './shortcuts.css'
import { message, t } from '../../contract/language/translate'

/** What the hand does that is no command of its own. */
const selecting = [
  { label: message('Select with the mouse'), keys: message('Drag') },
  { label: message('Select a word'), keys: message('Double-click') },
  { label: message('Select with the keyboard'), keys: message('Shift+Arrows') },
  { label: message('Select up to the pointer'), keys: message('Shift+Click') },
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
      (command) => command.group === group && t(command.label).toLowerCase().includes(wanted),
    ),
  }))
  return (
    <ModalDialog title={t('Keys')}>
      <div className="shortcuts-bar">
        <input
          id={id}
          className="shortcuts-filter"
          type="search"
          aria-label={t('Show only')}
          placeholder={t('Show only…')}
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
          {t('Reset all keys')}
        </button>
      </div>
      <div className="shortcuts" tabIndex={0} role="region" aria-label={t('All commands')}>
        {wanted === '' && <Selecting />}
        {groups
          .filter(({ commands }) => commands.length > 0)
          .map(({ group, commands }) => (
            <section key={group} className="shortcuts-group">
              <h3 className="shortcuts-title">{t(groupWords[group])}</h3>
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
      <h3 className="shortcuts-title">{t('Select')}</h3>
      <dl>
        {selecting.map(({ label, keys }) => (
          <div key={label.message} className="shortcuts-line">
            <dt>{t(label)}</dt>
            <dd className="shortcuts-keys">
              <kbd className="ui-key">{t(keys)}</kbd>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
