import type { Belligerent } from '../../../model/side'
import { isUnnamedCapital } from '../../places/impliedCities'
import type { Sentence } from '../../readSentences'

/** Held by Russia: drones over them may be either side's. */
const OCCUPIED: ReadonlySet<string | null | undefined> = new Set(['UA-43', 'UA-40', 'UA-09', 'UA-14'])

/** Whose drones come to the only country the sentence's places lie in: "30 drones attacked Odesa". */
export function fromGround({ places }: Sentence): Belligerent | null {
  const ground = places
    .filter((place) => place.role === 'at' && !/^Kremlin$/i.test(place.asWritten) && !isUnnamedCapital(place))
    .map((place) => place.candidates[0])
    .filter((place) => place?.precision !== 'country')
  const countries = new Set(ground.map((place) => place?.country))
  if (ground.length === 0 || countries.size > 1 || ground.some((place) => OCCUPIED.has(place?.region))) return null
  if (countries.has('RU')) return 'UA'
  return countries.has('UA') ? 'RU' : null
}
