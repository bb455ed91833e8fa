import type { SearchFile } from '../model/edition'
import { createTextIndex, searchText } from './textIndex'
import type { TextAnswer, TextIndex } from './textIndex'

/** The address of the file to index, absolute: a worker's own address is not the page's. */
export interface OpenRequest {
  file: string
}
export interface SearchRequest {
  number: number
  query: string
}
export type SearchReply = { number: number } & ({ answer: TextAnswer } | { failure: string })

/** The file is of the same build as this worker; it is not validated. Why it did not come is told in a reader's words. */
async function open(file: string): Promise<TextIndex> {
  const response = await fetch(file).catch((cause: unknown) => {
    throw new Error('The connection was lost before the data arrived.', { cause })
  })
  if (!response.ok) throw new Error(`The server answered ${response.status} instead of the data.`)
  const json: unknown = await response.json().catch((cause: unknown) => {
    throw new Error('The data arrived damaged.', { cause })
  })
  return createTextIndex(json as SearchFile)
}

let opened: Promise<TextIndex> | null = null

self.onmessage = async ({ data }: MessageEvent<OpenRequest | SearchRequest>) => {
  if ('file' in data) {
    opened = open(data.file)
    opened.catch(() => undefined)
    return
  }
  const reply = (rest: { answer: TextAnswer } | { failure: string }) =>
    self.postMessage({ number: data.number, ...rest } satisfies SearchReply)
  try {
    reply({ answer: searchText(await opened!, data.query) })
  } catch (error) {
    reply({ failure: error instanceof Error ? error.message : String(error) })
  }
}
