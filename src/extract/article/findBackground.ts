import type { IsoDate } from '../../model/when'
import { addDays } from '../../text/calendar'
import { anyOf, oneOf, part } from '../../text/pattern'
import { eveningOn } from '../dates/eveningOn'
import { ATTACK, ATTACKS, THE_ATTACK } from '../attackWords'
import type { Sentence } from '../readSentences'

const HEADINGS = anyOf(`recall|background|as a reminder|reminder|for reference|context|
  what (?:we know|happened) (?:before|earlier)|previously|earlier|let us remind you|let's recall`)
const HEADING = new RegExp(`^${HEADINGS}[.:]?$`, 'i')

/**
 * "The attack comes days after a strike on Lutsk", "The strike follows another on Lutsk", "The previous attack on
 * Lutsk": what that one did is told; not where the sentence tells what the new one did ("…, killing two").
 */
const AFTER_ANOTHER = RegExp(
  part`^(?:The previous (?:\w+ ){0,2}${ATTACK}\b
    |(?:The|This) (?:[\w-]+ ){0,2}${ATTACK}\s
      (?:(?:comes?|came|happened)\s(?:just |only |less than |more than )?
        (?:${oneOf`an? | one | two | three | four | five | several | a few | some | \d+`}\s)?
        ${oneOf`days? | weeks? | months? | years?`} after
      |follow(?:s|ed))\s
      (?:another\b|(?:an?|the|one) (?:[\w'-]+ ){0,3}${ATTACKS}\b))
    (?!.*(?:, (?:killing|injuring|wounding)|\band (?:also )?(?:killed|injured|wounded))\b)`,
)

/**
 * "As reported earlier, …", "Ukrinform previously reported …", "Previously, a drone had hit …"; not "Earlier, two people
 * were reported dead" or "Earlier he had reported eight victims", the first count of the attack that is news.
 */
const OPENINGS = anyOf(`recall(?:,|:| that)?|as (?:(?:previously|earlier) )?reported\\b|as a reminder|
  earlier,? (?!on |in the day|today|this |s?he |they )
  (?:it was|(?!(?:\\S+ ){1,3}were)[\\p{L}\\s]{0,24}) (?:reported|wrote)|
  [\\p{Lu}][\\p{L}]+ (?:earlier|previously) reported|
  it was (?:earlier|previously) reported|previously,? (?:it was )?reported|
  previously, (?=[^.;]*\\bhad\\b)|earlier,? [\\p{Lu}]\\p{L}+ reported|
  let us remind you|we (?:(?:previously|earlier) )?(?:reported|wrote)|
  as [\\p{Lu}][\\p{L}\\s]+ (?:reported|wrote)(?: earlier)?,`)
const OPENING = new RegExp(`^${OPENINGS}`, 'iu')
const OTHER_HEADING = /^[\p{Lu}][^.!?]{2,60}$/u

/**
 * The sentences that recall earlier events rather than tell news: what follows a heading "Recall" up to the next
 * heading, and the rest of a paragraph from a sentence that opens so ("As reported earlier…", "The attack comes days
 * after a strike…").
 */
export function findBackground(sentences: readonly Sentence[]): ReadonlySet<number> {
  const background = new Set<number>()
  let recalling = false
  let openedIn = -1
  for (const { index, text, paragraph } of sentences) {
    if (HEADING.test(text)) recalling = true
    else if (recalling && OTHER_HEADING.test(text) && text.length < 60) recalling = false
    if (OPENING.test(text) || AFTER_ANOTHER.test(text)) openedIn = paragraph
    if (recalling || openedIn === paragraph) background.add(index)
  }
  return background
}

/** "Background: … EU leaders are due to meet on 2 March", published in February: that is no recollection. */
export const isToCome = ({ dates }: Sentence, published: IsoDate | null): boolean =>
  published !== null && dates.some(({ reach, when }) => reach === 'point' && when.start > published)

/**
 * "Background: … Russia launched 50 drones on the night of 23–24 October", published on the 24th: what a raid's article
 * adds from the morning's report is of the night that is news.
 */
function isOfLastNight({ dates, text }: Sentence, published: IsoDate | null): boolean {
  if (published === null) return false
  const times = dates.filter(({ reach }) => reach === 'point').map((date) => eveningOn(text, date))
  return times.some(({ start, end }) => end === published && start >= addDays(published, -1))
}

/**
 * Whether a sentence of the background tells of the attack that is news: "Background: … On the night of 23–24 October
 * drones hit Odesa. A hostel burned. Nine were injured." What follows on its night in the paragraph, or tells of "the
 * attack" next, is of it too.
 */
export function isOfNightsAttack(
  { index }: Sentence,
  sentences: readonly Sentence[],
  published: IsoDate | null,
): boolean {
  const told = sentences.slice(0, index + 1)
  const first = told.findLastIndex((each, at) => opensParagraphOrDated(each, told[at - 1]))
  const opening = told[first]!
  if (AFTER_ANOTHER.test(opening.text)) return false
  if (opening.dates.length > 0) return isOfLastNight(opening, published)
  const before = told[first - 1]
  return before !== undefined && THE_ATTACK.test(opening.text) && isOfLastNight(before, published)
}

const opensParagraphOrDated = ({ dates, paragraph }: Sentence, before: Sentence | undefined): boolean =>
  dates.length > 0 || before?.paragraph !== paragraph
