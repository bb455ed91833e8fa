import type { Manifest } from '../src/model/edition'

/** The manifest of an edition that no test fetches from. */
export const emptyManifest = (entryCount: number): Manifest => ({
  version: '0',
  synthetic: false,
  from: null,
  to: null,
  entryCount,
  index: '',
  disputes: '',
  search: '',
  evidence: {},
})
