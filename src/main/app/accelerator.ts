/** Keys that Electron names otherwise than the DOM. */
const names: Readonly<Record<string, string>> = {
  '+': 'Plus',
  ArrowUp: 'Up',
  ArrowDown: 'Down',
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
}

/** What Electron takes as a key; it throws at anything else. */
const known =
  /^(?:[A-Z0-9`~!@#$%^&*()\-_=[\]{}\\|;:'",.<>/?]|F(?:[1-9]|1\d|2[0-4])|Plus|Up|Down|Left|Right|Home|End|PageUp|PageDown|Insert|Delete|Backspace|Enter|Escape|Tab)$/u

/**
 * The keys of a command as Electron's menus write them: `Mod+ArrowUp` is `CmdOrCtrl+Up`. `undefined` for
 * what no menu can show, and for keys without a modifier: a menu of macOS would take them from text fields.
 */
export function acceleratorOf(keys: string, mac: boolean): string | undefined {
  const match = /^((?:(?:Mod|Meta|Alt|Shift)\+)*)(.+)$/u.exec(keys)
  if (match === null) return undefined
  const [, modifiers = '', last = ''] = match
  const key = names[last] ?? last
  const isFunctionKey = /^F\d/u.test(key)
  if (!known.test(key) || (!/Mod|Meta|Alt/u.test(modifiers) && !isFunctionKey)) return undefined
  return modifiers.replace('Mod', 'CmdOrCtrl').replace('Meta', mac ? 'Control' : 'Super') + key
}
