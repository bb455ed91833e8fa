import type { Belligerent } from '../../../model/side'
import { oneOf, part } from '../../../text/pattern'
import type { Article } from '../../articleContext'
import { sideOfAttackToldBefore, sideOfDronesToldBefore } from './attackToldBefore'
import type { RaidPart } from '../raidPart'

/**
 * Whose drones a part speaks of, where its own sentence does not tell: by the sentence after it, by the attack told
 * before, by the side spoken of last. `parts[at]` is the part, `last` the side of the one before.
 */
export function sideFromContext(
  parts: readonly RaidPart[],
  at: number,
  last: Belligerent | null,
  article: Article,
): Belligerent | null {
  const [part, next] = [parts[at]!, parts[at + 1]]
  return (
    (tellsBoth(part) || isSentByEnemy(part) ? 'RU' : null) ??
    sideToldNext(part, next) ??
    sideOfAttackToldBefore(part.sentence, article.sentences) ??
    (isToldOnWithStops(part, next) ? 'RU' : null) ??
    sideOfDronesToldBefore(part.sentence, article.sentences) ??
    last ??
    article.mainAttacker ??
    sideByManner(part) ??
    (isWithMissiles(part) ? 'RU' : null) ??
    onlySide(parts) ??
    sideOfSky(part)
  )
}

/** "10 of them near the Russian capital", "Ukrainian officials say": whose land is told of, or who speaks. */
const OF_A_SIDE = RegExp(
  part`\b(?<side>Russian|Ukrainian) ${oneOf`
    capital | regions? | oblasts? | territory | airspace | skies | media | officials | authorities | ministry`}\b`,
  'g',
)

/** "Over 60 were downed in several regions, Russian media say": whose sky, where one side alone is told of so. */
function sideOfSky({ sentence: { text }, numbers }: RaidPart): Belligerent | null {
  const sides = new Set([...text.matchAll(OF_A_SIDE)].map(({ groups }) => groups!['side']))
  if (sides.size !== 1 || !numbers.every(({ role }) => /^(?:intercepted|jammed|lost)$/.test(role))) return null
  return sides.has('Russian') ? 'UA' : 'RU'
}

function onlySide(parts: readonly RaidPart[]): Belligerent | null {
  const sides = new Set(parts.map((part) => part.launchedBy ?? sideByManner(part)).filter((side) => side !== null))
  return sides.size === 1 ? [...sides][0]! : null
}

/** "The attack was made with 243 drones. Ukraine's defenders destroyed 60 of them": whose, the next sentence tells. */
const sideToldNext = (part: RaidPart, next: RaidPart | undefined): Belligerent | null =>
  next &&
  part.numbers.some(({ role }) => role === 'launched') &&
  next.sentence.index === part.sentence.index + 1 &&
  next.sentence.paragraph === part.sentence.paragraph
    ? next.launchedBy
    : null

/** Only Ukraine's air force tells both how many drones came and how many it stopped; "the enemy" is its word too. */
const sideByManner = (part: RaidPart): Belligerent | null =>
  part.sentence.letters.includes('E') || tellsBoth(part) ? 'RU' : null

/** "More than 450 drones and 45 missiles were launched": so many missiles are Russia's. */
const isWithMissiles = ({ numbers }: RaidPart): boolean =>
  numbers.some(({ role, unit, count }) => role === 'launched' && unit === 'missile' && count.value >= MANY_MISSILES)
const MANY_MISSILES = 10

/** "The attack was made with 441 drones. By morning 14 had been downed": both again. */
const isToldOnWithStops = (part: RaidPart, next: RaidPart | undefined): boolean =>
  next !== undefined &&
  next.launchedBy === null &&
  next.sentence.index === part.sentence.index + 1 &&
  next.sentence.paragraph === part.sentence.paragraph &&
  tellsBoth({ ...part, numbers: [...part.numbers, ...next.numbers] })

/** "The enemy attacked with 223 drones": Russia's army tells of no launches over the whole country. */
const isSentByEnemy = ({ sentence, numbers, regional }: RaidPart): boolean =>
  regional === null && /E[xT]{0,3}[LH]/.test(sentence.letters) && numbers.some(({ role }) => role === 'launched')

function tellsBoth({ numbers, regional }: RaidPart): boolean {
  const has = (role: string): boolean => numbers.some((number) => number.role === role)
  return regional === null && has('launched') && (has('intercepted') || has('jammed'))
}
