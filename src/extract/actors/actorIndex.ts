import type { Actor } from '../../model/actor'
import type { Side } from '../../model/side'
import type { IsoDate } from '../../model/when'
import { INSTITUTIONS } from './institutions'
import { PEOPLE } from './people'
import { fromRegistry, isName, phraseKey, registryBodies, registryNames } from './registryActors'
import { STATES } from './states'

/** Someone a phrase or a surname stands for. */
export interface KnownActor {
  name: string
  side: Side
  type: Actor['type']
  /**
   * For people: their first names in all spellings, lower case; the surname alone does where `needsFirstName` is false.
   */
  firstNames: ReadonlySet<string>
  needsFirstName: boolean
  /** ISO 3166-2 region or city that a governor or mayor speaks for. */
  speaksFor: string | null
  /** The same person in the next office: from the day on which it was taken. */
  next: { since: IsoDate; actor: KnownActor } | null
  /** The state or body of a foreign leader, as `states.ts` names it. */
  country: string | null
}

/** People by surname and institutions by phrase, in lower case; phrases by their first word, longest first. */
export interface ActorIndex {
  bySurname: ReadonlyMap<string, readonly KnownActor[]>
  byPhrase: ReadonlyMap<string, readonly { phrase: string; actor: KnownActor }[]>
}

/** The built-in lexicon joined with the registry, whose display names win for people and institutions both know. */
export function indexActors(actors: readonly Actor[]): ActorIndex {
  const bySurname = new Map<string, KnownActor[]>()
  const byPhrase = new Map<string, { phrase: string; actor: KnownActor }[]>()
  const addPhrase = (phrase: string, actor: KnownActor): void => {
    const words = phraseKey(phrase)
    const list = getOrMake(byPhrase, words.split(/[\s']/)[0]!)
    if (!list.some((each) => each.phrase === words)) list.push({ phrase: words, actor })
  }
  const displayName = registryNames(actors)
  for (const actor of actors) {
    const known = fromRegistry(actor)
    if (actor.type !== 'person')
      for (const phrase of [actor.name, ...actor.spellings]) if (isName(phrase)) addPhrase(phrase, known)
    if (actor.type === 'person') {
      const surnames = new Set(
        [actor.name, ...actor.spellings].filter((each) => each.includes(' ')).map((each) => each.split(' ').at(-1)!),
      )
      for (const surname of surnames) getOrMake(bySurname, surname.toLowerCase()).push(known)
    }
  }
  for (const row of PEOPLE) {
    const [name = '', side, surnames = '', firstNames = '', offices = '', country] = row.split('|')
    const [speaksFor, since, nextOffice] = offices.split('>')
    for (const surname of surnames.split(';')) {
      const key = surname.replace('!', '').toLowerCase()
      const person: KnownActor = {
        name:
          displayName.get(name.toLowerCase()) ??
          displayName.get(firstNames.split(';')[0]!.toLowerCase() + ' ' + key) ??
          name,
        side: side as Side,
        type: 'person',
        firstNames: new Set(firstNames.toLowerCase().split(';')),
        needsFirstName: surname.endsWith('!'),
        speaksFor: speaksFor || null,
        next: null,
        country: country ?? null,
      }
      const known = since ? { ...person, next: { since, actor: { ...person, speaksFor: nextOffice || null } } } : person
      const list = getOrMake(bySurname, key)
      const registered = list.findIndex((other) => other.name === known.name)
      if (registered >= 0)
        list[registered] = { ...known, firstNames: new Set([...known.firstNames, ...list[registered]!.firstNames]) }
      else list.push(known)
    }
  }
  const registered = registryBodies(actors)
  for (const row of [...INSTITUTIONS, ...STATES]) {
    const [name = '', side, type, phrases = ''] = row.split('|')
    const known: KnownActor = {
      name: [name, ...phrases.split(';')].map((each) => registered.get(phraseKey(each))).find(Boolean) ?? name,
      side: side as Side,
      type: type as Actor['type'],
      firstNames: new Set(),
      needsFirstName: false,
      speaksFor: null,
      next: null,
      country: null,
    }
    for (const phrase of phrases.split(';')) addPhrase(phrase, known)
  }
  for (const list of byPhrase.values()) list.sort((a, b) => b.phrase.length - a.phrase.length)
  return { bySurname, byPhrase }
}

function getOrMake<T>(map: Map<string, T[]>, key: string): T[] {
  const list = map.get(key) ?? []
  if (list.length === 0) map.set(key, list)
  return list
}
