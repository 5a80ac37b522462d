import { expect, test } from 'vitest'
import { whyReserved } from './reserved'

const platforms = ['linux', 'win32', 'darwin']

test.each(['Tab', 'Shift+Tab', 'ArrowDown', 'Mod+ArrowLeft', 'Escape', 'Mod+C', 'Mod+V', 'Mod+Q'])(
  '%s is free nowhere',
  (keys) => {
    for (const platform of platforms) expect(whyReserved(keys, platform)).toBeDefined()
  },
)

test.each([
  ['Meta+K', 'win32'],
  ['Alt+F4', 'linux'],
  ['Mod+Alt+T', 'linux'],
  ['Mod+Alt+E', 'win32'],
  ['Mod+H', 'darwin'],
  ['Mod+Shift+4', 'darwin'],
  ['Mod+`', 'darwin'],
])('%s belongs to %s', (keys, platform) => {
  expect(whyReserved(keys, platform)).toBeDefined()
})

test.each(['Mod+K', 'Mod+Shift+R', 'J', 'Shift+Q', '?', 'F6', 'Mod+,', 'Delete', 'Mod+='])(
  '%s is free everywhere',
  (keys) => {
    for (const platform of platforms) expect(whyReserved(keys, platform)).toBeUndefined()
  },
)
