import { defineConfig } from '@playwright/test'

/** The end-to-end tests start Electron themselves (e2e/support/launch.ts): no browsers, no projects. */
export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  timeout: 60_000,
  // One for each display (e2e/support/launch.ts): `npm test` makes them, where it can.
  workers: process.env['GALLEY_DISPLAYS']?.split(' ').length ?? 1,
  fullyParallel: true,
  retries: 0,
  forbidOnly: process.env['CI'] !== undefined,
  reporter: [['list'], ['json', { outputFile: '.cache/reports/e2e.json' }]],
})
