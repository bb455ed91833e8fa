import type { Count } from '../../model/count'
import type { DraftPlace } from '../../model/draft'
import type { Belligerent } from '../../model/side'
import type { When } from '../../model/when'
import { ATTACK } from '../attackWords'
import type { RaidDraft } from '../claimDraft'
import type { Article } from '../articleContext'
import { attributionOf } from '../attribution'
import { lastAnchor } from '../dates/beside'
import { isLocal } from '../places/isLocal'
import { resolvePlace } from '../places/resolvePlace'
import { quoteSentence } from '../quoteSentence'
import { isOverlap } from './isOverlap'
import type { RaidPart } from './raidPart'
import { RAID_FIELDS, type RaidField } from './raidFields'
import { sumOf, type Sum } from './sumOf'
import type { TallyNumber } from './tally/tallyNumber'
import { withoutSums } from './tally/withoutSums'

/**
 * A part of a raid as a claim of its own, or null where it holds no number that can stand, or no place known.
 * `besides`: how many were shot down was told just before.
 */
export function toRaidDraft(
  part: RaidPart,
  launchedBy: Belligerent,
  article: Article,
  besides: boolean,
): RaidDraft | null {
  const { sentence, numbers } = part
  const read = sumsOf(withoutSums(numbers), besides)
  const { launched, intercepted, lost } = read
  if (isOverlap(launched?.count ?? null, intercepted?.count ?? null, lost?.count ?? null)) read.lost = null
  if (launched && intercepted && isFewer(launched.count, intercepted.count)) read.launched = null
  const told = RAID_FIELDS.filter((field) => read[field] !== null)
  const place = placeOf(part, launchedBy, article)
  if (told.length === 0 || (part.regional !== null && place === null)) return null
  const confidence = part.launchedBy ? 0.9 : 0.7
  return {
    kind: 'raid',
    ...quoteSentence(sentence, article),
    when: part.when ?? nightOfTheAttack(part, article),
    attributedTo: attributionOf(sentence, article),
    why: Object.fromEntries(told.map((field) => [field, { words: read[field]!.words, confidence }])),
    doubts: [...part.doubts, ...doubtsOfMixed(numbers)],
    background: false,
    launchedBy,
    ...(Object.fromEntries(RAID_FIELDS.map((field) => [field, read[field]?.count ?? null])) as Record<
      RaidField,
      Count | null
    >),
    wording: wordingOf(numbers),
    scope: place === null || isNoRegion(place) ? 'national' : 'regional',
    place: place === null || isNoRegion(place) ? null : place,
  }
}

/** "shot down 65 drones, while 28 decoys sent by Russia did no damage": the 28 are not all that came. */
const isFewer = (launched: Count, intercepted: Count): boolean =>
  launched.bound === 'exact' && intercepted.bound === 'exact' && launched.value < intercepted.value

/** "… on July 31. Russia used more than 300 drones in the attack": the one that the sentence before dates. */
function nightOfTheAttack({ sentence }: RaidPart, article: Article): When | null {
  const before = article.sentences[sentence.index - 1]
  return before && THE_ATTACK.test(sentence.text) ? lastAnchor(before.text, before.dates) : null
}
const THE_ATTACK = RegExp(`\\b(?:in|during) (?:the|that) ${ATTACK}\\b`, 'i')

/** Jammed drones count as lost beside others shot down (`besides`); where they stand alone, as stopped. */
function sumsOf(numbers: readonly TallyNumber[], besides: boolean): Record<RaidField, Sum | null> {
  const jammed = sumOf(numbers, 'jammed', 'drone')
  const intercepted = sumOf(numbers, 'intercepted', 'drone')
  return {
    launched: sumOf(numbers, 'launched', 'drone'),
    intercepted: intercepted ?? (besides ? null : jammed),
    lost: sumOf(numbers, 'lost', 'drone') ?? (intercepted || besides ? jammed : null),
    hits: sumOf(numbers, 'hits', 'drone'),
    missilesLaunched: sumOf(numbers, 'launched', 'missile'),
    missilesIntercepted: sumOf(numbers, 'intercepted', 'missile'),
  }
}

/** "151 drones downed as talks begin in Geneva": no drone flies over a region of another country. */
const isNoRegion = ({ precision, country }: DraftPlace): boolean =>
  precision === 'country' || (country !== null && !/^(?:UA|RU)$/.test(country))

function placeOf({ regional, sentence, numbers }: RaidPart, side: Belligerent, article: Article): DraftPlace | null {
  if (regional !== 'there') return regional && resolvePlace(regional, sentence, article, side)
  // "Nine were downed on their way to the Russian capital, its mayor said": the place told after them.
  const here = sentence.places.find(isLocal)
  const before = article.placeBefore(sentence, sentence.tokens[numbers[0]!.at]!.start)
  return before ?? (here ? resolvePlace(here, sentence, article, side) : null)
}

const doubtsOfMixed = (numbers: readonly TallyNumber[]): string[] =>
  numbers
    .filter((number) => number.unit === 'both')
    .map(({ count }) => `"${count.words}" counts drones and missiles together: left out`)

/** "intercepted or jammed": kept where one figure tells two things. */
const wordingOf = (numbers: readonly TallyNumber[]): string | null =>
  numbers.find(({ role, wording }) => role === 'intercepted' && /\bor\b|\/|\band\b/.test(wording))?.wording ?? null
