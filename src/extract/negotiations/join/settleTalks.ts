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
 * the day of their summit.
 */
export function settleDay(talks: Talks, others: readonly Talks[]): void {
  const { best } = talks
  if (talks.when !== null || best.status !== 'planned' || !best.told || best.how === 'noun' || best.recalled) return
  talks.when = others.find((other) => other !== talks && isToldBeside(talks, other))?.when ?? null
}

const isToldBeside = (talks: Talks, other: Talks): boolean =>
  other.when !== null &&
  !other.best.recalled &&
  other.best.form !== 'call' &&
  (!talks.place || !other.place || isSameVenue(talks.place, other.place)) &&
  Math.abs(lastIndex(other) - talks.mentions[0]!.sentence.index) <= NEAR_SENTENCES &&
  other.parties.some(({ name, isPerson }) => isPerson && talks.parties.some((party) => party.name === name))
