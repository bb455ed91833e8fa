import { readFile, writeFile } from 'node:fs/promises'
import { isSeq, parseDocument, Scalar, YAMLSeq, type Document } from 'yaml'
import type { Dataset } from '../model/dataset'

/** Appends the ids of reviewed entries that no edition has shown yet to `published.yaml`; returns those added. */
export async function publish(dataset: Dataset, published: ReadonlySet<string>, file: string): Promise<string[]> {
  const added = dataset.entries
    .filter(({ id, status }) => status === 'reviewed' && !published.has(id))
    .map(({ id }) => id)
    .sort()
  if (added.length === 0) return []
  const document: Document = parseDocument(await readFile(file, 'utf8').catch(() => HEADER))
  const list = isSeq(document.contents) ? document.contents : new YAMLSeq()
  list.items.push(...added.map((id) => new Scalar(id)))
  // An id a line, also where the list was written in [brackets]: what each edition added can be read in the history.
  list.flow = false
  document.contents = list
  await writeFile(file, document.toString({ lineWidth: 0 }))
  return added
}

const HEADER = `# Published entries: every id that an edition has shown. Links carry them, so none may vanish: an entry that gets a new
# id is renamed in renamed.yaml. Written by \`npm run dataset -- --publish\`.
`
