/** @typedef {import('vite').Plugin} Plugin */

/**
 * Fails a build whose code imports anything at run time but Electron and Node's own modules: the
 * packaged app has no node_modules.
 *
 * @returns {Plugin}
 */
export function everythingIsBundled() {
  return {
    name: 'galley:everything-is-bundled',
    apply: 'build',
    generateBundle(_options, bundle) {
      const own = new Set(Object.keys(bundle))
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk') continue
        for (const imported of [...file.imports, ...file.dynamicImports]) {
          if (own.has(imported) || isProvided(imported)) continue
          this.error(`${file.fileName} imports ${imported}, which the packaged app will not have`)
        }
      }
    },
  }
}

/** @param {string} moduleName */
function isProvided(moduleName) {
  return moduleName === 'electron' || moduleName.startsWith('node:')
}

/**
 * Fails a build whose page has what the Content-Security-Policy forbids: inline scripts, inline
 * styles, addresses elsewhere.
 *
 * @returns {Plugin}
 */
export function pageObeysPolicy() {
  return {
    name: 'galley:page-obeys-policy',
    apply: 'build',
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'asset' || !file.fileName.endsWith('.html')) continue
        const breach = breachOfPolicy(String(file.source))
        if (breach !== undefined) this.error(`${file.fileName} has ${breach}`)
      }
    },
  }
}

/**
 * @param {string} page HTML as the build wrote it
 * @returns {string | undefined} what the policy forbids in it, in words
 */
export function breachOfPolicy(page) {
  if (/<script(?![^>]*\ssrc=)/i.test(page)) return 'an inline script'
  if (/<style|\sstyle=/i.test(page)) return 'an inline style'
  if (/\son[a-z]+=/i.test(page)) return 'an inline event handler'
  if (/\s(?:src|href)="(?:[a-z]+:|\/\/)/i.test(page)) return 'an address outside the app'
  return undefined
}
