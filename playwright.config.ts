import { defineConfig } from '@playwright/test';

// Started by `npm run e2e`, which finds Electron, builds the app and gives it a display.
export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  timeout: 60_000,
  expect: { timeout: 10_000 },
  // A shared machine can stall for seconds. Playwright names what passed only at the second try, so that it gets mended.
  retries: process.env['CI'] ? 1 : 0,
  workers: 1,
  forbidOnly: true,
  reporter: [['list']],
  use: { trace: 'retain-on-failure' },
});
