import fc from 'fast-check'
import type { Actor } from '../../src/model/actor'
import { BOUNDS } from '../../src/model/count'
import type { Count } from '../../src/model/count'
import type { Raid } from '../../src/model/entry'
import { addDays, isoOfDay } from '../../src/text/calendar'
import { exactly } from '../counts'

/** A national raid of the night that begins on `from`, with nothing told but what `values` adds. */
export const raidOn = (from: string, values: Partial<Raid> = {}): Raid => ({
  kind: 'raid',
  id: `raid-${(values.launchedBy ?? 'RU').toLowerCase()}-${from}`,
  title: `Drones in the night of ${from}`,
  when: { start: from, end: addDays(from, 1), precision: 'night', basis: 'resolved', asWritten: 'overnight' },
  partOf: null,
  actors: [],
  sides: ['RU', 'UA'],
  sources: ['000'],
  claimCount: 1,
  status: 'reviewed',
  attributedTo: null,
  disputed: null,
  launchedBy: 'RU',
  launched: null,
  intercepted: null,
  lost: null,
  hits: null,
  missilesLaunched: null,
  missilesIntercepted: null,
  wording: null,
  scope: 'national',
  place: null,
  oneStatement: false,
  ...values,
})

/** The night of 17–18 December 2025 as article 000 tells it. */
export const russianRaid = raidOn('2025-12-17', {
  title: '82 drones launched at Ukraine, 63 intercepted or jammed',
  launched: exactly(82),
  intercepted: exactly(63),
  wording: 'intercepted or jammed',
  oneStatement: true,
  attributedTo: { actors: ['ukraine-air-force'], asWritten: 'Ukraine’s air force reported' },
})
export const ukrainianRaid = raidOn('2025-12-17', {
  launchedBy: 'UA',
  title: '47 Ukrainian drones intercepted over Russia',
  intercepted: exactly(47),
  wording: 'intercepted',
  attributedTo: { actors: ['russia-defence-ministry'], asWritten: 'The Russian Defense Ministry claimed' },
})

const institution = (id: string, name: string, side: Actor['side'], spelling: string): Actor => ({
  id,
  name,
  side,
  type: 'institution',
  roles: [],
  spellings: [spelling],
})

/** Who says so, each with the spelling of the sources. */
export const CLAIMANTS = new Map(
  [
    institution('ukraine-air-force', 'Ukraine’s Air Force', 'UA', 'Ukraine’s air force'),
    institution('russia-defence-ministry', 'Russian Defence Ministry', 'RU', 'Russian Defense Ministry'),
  ].map((actor) => [actor.id, actor]),
)

export const arbitraryCount: fc.Arbitrary<Count> = fc.record({
  value: fc.integer({ min: 0, max: 900 }),
  bound: fc.constantFrom(...BOUNDS),
})
const maybeCount = fc.option(arbitraryCount, { nil: null })

/** Raids of both sides over up to twenty years, any number told or not, some of them no night of their own. */
export const arbitraryRaids: fc.Arbitrary<Raid[]> = fc
  .array(
    fc.record({
      day: fc.oneof(fc.integer({ min: 20_400, max: 20_460 }), fc.integer({ min: 14_000, max: 21_300 })),
      launchedBy: fc.constantFrom('RU' as const, 'UA' as const),
      launched: maybeCount,
      intercepted: maybeCount,
      lost: maybeCount,
      hits: maybeCount,
      scope: fc.constantFrom('national' as const, 'national' as const, 'regional' as const),
      oneStatement: fc.boolean(),
    }),
    { maxLength: 40 },
  )
  .map((drafts) => drafts.map(({ day, ...values }, i) => ({ ...raidOn(isoOfDay(day), values), id: `raid-${i}` })))
