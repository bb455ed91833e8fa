import { resolve } from 'node:path'
import { build, mergeConfig } from 'vite'
import { pageConfig } from '../../src/cli/pageConfig'
import { makeDataset } from './syntheticDataset'

/** Builds the page with a generated edition of so many entries into a folder, which is emptied first. */
export async function buildSite(entryCount: number, folder: string): Promise<void> {
  await build(
    mergeConfig(pageConfig({ dataset: makeDataset(entryCount) }), {
      configFile: false,
      logLevel: 'error',
      build: { outDir: resolve(folder), emptyOutDir: true },
    }),
  )
}
