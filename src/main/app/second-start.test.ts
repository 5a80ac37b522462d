import fc from 'fast-check'
import { expect, test } from 'vitest'
import { packTargets, unpackTargets } from './second-start'

test('any paths arrive as they were sent, in letters and digits', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary', minLength: 1 })), (paths) => {
      const packed = packTargets(paths)
      expect(packed.files).toMatch(/^[A-Za-z0-9+/=]*$/)
      expect(unpackTargets(structuredClone(packed))).toEqual(paths)
    }),
  )
})

test('anything else holds no paths', () => {
  for (const data of [
    null,
    'a',
    {},
    { files: 1 },
    { files: '{' },
    { files: 'WzFd' },
    { files: 'WyIiXQ==' },
  ]) {
    expect(unpackTargets(data)).toEqual([])
  }
})
