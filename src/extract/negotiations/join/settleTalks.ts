import type { When } from '../../../model/when'
import type { Article } from '../../articleContext'
import { isSameVenue } from '../venue/sameVenue'
import { gapDays } from '../day/talkDays'
import type { Talks } from './talks'

/** Talks "in Switzerland" beside others in Geneva at the same time are in Geneva, as far as is known. */
export function settleVenue(talks: Talks, others: readonly Talks[]): void {
  const where = talks.place
  // The United States are wide: talks there need not be in Miami because others are.
  if (where?.precision !== 'country' || where.name === 'United States') return
  const near = others.find(
    ({ place, when, mentions }) =>
      place !== null &&
      place.precision !== 'country' &&
      isSameVenue(place, where) &&
      // "came to Saudi Arabia to meet the crown prince before talks in Jeddah": the one is told to be elsewhere.
      !mentions.some(({ how, sentence }) => how === 'noun' && sentence === talks.best.sentence) &&
      (when === null || talks.when === null || gapDays(when, talks.when) <= 1),
  )
  talks.place = near?.place ?? talks.place
}

/** What stands this near is told together. */
const NEAR_SENTENCES = 3

export const lastIndex = ({ mentions }: Talks): number => mentions.at(-1)!.sentence.index

/**
 * The day of a plan told without one, from what is told beside it: "He and Macron are also due to meet Witkoff" is of
 * the day of their summit; "would join him at the talks in Ankara" of the day he is said to go there.
 */
export function settleDay(talks: Talks, others: readonly Talks[], article: Article): void {
  const { best } = talks
  if (talks.when !== null || !best.told || best.how === 'noun' || best.recalled) return
  const beside = others.find((other) => other !== talks && isToldBeside(talks, other))
  talks.when = (best.status === 'planned' ? beside?.when : null) ?? journeyBefore(talks, article)
}

const isToldBeside = (talks: Talks, other: Talks): boolean =>
  other.when !== null &&
  !other.best.recalled &&
  other.best.form !== 'call' &&
  (!talks.place || !other.place || isSameVenue(talks.place, other.place)) &&
  Math.abs(lastIndex(other) - talks.mentions[0]!.sentence.index) <= NEAR_SENTENCES &&
  other.parties.some(({ name, isPerson }) => isPerson && talks.parties.some((party) => party.name === name))

/** "On 5 July Orban visited Moscow. In the Russian capital he met Putin": the day of the journey told just before. */
function journeyBefore({ best, parties }: Talks, { sentences, published }: Article): When | null {
  const before = sentences[best.sentence.index - 1]
  if (!before || published === null || best.place === null || !JOURNEY.test(before.text)) return null
  const isPlanned = best.status === 'planned'
  const { country } = best.place
  if (!before.places.some(({ candidates }) => candidates[0]?.country === country)) return null
  const isOfThem = before.actors.some(({ actor }) => parties.some(({ name }) => name === actor.name))
  const day = before.dates.find(
    ({ when }) => when.precision === 'day' && (isPlanned ? when.start > published : when.start <= published),
  )
  return isOfThem && day ? day.when : null
}

const JOURNEY = /\b(?:visit|travel|trip|fl[ye]|flew|arriv|came|come|go|went|head)\w*\b/i
