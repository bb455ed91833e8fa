import react from '@vitejs/plugin-react'
import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'
import type { Plugin } from 'vite'
import type { Prerendered } from '../app/prerender'
import { recordedShards } from '../app/recordedEntries'
import * as v from 'valibot'
import { IndexSchema } from '../model/edition'
import type { EditionIndex, EvidenceShard, Manifest } from '../model/edition'
import { siteAddress } from './siteAddress'

type Prerender = (manifest: Manifest, index: EditionIndex, evidence: EvidenceShard) => Promise<Prerendered>

/**
 * After the build, writes the page as it opens into `index.html`, with its metadata: it can be read before any script
 * has run, and without one. React takes the same HTML over in the browser.
 */
export function prerenderPlugin(): Plugin {
  let folder = ''
  let root = ''
  let site: string | null = null
  return {
    name: 'parley-prerender',
    apply: 'build',
    configResolved({ root: configuredRoot, build: { outDir }, env }) {
      site = siteAddress(env['VITE_SITE_URL'])
      root = configuredRoot
      folder = resolve(configuredRoot, outDir)
    },
    async writeBundle() {
      const file = join(folder, 'index.html')
      const html = readFileSync(file, 'utf8')
      const manifest = JSON.parse(
        /<script type="application\/json" id="manifest">(.*?)<\/script>/s.exec(html)![1]!,
      ) as Manifest
      const index = v.parse(IndexSchema, readJson(folder, manifest.index))
      const evidence = Object.assign(
        {},
        ...recordedShards(index).map((shard) => readJson<EvidenceShard>(folder, manifest.evidence[shard]!)),
      ) as EvidenceShard
      const prerender = await loadPrerender(root)
      writeFileSync(file, withPrerendered(html, await prerender(manifest, index, evidence), site))
    },
  }
}

const readJson = <T>(folder: string, file: string): T => JSON.parse(readFileSync(join(folder, file), 'utf8')) as T

/** The app's own source, built once more for Node. */
async function loadPrerender(root: string): Promise<Prerender> {
  const outDir = join(root, 'node_modules/.cache/parley-prerender')
  await build({
    root,
    configFile: false,
    plugins: [react()],
    publicDir: false,
    logLevel: 'error',
    build: { ssr: 'src/app/prerender.tsx', outDir, emptyOutDir: true },
  })
  const { prerender } = (await import(pathToFileURL(join(outDir, 'prerender.js')).href)) as { prerender: Prerender }
  return prerender
}

/** `site` is the address the page will have: addresses for other machines must be whole. */
function withPrerendered(html: string, { root, record, description, about }: Prerendered, site: string | null): string {
  const escaped = description.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
  const metadata = [
    `<meta name="description" content="${escaped}" />`,
    `<meta property="og:type" content="website" />`,
    `<meta property="og:title" content="Parley" />`,
    `<meta property="og:description" content="${escaped}" />`,
    ...(site === null
      ? []
      : [
          `<link rel="canonical" href="${site}" />`,
          `<meta property="og:url" content="${site}" />`,
          `<meta property="og:image" content="${new URL('preview.png', site).href}" />`,
        ]),
    `<script type="application/ld+json">${JSON.stringify(about).replaceAll('<', '\\u003c')}</script>`,
  ].join('\n    ')
  return html
    .replace('</head>', () => `  ${metadata}\n  </head>`)
    .replace('<div id="root"></div>', () => `<div id="root">${root}</div>\n    <div id="record">${record}</div>`)
}
