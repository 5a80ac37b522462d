import { rm } from 'node:fs/promises'
import { join } from 'node:path'

const texts = {
  ext: ['txt', 'text'],
  name: 'Text',
  description: 'Text file',
  mimeType: 'text/plain',
  role: 'Viewer',
  // On macOS: one of the programs that open texts, never by itself the one that does.
  rank: 'Alternate',
}

/**
 * What the packaged app is. scripts/package.mjs adds which Electron goes into it, and makes the .deb itself.
 *
 * @type {import('electron-builder').Configuration}
 */
export default {
  appId: 'xyz.galley.Galley',
  productName: 'Galley',
  copyright: 'MIT licence, the Galley founders',
  artifactName: '${productName}-${version}-${os}-${arch}.${ext}',
  directories: { output: 'release', buildResources: 'resources' },
  // The build bundles everything (scripts/build/guards.mjs sees to it), so nothing of node_modules. The
  // picture is for windows on Linux, where nobody else may know it.
  files: ['out/**', 'resources/icons/png/256x256.png', 'package.json', '!**/node_modules/**'],
  asar: true,
  npmRebuild: false,
  afterPack: removeDefaultApp,
  publish: null,
  electronLanguages: ['en-US'],
  protocols: [{ name: 'Link to an article in Galley', schemes: ['galley'], role: 'Viewer' }],
  electronFuses: {
    runAsNode: false,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    enableCookieEncryption: false,
    onlyLoadAppFromAsar: true,
    // Checked on macOS and Windows; Electron has no such check on Linux.
    enableEmbeddedAsarIntegrityValidation: true,
    // Galley's pages have an origin of their own and never need file:.
    grantFileProtocolExtraPrivileges: false,
  },
  linux: {
    executableName: 'galley',
    category: 'Office',
    icon: 'resources/icons/png',
    target: ['AppImage'],
    synopsis: 'Reader with annotation for journalists',
    fileAssociations: [texts],
    desktop: { entry: { StartupWMClass: 'galley' } },
  },
  win: {
    icon: 'resources/icons/icon.ico',
    target: [{ target: 'nsis', arch: ['x64', 'arm64'] }],
  },
  nsis: {
    // For one person, without an administrator; whoever wants it for all may choose so.
    oneClick: false,
    perMachine: false,
    allowToChangeInstallationDirectory: true,
    deleteAppDataOnUninstall: false,
    // Registers files and links. Not `fileAssociations`, with which the installer would make Galley the
    // program that opens every .txt.
    include: 'resources/windows/installer.nsh',
  },
  mac: {
    icon: 'resources/icons/icon.icns',
    category: 'public.app-category.news',
    fileAssociations: [texts],
    target: [{ target: 'dmg', arch: ['x64', 'arm64'] }],
    hardenedRuntime: true,
  },
}

/**
 * Electron's own start page, which it would show where there is no app.
 *
 * @param {import('electron-builder').AfterPackContext} context
 */
async function removeDefaultApp({ appOutDir, packager }) {
  await rm(join(packager.getResourcesDir(appOutDir), 'default_app.asar'), { force: true })
}
