/**
 * The keys that the user gave to commands, by the command's id, in place of those it comes with; none
 * when it is to have no key. Kept by the app, not in the library.
 */
export type Shortcuts = Readonly<Record<string, readonly string[]>>

/**
 * How keys are written: `Mod+Shift+Z`, `Alt+F6`, `C`, `?`. `Mod` is Ctrl, on macOS Cmd; `Meta` is the
 * Windows key, on macOS Ctrl. The last part is the sign that the key types, a letter in upper case,
 * or its name in the DOM (`KeyboardEvent.key`).
 */
export const keysPattern =
  /^(?:Mod\+)?(?:Meta\+)?(?:Alt\+)?(?:Shift\+)?(?:[^\s\p{Ll}]|[A-Z][A-Za-z0-9]{1,19})$/u
