/**
 * Who may import whom (docs: ARCHITECTURE.md). Each rule is one sentence of the house.
 * @type {import('dependency-cruiser').IConfiguration}
 */
export default {
  forbidden: [
    {
      name: 'core-is-pure',
      comment:
        'core imports nothing but core and a pure parser: no Electron, Node, DOM, React or Lexical.',
      severity: 'error',
      from: { path: '^src/core/', pathNot: '[.]test[.]ts$' },
      to: { pathNot: ['^src/core/', '^node_modules/mdast-util-from-markdown/'] },
    },
    {
      name: 'contract-imports-core',
      comment: 'contract imports core, its schema library and the library of languages alone.',
      severity: 'error',
      from: { path: '^src/contract/', pathNot: '[.]test[.]ts$' },
      to: { pathNot: ['^src/(contract|core)/', '^node_modules/(zod|i18next)/'] },
    },
    {
      name: 'main-not-renderer',
      comment: 'main and renderer meet in the contract, never directly.',
      severity: 'error',
      from: { path: '^src/main/' },
      to: { path: '^src/(renderer|preload)/' },
    },
    {
      name: 'renderer-not-main',
      severity: 'error',
      from: { path: '^src/renderer/' },
      to: { path: '^src/(main|preload)/' },
    },
    {
      name: 'renderer-has-no-node',
      comment: 'the renderer is sandboxed: no Node, no Electron.',
      severity: 'error',
      from: { path: '^src/renderer/', pathNot: '[.]test[.]ts$' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'preload-imports-contract',
      severity: 'error',
      from: { path: '^src/preload/' },
      to: { path: '^src/(core|main|renderer)/' },
    },
    {
      name: 'electron-in-its-rooms',
      comment:
        'Electron is known in main (outside store, files and what threads do) and in preload alone.',
      severity: 'error',
      from: {
        path: [
          '^src/(core|contract|renderer)/',
          '^src/main/(store|files|decoding|indexing|importing|changing|comparing|suggesting)/',
        ],
      },
      to: { path: '^(node_modules/)?electron(/|$)' },
    },
    {
      name: 'sqlite-in-the-store',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/main/store/' },
      to: { path: '^(node:)?sqlite$' },
    },
    {
      name: 'lexical-in-reader-and-note-editor',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/renderer/(reader|notes/editor)/' },
      to: { path: '^node_modules/(@lexical|lexical)/' },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      from: { path: '^src/' },
      to: { circular: true, dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.mjs', '.js'] },
  },
}
