import { resolve, sep } from 'node:path'
import type { HtmlTagDescriptor, Plugin, ViteDevServer } from 'vite'
import { formatOffender, type Offender } from '../compile/offender'
import { splitEdition, type SplitEdition } from '../compile/splitEdition'
import type { Dataset } from '../model/dataset'
import { compileSeeds } from './compileSeeds'

export interface DatasetPluginOptions {
  /** The folder of the articles, relative to the project; default `seeds`. */
  seeds?: string
  /** A ready dataset in place of the seeds, for generated editions. */
  dataset?: Dataset
}

/** Editors save several files at once, and some editors write a file in two steps. */
const SETTLE_MS = 60

const EMPTY: Dataset = {
  version: 'none',
  synthetic: false,
  articles: [],
  actors: [],
  places: [],
  entries: [],
  disputes: [],
  renamed: {},
}

/**
 * Compiles `seeds/` into the files of `model/edition` and writes their manifest into the page. A build with offenders
 * fails and lists them all. In development the page reloads when anything in `seeds/` changes; offenders stand in Vite's
 * overlay, over the last sound edition, until they are mended.
 */
export function datasetPlugin({ seeds = 'seeds', dataset }: DatasetPluginOptions = {}): Plugin {
  let edition = splitEdition(dataset ?? EMPTY)
  let offenders: Offender[] = []
  let root = process.cwd()
  let isBuild = false

  async function recompile(): Promise<void> {
    if (dataset) return
    const compiled = await compileSeeds(resolve(root, seeds), seeds)
    offenders = compiled.ok ? [] : compiled.offenders
    if (compiled.ok) edition = splitEdition(compiled.dataset)
  }

  return {
    name: 'parley-dataset',
    // Unit tests read the seeds themselves, if at all.
    apply: (_, { mode }) => mode !== 'test',
    configResolved(config) {
      root = config.root
      isBuild = config.command === 'build'
    },
    async buildStart() {
      if (!isBuild) return
      await recompile()
      if (offenders.length > 0) this.error(`The seeds do not compile.\n${offenders.map(formatOffender).join('\n')}`)
    },
    generateBundle() {
      for (const [fileName, source] of edition.files) this.emitFile({ type: 'asset', fileName, source })
    },
    transformIndexHtml: () => tagsOf(edition),
    async configureServer(server) {
      await recompile()
      serveEdition(server, () => edition)
      if (dataset) return
      server.ws.on('connection', () => reportOffenders(server, offenders, root))
      onChangeIn(server, resolve(root, seeds), async () => {
        await recompile()
        if (offenders.length > 0) reportOffenders(server, offenders, root)
        else server.ws.send({ type: 'full-reload' })
      })
    },
  }
}

/** The manifest, inlined so that the page knows at once what to fetch; and the index, fetched while the scripts load. */
function tagsOf({ manifest }: SplitEdition): HtmlTagDescriptor[] {
  // A `<` in a title must not end the script element.
  const children = JSON.stringify(manifest).replaceAll('<', String.raw`\u003c`)
  return [
    {
      tag: 'link',
      attrs: { rel: 'preload', as: 'fetch', crossorigin: true, href: `./${manifest.index}` },
      injectTo: 'head',
    },
    { tag: 'script', attrs: { type: 'application/json', id: 'manifest' }, children, injectTo: 'head' },
  ]
}

/** Serves the edition from memory. The files of the edition before it stay, for a page that is still loading them. */
function serveEdition(server: ViteDevServer, current: () => SplitEdition): void {
  let shown = current()
  let before = shown
  server.middlewares.use((request, response, next) => {
    if (current() !== shown) [before, shown] = [shown, current()]
    const path = new URL(request.url ?? '/', 'http://localhost').pathname
    const name = path.slice(path.indexOf('/data/') + 1)
    const json = shown.files.get(name) ?? before.files.get(name)
    if (json === undefined) return next()
    response.setHeader('Content-Type', 'application/json; charset=utf-8')
    response.end(json)
  })
}

/** Calls back once after each burst of changes under a folder, one call at a time. */
function onChangeIn(server: ViteDevServer, folder: string, changed: () => Promise<void>): void {
  let timer: NodeJS.Timeout | undefined
  let running = Promise.resolve()
  server.watcher.add(folder)
  server.watcher.on('all', (_, path) => {
    if (!resolve(path).startsWith(folder + sep)) return
    clearTimeout(timer)
    timer = setTimeout(() => {
      running = running.then(changed).catch((error: unknown) => server.config.logger.error(String(error)))
    }, SETTLE_MS)
  })
}

function reportOffenders(server: ViteDevServer, offenders: readonly Offender[], root: string): void {
  const [first] = offenders
  if (first === undefined) return
  const message = offenders.map(formatOffender).join('\n')
  const loc = { file: resolve(root, first.file), line: first.line, column: 0 }
  server.config.logger.error(`The seeds do not compile.\n${message}`)
  server.ws.send({ type: 'error', err: { message, stack: '', plugin: 'parley-dataset', id: loc.file, loc } })
}
