import { defineConfig } from '@playwright/test'

/** The end-to-end tests start Electron themselves (e2e/support/launch.ts): no browsers, no projects. */
export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  timeout: 60_000,
  // All windows share one display, and so one pointer: a window that comes or goes under it would send
  // the others events that no test made.
  workers: 1,
  fullyParallel: true,
  retries: 0,
  forbidOnly: process.env['CI'] !== undefined,
  reporter: [['list'], ['json', { outputFile: '.cache/reports/e2e.json' }]],
})
