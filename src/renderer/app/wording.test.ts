import { expect, test } from 'vitest'
import { wordKeys } from './wording'

test.each([
  ['Mod+Shift+Z', 'Ctrl+Shift+Z', '⇧⌘Z'],
  ['Mod+O', 'Ctrl+O', '⌘O'],
  ['Mod++', 'Ctrl+Plus', '⌘Plus'],
  ['Mod+-', 'Ctrl+-', '⌘-'],
  ['Escape', 'Escape', 'Escape'],
  ['?', '?', '?'],
])('%s is written %s, on macOS %s', (keys, elsewhere, mac) => {
  expect(wordKeys(keys, 'linux')).toBe(elsewhere)
  expect(wordKeys(keys, 'win32')).toBe(elsewhere)
  expect(wordKeys(keys, 'darwin')).toBe(mac)
})
