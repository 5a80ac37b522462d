/**
 * The Debian packages that Electron needs and does not bring, by their names before Debian 13 and
 * Ubuntu 24.04. Names only: what is missing is found out in system.mjs.
 */
const electronPackages = [
  'libgtk-3-0',
  'libnss3',
  'libasound2',
  'libgbm1',
  'libatk-bridge2.0-0',
  'libcups2',
  'libdrm2',
  'libxkbcommon0',
  'libxcomposite1',
  'libxdamage1',
  'libxfixes3',
  'libxrandr2',
  'libpango-1.0-0',
  'libcairo2',
  'libatspi2.0-0',
  'fonts-dejavu-core',
]

/** Those that got the suffix `t64` when Debian moved to 64-bit time, with glibc 2.39 or newer. */
const renamed = new Set([
  'libgtk-3-0',
  'libasound2',
  'libatk-bridge2.0-0',
  'libcups2',
  'libatspi2.0-0',
])

/**
 * The packages to install, as this system's release names them.
 *
 * @param {{ libraries: boolean, display: boolean }} missing
 * @param {string} glibcVersion such as `2.36`. It tells the release also where `apt-get update` never ran
 * @returns {string[]}
 */
export function packagesFor(missing, glibcVersion) {
  const [major = 0, minor = 0] = glibcVersion.split('.').map(Number)
  const is64BitTime = major > 2 || (major === 2 && minor >= 39)
  const libraries = electronPackages.map((name) =>
    is64BitTime && renamed.has(name) ? `${name}t64` : name,
  )
  return [...(missing.libraries ? libraries : []), ...(missing.display ? ['xvfb'] : [])]
}

/**
 * The shared libraries that the dynamic linker does not find.
 *
 * @param {string} lddOutput what `ldd EXECUTABLE` prints
 * @returns {string[]} their names, such as `libnss3.so`
 */
export function missingLibraries(lddOutput) {
  return [...lddOutput.matchAll(/^\s*(\S+) => not found/gm)].map((match) => match[1] ?? '')
}
