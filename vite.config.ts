import { defineConfig } from 'vitest/config'
import { pageConfig } from './src/cli/pageConfig'

export default defineConfig({
  ...pageConfig(),
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    // Modules keep no state between tests, so that they are loaded once for all files and not anew for each.
    isolate: false,
    // Properties run many cases; on a machine that does other work besides, the usual five seconds are soon over.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
