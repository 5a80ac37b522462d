import { commandDefinitions, isEnabled } from './commands'
import { useGalley } from './state'

/** Runs commands from keys, until the returned function is called. */
export function listenToKeys(): () => void {
  const handle = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing || modalIsOpen()) return
    const pressed = pressedKeys(event)
    const inField = isField(event.target)
    // A key may mean different things at different times: what makes sense now is meant.
    const command = commandDefinitions.find(
      (one) =>
        one.keys.includes(pressed) && (one.reach === 'everywhere' || !inField) && isEnabled(one),
    )
    if (command === undefined || isControl(event)) return
    event.preventDefault()
    command.run()
  }
  window.addEventListener('keydown', handle)
  return () => window.removeEventListener('keydown', handle)
}

/** Whether a dialog keeps all commands to itself. The typography panel leaves the text in reach. */
export function modalIsOpen(): boolean {
  const { dialog } = useGalley.getState()
  return dialog !== null && dialog !== 'typography'
}

/** The pressed keys as commands name them: `Mod+Shift+Z`, `C`, `?`. */
function pressedKeys(event: KeyboardEvent): string {
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
