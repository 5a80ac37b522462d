import fc from 'fast-check'
import { expect, test } from 'vitest'
import { packFiles, unpackFiles } from './second-start'

test('any paths arrive as they were sent, in letters and digits', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' })), (paths) => {
      const packed = packFiles(paths)
      expect(packed.files).toMatch(/^[A-Za-z0-9+/=]*$/)
      expect(unpackFiles(structuredClone(packed))).toEqual(paths)
    }),
  )
})

test('anything else holds no paths', () => {
  for (const data of [null, 'a', {}, { files: 1 }, { files: '{' }, { files: 'WzFd' }]) {
    expect(unpackFiles(data)).toEqual([])
  }
})
