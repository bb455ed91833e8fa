import { claimsLives } from '../../tags/claimsLives'
import type { Tagged } from '../../tags/tagSentence'
import { textAfter } from '../../tags/wordsBeside'
import { type Casualties, newCasualties } from './casualties'
import { readVerb } from './casualtyVerb'
import type { Peopled, PeopledItem } from './groupPeople'
import { impliedFate } from './impliedFate'
import type { PeopleGroup } from './peopleGroup'
import { mayBeOfNearest, readNearestVerb } from './nearestVerb'
import { readPronoun } from './pronounVerb'
import type { Read } from './read'
import { readToll } from './readToll'
import { isRunning, isToll } from './tolls'

/** What is known of a sentence while its people are read one after another. */
export interface Reading extends Peopled {
  tagged: Tagged
  casualties: Casualties[]
  doubts: string[]
}

/**
 * What befell the people at an item, by their verb: "three people" were killed in "killed three people". Null where
 * nothing is told to have befallen them. `isFirst` skips the "of them" after a number.
 */
export function readRole(
  { letters, items, tagged, casualties }: Reading,
  at: number,
  group: PeopleGroup,
  isFirst: boolean,
): Casualties | null {
  const item = items[at]!
  const [before, after] = [letters.slice(0, at), letters.slice(at + (isFirst ? 2 : 1))]
  const wordsAt = wordsFrom(items, tagged, at)
  const toll = readToll(before, after, wordsAt)
  const running = item.letter === 'n' && isRunning(tagged, item.from) ? casualties.at(-1) : undefined
  if (running && !toll) return { ...running, group, from: item.from, to: item.to, revised: true }
  const people = { letter: item.letter, group }
  const own = toll ?? readVerb(before, after, people, wordsAt) ?? readPronoun(after, wordsAt)
  const verbOf = ({ offset }: Read): PeopledItem => items[at + (isFirst && !toll ? offset + 1 : offset)] ?? item
  // "Doctors are fighting for the lives of five people": no verb of theirs.
  const hasVerb = own !== null && !areLivesKept(tagged, group, item.from, verbOf(own).from)
  const fate = hasVerb ? null : impliedFate(tagged, item, group, casualties)
  if (fate) return newCasualties(fate, group, item)
  const isNamed = item.letter === 'Q' && mayBeOfNearest(tagged, group)
  // A verb before them is that of others, where such have been read.
  const read = own ?? (isNamed ? readNearestVerb(casualties.length === 0 ? before : '', after) : null)
  if (read === null) return null
  const verb = verbOf(read)
  const words = tagged.tokens[verb.from]!.text
  if (areLivesKept(tagged, group, item.from, verb.from)) return null
  // "giving no number of casualties": not told, rather than none.
  if (group.count.value === 0 && isToll(words)) return null
  if (IN_HOSPITAL.test(words) && wereThere(tagged, verb, group)) return null
  const isFatal = FATALLY.test(tagged.tokens[item.to + 1]?.text ?? '')
  const role = read.verb === 'K' || isFatal ? 'killed' : 'wounded'
  const casualty = newCasualties(
    role,
    group,
    { from: Math.min(item.from, verb.from), to: Math.max(item.to, verb.to) },
    {
      revised: read.revised || isToll(words),
      weak: isFirst || /hospital/.test(words),
      children: group.children === group.count.value ? 0 : group.children,
      slight: role === 'wounded' && isShocked(tagged, verb.from),
      victims: words === 'number of victims',
    },
  )
  if (read.placed === 'after') casualty.at = tagged.letters.indexOf('@', item.to)
  if (read.placed === 'before') casualty.at = tagged.letters.lastIndexOf('@', item.from)
  return casualty
}

/** "changed seven lives": nobody's death. */
const areLivesKept = ({ tokens }: Tagged, { count }: PeopleGroup, from: number, verb: number): boolean =>
  /^(?:life|lives)$/.test(tokens[verb]!.text) && count.value !== 0 && !claimsLives(tokens, from, verb)

/** Gives the first word of the item so many items from the one at `at`: the word before it at -1. */
export const wordsFrom =
  (items: Reading['items'], { tokens }: Tagged, at: number) =>
  (offset: number): string =>
    tokens[items[at + offset]?.from ?? -1]?.text ?? ''

/** "About 40 people were in the hospital when it was attacked", "86 patients and 38 staff were": there, not hurt. */
const IN_HOSPITAL = /^in (?:the )?hospitals?$/
const STRUCK_WHILE = /^[xT]{0,3}c[^;.,]{0,6}[HX]/
const AT_THE_TIME = /^at (?:the|that) time\b/
const OF_A_HOSPITAL = /\b(?:patients|staff|nurses|doctors|employees)\b/
const WHILE = /^(?:when|as|while|during)$/
const wereThere = (
  { letters, tokens }: Tagged,
  { from, to }: Pick<Casualties, 'from' | 'to'>,
  { nouns }: PeopleGroup,
): boolean =>
  (OF_A_HOSPITAL.test(nouns) && tokens[from]!.text.startsWith('in the') && tokens[from - 1]?.text === 'were') ||
  AT_THE_TIME.test(textAfter(tokens, to)) ||
  (STRUCK_WHILE.test(letters.slice(to + 1)) && WHILE.test(tokens[letters.indexOf('c', to)]!.text))

/** How many tokens "treated for", "suffered an acute", "in a state of" may take up to the shock. */
const SHOCK_WITHIN = 5
const isShocked = ({ letters, tokens }: Tagged, at: number): boolean =>
  tokens
    .slice(at, at + SHOCK_WITHIN)
    .some(({ text }, index) => SHOCK.test(text) && !/[,.;&]/.test(letters.slice(at, at + index)))
const SHOCK = /\b(?:shock|stress)\b/

/** "wounded the man fatally" */
const FATALLY = /^(?:fatally|mortally)$/
