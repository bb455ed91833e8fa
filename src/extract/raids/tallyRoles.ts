import type { Tagged } from '../tags/tagSentence'
import { unitOf } from '../tags/unitOf'
import { readActiveVerb, readTallyVerb, type VerbRead } from './readTallyVerb'
import { addWholes, isSubset, spreadRoles } from './spreadRoles'
import type { TallyNumber, TallyRole } from './tallyNumber'

const OUT_OF = /^[xRUEt]{0,3}D?o[txS]{0,3}$/

/**
 * The roles of a sentence's numbers of drones and missiles: passive ("94 were intercepted"), active ("shot down 50"),
 * relative ("the 121 drones Russia launched"), "58 of 132", attacks "with", "of", "involving"; enumerations share the verb of
 * their last or first member. Numbers without such a verb ("17 of which were over Voronezh", "34 over Volgograd") have none.
 */
export function readTallyRoles(tagged: Tagged): TallyNumber[] {
  const { letters, tokens } = tagged
  const places = [...letters].flatMap((letter, at) => (letter === 'n' ? [at] : []))
  const units = new Map(places.map((at) => [at, unitOf(tagged, at)] as const))
  const found = new Map<number, TallyNumber>()
  const isTally = (at: number): boolean =>
    ['drone', 'missile', 'both', 'bare'].includes(units.get(at)!.unit) && tokens[at]!.count !== undefined
  const set = (at: number, role: TallyRole, last: number, wording: string): void => {
    const count = tokens[at]!.count!
    const unit = units.get(at)!.unit
    // "a drone" is no tally; "one ballistic missile" is.
    if (count.value === 0 || (count.article && unit !== 'missile')) return
    found.set(at, { role, unit, count, at, last, wording: role === 'launched' || role === 'hits' ? '' : wording })
  }

  places.forEach((at, index) => {
    if (!isTally(at) || found.has(at) || isSubset(letters, at)) return
    const next = places[index + 1]
    const isShare =
      next !== undefined &&
      OUT_OF.test(letters.slice(at + 1, next)) &&
      (units.get(next)!.unit === 'drone' || units.get(next)!.unit === 'both' || units.get(next)!.unit === 'bare')
    if (isShare) units.set(at, { unit: units.get(next)!.unit, length: 0 })
    const from = isShare ? next : at
    const read = readTallyVerb(tagged, from, units.get(from)!.length, isShare ? at : from)
    // In "63 of the 79 drones that Russia sent" the verb after speaks of the 79.
    const known = isShare && read?.role === 'launched' ? readActiveVerb(tagged, at, true) : read
    const own = isShare && known?.role === 'launched' ? null : known
    if (own && !isRegionsShare(tagged, at, own)) set(at, own.role, own.last, words(tokens, own.verbFrom, own.last))
    if (isShare && (own || read)) set(next, 'launched', next, '')
  })
  spreadRoles(letters, places, units, found, set)
  addWholes(letters, places, units, found, set)
  return [...found.values()].sort((a, b) => a.at - b.at)
}

/** "Krasnodar accounted for 76 of them": a region's share of a national tally. */
function isRegionsShare({ letters, tokens }: Tagged, at: number, read: VerbRead): boolean {
  return (
    tokens[read.verbFrom]?.text === 'accounted for' &&
    /@[xT]{0,2}$/.test(letters.slice(Math.max(0, read.verbFrom - 4), read.verbFrom)) &&
    read.verbFrom < at
  )
}

function words(tokens: Tagged['tokens'], from: number, to: number): string {
  return tokens
    .slice(from, to + 1)
    .map((token) => token.text)
    .join(' ')
}
