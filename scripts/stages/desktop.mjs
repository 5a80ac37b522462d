import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { capture, Halt, root, run, say } from '../setup/process.mjs'
import { isRoot } from '../setup/system.mjs'
import { projectNode } from '../setup/tools.mjs'

/** What a desktop is made of here, and what looks at it. Debian's names. */
const packages = [
  'dbus',
  'desktop-file-utils',
  'libglib2.0-bin',
  'man-db',
  'openbox',
  'pcmanfm',
  'procps',
  'shared-mime-info',
  'thunar',
  'x11-utils',
  'xdg-utils',
  'xdotool',
  'xvfb',
]

/**
 * Why the installed package cannot be tried on this machine; undefined where it can. It takes root, and a
 * machine whose own Galley would not be in the way.
 *
 * @returns {string | undefined}
 */
export function whyNoDesktop() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return 'it is for Linux x64'
  if (!existsSync('/usr/bin/apt-get')) return 'there is no apt-get'
  if (!isRoot) return 'installing a package takes root'
  if (existsSync('/usr/bin/galley')) return 'a Galley is installed here, which it would replace'
  return undefined
}

/** Installs what a desktop needs, as far as it is missing. */
export async function ensureDesktop() {
  const query = ['--show', '--showformat', '${Package} ${db:Status-Status}\\n', ...packages]
  const { output } = await capture('dpkg-query', query)
  const installed = new Set(output.split('\n'))
  const missing = packages.filter((name) => !installed.has(`${name} installed`))
  if (missing.length === 0) return
  say(`installing what a desktop needs (apt-get install ${missing.join(' ')}) …`)
  const options = { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }
  for (const command of [
    ['update', '-qq'],
    ['install', '-y', '-qq', '--no-install-recommends', ...missing],
  ]) {
    const code = await run('apt-get', command, options)
    if (code !== 0) throw new Halt(`apt-get ${command[0]} failed; its own words are above.`, code)
  }
}

/**
 * Packs the app as it is.
 *
 * @returns {Promise<string>} the path of the package
 */
export async function packForDesktop() {
  const code = await run(projectNode, [join(root, 'scripts', 'package.mjs'), 'deb'])
  if (code !== 0) throw new Halt('the package could not be made; see above.', code)
  const release = join(root, 'release')
  const name = readdirSync(release).find((one) => one.endsWith('.deb'))
  if (name === undefined) throw new Halt('no package was made.')
  return join(release, name)
}
