import type { Actor } from '../../src/model/actor'
import type { Place } from '../../src/model/place'
import { SIDES } from '../../src/model/side'
import type { Random } from './random'

const SYLLABLES = [
  'ba',
  'che',
  'da',
  'gro',
  'ho',
  'ky',
  'lu',
  'mi',
  'no',
  'pol',
  'ri',
  'sta',
  'ta',
  've',
  'za',
  'zhy',
] as const
const ENDINGS = ['ivka', 'sk', 'hrad', 'pil', 'yn', 'ove'] as const
const OBLASTS = [
  'UA-71',
  'UA-12',
  'UA-51',
  'UA-23',
  'UA-65',
  'UA-14',
  'UA-63',
  'UA-59',
  'UA-30',
  'UA-48',
  'RU-ROS',
  'RU-BEL',
  'RU-KRS',
  'RU-BRY',
] as const

const word = (random: Random, syllables: number): string =>
  Array.from({ length: syllables }, () => random.pick(SYLLABLES)).join('')
const capital = (text: string): string => text[0]!.toUpperCase() + text.slice(1)

/** Made-up settlements, spread over Ukraine and the Russian regions beside it, and those regions, one of each. */
export function makePlaces(random: Random, count: number): Place[] {
  const placeIn = (region: string, id: string, name: string, precision: Place['precision']): Place => {
    const isRussian = region.startsWith('RU')
    return {
      id,
      name,
      lat: random.int(isRussian ? 47_000 : 46_000, isRussian ? 53_500 : 51_500) / 1000,
      lon: random.int(isRussian ? 35_500 : 23_500, isRussian ? 42_000 : 38_500) / 1000,
      precision,
      country: region.slice(0, 2),
      region,
      spellings: [name.toUpperCase()],
    }
  }
  const name = (): string => capital(word(random, random.int(1, 2)) + random.pick(ENDINGS))
  return [
    ...OBLASTS.map((region) => placeIn(region, `region-${region.toLowerCase()}`, `${name()} region`, 'region')),
    ...Array.from({ length: count }, (_, number) =>
      placeIn(random.pick(OBLASTS), `place-${number}`, name(), 'settlement'),
    ),
  ]
}

/** Made-up people and offices of every side. */
export function makeActors(random: Random, count: number): Actor[] {
  return Array.from({ length: count }, (_, number): Actor => {
    const name = `${capital(word(random, 2))} ${capital(word(random, random.int(2, 3)))}`
    return {
      id: `actor-${number}`,
      name,
      side: SIDES[number % SIDES.length]!,
      type: number % 4 === 0 ? 'institution' : 'person',
      roles: [],
      spellings: [],
    }
  })
}
