import { compile, type Compiled } from '../compile/compile'
import { byFileAndLine } from '../compile/offender'
import { lexiconActors } from '../extract/actors/lexicon'
import { extractDrafts } from './extractDrafts'
import { readSeeds } from './readSeeds'

/** Reads and compiles everything under `directory`. Whatever is wrong on disk is among the offenders. */
export async function compileSeeds(directory: string, shownAs = directory): Promise<Compiled> {
  const { offenders, ...files } = await readSeeds(directory, shownAs)
  const compiled = compile({ ...files, drafts: await extractDrafts(files), lexicon: lexiconActors() })
  if (offenders.length === 0) return compiled
  return { ok: false, offenders: [...offenders, ...(compiled.ok ? [] : compiled.offenders)].sort(byFileAndLine) }
}
