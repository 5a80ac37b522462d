import { expect, test } from 'vitest'
import { acceleratorOf } from './accelerator'

test.each([
  ['Mod+Shift+E', 'CmdOrCtrl+Shift+E'],
  ['Mod++', 'CmdOrCtrl+Plus'],
  ['Mod+,', 'CmdOrCtrl+,'],
  ['Alt+ArrowUp', 'Alt+Up'],
  ['Shift+F3', 'Shift+F3'],
])('%s is %s in a menu', (keys, accelerator) => {
  expect(acceleratorOf(keys, false)).toBe(accelerator)
})

test('the other modifier of the system has its own name', () => {
  expect(acceleratorOf('Meta+K', true)).toBe('Control+K')
  expect(acceleratorOf('Meta+K', false)).toBe('Super+K')
})

test.each(['C', '?', 'Shift+J', 'Mod+Й', 'Mod+Dead', 'Mod+AudioVolumeUp', ''])(
  'no menu shows %s',
  (keys) => {
    expect(acceleratorOf(keys, true)).toBeUndefined()
  },
)
