/**
 * What the packaged app is. scripts/package.mjs adds which Electron goes into it.
 *
 * @type {import('electron-builder').Configuration}
 */
export default {
  appId: 'org.galley.Galley',
  productName: 'Galley',
  copyright: 'MIT licence, the Galley founders',
  directories: { output: 'release', buildResources: 'resources' },
  // The build bundles everything (scripts/build/guards.mjs sees to it), so nothing of node_modules.
  files: ['out/**', 'resources/**', 'package.json', '!**/node_modules/**'],
  asar: true,
  npmRebuild: false,
  publish: null,
  electronLanguages: ['en-US'],
  fileAssociations: [{ ext: 'txt', name: 'Text', mimeType: 'text/plain', role: 'Viewer' }],
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
    target: ['AppImage', 'deb'],
  },
  mac: { category: 'public.app-category.news' },
}
