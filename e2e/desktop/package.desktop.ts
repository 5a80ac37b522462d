import { expect, test } from '@playwright/test'
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { Desktop } from './desktop.ts'
import { mustRun, root } from './machine.ts'

const entry = 'xyz.galley.Galley.desktop'
/** A program that opened texts before Galley came. */
const editor = '/usr/share/applications/galley-test-editor.desktop'
const program = '/usr/lib/galley/galley'
const packageFile = process.env['GALLEY_DEB'] ?? ''
const desktop = new Desktop()
let later = ''

const story = (topic: string) =>
  `28.11.2023, 11:11 157556\n\n${topic} on the agenda\n\nASTANA, Nov 28 (Steppe Wire) — Ministers spoke of ${topic} at length.\n`

test.describe.configure({ mode: 'serial' })

test.beforeAll(async () => {
  await writeFile(
    editor,
    '[Desktop Entry]\nType=Application\nName=Test Editor\nExec=true %F\nMimeType=text/plain;\n',
  )
  await mustRun('update-desktop-database', '/usr/share/applications')
  await desktop.start()
  for (const topic of ['Trade', 'Water']) await desktop.write(`texts/${topic}.txt`, story(topic))
  await desktop.write('Қазақстан 100%.txt', story('Rivers'))
})

test.afterAll(async () => {
  await desktop.stop()
  await rm(editor, { force: true })
  if (later !== '') await rm(later, { recursive: true })
  await root('apt-get', 'purge', '-y', '-qq', 'galley')
  await root('update-desktop-database', '/usr/share/applications')
})

async function defaultForTexts(): Promise<readonly string[]> {
  const asked = await desktop.run('xdg-mime', 'query', 'default', 'text/plain')
  const glib = await desktop.run('gio', 'mime', 'text/plain')
  return [asked.output.trim(), glib.output.split('\n')[0] ?? '']
}

function expectTitle(topic: string) {
  return expect.poll(() => desktop.windows()).toContain(`${topic} on the agenda — Galley`)
}

/** Looks into the person's library. */
function query(sql: string): readonly Record<string, unknown>[] {
  const file = join(desktop.home, '.config/galley/Library/library.galley')
  if (!existsSync(file)) return []
  const database = new DatabaseSync(file, { readOnly: true })
  try {
    return database.prepare(sql).all()
  } finally {
    database.close()
  }
}

const titleOf = (topic: string) => `${topic} on the agenda`
const titles = () => query('SELECT title FROM article ORDER BY title').map(({ title }) => title)

test('installs, and leaves texts to the program that opened them before', async () => {
  const before = await defaultForTexts()
  await mustRun('apt-get', 'install', '-y', '-qq', packageFile)
  expect(await mustRun('dpkg', '--verify', 'galley')).toBe('')
  expect(await defaultForTexts()).toEqual(before)
  const { output } = await desktop.run('gio', 'mime', 'text/plain')
  expect(output).toContain(entry)
  const links = await desktop.run('xdg-mime', 'query', 'default', 'x-scheme-handler/galley')
  expect(links.output.trim()).toBe(entry)
})

test('what it installs is sound', async () => {
  await mustRun('desktop-file-validate', `/usr/share/applications/${entry}`)
  await mustRun('man', '--warnings', '--local-file', '/usr/share/man/man1/galley.1.gz')
  const helper = await stat('/usr/lib/galley/chrome-sandbox')
  expect([helper.uid, helper.mode & 0o7777]).toEqual([0, 0o4755])
  const linked = await mustRun('ldd', program)
  expect(linked).not.toContain('not found')
  const size = async (pixels: number) =>
    (await readFile(`/usr/share/icons/hicolor/${pixels}x${pixels}/apps/galley.png`)).readUInt32BE(
      16,
    )
  for (const pixels of [16, 32, 48, 128, 256, 512]) expect(await size(pixels)).toBe(pixels)
})

test('the command line answers without a display, and to root', async () => {
  const version = /^Galley \d+\.\d+\.\d+/u
  expect((await root('galley', '--version')).output).toMatch(version)
  const { code, output } = await desktop.runWithoutDisplay('galley', '--version')
  expect([code, version.test(output)]).toEqual([0, true])
  const help = await desktop.runWithoutDisplay('galley', '--help')
  expect(help).toMatchObject({ code: 0, messages: '' })
  expect(help.output).toMatch(/^Usage: galley /u)
  const mistaken = await desktop.runWithoutDisplay('galley', '--export')
  expect(mistaken.code).toBe(2)
  expect(mistaken.messages).toContain('--export needs a path.')
  const unknown = await desktop.runWithoutDisplay('galley', '--export', 'a.md', 'texts/Trade.txt')
  expect(unknown.code).toBe(1)
  expect(unknown.messages).toContain('is not in the library')
  const asRoot = await root('galley', join(desktop.home, 'texts/Trade.txt'))
  expect(asRoot.code).toBe(1)
  expect(asRoot.messages).toContain('Galley does not run as root')
})

