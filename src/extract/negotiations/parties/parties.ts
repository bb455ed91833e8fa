import type { ActorMention } from '../../actors/findActors'
import { type Party, TRILATERAL } from './party'

/** A person, state or body as a party, with the side it acts for. */
export const toParty = ({ actor }: ActorMention): Party => ({
  name: actor.name,
  side: actor.side === 'other' || actor.side === 'EU' ? (actor.country ?? actor.name) : actor.side,
  isPerson: actor.type === 'person',
})

/** Trilateral talks on the war are those of the three. */
export function withStatesOfTrilateral(parties: Party[], text: string): Party[] {
  const ofTheThree = parties.every(({ side }) => TRILATERAL.some((each) => each.side === side))
  const isTrilateral =
    /\b(?:trilateral|tripartite|three-way|(?:talks|meeting|negotiations) of three (?:sides|countries|states))\b/i.test(
      text,
    ) &&
    (sidesOf(parties).size < 2 || (ofTheThree && isOfStates(parties)))
  return isTrilateral ? [...parties, ...TRILATERAL] : parties
}

const isOfStates = (parties: readonly Party[]): boolean => parties.every(({ isPerson }) => !isPerson)

/** The sides, or states of their own, that parties act for. */
export const sidesOf = (parties: readonly Party[]): Set<string> => new Set(parties.map(({ side }) => side))

/** Each party once, by its name. */
export const unique = (parties: readonly Party[]): Party[] =>
  parties.filter(({ name }, at) => parties.findIndex((other) => other.name === name) === at)

const STATE_OF_GROUP: Readonly<Record<string, string>> = {
  'Russian delegation': 'Russia',
  'Ukrainian delegation': 'Ukraine',
  'US delegation': 'United States',
}
/** Those who take part as they are shown: a delegation by the name of its state. */
export const namesOf = (parties: readonly Party[]): string[] => [
  ...new Set(
    parties
      .filter(({ isHost, side }) => !isHost || !parties.some((other) => other.side === side && other.isPerson))
      .map(({ name }) => STATE_OF_GROUP[name] ?? name),
  ),
]

/** "Russian delegation" says what "Russia" would. */
export const withoutStatesOfGroups = (parties: readonly Party[]): Party[] =>
  parties.filter(({ name }) => !parties.some((other) => STATE_OF_GROUP[other.name] === name))
