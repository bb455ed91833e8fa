import { readFile, writeFile } from 'node:fs/promises'
import type { Dataset } from '../model/dataset'

/** Appends the ids of reviewed entries that no edition has shown yet to `published.yaml`; returns those added. */
export async function publish(dataset: Dataset, published: ReadonlySet<string>, file: string): Promise<string[]> {
  const added = dataset.entries
    .filter(({ id, status }) => status === 'reviewed' && !published.has(id))
    .map(({ id }) => id)
    .sort()
  if (added.length === 0) return []
  const before = (await readFile(file, 'utf8').catch(() => HEADER)).replace(/^\[\]\s*$/m, '')
  await writeFile(file, `${before.trimEnd()}\n${added.map((id) => `- ${id}\n`).join('')}`)
  return added
}

const HEADER = `# Published entries: every id that an edition has shown. Links carry them, so none may vanish: an entry that gets a new
# id is renamed in renamed.yaml. Written by \`npm run dataset -- --publish\`.
`
