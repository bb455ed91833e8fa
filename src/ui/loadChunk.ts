/** A part of the page that did not come, in words for a reader; the browser's own words name files. */
export class ChunkError extends Error {
  constructor(cause: unknown) {
    super('The connection was lost before it arrived.', { cause })
  }
}

/**
 * Fetches a part of the page in a chunk of its own.
 * @throws ChunkError
 */
export const loadChunk = async <T>(load: () => Promise<T>): Promise<T> => {
  try {
    return await load()
  } catch (error) {
    throw new ChunkError(error)
  }
}
