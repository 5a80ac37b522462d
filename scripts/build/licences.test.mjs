import { expect, test } from 'vitest'
import { packageFolder } from './licences.mjs'

test.each([
  ['/a/node_modules/react/index.js', '/a/node_modules/react'],
  ['\0/a/node_modules/react/cjs/react.js?commonjs', '/a/node_modules/react'],
  ['/a/node_modules/@lexical/history/x.mjs', '/a/node_modules/@lexical/history'],
  ['/a/node_modules/b/node_modules/c/d.js', '/a/node_modules/b/node_modules/c'],
  ['C:\\a\\node_modules\\@x\\y\\z.js', 'C:\\a\\node_modules\\@x\\y'],
])('%s is of the package in %s', (id, folder) => {
  expect(packageFolder(id)).toBe(folder)
})

test("the app's own modules are of no package", () => {
  expect(packageFolder('/a/src/main/index.ts')).toBeUndefined()
  expect(packageFolder('\0vite/preload-helper.js')).toBeUndefined()
})
