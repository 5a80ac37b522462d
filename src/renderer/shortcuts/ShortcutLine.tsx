import { Fragment, useEffect, useRef, useState } from 'react'
import type { CommandDefinition } from '../app/command-definition'
import { pressedKeys } from '../app/keyboard'
import { keysOf } from '../app/shortcuts'
import { useGalley } from '../app/state'
import { wordKeys } from '../app/wording'
import { giveKeys, judge, resetKeys, takeKeys, type Verdict } from './changing'
import { t } from '../../contract/language/translate'

/** Keys that only change others. */
const modifiers = [
  'Control',
  'Shift',
  'Alt',
  'AltGraph',
  'Meta',
  'CapsLock',
  'Fn',
  'Dead',
  'Process',
]

/** A command with its keys. Its button takes other keys. */
export function ShortcutLine({ command }: { readonly command: CommandDefinition }) {
  const platform = useGalley((state) => state.platform)
  const shortcuts = useGalley((state) => state.shortcuts)
  const [recording, setRecording] = useState(false)
  const [words, setWords] = useState('')
  const [taken, setTaken] = useState<Extract<Verdict, { kind: 'taken' }> | null>(null)
  const button = useRef<HTMLButtonElement>(null)
  const keys = keysOf(command, shortcuts)
  const isChanged = Object.hasOwn(shortcuts, command.id)
  const written = (one: string) => wordKeys(one, platform)

  const end = (said = '') => {
    setRecording(false)
    setTaken(null)
    setWords(said)
    button.current?.focus()
  }
  const take = (verdict: Verdict) => {
    if (verdict.kind === 'reserved') {
      setWords(`${written(verdict.keys)}: ${t(verdict.why)}`)
      setTaken(null)
    } else if (verdict.kind === 'taken') {
      setWords(
        t('{{keys}} is “{{label}}”. Press again to take it.', {
          keys: written(verdict.keys),
          label: verdict.by.label,
        }),
      )
      setTaken(verdict)
    } else {
      void giveKeys(command, verdict.keys)
      end()
    }
  }
  // Recording ends with the key: the next one is for the dialog again.
  const press = (pressed: string) => {
    if (pressed === 'Escape') end()
    else if (pressed === 'Backspace' || pressed === 'Delete') {
      void takeKeys(command)
      end()
    } else if (pressed === taken?.keys) {
      void giveKeys(command, pressed)
      end(t('Taken from “{{label}}”.', { label: taken.by.label }))
    } else take(judge(command, pressed))
  }
  const reset = async () => {
    const other = await resetKeys(command)
    setWords(
      other === undefined ? '' : t('“{{label}}” has these keys now.', { label: other.label }),
    )
    button.current?.focus()
  }
  useRecorder(recording, press)

  return (
    <div className="shortcuts-line" data-command={command.id}>
      <dt>{t(command.label)}</dt>
      <dd className="shortcuts-keys">
        {keys.map((one, index) => (
          <Fragment key={one}>
            {index > 0 && <span className="ui-hidden"> {t('or')} </span>}
            <kbd className="ui-key">{written(one)}</kbd>
          </Fragment>
        ))}
        {isChanged && (
          <button
            type="button"
            className="shortcuts-button"
            aria-label={t('Reset the keys of: {{label}}', { label: command.label })}
            onClick={() => void reset()}
          >
            {t('Reset')}
          </button>
        )}
        <button
          ref={button}
          type="button"
          className="shortcuts-button"
          aria-label={t('Change the keys of: {{label}}', { label: command.label })}
          aria-pressed={recording}
          onClick={() => {
            setWords('')
            setTaken(null)
            setRecording(!recording)
          }}
          onBlur={() => setRecording(false)}
        >
          {recording ? t('Press keys…') : t('Change')}
        </button>
      </dd>
      <dd className="shortcuts-words">
        <span role="status">
          {words !== '' ? words : recording && t('Backspace: no keys. Escape: leave it so.')}
        </span>
      </dd>
    </div>
  )
}

/** Takes every key, before anything else does, while keys are recorded. */
function useRecorder(recording: boolean, press: (pressed: string) => void): void {
  const latest = useRef(press)
  useEffect(() => {
    latest.current = press
  })
  useEffect(() => {
    if (!recording) return
    const listening = new AbortController()
    const handle = (event: KeyboardEvent) => {
      event.preventDefault()
      event.stopImmediatePropagation()
      if (event.type === 'keydown' && !event.repeat && !modifiers.includes(event.key)) {
        latest.current(pressedKeys(event))
      }
    }
    const options = { capture: true, signal: listening.signal }
    window.addEventListener('keydown', handle, options)
    // A button is pressed when Space or Enter is let go.
    window.addEventListener('keyup', handle, options)
    return () => listening.abort()
  }, [recording])
}
