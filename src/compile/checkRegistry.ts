import type { Place, PlaceId } from '../model/place'
import type { FoundClaim, UnnumberedClaim } from './foundClaim'
import type { Offender } from './offender'
import type { Registry, RegistryPart } from './readRegistry'
import { mayBeTold, type Unread } from './unread'

/**
 * Every id in a reviewed claim is one that the registry has, and the entry it is on is of its kind. A draft may name
 * actors that nobody knows yet; its place is of the registry, or one that a draft brings with its coordinates, which is
 * among the `places`.
 */
export function checkClaimIds(
  { claim, entry, source }: FoundClaim,
  registry: Registry,
  places: ReadonlyMap<PlaceId, Place>,
): Offender[] {
  const offenders: Offender[] = []
  const offend = (what: string, mend: string, ...field: string[]): void => {
    offenders.push({ file: source.file, line: source.lineOf(...field), what, mend })
  }
  if (entry !== null) {
    const known = own(registry.entries.value, entry)
    if (isMissing(registry.entries, entry))
      offend(`there is no entry “${entry}”`, 'correct it, or add it to registry/entries.yaml', 'entry')
    else if (known && known.kind !== claim.kind)
      offend(`“${entry}” is a ${known.kind}, this claim a ${claim.kind}`, 'name another entry', 'entry')
  }
  const isDraft = claim.status === 'draft'
  for (const { id, field } of isDraft ? [] : actorFields(claim)) {
    if (isMissing(registry.actors, id))
      offend(`there is no actor “${id}”`, 'correct it, or add it to registry/actors.yaml', ...field)
  }
  const place = 'place' in claim ? claim.place : null
  if (place && isMissing(registry.places, place.id) && !(isDraft && places.has(place.id))) {
    offend(`there is no place “${place.id}”`, 'correct it, or add it to registry/places.yaml', claim.kind, 'place')
  }
  return offenders
}

function actorFields(claim: UnnumberedClaim): { id: string; field: string[] }[] {
  const attributed = (claim.attributedTo?.actors ?? []).map((id) => ({ id, field: ['attributedTo'] }))
  if (claim.kind === 'negotiation')
    return [...attributed, ...claim.participants.map((id) => ({ id, field: ['negotiation', 'participants'] }))]
  if (claim.kind === 'position') return [...attributed, { id: claim.party, field: ['position', 'party'] }]
  return attributed
}

/** Every entry is told by a claim, and is part of one that exists, without going round in a circle. */
export function checkEntries(registry: Registry, claimed: ReadonlySet<string>, unread: Unread): Offender[] {
  const { file, value: entries, lineOf } = registry.entries
  return Object.entries(entries).flatMap(([id, { partOf }]) => {
    const offend = (what: string, mend: string, ...path: string[]): Offender => ({
      file,
      line: lineOf([id, ...path]),
      what,
      mend,
    })
    const found: Offender[] = []
    if (!claimed.has(id) && !mayBeTold(id, unread))
      found.push(offend(`no claim tells of “${id}”`, 'give it a claim, or remove it'))
    if (partOf !== undefined && own(entries, partOf) === undefined) {
      found.push(
        offend(`“${id}” is part of “${partOf}”, which does not exist`, 'correct it, or add that entry', 'partOf'),
      )
    }
    const circle = circleFrom(id, entries)
    if (circle !== null) {
      const what = `“${id}” is part of itself: ${[...circle, id].join(' → ')}`
      found.push(offend(what, 'remove `partOf:` from one of them', 'partOf'))
    }
    return found
  })
}

/** The entries that lead by `partOf` back to this one, it first; null where none do. */
function circleFrom(id: string, entries: Registry['entries']['value']): string[] | null {
  const seen = new Set([id])
  for (let at = own(entries, id)?.partOf; at !== undefined; at = own(entries, at)?.partOf) {
    if (at === id) return [...seen]
    if (seen.has(at)) return null
    seen.add(at)
  }
  return null
}

/** What an article is said to call an actor's office must stand in that article. */
export function checkRoles(registry: Registry, textOf: ReadonlyMap<string, string>, unread: Unread): Offender[] {
  const { file, value: actors, lineOf } = registry.actors
  return Object.entries(actors).flatMap(([id, { roles }]) =>
    roles.flatMap(({ article, asWritten }, index) => {
      const line = lineOf([id, 'roles', index])
      const text = textOf.get(article)
      if (unread.articles.has(article)) return []
      if (text === undefined)
        return [{ file, line, what: `there is no article “${article}”`, mend: 'correct it, or remove the role' }]
      if (text.includes(asWritten)) return []
      return [
        {
          file,
          line,
          what: `article ${article} does not say “${asWritten}”`,
          mend: 'copy the role from the article to the letter',
        },
      ]
    }),
  )
}

const isMissing = ({ value, isBroken }: RegistryPart<Record<string, unknown>>, id: string): boolean =>
  !isBroken && own(value, id) === undefined

/** Ids are the editors' words: `constructor` is no actor just because every object has one. */
const own = <T>(record: Record<string, T>, id: string): T | undefined =>
  Object.hasOwn(record, id) ? record[id] : undefined
