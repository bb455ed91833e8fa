import * as v from 'valibot'

/** Why a file of the edition could not be had, in words for a reader; `file` is its address relative to the page. */
export class LoadError extends Error {
  readonly file: string

  constructor(file: string, message: string, cause?: unknown) {
    super(message, { cause })
    this.name = 'LoadError'
    this.file = file
  }
}

/**
 * Fetches one file of the edition and validates it. This is the one place where data enters the page.
 * @throws LoadError when the network fails, the server refuses, or the file is not what its schema says.
 */
export async function fetchJson<T>(
  file: string,
  schema: v.GenericSchema<unknown, T>,
  signal?: AbortSignal,
): Promise<T> {
  let response: Response
  try {
    response = await fetch(file, { signal: signal ?? null })
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error
    throw new LoadError(file, 'The connection was lost before the data arrived.', error)
  }
  if (!response.ok) throw new LoadError(file, `The server answered ${response.status} instead of the data.`)
  const json: unknown = await response.json().catch((error: unknown) => {
    throw new LoadError(file, 'The data arrived damaged.', error)
  })
  const result = v.safeParse(schema, json)
  if (result.success) return result.output
  const issue = result.issues[0]
  throw new LoadError(
    file,
    `The data is not what this page expects: ${v.getDotPath(issue) ?? 'the file'}: ${issue.message}.`,
  )
}
