import type { Count } from '../../src/model/count'
import type { Claim } from '../../src/model/claim'
import type { Entry } from '../../src/model/entry'
import { FORMS, STANCES, TOPICS } from '../../src/model/values'
import type { Actor } from '../../src/model/actor'
import type { Place } from '../../src/model/place'
import type { When } from '../../src/model/when'
import { addDays } from '../../src/text/calendar'
import type { Random } from './random'

/** An entry and the values its claims repeat, before articles have told of it. */
export interface Event {
  entry: Entry
  values: Values
}

type Values = Claim extends infer C
  ? C extends Claim
    ? Omit<
        C,
        | 'id'
        | 'article'
        | 'entry'
        | 'quote'
        | 'start'
        | 'end'
        | 'status'
        | 'suspect'
        | 'note'
        | 'attributedTo'
        | 'placeAsWritten'
        | 'doubts'
        | 'when'
      >
    : never
  : never

interface World {
  random: Random
  actors: Actor[]
  settlements: Place[]
}

const exact = (value: number): Count => ({ value, bound: 'exact' })
const maybe = (random: Random, most: number): Count | null =>
  random.chance(0.25)
    ? null
    : { value: Math.floor(random.next() ** 3 * most), bound: random.chance(0.2) ? 'at-least' : 'exact' }

/** Settlements of one region struck on one day, told as parts of a total for the region, about so often. */
const TOTALS_EVERY = 60
const PARTS = 3

/** Turns some strikes into regional totals, and the next few strikes of that day into their parts. */
export function joinParts(events: Event[], places: readonly Place[]): void {
  const regions = places.filter(({ precision }) => precision === 'region')
  for (let i = 0; i < events.length; i += TOTALS_EVERY) {
    const whole = events.slice(i, i + TOTALS_EVERY).find(({ entry }) => entry.kind === 'strike')
    if (whole?.entry.kind !== 'strike') continue
    const region = regions[(i / TOTALS_EVERY) % regions.length]!
    const place = { id: region.id, precision: 'region' as const }
    const parts = events
      .slice(events.indexOf(whole) + 1, i + TOTALS_EVERY)
      .filter(({ entry }) => entry.kind === 'strike' && entry.when.start === whole.entry.when.start)
      .slice(0, PARTS)
    whole.entry = { ...whole.entry, place, title: `${region.name}: a day’s total` }
    whole.values = { ...whole.values, place } as Values
    for (const part of parts) part.entry = { ...part.entry, partOf: whole.entry.id }
  }
}

/** One made-up event of a day: half of them strikes, as a war's news has it. */
export function makeEvent({ random, actors, settlements }: World, number: number, day: string): Event {
  const involved = random.few(actors, 3)
  const isNight = random.chance(0.4)
  const when: When = {
    start: day,
    end: isNight ? addDays(day, 1) : day,
    precision: isNight ? 'night' : 'day',
    basis: 'resolved',
    asWritten: isNight ? 'overnight' : null,
  }
  const common = {
    id: `synthetic-${number}`,
    when,
    partOf: null,
    actors: involved.map(({ id }) => id).sort(),
    sides: [...new Set(involved.map(({ side }) => side))].sort(),
    sources: [],
    claimCount: 0,
    status: 'reviewed' as const,
    attributedTo: random.chance(0.4) ? { actors: [involved[0]!.id], asWritten: `${involved[0]!.name} said` } : null,
    disputed: null,
  }
  const dice = random.next()
  if (dice < 0.5) {
    const place = random.pick(settlements)
    const values = {
      kind: 'strike' as const,
      place: { id: place.id, precision: 'settlement' as const },
      attacker: place.country === 'RU' ? ('UA' as const) : ('RU' as const),
      weapon: 'drones',
      killed: maybe(random, 12),
      wounded: maybe(random, 60),
      children: null,
      damage: null,
    }
    return {
      values,
      entry: { ...common, ...values, title: `${place.name}: ${values.wounded?.value ?? 'people'} wounded` },
    }
  }
  if (dice < 0.58) {
    const launched = random.int(20, 500)
    const intercepted = Math.floor(launched * (0.6 + 0.35 * random.next()))
    const values = {
      kind: 'raid' as const,
      launchedBy: random.chance(0.6) ? ('RU' as const) : ('UA' as const),
      launched: exact(launched),
      intercepted: exact(intercepted),
      lost: null,
      hits: null,
      missilesLaunched: null,
      missilesIntercepted: null,
      wording: 'intercepted or jammed',
      scope: 'national' as const,
      place: null,
    }
    const night: When = { ...when, end: addDays(day, 1), precision: 'night' }
    return {
      values,
      entry: {
        ...common,
        ...values,
        when: night,
        oneStatement: true,
        title: `${launched} drones launched, ${intercepted} intercepted`,
      },
    }
  }
  if (dice < 0.75) {
    const values = {
      kind: 'negotiation' as const,
      form: random.pick(FORMS),
      state: 'held' as const,
      place: null,
      participants: common.actors,
    }
    return {
      values,
      entry: {
        ...common,
        ...values,
        states: ['planned', 'held'],
        title: `${involved[0]!.name} meets ${involved.at(-1)!.name}`,
      },
    }
  }
  if (dice < 0.92) {
    const values = {
      kind: 'position' as const,
      party: involved[0]!.id,
      topic: random.pick(TOPICS),
      stance: random.pick(STANCES),
      summary: `${involved[0]!.name} speaks of ${number}`,
    }
    return { values, entry: { ...common, ...values, title: values.summary } }
  }
  const values = {
    kind: 'figure' as const,
    measure: 'money' as const,
    value: exact(random.int(1, 900) * 1e8),
    unit: 'EUR',
    deadline: null,
  }
  return { values, entry: { ...common, ...values, title: `A sum named by ${involved[0]!.name}` } }
}
