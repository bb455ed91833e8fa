import { mkdtemp, mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { build, createServer, type ViteDevServer } from 'vite'
import { datasetPlugin } from '../../src/cli/datasetPlugin'
import { IndexSchema, ManifestSchema, type Manifest } from '../../src/model/edition'
import * as v from 'valibot'
import { REGISTRY, TEXT, YAML, datasetOf, edit } from '../compile/smallSeeds'

const cleanups: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup()
})

async function project(yaml = YAML): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'parley-'))
  cleanups.push(() => rm(root, { recursive: true, force: true }))
  await mkdir(join(root, 'seeds/registry'), { recursive: true })
  await writeFile(join(root, 'index.html'), '<!doctype html><html><head></head><body></body></html>')
  await writeFile(join(root, 'seeds/000_small.txt'), TEXT)
  await writeFile(join(root, 'seeds/000_small.yaml'), yaml)
  for (const [name, content] of Object.entries(REGISTRY)) await writeFile(join(root, 'seeds/registry', name), content)
  return root
}

const BROKEN = edit(YAML, 'launched: 82', 'launched: 83')

const manifestIn = (html: string): Manifest =>
  v.parse(ManifestSchema, JSON.parse(/<script type="application\/json" id="manifest">(.*?)<\/script>/s.exec(html)![1]!))

const buildIn = (root: string, options?: Parameters<typeof datasetPlugin>[0]) =>
  build({
    root,
    base: './',
    configFile: false,
    logLevel: 'silent',
    mode: 'production',
    plugins: [datasetPlugin(options)],
  })

describe('datasetPlugin in a build', { timeout: 30_000 }, () => {
  it('writes the manifest into the page and every file that it names beside it', async () => {
    const root = await project()
    await buildIn(root)
    const html = await readFile(join(root, 'dist/index.html'), 'utf8')
    const manifest = manifestIn(html)
    const index = v.parse(IndexSchema, JSON.parse(await readFile(join(root, 'dist', manifest.index), 'utf8')))
    const named = [
      manifest.index,
      manifest.disputes,
      manifest.search,
      ...Object.values(manifest.evidence),
      ...Object.values(index.texts),
    ]
    expect(named.map((file) => file.replace('data/', '')).sort()).toEqual(
      (await readdir(join(root, 'dist/data'))).sort(),
    )
    expect(index.entries).toHaveLength(manifest.entryCount)
    expect(html).toContain(`<link rel="preload" as="fetch" crossorigin href="./${manifest.index}">`)
  })

  it('fails on seeds that do not compile, and lists every offender', async () => {
    const root = await project(edit(BROKEN, 'wounded: 6', 'wounded: 7'))
    await expect(buildIn(root)).rejects.toThrow(/000_small\.yaml:14 [^]*000_small\.yaml:19 /)
  })

  it('takes a ready dataset in place of the seeds, and escapes what would end its script', async () => {
    const root = await project(BROKEN)
    await buildIn(root, { dataset: { ...datasetOf(), version: '</script>' } })
    expect(manifestIn(await readFile(join(root, 'dist/index.html'), 'utf8')).version).toBe('</script>')
  })
})

describe('datasetPlugin in development', { timeout: 30_000 }, () => {
  it('serves the edition from memory', async () => {
    const { server } = await develop(await project())
    const manifest = manifestIn(
      await server.transformIndexHtml('/', await readFile(join(server.config.root, 'index.html'), 'utf8')),
    )
    const index = v.parse(IndexSchema, JSON.parse(await fetchText(server, `/${manifest.index}`)))
    expect(index.entries.map(({ id }) => id)).toContain('raid-russia-2025-12-17')
  })

  it('puts offenders in the overlay with file and line, and reloads the page once they are mended', async () => {
    const root = await project()
    const { server, messages } = await develop(root)
    const save = async (yaml: string): Promise<void> => {
      await writeFile(join(root, 'seeds/000_small.yaml'), yaml)
      server.watcher.emit('all', 'change', join(root, 'seeds/000_small.yaml'))
    }
    await save(BROKEN)
    const error = await messages.next('error')
    expect(error).toMatchObject({ err: { loc: { file: join(root, 'seeds/000_small.yaml'), line: 14 } } })
    await save(YAML)
    expect(await messages.next('full-reload')).toBeDefined()
  })
})

async function develop(root: string) {
  const server = await createServer({
    root,
    configFile: false,
    logLevel: 'silent',
    mode: 'development',
    plugins: [datasetPlugin()],
    server: { port: 0, host: '127.0.0.1', watch: null },
    optimizeDeps: { noDiscovery: true },
  })
  cleanups.push(() => server.close())
  const messages = recordMessages(server)
  await server.listen()
  return { server, messages }
}

/** What the server sends to its pages, awaited by type. */
function recordMessages(server: ViteDevServer) {
  const sent: { type: string }[] = []
  const waiting: { type: string; resolve: (message: unknown) => void }[] = []
  const settle = (): void => {
    const at = waiting.findIndex((wait) => sent.some(({ type }) => type === wait.type))
    if (at < 0) return
    const [wait] = waiting.splice(at, 1)
    wait!.resolve(
      sent.splice(
        sent.findIndex(({ type }) => type === wait!.type),
        1,
      )[0],
    )
    settle()
  }
  server.ws.send = ((message: { type: string }) => {
    sent.push(message)
    settle()
  }) as typeof server.ws.send
  return {
    next: (type: string) =>
      new Promise<unknown>((resolve) => {
        waiting.push({ type, resolve })
        settle()
      }),
  }
}

const fetchText = (server: ViteDevServer, path: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const { port } = server.httpServer!.address() as AddressInfo
    request({ host: '127.0.0.1', port, path }, async (response) => {
      let text = ''
      for await (const chunk of response) text += chunk
      resolve(text)
    })
      .on('error', reject)
      .end()
  })
