import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import {
  hashOfDrawing,
  icnsFile,
  icoFile,
  pictureFile,
  sizes,
  stamp,
  windowsSizes,
} from './icons.mjs'

const signature = Buffer.from('89504e470d0a1a0a', 'hex')

/** @param {Buffer} png */
function sizeOf(png) {
  expect(png.subarray(0, 8)).toEqual(signature)
  expect(png.readUInt32BE(16)).toBe(png.readUInt32BE(20))
  return png.readUInt32BE(16)
}

test('the pictures were made from the drawing as it is: else run `npm run icons`', () => {
  expect(readFileSync(stamp, 'utf8')).toBe(hashOfDrawing())
})

test.each(sizes)('there is a picture of %i pixels', (size) => {
  expect(sizeOf(readFileSync(pictureFile(size)))).toBe(size)
})

test('the Windows icon holds whole pictures of each size', () => {
  const ico = readFileSync(icoFile)
  expect([ico.readUInt16LE(0), ico.readUInt16LE(2)]).toEqual([0, 1])
  const count = ico.readUInt16LE(4)
  const found = Array.from({ length: count }, (_, index) => {
    const entry = ico.subarray(6 + index * 16)
    const start = entry.readUInt32LE(12)
    const size = sizeOf(ico.subarray(start, start + entry.readUInt32LE(8)))
    expect(entry.readUInt8(0)).toBe(size % 256)
    return size
  })
  expect(found).toEqual(windowsSizes)
})

test('the macOS icon holds whole pictures up to 1024 pixels', () => {
  const icns = readFileSync(icnsFile)
  expect(icns.toString('latin1', 0, 4)).toBe('icns')
  expect(icns.readUInt32BE(4)).toBe(icns.length)
  const found = []
  for (let at = 8; at < icns.length; at += icns.readUInt32BE(at + 4)) {
    found.push(sizeOf(icns.subarray(at + 8, at + icns.readUInt32BE(at + 4))))
  }
  expect(new Set(found)).toEqual(new Set([16, 32, 64, 128, 256, 512, 1024]))
})