test('the fuses are set', async () => {
  const asNode = await desktop.runWithoutDisplay(
    'env',
    'ELECTRON_RUN_AS_NODE=1',
    'NODE_OPTIONS=--title=taken',
    program,
    '--inspect=0',
    '--version',
  )
  expect(asNode.output).toMatch(/^Galley \d/u)
  expect(asNode.messages).not.toContain('Debugger listening')
  // Behind this sign of Electron's stand a version, their number, and each as 0 or 1.
  const binary = await readFile(program)
  const wire = binary.indexOf('dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX') + 32
  const fuses = binary.toString('latin1', wire + 2, wire + 2 + (binary[wire + 1] ?? 0))
  const [runAsNode, , nodeOptions, inspect, integrity, onlyAsar, , fileProtocol] = fuses
  expect({ runAsNode, nodeOptions, inspect, integrity, onlyAsar, fileProtocol }).toEqual({
    ...{ runAsNode: '0', nodeOptions: '0', inspect: '0' },
    ...{ integrity: '1', onlyAsar: '1', fileProtocol: '0' },
  })
})

test('“Open with Galley” in a file manager opens all that is selected, in the sandbox', async () => {
  desktop.begin('pcmanfm', join(desktop.home, 'texts'))
  await expect.poll(() => desktop.windows()).toContain('texts')
  const { output } = await desktop.run('gio', 'mime', 'text/plain')
  const registered =
    output
      .split('Recommended')[0]
      ?.split('\n')
      .filter((line) => line.startsWith('\t')) ?? []
  // In the menu "Open" comes first, then the programs in this order.
  const place = 2 + registered.findIndex((line) => line.trim() === entry)
  expect(place).toBeGreaterThan(2)
  await expect(async () => {
    await desktop.activate('^texts$')
    await desktop.press(
      'Escape',
      'ctrl+a',
      'shift+F10',
      ...Array<string>(place).fill('Down'),
      'Return',
    )
    await expect
      .poll(() => desktop.processes(), { timeout: 3000 })
      .toContainEqual(expect.stringContaining('--type=renderer'))
  }).toPass({ timeout: 30_000 })
  await expect.poll(titles).toEqual(['Trade on the agenda', 'Water on the agenda'])
  const processes = (await desktop.processes()).filter((line) => line.startsWith(program))
  expect(processes.join('\n')).toContain('--type=zygote')
  expect(processes.join('\n')).not.toContain('--no-sandbox\n')
  await expect.poll(started).toHaveLength(1)
})

/** The person's starts of Galley that have not ended; further ones hand over what they were to open, and end. */
async function started(): Promise<readonly string[]> {
  const processes = await desktop.processes()
  return processes.filter((line) => line.startsWith(program) && !line.includes('--type='))
}

test('a running Galley gets what is opened, also by its name in another alphabet', async () => {
  expect((await desktop.run('xdg-mime', 'default', entry, 'text/plain')).code).toBe(0)
  await desktop.run('gio', 'open', join(desktop.home, 'Қазақстан 100%.txt'))
  await expectTitle('Rivers')
  await desktop.run('xdg-open', join(desktop.home, 'texts/Trade.txt'))
  await expectTitle('Trade')
  expect(titles()).toHaveLength(3)
})

test('a galley:// link opens the passage that it names', async () => {
  const [article] = query("SELECT id FROM article WHERE title LIKE 'Water%'")
  const start = story('Water').indexOf('Ministers spoke')
  const link = `galley://article/${String(article?.['id'])}?start=${start}&end=${start + 15}`
  await desktop.run('xdg-open', link)
  await expectTitle('Water')
  await expect(async () => {
    await desktop.activate('Water on the agenda — Galley')
    await desktop.press('1')
    await expect
      .poll(() => query('SELECT exact FROM annotation'), { timeout: 2000 })
      .toEqual([{ exact: 'Ministers spoke' }])
  }).toPass()
  await desktop.run('gio', 'open', 'galley:///etc/passwd')
  expect(titles()).toHaveLength(3)
})

