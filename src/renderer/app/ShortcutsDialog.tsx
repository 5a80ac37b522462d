import { Fragment } from 'react'
import { ModalDialog } from '../ui/ModalDialog'
import { commandGroups } from './command-definition'
import { commandDefinitions } from './commands'
import { keysOf } from './shortcuts'
import { useGalley } from './state'
import { wordKeys } from './wording'
import './shortcuts.css'

/** What the hand does that is no command of its own. */
const selecting = [
  { label: 'Select with the mouse', keys: 'Drag' },
  { label: 'Select a word', keys: 'Double-click' },
  { label: 'Select with the keyboard', keys: 'Shift+Arrows' },
  { label: 'Select up to the pointer', keys: 'Shift+Click' },
]

/** Every command with its keys. */
export default function ShortcutsDialog() {
  const shortcuts = useGalley((state) => state.shortcuts)
  return (
    <ModalDialog title="Keys">
      <div className="app-shortcuts" tabIndex={0}>
        <div className="app-shortcuts-columns">
          <section className="app-shortcuts-group">
            <h3 className="app-shortcuts-title">Select</h3>
            <dl>
              {selecting.map(({ label, keys }) => (
                <Line key={label} label={label} keys={[keys]} />
              ))}
            </dl>
          </section>
          {commandGroups.map((group) => (
            <section key={group} className="app-shortcuts-group">
              <h3 className="app-shortcuts-title">{group}</h3>
              <dl>
                {commandDefinitions
                  .filter((command) => command.group === group)
                  .map((command) => ({ ...command, keys: keysOf(command, shortcuts) }))
                  .filter(({ keys }) => keys.length > 0)
                  .map(({ id, label, keys }) => (
                    <Line key={id} label={label} keys={keys} />
                  ))}
              </dl>
            </section>
          ))}
        </div>
      </div>
    </ModalDialog>
  )
}

function Line({ label, keys }: { readonly label: string; readonly keys: readonly string[] }) {
  const platform = useGalley((state) => state.platform)
  return (
    <div className="app-shortcuts-line">
      <dt>{label}</dt>
      <dd className="app-shortcuts-keys">
        {keys.map((key, index) => (
          <Fragment key={key}>
            {index > 0 && <span className="ui-hidden"> or </span>}
            <kbd className="ui-key">{wordKeys(key, platform)}</kbd>
          </Fragment>
        ))}
      </dd>
    </div>
  )
}
