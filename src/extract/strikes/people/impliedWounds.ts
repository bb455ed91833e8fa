import { oneOf, part } from '../../../text/pattern'
import type { Tagged } from '../../tags/tagSentence'
import type { Casualties } from './casualties'
import type { PeopleGroup } from './peopleGroup'

const CARE = oneOf`medical | first | emergency | hospital`
const GIVEN = oneOf`given | provided | rendered | delivered | administered`
const CARE_GIVEN = RegExp(part`\b${CARE} (?:treatment|care|aid|assistance|help|attention)\b[^,;.]{0,20}\b${GIVEN} to$`)
/** "Medics are fighting for the life of a man of 55" */
const FOUGHT_FOR = RegExp(
  part`\b${oneOf`fighting | fight | battling | struggling`}
    \s${oneOf`for the (?:life|lives) of | to save(?: the (?:life|lives) of)?`}$`,
)
/** "One worker had to go to hospital", "three were in need of medical care" */
const NEEDED_CARE = RegExp(
  part`^${oneOf`
    had to (?:go|be taken) to (?:the )?hospital | (?:required|needed|sought|asked for) (?:medical|hospital)
    (?:was|were) in need of medical`}\b`,
)
/** How many tokens before people the words of care may stand. */
const CARE_WITHIN = 9

/** More are cut off from light or water than wounded. */
const MOST_AFFECTED = 100

/** "Two more people were affected in the Nikopol area": wounded, where nothing else is said to have touched them. */
export function isAffected({ tokens }: Tagged, { count, to }: PeopleGroup): boolean {
  const after = tokens.slice(to + 1, to + 6).map((token) => token.text)
  return count.value <= MOST_AFFECTED && /^(?:was|were|have been|has been) affected\b(?! by)/.test(after.join(' '))
}

/** "Medical treatment has been given to 46 people": wounded, by the care they got. */
export function isCared({ tokens }: Tagged, { from: at, to }: Pick<PeopleGroup, 'from' | 'to'>): boolean {
  const before = tokens
    .slice(Math.max(0, at - CARE_WITHIN), at)
    .map((token) => token.text)
    .join(' ')
  const after = tokens.slice(to + 1, to + 1 + CARE_WITHIN).map((token) => token.text)
  return CARE_GIVEN.test(before) || FOUGHT_FOR.test(before) || NEEDED_CARE.test(after.join(' '))
}

/** "One man died, with two others in a critical condition": wounded, where the dead alone are told beside them. */
const CONDITION = RegExp(
  part`^(?:of (?:\w+ ){1,3})?(?:(?:who )?${oneOf`is | are | was | were | remains? | remained`} )?
    in (?:an? )?(?:extremely |very )?${oneOf`critical | serious | grave | severe | stable | moderate`} condition\b`,
)
export const isInBadCondition = ({ tokens }: Tagged, { to }: PeopleGroup, told: readonly Casualties[]): boolean =>
  told.length > 0 &&
  told.every(({ role, group }) => role === 'killed' && group.count.value > 0) &&
  CONDITION.test(
    tokens
      .slice(to + 1, to + 1 + CARE_WITHIN)
      .map(({ text }) => text)
      .join(' '),
  )