test('Thunar opens all that is selected in the running Galley', async () => {
  for (const topic of ['Bread', 'Salt', 'Wine']) {
    await desktop.write(`goods/${topic}.txt`, story(topic))
  }
  desktop.begin('thunar', join(desktop.home, 'goods'))
  const isThunar = (title: string) => title.startsWith('goods')
  await expect.poll(async () => (await desktop.windows()).some(isThunar)).toBe(true)
  await expect(async () => {
    await desktop.activate('^goods')
    // The first of its menu is the program that the person chose for texts: Open With “Galley”.
    await desktop.press('Escape', 'ctrl+a', 'shift+F10', 'Down', 'Return')
    await expect.poll(titles, { timeout: 3000 }).toHaveLength(6)
  }).toPass({ timeout: 30_000 })
  expect(titles()).toEqual(expect.arrayContaining(['Bread', 'Salt', 'Wine'].map(titleOf)))
  await expect.poll(started).toHaveLength(1)
})

test('files with any names are opened, and what is no text is refused without harm', async () => {
  const names = [
    'a space',
    `it's "quoted"`,
    'a 100%25 &amp; $HOME',
    'line\nbreak',
    '-dash',
    'ёж 漢字 é',
  ]
  const topics = names.map((_, index) => `Matter ${index}`)
  const paths: string[] = []
  for (const [index, name] of names.entries()) {
    paths.push(await desktop.write(`odd/${name}.txt`, story(topics[index] ?? '')))
  }
  await mustRun('mkfifo', join(desktop.home, 'odd/pipe.txt'))
  await mustRun('chmod', 'a+rw', join(desktop.home, 'odd/pipe.txt'))
  const bad = ['odd/pipe.txt', '/dev/zero', '/nowhere.txt', '/etc/shadow']
  // A second start, whose words are relative to where it was started.
  const done = await desktop.run(
    'galley',
    '--',
    ...bad,
    ...paths.slice(0, 3),
    './odd/line\nbreak.txt',
  )
  expect(done.code).toBe(0)
  await expect.poll(titles).toEqual(expect.arrayContaining(topics.slice(0, 4).map(titleOf)))
  for (const path of paths.slice(4)) await desktop.run('gio', 'open', path)
  await expect.poll(titles).toEqual(expect.arrayContaining(topics.map(titleOf)))
  expect(titles()).toHaveLength(6 + names.length)
  const unknown = await desktop.run('galley', '--exprt', 'a.md', 'texts/Water.txt')
  expect(unknown).toMatchObject({ code: 2 })
  expect(unknown.messages).toContain('There is no option --exprt.')
})

test('the notes are exported without a display', async () => {
  const done = await desktop.runWithoutDisplay('galley', '--export', 'out.md', 'texts/Water.txt')
  expect(done.code).toBe(0)
  const markdown = await readFile(join(desktop.home, 'out.md'), 'utf8')
  expect(markdown).toContain('> Ministers spoke')
  const again = await desktop.runWithoutDisplay('galley', '--export', 'out.md', 'texts/Water.txt')
  expect(again.code).toBe(1)
  expect(again.messages).toContain('already exists')
})

test('is upgraded, removed and purged, and leaves the library alone', async () => {
  // A package is packed, installed and taken away.
  test.slow()
  const before = titles()
  await desktop.activate('— Galley')
  await desktop.press('ctrl+q')
  await mustRun('apt-get', 'install', '-y', '-qq', await laterVersion())
  expect(await mustRun('dpkg-query', '--show', '--showformat', '${Version}', 'galley')).toBe('99.0')
  const exported = ['--export', 'later.md', 'texts/Water.txt']
  expect((await desktop.runWithoutDisplay('galley', ...exported)).code).toBe(0)
  await mustRun('apt-get', 'remove', '-y', '-qq', 'galley')
  await mustRun('apt-get', 'purge', '-y', '-qq', 'galley')
  expect((await root('dpkg', '--status', 'galley')).code).toBe(1)
  const left = await root('find', '/usr', '/etc', '/opt', '/var', '-xdev', '-iname', '*galley*')
  const own = (path: string) => path !== editor && !path.startsWith('/var/cache/apt/')
  expect(left.output.split('\n').filter((path) => path !== '' && own(path))).toEqual([])
  expect((await desktop.run('gio', 'mime', 'x-scheme-handler/galley')).output).not.toContain(entry)
  expect(titles()).toEqual(before)
})

/** The same package, as if it were a later version. */
async function laterVersion(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'later-'))
  later = folder
  // Apt reads it as a user of its own.
  await mustRun('chmod', '755', folder)
  const tree = join(folder, 'tree')
  await mustRun('dpkg-deb', '--raw-extract', packageFile, tree)
  const control = join(tree, 'DEBIAN/control')
  const text = await readFile(control, 'utf8')
  await writeFile(control, text.replace(/^Version: .*$/mu, 'Version: 99.0'))
  const file = join(folder, 'galley_99.0_amd64.deb')
  await mustRun('dpkg-deb', '-Zzstd', '-z1', '--build', tree, file)
  await rm(tree, { recursive: true })
  return file
}
