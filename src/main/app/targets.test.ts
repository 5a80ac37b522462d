import { posix, win32 } from 'node:path'
import { expect, test } from 'vitest'
import { targetOf } from './targets'

test.each([
  ['a.txt', '/home/a/a.txt'],
  ['../b/a.txt', '/home/b/a.txt'],
  ['/x/a b.txt', '/x/a b.txt'],
  ['file:///x/%D0%9F%20%25.txt', '/x/П %.txt'],
  ['FILE:///x/a.txt', '/x/a.txt'],
  // The name is in Latin-1.
  ['file:///x/caf%E9%20a.txt', '/x/caf\ufffd a.txt'],
  ['file://localhost/x/a.txt', '/x/a.txt'],
  // Another computer's, and an address with a hidden slash: no file here has such a path.
  ['file://server/x/a.txt', '/home/a/file:/server/x/a.txt'],
  ['file:///x%2Fa.txt', '/home/a/file:/x%2Fa.txt'],
  ['./galley:a', '/home/a/galley:a'],
  ['galley://article/1', 'galley://article/1'],
])('%s on Linux and macOS', (word, target) => {
  expect(targetOf(word, '/home/a', posix)).toBe(target)
})

test.each([
  ['a.txt', 'C:\\Texts\\a.txt'],
  ['c:\\texts\\A.txt', 'C:\\texts\\A.txt'],
  ['d:/a.txt', 'D:\\a.txt'],
  ['\\\\server\\share\\a.txt', '\\\\server\\share\\a.txt'],
  ['//server/share/a.txt', '\\\\server\\share\\a.txt'],
  ['file:///C:/Texts/%D0%9F.txt', 'C:\\Texts\\П.txt'],
  ['file://server/share/a.txt', '\\\\server\\share\\a.txt'],
  ['galley://annotation/1', 'galley://annotation/1'],
])('%s on Windows', (word, target) => {
  expect(targetOf(word, 'C:\\Texts', win32)).toBe(target)
})
