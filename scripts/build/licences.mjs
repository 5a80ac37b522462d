import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** The file in each part of the build that has the licences of the libraries in it. */
export const licencesFile = 'licences.txt'

/**
 * Puts the licences of all libraries that a build holds beside it. A library without a licence stops the
 * build: it must not be passed on.
 *
 * @returns {import('vite').Plugin}
 */
export function librariesLicences() {
  let root = ''
  return {
    name: 'galley:licences-of-libraries',
    apply: 'build',
    configResolved(config) {
      root = config.root
    },
    generateBundle(_options, bundle) {
      const modules = Object.values(bundle).flatMap((file) =>
        file.type === 'chunk'
          ? file.moduleIds
          : file.originalFileNames.map((name) => resolve(root, name)),
      )
      const folders = new Set(modules.flatMap((id) => packageFolder(id) ?? []))
      const source = [...folders].sort().map(licenceOf).join('\n\n')
      this.emitFile({ type: 'asset', fileName: licencesFile, source })
    },
  }
}

/**
 * @param {string} moduleId the path of a module, which may begin with a sign of the bundler's
 * @returns {string | undefined} the folder of the package that it is of; undefined for the app's own
 */
export function packageFolder(moduleId) {
  return /^[\0]?(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/u.exec(moduleId)?.[1]
}

/**
 * @param {string} folder of a package
 * @returns {string} its name, and its licence as its authors wrote it
 */
function licenceOf(folder) {
  /** @type {{ name: string, version: string, license?: string, author?: string | { name: string } }} */
  const { name, version, license, author } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  )
  if (license === undefined) throw new Error(`${name} has no licence`)
  const file = readdirSync(folder).find((one) => /^licen[cs]e/iu.test(one))
  const by = typeof author === 'object' ? author.name : (author ?? 'its authors')
  const words =
    file !== undefined && existsSync(join(folder, file))
      ? readFileSync(join(folder, file), 'utf8').trim()
      : `Copyright ${by}`
  return `${name} ${version} (${license})\n${'-'.repeat(72)}\n${words}\n`
}
