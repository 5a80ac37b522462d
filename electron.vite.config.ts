import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import { everythingIsBundled, pageObeysPolicy } from './scripts/build/guards.mjs'
import { librariesLicences } from './scripts/build/licences.mjs'

// What Electron 42 has, the older of the two runtimes that Galley runs on (docs/dependencies.md).
const nodeTarget = 'node24.15'
const chromeTarget = 'chrome148'

export default defineConfig(({ command }) => {
  const forAll = {
    minify: command === 'build',
    sourcemap: command === 'serve',
  }
  return {
    main: {
      plugins: [everythingIsBundled(), librariesLicences()],
      build: {
        ...forAll,
        target: nodeTarget,
        externalizeDeps: false,
        rolldownOptions: { input: 'src/main/index.ts' },
      },
    },
    preload: {
      plugins: [everythingIsBundled(), librariesLicences()],
      build: {
        ...forAll,
        target: nodeTarget,
        externalizeDeps: false,
        rolldownOptions: {
          input: 'src/preload/index.ts',
          // A sandboxed preload is loaded as CommonJS, whatever the package's type.
          output: { format: 'cjs', entryFileNames: '[name].cjs' },
        },
      },
    },
    renderer: {
      plugins: [react(), everythingIsBundled(), pageObeysPolicy(), librariesLicences()],
      build: {
        ...forAll,
        target: chromeTarget,
        // The Content-Security-Policy allows no data: addresses.
        assetsInlineLimit: 0,
        // KB. The first picture's code, in one file: React's and Lexical's are most of it.
        chunkSizeWarningLimit: 700,
        rolldownOptions: {
          output: {
            // One file for the first picture: each more would be another way through main.
            codeSplitting: {
              groups: [{ name: 'first-picture', test: /src\/renderer\/main\.tsx$/ }],
            },
          },
        },
      },
    },
  }
})
