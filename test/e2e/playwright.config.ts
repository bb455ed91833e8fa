import { defineConfig } from '@playwright/test'
import { resolveBrowser } from './browser'

const { executablePath, args, env } = await resolveBrowser()

/** The built page, served as any static host would. */
const PORT = 4179

export default defineConfig({
  testDir: '.',
  testMatch: '*.e2e.ts',
  outputDir: '../../test-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  // A machine that does other work besides may let one step wait; what fails twice more is broken.
  retries: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: {
    baseURL: `http://localhost:${PORT}/`,
    viewport: { width: 1440, height: 900 },
    launchOptions: { args, ...(executablePath && { executablePath }), ...(env && { env }) },
    screenshot: 'only-on-failure',
  },
  webServer: {
    command: `npx --no-install tsx node_modules/vite/bin/vite.js preview --configLoader native --port ${PORT} --strictPort`,
    cwd: '../..',
    url: `http://localhost:${PORT}/`,
    reuseExistingServer: false,
  },
})
