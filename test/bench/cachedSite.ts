import { existsSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { build } from 'vite'
import { pageConfig } from '../../src/cli/pageConfig'
import { hashContent } from '../../src/text/hashContent'
import { buildSite } from './buildSite'

const root = resolve(import.meta.dirname, '../..')
const CACHE = join(root, 'node_modules/.cache/parley-bench')
/** Everything that a built page depends on. */
const INPUTS = ['src', 'seeds', 'public', 'index.html', 'package-lock.json', 'test/bench']

/** A built page with so many generated entries, or with the project's own articles; kept until anything it is made of changes. */
export async function cachedSite(edition: number | 'seeds'): Promise<string> {
  const name = `${edition}-`
  const folder = join(CACHE, name + hashOfInputs())
  if (existsSync(folder)) return folder
  for (const old of existsSync(CACHE) ? readdirSync(CACHE) : [])
    if (old.startsWith(name)) rmSync(join(CACHE, old), { recursive: true })
  const unfinished = `${folder}.unfinished`
  if (edition === 'seeds')
    await build({
      ...pageConfig(),
      configFile: false,
      logLevel: 'error',
      build: { ...pageConfig().build, outDir: unfinished, emptyOutDir: true },
    })
  else await buildSite(edition, unfinished)
  renameSync(unfinished, folder)
  return folder
}

function hashOfInputs(): string {
  const files = INPUTS.flatMap((input) => {
    const path = join(root, input)
    return input.includes('.')
      ? [path]
      : readdirSync(path, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => join(entry.parentPath, entry.name))
  })
  return hashContent(
    files
      .sort()
      .map((file) => file + hashContent(readFileSync(file, 'utf8')))
      .join('\n'),
  ).slice(0, 12)
}
