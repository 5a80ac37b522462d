import { createHash } from 'node:crypto'
import {
  chmodSync,
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { gzipSync } from 'node:zlib'
import { pictureFile, sizes, drawing } from '../icons/icons.mjs'
import { Halt, root, run } from '../setup/process.mjs'
import { licencesFile } from '../build/licences.mjs'
import { linuxDirectory } from './builder.mjs'
import {
  controlFile,
  debianChangelog,
  debianVersion,
  trialNotice,
  versionLine,
} from './deb-control.mjs'

/** @typedef {import('./deb-control.mjs').Package} Package */

const parts = join(root, 'resources', 'linux')
const release = join(root, 'release')
const tree = join(release, 'deb')
/**
 * The name of the desktop entry. Where a desktop has no opinion, the first name in the alphabet opens a type
 * of file: this one leaves texts to the editors that are there, and Galley is an alternative to them.
 */
const appId = 'xyz.galley.Galley'
const home = 'usr/lib/galley'
const documents = 'usr/share/doc/galley'

/**
 * Packs the app's directory as a Debian package.
 *
 * @param {Package} of
 * @returns {Promise<string>} its path
 * @throws {Halt} when dpkg-deb fails or is not there
 */
export async function packDeb(of) {
  rmSync(tree, { recursive: true, force: true })
  for (const old of readdirSync(release).filter((name) => /^galley_.*\.deb$/u.test(name))) {
    rmSync(join(release, old))
  }
  mkdirSync(tree, { recursive: true, mode: 0o755 })
  layProgram(of)
  layDesktop(of)
  layDocuments(of)
  openToAll(tree)
  // Where the kernel keeps user namespaces from people, Chromium's sandbox is made by this helper of root's.
  chmodSync(join(tree, home, 'chrome-sandbox'), 0o4755)
  layControl(of)

  const file = join(release, `galley_${debianVersion(of)}_amd64.deb`)
  // What Debian 12, Ubuntu 22.04 and later unpack; xz would take minutes for a few megabytes less.
  const packed = ['--root-owner-group', '-Zzstd', '-z9', '--build', tree, file]
  const code = await run('dpkg-deb', packed)
  if (code !== 0) throw new Halt('dpkg-deb failed; its own words are above.', code)
  rmSync(tree, { recursive: true, force: true })
  return file
}

/** @param {Package} of */
function layProgram(of) {
  cpSync(linuxDirectory, join(tree, home), { recursive: true })
  put('usr/bin/galley', part('galley.sh'), 0o755)
  put(`${home}/usage.txt`, readFileSync(join(root, 'resources', 'usage.txt')))
  put(`${home}/version.txt`, versionLine(of))
  put(`${home}/galley.apparmor`, part('galley.apparmor'))
}

/** @param {Package} of */
function layDesktop(of) {
  put(`usr/share/applications/${appId}.desktop`, part(`${appId}.desktop`))
  put(`usr/share/metainfo/${appId}.metainfo.xml`, filledIn(`${appId}.metainfo.xml`, of))
  const icons = 'usr/share/icons/hicolor'
  put(`${icons}/scalable/apps/galley.svg`, readFileSync(drawing))
  for (const size of sizes) {
    put(`${icons}/${size}x${size}/apps/galley.png`, readFileSync(pictureFile(size)))
  }
}

/** @param {Package} of */
function layDocuments(of) {
  put('usr/share/man/man1/galley.1.gz', packed(filledIn('galley.1', of)))
  put(`${documents}/copyright`, part('copyright'))
  put(`${documents}/changelog.gz`, packed(debianChangelog(of)))
  put(`${documents}/CHANGELOG.md.gz`, packed(readFileSync(join(root, 'CHANGELOG.md'))))
  put(`${documents}/LICENSES.libraries.txt.gz`, packed(licences()))
  put(`${documents}/guide.md.gz`, packed(readFileSync(join(root, 'docs', 'guide.md'))))
  put('usr/share/lintian/overrides/galley', part('lintian-overrides'))
  if (of.isTrial) put(`${documents}/TRIAL-BUILD`, `${trialNotice(of)}\n`)
}

/** @param {Package} of */
function layControl(of) {
  const files = filesIn(tree)
  const sums = files.map((file) => `${sumOf(file)}  ${relative(tree, file)}\n`)
  const size = files.reduce((total, file) => total + statSync(file).size, 0)
  put('DEBIAN/control', controlFile(of, Math.ceil(size / 1024)))
  put('DEBIAN/md5sums', sums.join(''))
  put('DEBIAN/postinst', part('postinst'), 0o755)
  put('DEBIAN/postrm', part('postrm'), 0o755)
}

/**
 * @param {string} path in the package
 * @param {string | Buffer} content
 * @param {number} [mode]
 */
function put(path, content, mode = 0o644) {
  const target = join(tree, path)
  mkdirSync(dirname(target), { recursive: true })
  writeFileSync(target, content)
  chmodSync(target, mode)
}

/** @param {string} name of a file in resources/linux */
function part(name) {
  return readFileSync(join(parts, name), 'utf8')
}

/**
 * @param {string} name of a file in resources/linux
 * @param {Package} of
 */
function filledIn(name, of) {
  return part(name)
    .replaceAll('@VERSION@', of.version)
    .replaceAll('@DATE@', of.builtAt.toISOString().slice(0, 10))
}

/** The licences of the libraries in all parts of the build. */
function licences() {
  const texts = ['main', 'preload', 'renderer'].map((of) =>
    readFileSync(join(root, 'out', of, licencesFile), 'utf8'),
  )
  return texts.join('\n\n')
}

/** @param {string | Buffer} content */
function packed(content) {
  return gzipSync(content, { level: 9 })
}

/** @param {string} file */
function sumOf(file) {
  return createHash('md5').update(readFileSync(file)).digest('hex')
}

/**
 * @param {string} folder
 * @returns {string[]} the files below it, in a fixed order
 */
function filesIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}

/**
 * Whatever the umask was: what may be run stays so, for everyone.
 *
 * @param {string} folder
 */
function openToAll(folder) {
  chmodSync(folder, 0o755)
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name)
    const runs = entry.isDirectory() || (statSync(path).mode & 0o100) !== 0
    chmodSync(path, runs ? 0o755 : 0o644)
  }
}
