import { readSeeds, type ReadSeeds } from '../../src/cli/readSeeds'

/** The seeds of this repository as they stand on disk, without drafts. */
export const realSeeds: ReadSeeds = await readSeeds('seeds')
