import type { CommandDefinition } from './command-definition'
import { commandsAreRunning } from './command-queue'
import { commandDefinitions, isEnabled, runFirstEnabled } from './commands'
import { keysOf } from './shortcuts'
import { useGalley } from './state'

/** Runs commands from keys, until the returned function is called. */
export function listenToKeys(): () => void {
  const handle = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing || modalIsOpen()) return
    const inField = isField(event.target)
    const own = commandsOf(pressedKeys(event), inField)
    const meant = own.length > 0 ? own : commandsOf(keysByPlace(event), inField)
    // A key may mean different things at different times: what makes sense in its turn is meant.
    const isMeant = meant.some((one) => isEnabled(one) || commandsAreRunning())
    if (!isMeant || isControl(event)) return
    event.preventDefault()
    runFirstEnabled(meant)
  }
  window.addEventListener('keydown', handle)
  return () => window.removeEventListener('keydown', handle)
}

function commandsOf(pressed: string, inField: boolean): readonly CommandDefinition[] {
  const { shortcuts } = useGalley.getState()
  return commandDefinitions.filter(
    (one) => keysOf(one, shortcuts).includes(pressed) && (!inField || reachesFields(one, pressed)),
  )
}

/** In a field, a key that types or that the field needs is never a command, whatever the user chose. */
function reachesFields({ reach }: CommandDefinition, pressed: string): boolean {
  return reach === 'everywhere' && /Mod|Meta|Alt|F\d/u.test(pressed)
}

/** Whether a dialog keeps all commands to itself. The typography panel leaves the text in reach. */
export function modalIsOpen(): boolean {
  const { dialog } = useGalley.getState()
  return dialog !== null && dialog !== 'typography'
}

/** The pressed keys as commands name them: `Mod+Shift+Z`, `C`, `?`. */
export function pressedKeys(event: KeyboardEvent): string {
  const mac = useGalley.getState().platform === 'darwin'
  const key = event.key.length === 1 ? latinKey(event).toUpperCase() : event.key
  const modifier = mac ? event.metaKey : event.ctrlKey
  const other = mac ? event.ctrlKey : event.metaKey
  // Shift is part of a sign such as "?" and of its own beside letters and named keys.
  const shifted = event.shiftKey && (key.length > 1 || modifier || /\p{L}/u.test(key))
  return [
    ...(modifier ? ['Mod'] : []),
    ...(other ? ['Meta'] : []),
    ...(event.altKey ? ['Alt'] : []),
    ...(shifted ? ['Shift'] : []),
    key,
  ].join('+')
}

/** The Latin letter of the key's place, so that shortcuts work on a Russian or Kazakh keyboard. */
function latinKey(event: KeyboardEvent): string {
  const letter = /^Key([A-Z])$/.exec(event.code)?.[1]
  return letter !== undefined && !/[A-Za-z]/.test(event.key) ? letter : event.key
}

/** The sign of each key of which other layouts make another, by its place: plain and with Shift. */
const signsByPlace: Readonly<Record<string, readonly [string, string]>> = {
  ...Object.fromEntries([1, 2, 3, 4, 5].map((digit) => [`Digit${digit}`, [`${digit}`, '']])),
  BracketLeft: ['[', '{'],
  BracketRight: [']', '}'],
}

/**
 * The sign at a key's place on an English keyboard, for a key that is no command by its own: a Kazakh
 * keyboard has letters where others have digits, a Russian one where others have brackets.
 */
function keysByPlace({ code, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): string {
  if (ctrlKey || metaKey || altKey) return ''
  return signsByPlace[code]?.[shiftKey ? 1 : 0] ?? ''
}

/** Whether typing goes into that element. */
export function isField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      target.matches('input:not([type=radio], [type=checkbox]), textarea, select'))
  )
}

/** Enter on a button or link presses it, and is no command. */
function isControl(event: KeyboardEvent): boolean {
  return (
    event.key === 'Enter' &&
    event.target instanceof HTMLElement &&
    event.target.closest('button, a, summary, [role=option], [role=button]') !== null
  )
}
