import type { Actor, ActorId, NamedActor } from '../model/actor'
import type { DraftPlace } from '../model/draft'
import type { Place, PlaceId, PlacePrecision } from '../model/place'
import { append } from '../text/append'
import { slug } from '../text/slug'

/** Two places of one name within this distance are one place; there are a dozen Pokrovsks farther apart than that. */
const SAME_PLACE_KM = 40
const KM_PER_DEGREE = 111.2

/** A place as a draft gives it, once its coordinates are known. */
export interface LocatedPlace {
  name: string
  lat: number
  lon: number
  precision: PlacePrecision
  country?: string | null | undefined
  region?: string | null | undefined
}

/**
 * Turns names into ids of the registry, which knows each actor and place by one display spelling: "Zaporozhye" is shown
 * as Zaporizhzhia, and stays as it is inside the quote. Drafts may name what the registry lacks: that opens a
 * provisional actor or place.
 */
export interface KnownNames {
  /** The actor's id. An unknown name in a reviewed claim comes back as it is, for `checkRegistry` to refuse. */
  actor: (idOrName: string, status: 'draft' | 'reviewed') => ActorId
  foundPlace: (place: LocatedPlace, status: 'draft' | 'reviewed') => PlaceId
  /** The ids that are known for a name, or undefined; opens nothing. */
  findActor: (idOrName: string) => ActorId | undefined
  findPlace: (place: LocatedPlace) => PlaceId | undefined
  precisionOf: (place: PlaceId) => PlacePrecision
  /** The registry's actors and places with the provisional ones behind them. */
  actors: () => Actor[]
  places: () => Place[]
}

export const hasCoordinates = (place: DraftPlace): place is DraftPlace & LocatedPlace =>
  place.lat !== null && place.lon !== null

/**
 * Opens the registry's actors and places for look-ups; what drafts name besides is added as they name it, with the side
 * that the lexicon tells.
 */
export function createKnownNames(
  knownActors: readonly Actor[],
  knownPlaces: readonly Place[],
  lexicon: readonly NamedActor[],
): KnownNames {
  const strangers = new Map(lexicon.map((actor) => [nameKey(actor.name), actor]))
  const actors = new Map(knownActors.map((actor) => [actor.id, actor]))
  const actorsByName = new Map<string, ActorId>()
  const places = new Map(knownPlaces.map((place) => [place.id, place]))
  const placesByName = new Map<string, Place[]>()

  const addActor = (actor: Actor): void => {
    actors.set(actor.id, actor)
    for (const name of [actor.name, ...actor.spellings])
      if (!actorsByName.has(nameKey(name))) actorsByName.set(nameKey(name), actor.id)
  }
  const addPlace = (place: Place): void => {
    places.set(place.id, place)
    for (const name of new Set([place.name, ...place.spellings].map(nameKey))) append(placesByName, name, place)
  }
  knownActors.forEach(addActor)
  knownPlaces.forEach(addPlace)

  const findActor = (idOrName: string): ActorId | undefined =>
    actors.has(idOrName) ? idOrName : actorsByName.get(nameKey(idOrName))
  const findPlace = (place: LocatedPlace): PlaceId | undefined =>
    (
      placesByName.get(nameKey(place.name))?.find((other) => isSamePlace(place, other)) ??
      (place.precision === 'region' ? [...places.values()].find((other) => isSameRegion(place, other)) : undefined)
    )?.id

  return {
    findActor,
    findPlace,
    actor(idOrName, status) {
      if (status === 'reviewed') return idOrName
      const known = findActor(idOrName)
      if (known !== undefined) return known
      const id = freeId(`draft-${slug(idOrName)}`, actors)
      const { side, type } = strangers.get(nameKey(idOrName)) ?? { side: 'other', type: 'group' }
      addActor({ id, name: idOrName, side, type, roles: [], spellings: [] })
      return id
    },
    foundPlace(place, status) {
      const known = findPlace(place)
      if (known !== undefined || status === 'reviewed') return known ?? slug(place.name)
      const id = freeId(`draft-${slug(place.name)}`, places)
      const { lat, lon, precision, country, region } = place
      const name = place.name.replace(/ Oblast$/, ' region')
      addPlace({
        id,
        name,
        lat,
        lon,
        precision,
        country: country ?? '',
        region: region ?? null,
        spellings: [place.name],
      })
      return id
    },
    precisionOf: (place) => places.get(place)?.precision ?? 'settlement',
    actors: () => [...actors.values()],
    places: () => [...places.values()],
  }
}

/** Names compare without case, accents, apostrophes and hyphens: "Rostov‑on‑Don" is "Rostov-on-Don". */
const nameKey = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')

const AREAS: ReadonlySet<PlacePrecision> = new Set(['district', 'region', 'country'])

/** "Zaporizhzhia Oblast" and "Zaporizhzhia region" have one code. */
const isSameRegion = (a: LocatedPlace, b: Place): boolean =>
  b.precision === 'region' && b.region !== null && a.region === b.region

/**
 * A city and the region named after it are two places; regions are one by their code, settlements by their nearness.
 */
function isSamePlace(a: LocatedPlace, b: Place): boolean {
  if (AREAS.has(a.precision) || AREAS.has(b.precision)) {
    return a.precision === b.precision && (a.region ?? null) === b.region
  }
  const north = (a.lat - b.lat) * KM_PER_DEGREE
  const east = (a.lon - b.lon) * KM_PER_DEGREE * Math.cos((a.lat * Math.PI) / 180)
  return Math.hypot(north, east) <= SAME_PLACE_KM
}

function freeId(wanted: string, taken: ReadonlyMap<string, unknown>): string {
  let id = wanted
  for (let number = 2; taken.has(id); number++) id = `${wanted}-${number}`
  return id
}
