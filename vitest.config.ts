import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'scripts/**/*.test.mjs'],
    exclude: ['**/node_modules/**'],
    environment: 'node',
    setupFiles: ['scripts/stages/unit-setup.ts'],
    // By default a run leaves one processor to others, which is half of a small machine.
    maxWorkers: '100%',
    // Only what hangs is to fail: a busy disk makes each `fsync` of the store's tests take many times longer.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
