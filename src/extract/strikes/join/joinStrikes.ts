import type { When } from '../../../model/when'
import { addDays } from '../../../text/calendar'
import type { Article } from '../../articleContext'
import type { StrikeDraft } from '../../claimDraft'
import { dateByRegion } from '../day/dayOfAttack'
import { hasVictims, isNone, isOnlyOfHeadline } from './chooseCount'
import { addMeans, isRegionInShort, mergeParts } from './mergeParts'
import { isCaredForOf, isRetoldOfRegion, isTollOfRegion } from './partOfTold'
import { fitNumbers } from './sameNumbers'
import { isSameStrike } from './sameStrike'
import { withoutRecollections } from '../day/recollection'
import { splitSums } from './splitSums'
import type { StrikePart } from '../strikePart'
import { isAreaOf, isToldAgain, isToldOf, isTownOfHeadline } from './toldAgain'

/**
 * Joins what sentences tell of one strike, in text order; `hits` are strikes told without casualties, which describe
 * those with casualties at the same place and stand by themselves otherwise.
 */
export function joinStrikes(
  parts: readonly StrikePart[],
  hits: readonly StrikePart[],
  article: Article,
): StrikeDraft[] {
  const joined: StrikePart[] = []
  for (const part of withoutRecollections(parts, article)) {
    if (isContradicted(part, joined)) continue
    if (joined.some((other) => isTollOfRegion(other, part, joined)) || isRetoldOfRegion(joined.at(-1), part, article))
      continue
    const alike = joined.filter((other) => isSameStrike(other, part))
    const same =
      (part.revised ? ofToll(part, alike) : latestOf(alike)) ?? joined.find((other) => isHeadedBy(part, other))
    if (same) mergeParts(same, part, article)
    else joined.push({ ...part, draft: { ...part.draft } })
  }
  for (const later of joined.slice()) {
    const same = joined.find(
      (other) => other !== later && (isAreaOf(other, later) || isAreaOf(later, other) || isToldAgain(other, later)),
    )
    const isCaredFor = !same && joined.some((other) => other !== later && isCaredForOf(other, later))
    if (isCaredFor) joined.splice(joined.indexOf(later), 1)
    if (!same) continue
    mergeParts(same, later, article)
    joined.splice(joined.indexOf(later), 1)
  }
  for (const headline of joined.slice()) {
    const same = joined.find((other) => other !== headline && isTownOfHeadline(other, headline))
    if (same) joined.splice(joined.indexOf(headline), 1)
  }
  splitSums(joined)
  dateByRegion(joined, article.published)
  for (const hit of withoutRecollections(hits, article)) {
    const same = joined.find((other) => isToldOf(other.draft, hit.draft))
    if (same) addMeans(same.draft, hit.draft)
    else joined.push({ ...hit, draft: { ...hit.draft } })
  }
  return joined.map(({ draft, attacker }) =>
    dated({ ...draft, attacker: draft.attacker ?? attacker }, article.published),
  )
}

/** "Two die in Belgorod", and then "two were killed in the Belgorod region": before the city itself is told of. */
const isHeadedBy = (part: StrikePart, headline: StrikePart): boolean =>
  isRegionInShort(headline, part.draft.place) && fitNumbers(headline.draft, part.draft)

/** Of the attacks told on one place the one last spoken of. */
const latestOf = (alike: readonly StrikePart[]): StrikePart | undefined =>
  alike.toSorted((a, b) => a.until - b.until).at(-1)

/**
 * The attack whose toll has grown: "Six were injured in one district. … The number of injured grew to 22", of the city
 * told before; "A bomb killed six. A second one wounded 18. … The death toll rose to 14", of the one with dead.
 */
function ofToll({ draft }: StrikePart, alike: readonly StrikePart[]): StrikePart | undefined {
  const counts = ({ draft: other }: StrikePart): boolean =>
    (['killed', 'wounded'] as const).every((role) => draft[role] === null || other[role] !== null)
  return alike.find((other) => other.revised && counts(other)) ?? latestOf(alike.filter(counts)) ?? latestOf(alike)
}

/** "There were no reports of casualties", said after the dead of a place were counted: of another one, left unnamed. */
const isContradicted = (part: StrikePart, told: readonly StrikePart[]): boolean =>
  part.anaphoric &&
  isNone(part.draft) &&
  told.some(
    (other) =>
      other.draft.place.name === part.draft.place.name && hasVictims(other.draft) && !isOnlyOfHeadline(other, part),
  )

function dated(draft: StrikeDraft, published: string | null): StrikeDraft {
  if (draft.when !== null || published === null) return draft
  return {
    ...draft,
    when: defaultWhen(published),
    doubts: [...draft.doubts, 'No day is named: taken as the day of publication or the one before'],
  }
}

/** Strikes without a day of their own happened on the day of publication or the day before. */
const defaultWhen = (published: string): When => ({
  start: addDays(published, -1),
  end: published,
  precision: 'vague',
  basis: 'resolved',
  asWritten: null,
})
