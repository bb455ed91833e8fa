import * as v from 'valibot'
import { ManifestSchema } from '../model/edition'
import type { Manifest } from '../model/edition'

/**
 * The manifest that the build wrote into the page.
 * @throws when the page was built without one, which no reader can mend.
 */
export function readManifest(page: Document): Manifest {
  return v.parse(ManifestSchema, JSON.parse(page.getElementById('manifest')?.textContent ?? 'null'))
}
