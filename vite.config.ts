import { defineConfig } from 'vitest/config'
import { pageConfig } from './src/cli/pageConfig'

export default defineConfig({
  ...pageConfig(),
  // Properties run many cases; on a machine that does other work besides, the usual five seconds are soon over.
  test: { include: ['test/**/*.test.{ts,tsx}'], testTimeout: 60_000, hookTimeout: 60_000 },
})
