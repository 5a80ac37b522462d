import { expect, test } from 'vitest'
import { missingLibraries, packagesFor } from './debian.mjs'

const everything = { libraries: true, display: true }

test('Debian 12 has the names without a suffix', () => {
  const packages = packagesFor(everything, '2.36')
  expect(packages).toContain('libgtk-3-0')
  expect(packages).toContain('libasound2')
  expect(packages.filter((name) => name.endsWith('t64'))).toEqual([])
})

test('Debian 13 and Ubuntu 24.04 have five names with the suffix', () => {
  for (const glibc of ['2.39', '2.41', '3.0']) {
    expect(packagesFor(everything, glibc).filter((name) => name.endsWith('t64'))).toEqual([
      'libgtk-3-0t64',
      'libasound2t64',
      'libatk-bridge2.0-0t64',
      'libcups2t64',
      'libatspi2.0-0t64',
    ])
  }
})

test('only what is missing is asked for', () => {
  expect(packagesFor({ libraries: false, display: true }, '2.36')).toEqual(['xvfb'])
  expect(packagesFor({ libraries: true, display: false }, '2.36')).not.toContain('xvfb')
})

test('missing libraries are read from ldd', () => {
  const output = [
    '\tlinux-vdso.so.1 (0x00007ffd)',
    '\tlibgtk-3.so.0 => not found',
    '\tlibm.so.6 => /lib/x86_64-linux-gnu/libm.so.6 (0x00007f)',
    '\tlibnss3.so => not found',
  ].join('\n')
  expect(missingLibraries(output)).toEqual(['libgtk-3.so.0', 'libnss3.so'])
  expect(missingLibraries('\tnot a dynamic executable')).toEqual([])
})
