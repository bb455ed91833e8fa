import type { PlaceMention } from '../../places/placeMention'
import type { Sentence } from '../../readSentences'
import type { Anchor } from '../words/anchors'
import { unique } from './parties'
import type { Party } from './party'
import type { Parties } from './talkParties'

/** Capitals whose government is meant by who goes there for talks; not Istanbul, Geneva or Doha, where others meet. */
const STATE_OF_CAPITAL: Readonly<Record<string, string>> = {
  Kyiv: 'Ukraine',
  Moscow: 'Russia',
  Washington: 'United States',
  Ankara: 'Turkey',
  Paris: 'France',
  London: 'United Kingdom',
  Berlin: 'Germany',
  Warsaw: 'Poland',
  Rome: 'Italy',
  Budapest: 'Hungary',
  Riyadh: 'Saudi Arabia',
  Beijing: 'China',
  'New Delhi': 'India',
  Minsk: 'Belarus',
  Tehran: 'Iran',
}
const SIDES: Readonly<Record<string, string>> = { Ukraine: 'UA', Russia: 'RU', 'United States': 'US' }

/**
 * Whom one meets who goes to a country or its capital for talks, or has talks in a country, if nobody is named: "Fidan
 * is to go to Russia for talks", "after consultations in Turkey".
 */
export function hostOf({ places, text }: Sentence, { start, end }: Anchor): Party | null {
  const place =
    places.find((each) => each.start >= start && each.end <= end) ??
    places.find(
      (each) => each.start === end && /\b(?:at|in|(?:visit|trip) to) (?:the )?$/.test(text.slice(start, end)),
    ) ??
    places.find((each) => /^ in (?:the )?$/.test(text.slice(end, each.start)) && isCountry(each))
  const destination = place?.candidates[0]
  if (!destination) return null
  const name = destination.precision === 'country' ? stateOf(destination) : STATE_OF_CAPITAL[destination.name]
  return name === undefined ? null : { name, side: SIDES[name] ?? name, isPerson: false, isHost: true }
}

/** Who meets on "a visit to Kyiv": the guest, and whoever of the hosts the clause names besides. */
export function partiesOfVisit(parties: Parties, sentence: Sentence, anchor: Anchor): Parties {
  const host = hostOf(sentence, anchor)
  const isAtHome = ({ side }: Party): boolean => side === host?.side
  return { ...parties, all: unique([...parties.subjects, ...parties.all.filter(isAtHome)]) }
}

/** Florida and Alaska are the United States'. */
const stateOf = ({ name, country }: { name: string; country: string | null }): string =>
  country === 'US' ? 'United States' : name

const isCountry = ({ candidates }: PlaceMention): boolean => candidates[0]?.precision === 'country'
