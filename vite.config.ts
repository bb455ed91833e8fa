import { defineConfig } from 'vitest/config'
import { pageConfig } from './src/cli/pageConfig'

export default defineConfig({ ...pageConfig(), test: { include: ['test/**/*.test.{ts,tsx}'] } })
