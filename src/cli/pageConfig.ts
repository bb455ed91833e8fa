import react from '@vitejs/plugin-react'
import type { UserConfig } from 'vite'
import { datasetPlugin } from './datasetPlugin'
import type { DatasetPluginOptions } from './datasetPlugin'
import { prerenderPlugin } from './prerenderPlugin'
import { securityPlugin } from './securityPlugin'

/** How the page is built, from the seeds or from a generated edition. */
export const pageConfig = (options: DatasetPluginOptions = {}): UserConfig => ({
  // Relative addresses: the built page can lie in any folder of any static host.
  base: './',
  // One page: any other address is a mistake, and is answered as one.
  appType: 'mpa',
  plugins: [react(), datasetPlugin(options), securityPlugin(), prerenderPlugin()],
  // One stylesheet for all: 13 kB that never arrives after what it styles, so that nothing moves.
  build: {
    target: 'baseline-widely-available',
    cssCodeSplit: false,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        // What the timeline needs comes as one file: ten small ones are 2 kB more, gzipped, and ten requests.
        codeSplitting: { groups: [{ name: 'boot', test: /src\/app\/boot\.tsx$/ }] },
      },
    },
  },
})
