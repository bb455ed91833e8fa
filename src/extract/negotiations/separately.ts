import { oneOf, part } from '../../text/pattern'
import { NOUN } from './words/talkNouns'
import type { TalkMention } from './talkMention'
import { sidesOf } from './parties/parties'
import type { Parties } from './parties/talkParties'

const SEPARATELY = new RegExp(
  part`
    \b${oneOf`
      separately | individually | in turn | one after (?:the other|another)
      separate (?:[\w-]+ ){0,3}(?:${NOUN}|calls)
    `}\b
  `,
  'i',
)
/** Told with the words that tell talks apart. */
export const isApart = ({ text, told }: TalkMention): boolean => told && SEPARATELY.test(text)

const STATES_APART = new Set(['RU', 'UA'])

/**
 * "Sybiha spoke separately with Barrot and Tajani": one talk with each; those of one side ("Witkoff and Kushner") sit
 * together. "US officials held separate talks with Russia and Ukraine" likewise, whoever is the subject. Three who met
 * apart from others met once: nobody says who was whose guest.
 */
export function talksApart(mention: TalkMention, { all, subjects }: Parties): TalkMention[] {
  const others = all.filter(({ name }) => !subjects.some((subject) => subject.name === name))
  const [hosts, guests] = isApart(mention) ? rolesOf(subjects, others) : [[], []]
  const sides = [...sidesOf(guests)]
  if (hosts.length === 0 || sides.length < 2) return [mention]
  return sides.map((side) => ({ ...mention, parties: [...hosts, ...guests.filter((guest) => guest.side === side)] }))
}

/** Who receives, and whom one after the other: the subject the rest, or the rest the two who fight each other. */
function rolesOf(
  subjects: Parties['subjects'],
  others: Parties['all'],
): [hosts: Parties['all'], guests: Parties['all']] {
  if (sidesOf(subjects).size === 1) return [subjects, others]
  const isOfEnemies = subjects.length > 1 && subjects.every(({ side }) => STATES_APART.has(side))
  return isOfEnemies && sidesOf(others).size === 1 ? [others, subjects] : [[], []]
}
