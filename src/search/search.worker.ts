import type { EditionIndex, EvidenceShard } from '../model/edition'
import { createTextIndex, documentsOf, searchText } from './textIndex'
import type { TextAnswer } from './textIndex'

/** The addresses of the files to index, absolute: a worker's own address is not the page's. */
export interface OpenRequest {
  index: string
  evidence: string[]
}
export interface SearchRequest {
  number: number
  query: string
}
export type SearchReply = { number: number } & ({ answer: TextAnswer } | { failure: string })

/** Entries are indexed in portions, so that memory holds one portion's documents at a time. */
const PORTION = 2000

const getJson = async <T>(url: string): Promise<T> => {
  const response = await fetch(url)
  if (!response.ok) throw new Error(`The server answered ${response.status} instead of the data.`)
  return (await response.json()) as T
}

/** The files were validated when the page loaded them, or are of the same build: they are not validated again here. */
async function open({ index: indexUrl, evidence: evidenceUrls }: OpenRequest) {
  const [index, ...shards] = await Promise.all([getJson<EditionIndex>(indexUrl), ...evidenceUrls.map((url) => getJson<EvidenceShard>(url))])
  const evidence = Object.assign({}, ...shards) as EvidenceShard
  const text = createTextIndex()
  for (let i = 0; i < index.entries.length; i += PORTION) {
    text.addAll(documentsOf({ ...index, entries: index.entries.slice(i, i + PORTION) }, evidence))
  }
  return text
}

let opened: ReturnType<typeof open> | null = null

self.onmessage = async ({ data }: MessageEvent<OpenRequest | SearchRequest>) => {
  if ('index' in data) {
    opened = open(data)
    opened.catch(() => undefined)
    return
  }
  const reply = (rest: { answer: TextAnswer } | { failure: string }) => self.postMessage({ number: data.number, ...rest } satisfies SearchReply)
  try {
    reply({ answer: searchText(await opened!, data.query) })
  } catch (error) {
    reply({ failure: error instanceof Error ? error.message : String(error) })
  }
}
