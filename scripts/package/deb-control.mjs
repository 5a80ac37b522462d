/**
 * What a .deb says of itself.
 *
 * @typedef {object} Package
 * @property {string} version as package.json has it
 * @property {string} maintainer
 * @property {string} electronVersion
 * @property {boolean} isTrial whether it holds a third party's copy of Electron
 * @property {Date} builtAt
 */

/**
 * The libraries that Electron's files name (`readelf -d`), and GTK, which it loads by name. Debian 13 and
 * Ubuntu 24.04 renamed some when they moved to 64-bit time; the new name comes first, as apt takes the
 * first that it finds.
 */
const libraries = [
  'libasound2t64 | libasound2',
  'libatk-bridge2.0-0t64 | libatk-bridge2.0-0',
  'libatk1.0-0t64 | libatk1.0-0',
  'libatspi2.0-0t64 | libatspi2.0-0',
  'libc6 (>= 2.28)',
  'libcairo2',
  'libcups2t64 | libcups2',
  'libdbus-1-3',
  'libdrm2',
  'libexpat1',
  'libgbm1',
  'libgcc-s1',
  'libglib2.0-0t64 | libglib2.0-0',
  'libgtk-3-0t64 | libgtk-3-0',
  'libnspr4',
  'libnss3',
  'libpango-1.0-0',
  'libudev1',
  'libx11-6',
  'libxcb1',
  'libxcomposite1',
  'libxdamage1',
  'libxext6',
  'libxfixes3',
  'libxkbcommon0',
  'libxrandr2',
]

const about = `Open a local news text, highlight quotes, tag claims, say who said it, write
notes, and export them to Markdown, every quote verbatim. Offline: no account,
no server, no network connection.`

/**
 * Debian sorts what follows a tilde before the version itself: a release replaces a trial, and a trial an
 * earlier one.
 *
 * @param {Pick<Package, 'version' | 'isTrial' | 'builtAt'>} of
 */
export function debianVersion({ version, isTrial, builtAt }) {
  const base = version.replace('-', '~')
  return isTrial ? `${base}~trial${builtAt.toISOString().replace(/\D/gu, '').slice(0, 14)}` : base
}

/** @param {Pick<Package, 'electronVersion'>} of */
export function trialNotice({ electronVersion }) {
  return `TRIAL BUILD, not a release: it contains a third party's copy of\nElectron ${electronVersion}. For tests only; do not pass it on.`
}

/** @param {Package} of */
export function versionLine({ version, isTrial, electronVersion }) {
  return isTrial
    ? `Galley ${version} (trial build)\n${trialNotice({ electronVersion })}\n`
    : `Galley ${version}\n`
}

/**
 * The `control` file.
 *
 * @param {Package} of
 * @param {number} installedSize in KiB
 */
export function controlFile(of, installedSize) {
  const description = [of.isTrial ? trialNotice(of) : '', about]
    .filter((paragraph) => paragraph !== '')
    .join('\n.\n')
    .split('\n')
    .map((line) => ` ${line}`)
  return [
    'Package: galley',
    `Version: ${debianVersion(of)}`,
    'Architecture: amd64',
    `Maintainer: ${of.maintainer}`,
    `Installed-Size: ${installedSize}`,
    `Depends: ${libraries.join(', ')}`,
    'Recommends: fonts-dejavu-core, xdg-utils',
    'Section: text',
    'Priority: optional',
    `Description: ${of.isTrial ? 'TRIAL BUILD of a' : 'desktop'} reader with annotation for journalists`,
    ...description,
    '',
  ].join('\n')
}

/**
 * The changelog as Debian's tools read it; people read CHANGELOG.md beside it.
 *
 * @param {Package} of
 */
export function debianChangelog(of) {
  return [
    `galley (${debianVersion(of)}) unstable; urgency=medium`,
    '',
    '  * See CHANGELOG.md.gz.',
    '',
    ` -- ${of.maintainer}  ${of.builtAt.toUTCString().replace('GMT', '+0000')}`,
    '',
  ].join('\n')
}
