import { defineConfig } from '@playwright/test'

/** What the installed package does on a desktop, in one go: each step goes on where the last one ended. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.desktop.ts',
  outputDir: '../../test-results/desktop',
  timeout: 60_000,
  expect: { timeout: 20_000 },
  workers: 1,
  retries: 0,
  forbidOnly: process.env['CI'] !== undefined,
  reporter: [['list'], ['json', { outputFile: '../../.cache/reports/desktop.json' }]],
})
