import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { FolderWatch } from './folder-watch'

let folder: string
let watch: FolderWatch
let tell: () => void = () => undefined
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'galley folder watch '))
  mkdirSync(join(folder, 'inside'))
  watch = new FolderWatch(() => tell())
  watch.watch([folder, join(folder, 'inside')])
})
afterEach(() => {
  watch.close()
  rmSync(folder, { recursive: true, force: true })
})

/** Is there when the watch has told of something since now. */
const told = () => new Promise<void>((resolve) => (tell = resolve))

test('what happens to files in any of the folders is told', async () => {
  for (const happens of [
    () => writeFileSync(join(folder, 'a.txt'), 'One.'),
    () => writeFileSync(join(folder, 'inside', 'b.txt'), 'Two.'),
    () => renameSync(join(folder, 'a.txt'), join(folder, 'c.txt')),
    () => rmSync(join(folder, 'inside', 'b.txt')),
    () => mkdirSync(join(folder, 'new')),
  ]) {
    const telling = told()
    happens()
    await expect(telling).resolves.toBeUndefined()
  }
})

test('a folder that another one took the place of is watched again', async () => {
  const inside = join(folder, 'inside')
  const going = told()
  rmSync(inside, { recursive: true })
  mkdirSync(inside)
  await going
  watch.watch([folder, inside])
  const telling = told()
  writeFileSync(join(inside, 'b.txt'), 'Two.')
  await expect(telling).resolves.toBeUndefined()
})

test('folders that are not there do not hinder the others', async () => {
  watch.watch([join(folder, 'nowhere'), folder])
  const telling = told()
  writeFileSync(join(folder, 'a.txt'), 'One.')
  await expect(telling).resolves.toBeUndefined()
})

test('a folder that is not there is awaited, wherever in its path something is missing', async () => {
  const inside = join(folder, 'inside')
  const deep = join(inside, 'one', 'two')
  mkdirSync(deep, { recursive: true })
  for (const goes of [deep, join(inside, 'one'), inside]) {
    renameSync(goes, join(folder, 'away'))
    watch.awaitFolder(deep)
    const coming = told()
    renameSync(join(folder, 'away'), goes)
    await expect(coming).resolves.toBeUndefined()
  }
  rmSync(inside, { recursive: true })
  watch.awaitFolder(deep)
  const coming = told()
  mkdirSync(deep, { recursive: true })
  await expect(coming).resolves.toBeUndefined()
  // It is there already.
  const there = told()
  watch.awaitFolder(deep)
  await expect(there).resolves.toBeUndefined()
})
