import { oneOf, part } from '../../../text/pattern'
import type { Tagged } from '../../tags/tagSentence'
import { textAfter, textBefore } from '../../tags/wordsBeside'
import type { Casualties } from './casualties'
import type { PeopledItem } from './groupPeople'
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
const AFFECTED = /^(?:was|were|have been|has been) affected\b(?! by)/
const AFFECTED_WITHIN = 5
const isAffected = ({ tokens }: Tagged, { count, to }: PeopleGroup): boolean =>
  count.value <= MOST_AFFECTED && AFFECTED.test(textAfter(tokens, to, AFFECTED_WITHIN))

/** "Medical treatment has been given to 46 people": wounded, by the care they got. */
function isCared({ tokens }: Tagged, { from, to }: PeopledItem): boolean {
  const before = textBefore(tokens, from, CARE_WITHIN)
  return CARE_GIVEN.test(before) || FOUGHT_FOR.test(before) || NEEDED_CARE.test(textAfter(tokens, to, CARE_WITHIN))
}

/** "One man died, with two others in a critical condition": wounded, where the dead alone are told beside them. */
const CONDITION = RegExp(
  part`^(?:of (?:\w+ ){1,3})?(?:(?:who )?${oneOf`is | are | was | were | remains? | remained`} )?
    in (?:an? )?(?:extremely |very )?${oneOf`critical | serious | grave | severe | stable | moderate`} condition\b`,
)
const isInBadCondition = ({ tokens }: Tagged, { to }: PeopleGroup, told: readonly Casualties[]): boolean =>
  told.length > 0 &&
  told.every(({ role, group }) => role === 'killed' && group.count.value > 0) &&
  CONDITION.test(textAfter(tokens, to, CARE_WITHIN))

/** "cost a guard his life" */
const costTheirLife = ({ tokens }: Tagged, { from, to }: PeopleGroup): boolean =>
  /\bcost(?:s|ing)?$/.test(textBefore(tokens, from)) && /^(?:his|her) life\b/.test(textAfter(tokens, to))

/** "Doctors were unable to save a woman of 50" */
const NOT_SAVED = RegExp(
  part`\b${oneOf`could not | couldn't | unable to | failed to | did not manage to | not able to | in vain to`}
    \s${oneOf`save | revive | resuscitate`}(?: the (?:life|lives) of)?$`,
)

/** What befell people whom no verb tells killed or wounded, by the words around them; `told` are those told before. */
export function impliedFate(
  tagged: Tagged,
  item: PeopledItem,
  group: PeopleGroup,
  told: readonly Casualties[],
): Casualties['role'] | null {
  if (costTheirLife(tagged, group) || NOT_SAVED.test(textBefore(tagged.tokens, group.from))) return 'killed'
  const isHurt =
    isCared(tagged, item) || isAffected(tagged, group) || (item.letter === 'Q' && isInBadCondition(tagged, group, told))
  return isHurt ? 'wounded' : null
}
