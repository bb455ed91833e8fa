import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { extractDrafts } from '../../src/cli/extractDrafts'
import { readNames } from '../../src/cli/readNames'
import { readSeeds } from '../../src/cli/readSeeds'
import { compile } from '../../src/compile/compile'
import { splitEdition } from '../../src/compile/splitEdition'
import { extract } from '../../src/extract/extract'
import { varyArticles } from './varyArticles'

/**
 * `npm run bench:extract`: how many articles a second are read and compiled, and the memory that takes. The articles are
 * those of the extractor's tests with other numbers in them; `npm run bench:extract -- 2000` says how many.
 */

const DEFAULT_COUNT = 300
const root = resolve(import.meta.dirname, '../..')
const corpus = join(root, 'test/extract/corpus')

const count = Number(process.argv[2] ?? DEFAULT_COUNT)
const originals = readdirSync(corpus)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(join(corpus, name), 'utf8'))
const texts = varyArticles(originals, count)
const characters = texts.reduce((sum, text) => sum + text.length, 0)
const names = await readNames(join(root, 'seeds'))

const rows: [step: string, ms: number, mb: number][] = []
async function measure<T>(step: string, work: () => T | Promise<T>): Promise<T> {
  const began = performance.now()
  const result = await work()
  rows.push([step, performance.now() - began, process.memoryUsage().rss / 1e6])
  return result
}

await measure('first article, with the gazetteer', () => extract(texts[0]!, names))
const extractions = await measure('extraction', () => texts.map((text) => extract(text, names)))
// Beside the project's own articles, which the registry speaks of.
const seeds = await readSeeds(join(root, 'seeds'))
const articles = [
  ...seeds.articles,
  ...texts.map((text, i) => ({ file: `seeds/${String(i).padStart(5, '0')}_varied.txt`, text })),
]
const drafts = await measure('extraction, as the build does it', () => extractDrafts({ ...seeds, articles }))
const compiled = await measure('compilation', () => compile({ ...seeds, articles, drafts, lexicon: [] }))
if (!compiled.ok)
  throw new Error(
    compiled.offenders
      .slice(0, 5)
      .map(({ file, what }) => `${file}: ${what}`)
      .join('\n'),
  )
await measure('files of the page', () => splitEdition(compiled.dataset))

const claims = extractions.reduce((sum, extraction) => sum + extraction.claims.length, 0)
console.log(
  `${count} articles, ${Math.round(characters / 1000)} thousand characters, ${claims} claims, ${compiled.dataset.entries.length} entries`,
)
for (const [step, ms, mb] of rows) {
  const rate = step.startsWith('first') ? '' : `${Math.round((count / ms) * 1000)} articles a second`
  console.log(
    `${step.padEnd(36)}${String(Math.round(ms)).padStart(8)} ms  ${rate.padEnd(30)}${Math.round(mb)} MB resident`,
  )
}
