import type { EntryId } from '../model/entry'
import type { Offender } from './offender'
import type { Registry } from './readRegistry'

/**
 * Links carry entry ids, so an id that an edition has shown lives for ever: it is an entry, or it is renamed to one.
 * Chains of renames are followed; `renamed` maps every old id straight to what it is called now.
 */
export function checkPermanence({ entries, renamed, published }: Registry): {
  renamed: Record<EntryId, EntryId>
  offenders: Offender[]
} {
  const offenders: Offender[] = []
  const now: Record<EntryId, EntryId> = {}
  for (const old of Object.keys(renamed.value)) {
    const offend = (what: string, mend: string): void => {
      offenders.push({ file: renamed.file, line: renamed.lineOf([old]), what, mend })
    }
    const target = follow(renamed.value, old)
    if (Object.hasOwn(entries.value, old))
      offend(`“${old}” is renamed, and yet still an entry`, 'remove one of the two')
    else if (target === null) offend(`the renames of “${old}” go round in a circle`, 'rename it to an entry')
    else if (!Object.hasOwn(entries.value, target) && !entries.isBroken)
      offend(`“${old}” is renamed to “${target}”, which does not exist`, 'rename it to an entry')
    else now[old] = target
  }
  published.value.forEach((id, index) => {
    if (entries.isBroken || renamed.isBroken) return
    if (Object.hasOwn(entries.value, id) || Object.hasOwn(renamed.value, id)) return
    offenders.push({
      file: published.file,
      line: published.lineOf([index]),
      what: `the published entry “${id}” has vanished, and links to it would break`,
      mend: 'restore it, or say in registry/renamed.yaml what it is called now',
    })
  })
  return { renamed: now, offenders }
}

/** The end of a chain of renames; null where it never ends. */
function follow(renamed: Record<string, string>, old: string): string | null {
  const seen = new Set<string>()
  let at = old
  while (Object.hasOwn(renamed, at)) {
    if (seen.has(at)) return null
    seen.add(at)
    at = renamed[at]!
  }
  return at
}
