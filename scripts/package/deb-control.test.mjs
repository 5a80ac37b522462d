import { expect, test } from 'vitest'
import { controlFile, debianVersion, versionLine } from './deb-control.mjs'

const release = {
  version: '1.2.0',
  maintainer: 'Some One <one@example.org>',
  electronVersion: '42.0.0',
  isTrial: false,
  builtAt: new Date('2026-11-25T21:43:07.123Z'),
}
const trial = { ...release, isTrial: true }

test('a trial and a version before the release are replaced by the release', () => {
  expect(debianVersion(release)).toBe('1.2.0')
  expect(debianVersion(trial)).toBe('1.2.0~trial20261125214307')
  expect(debianVersion({ ...release, version: '1.2.0-beta.1' })).toBe('1.2.0~beta.1')
})

test('a trial says that it is one wherever it is asked', () => {
  expect(versionLine(trial)).toMatch(/^Galley 1\.2\.0 \(trial build\)\nTRIAL BUILD, not a release/u)
  expect(controlFile(trial, 1)).toMatch(
    /^Description: TRIAL BUILD.*\n TRIAL BUILD, not a release/mu,
  )
})

test('a release does not', () => {
  expect(versionLine(release)).toBe('Galley 1.2.0\n')
  expect(controlFile(release, 1)).not.toMatch(/trial/iu)
})

test('each line of the control file is a field or goes on with one, none is empty', () => {
  const lines = controlFile(trial, 250_000).trimEnd().split('\n')
  for (const line of lines) expect(line).toMatch(/^(?:[A-Z][A-Za-z-]*: \S| \S)/u)
})
