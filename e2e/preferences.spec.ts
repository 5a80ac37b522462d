import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from './support/test'
import { textOf } from './support/text'

const damages: Readonly<Record<string, (path: string) => Promise<unknown>>> = {
  'cut short': (path) => writeFile(path, '{"typography": {"si'),
  'a list': (path) => writeFile(path, '[1, 2, 3]'),
  'of other types': (path) =>
    writeFile(
      path,
      JSON.stringify({
        typography: { size: 'huge', theme: 7 },
        bounds: { x: 'left', width: -1 },
        maximised: 'yes',
        libraryFolder: 5,
        listView: { sort: { by: 'colour' } },
      }),
    ),
  'a folder, which cannot be read': (path) => mkdir(path),
}

for (const [damage, make] of Object.entries(damages)) {
  test(`preferences that are ${damage} keep nobody from reading`, async ({ launch, userData }) => {
    await mkdir(userData)
    await make(join(userData, 'preferences.json'))
    const { window, app } = await launch()
    await window.getByRole('button', { name: 'Try the sample article' }).click()
    await expect(textOf(window)).toBeVisible()
    await window.keyboard.press('Control+=')
    await expect(window.getByRole('alert')).toBeEmpty()
    expect(await readdir(userData)).toContain('Library')
    const ended = new Promise((resolve) => app.process().once('exit', resolve))
    await app.close()
    expect(await ended).toBe(0)
  })
}
