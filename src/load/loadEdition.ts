import { openEdition } from '../analysis/edition'
import type { Edition } from '../analysis/edition'
import { IndexSchema } from '../model/edition'
import type { Manifest } from '../model/edition'
import { fetchJson } from './fetchJson'

/**
 * The edition: every entry without its claims. Asked for once, and a second time where the first fails. It does without
 * the query library of the other files: the timeline then waits for 10 kB of script less.
 * @throws LoadError
 */
export async function loadEdition(manifest: Manifest): Promise<Edition> {
  const index = await fetchJson(manifest.index, IndexSchema).catch(() => fetchJson(manifest.index, IndexSchema))
  return openEdition(index, manifest)
}
