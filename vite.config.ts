import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { datasetPlugin } from './src/cli/datasetPlugin'
import { prerenderPlugin } from './src/cli/prerenderPlugin'
import { securityPlugin } from './src/cli/securityPlugin'

export default defineConfig({
  // Relative addresses: the built page can lie in any folder of any static host.
  base: './',
  plugins: [react(), datasetPlugin(), securityPlugin(), prerenderPlugin()],
  build: { target: 'baseline-widely-available', modulePreload: { polyfill: false } },
  server: { fs: { allow: ['.'] } },
  test: { include: ['test/**/*.test.{ts,tsx}'] },
})
