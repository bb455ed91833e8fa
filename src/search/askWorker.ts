import type { Manifest } from '../model/edition'
import type { OpenRequest, SearchReply, SearchRequest } from './search.worker'
import type { TextAnswer } from './textIndex'

/** The worker of one edition, started by the first search and kept: indexing is paid once, off the page's thread. */
const workers = new Map<string, (query: string) => Promise<TextAnswer>>()

/**
 * Searches the edition's texts.
 * @throws when the worker could not fetch or index the edition; the next search starts it anew.
 */
export function askWorker(manifest: Manifest, query: string): Promise<TextAnswer> {
  let ask = workers.get(manifest.version)
  if (!ask) {
    ask = startWorker(manifest)
    workers.set(manifest.version, ask)
  }
  return ask(query)
}

function startWorker(manifest: Manifest): (query: string) => Promise<TextAnswer> {
  const worker = new Worker(new URL('./search.worker.ts', import.meta.url), { type: 'module' })
  worker.postMessage({ file: new URL(manifest.search, document.baseURI).href } satisfies OpenRequest)

  const waiting = new Map<number, { resolve: (answer: TextAnswer) => void; reject: (error: Error) => void }>()
  const failAll = (message: string) => {
    workers.delete(manifest.version)
    worker.terminate()
    for (const { reject } of waiting.values()) reject(new Error(message))
    waiting.clear()
  }
  worker.onerror = () => failAll('The search could not be started.')
  worker.onmessage = ({ data }: MessageEvent<SearchReply>) => {
    if ('failure' in data) return failAll(data.failure)
    waiting.get(data.number)?.resolve(data.answer)
    waiting.delete(data.number)
  }
  let number = 0
  return (query) =>
    new Promise((resolve, reject) => {
      waiting.set(++number, { resolve, reject })
      worker.postMessage({ number, query } satisfies SearchRequest)
    })
}
