import { part } from '../../../text/pattern'
import { BELLIGERENTS, type Party, TRILATERAL } from '../parties/party'
import { isHoursBeside } from '../day/hoursBeside'
import { sidesOf, unique } from '../parties/parties'
import { NOUN } from './talkNouns'
import type { Talks } from '../join/talks'

/** "peace talks", "a third round of ceasefire talks" */
export const PEACE_TALKS = new RegExp(part`\b(?:[Pp]eace|[Cc]easefire|[Cc]ease-fire|[Tt]ruce) ${NOUN}\b`)
const BY_AMERICA = /\b(?:U\.S\.|US|American?|Washington)-(?:brokered|mediated|led|sponsored|backed)\b/

/**
 * Whose peace talks are of which nobody is named: of those who fight the war, and of the United States where they
 * broker them or have them at home, as with "a day ahead of U.S.-brokered peace talks in Doha".
 */
export function partiesOfPeaceTalks({ mentions, parties, place, when }: Talks): readonly Party[] {
  // "hopes for peace talks in Doha", "since peace talks in Doha collapsed": at no time that is known.
  if (when === null && !mentions.some(isHoursBeside)) return parties
  if (sidesOf(parties).size > 1 || place === null || parties.some(({ isPerson }) => isPerson)) return parties
  if (!mentions.some(({ around }) => PEACE_TALKS.test(around))) return parties
  if (place.country === 'US') return unique([...parties, ...TRILATERAL.filter(({ side }) => side !== 'RU')])
  const isBrokered = mentions.some(({ sentence }) => BY_AMERICA.test(sentence.text))
  return unique([...parties, ...(isBrokered ? TRILATERAL : BELLIGERENTS)])
}
