import { message, type Message } from '../../contract/language/translate'
/** Keys that a command cannot have, and why, in the words of the dialog. */
interface Rule {
  readonly keys: RegExp
  readonly why: Message
}

const system = message('The system uses these keys.')
const edits = message('These keys cut, copy and paste.')
const moves = message('These keys move in the text and between the parts of the window.')

const everywhere: readonly Rule[] = [
  { keys: /^(?:Alt\+|Mod\+)?(?:Shift\+)?Tab$/u, why: moves },
  {
    keys: /^(?:Mod\+)?(?:Shift\+)?(?:Arrow(?:Up|Down|Left|Right)|Home|End|PageUp|PageDown)$/u,
    why: moves,
  },
  { keys: /^(?:Shift\+)?(?:Enter|Escape)$/u, why: moves },
  { keys: /^Mod\+(?:C|V|X|Insert)$|^Shift\+(?:Insert|Delete)$/u, why: edits },
  { keys: /^Mod\+Q$/u, why: message('These keys quit.') },
  { keys: /^(?:Shift\+)?F10$|^ContextMenu$/u, why: message('These keys open menus.') },
  { keys: /^F11$/u, why: message('This key fills the screen.') },
]

/** What Windows and the desktops of Linux share. */
const notMac: readonly Rule[] = [
  { keys: /^(?:Mod\+)?Meta\+/u, why: system },
  { keys: /^Alt\+(?:Shift\+)?(?:F\d+|Escape|Enter)$/u, why: system },
  { keys: /^Alt\+[FEVWH]$/u, why: message('These keys open menus.') },
  { keys: /^Mod\+Alt\+(?:Shift\+)?(?:Delete|F\d+|Arrow\w+|.)$/u, why: system },
  { keys: /^Mod\+(?:Shift\+)?Escape$/u, why: system },
  { keys: /^Mod\+W$/u, why: message('These keys close the window.') },
]

const rules: Readonly<Record<string, readonly Rule[]>> = {
  linux: [...notMac, { keys: /^Mod\+Shift\+U$/u, why: system }],
  win32: notMac,
  darwin: [
    { keys: /^Mod\+(?:Alt\+)?(?:Shift\+)?[HMW`]$|^Mod\+Alt\+(?:D|Escape)$/u, why: system },
    { keys: /^Mod\+Shift\+[3-6#$%^/?]$|^Mod\+Shift\+Q$/u, why: system },
    { keys: /^Mod\+Meta\+[FQ]$|^Meta\+F\d+$|^Meta\+Arrow/u, why: system },
    { keys: /^F11$|^F12$/u, why: system },
  ],
}

/** Why no command can have these keys on that platform; `undefined` when one can. */
export function whyReserved(keys: string, platform: string): Message | undefined {
  return [...everywhere, ...(rules[platform] ?? notMac)].find((rule) => rule.keys.test(keys))?.why
}
