import { oneOf, part } from '../../../text/pattern'
import type { Tagged } from '../../tags/tagSentence'
import { BODY_PARTS } from '../../tags/words/wounds'
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
/** "Doctors are treating 12 people", "Ambulance crews treated a woman of 60" */
const TREATED = RegExp(
  part`\b${oneOf`doctors | medics | paramedics | surgeons | physicians | (?:ambulance )?crews | hospitals?`}
    \s(?:\w+ ){0,3}${oneOf`
    treat | treats | treated | treating | attend(?:ed|ing)? to | help(?:ed|ing)? | assist(?:ed|ing)? | patched up
    bandaged | (?:gave|giving|provided|providing) (?:\w+ ){0,2}(?:help|aid|care|assistance) to`}$`,
)
/** "Hospitals admitted five people" */
const ADMITTED = RegExp(
  part`\b(?:hospitals?|clinics?|\w+ cent(?:er|re)) (?:\w+ ){0,3}(?:admitted|admits?|took in|received|accepted)$`,
)
/** "An ambulance took two women to hospital", "The shelling sent a man to hospital" */
const BROUGHT = RegExp(
  `\\b${oneOf`take | takes | took | taken | taking | sends? | sent | sending | bring | brought | rush(?:ed)? | drove | evacuated
    transported | delivered | carried | airlifted | landed | put`}$`,
)
const TO_HOSPITAL =
  /^(?:in|to) (?:(?:the|an?|local|nearby|city|regional|district) ){0,3}(?:hospitals?|clinics?|intensive care)\b/
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
  const after = textAfter(tokens, to, CARE_WITHIN)
  if (BROUGHT.test(before) && TO_HOSPITAL.test(after)) return true
  return [CARE_GIVEN, FOUGHT_FOR, TREATED, ADMITTED].some((pattern) => pattern.test(before)) || NEEDED_CARE.test(after)
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

/** "cost a guard his life", "cost two men both their legs" */
const COST = /\bcost(?:s|ing)?$/
const THEIR_OWN =
  /^(?:both )?(?:of )?(?:his|her|their) (?:both )?(?:(?<life>life|lives)|(?<part>(?:(?:left|right) )?\w+))\b/
function fateByCost({ tokens }: Tagged, { from, to }: PeopleGroup): Casualties['role'] | null {
  const cost = COST.test(textBefore(tokens, from)) ? THEIR_OWN.exec(textAfter(tokens, to)) : null
  if (cost?.groups!['life']) return 'killed'
  return BODY_PARTS.has(cost?.groups!['part'] ?? '') ? 'wounded' : null
}

/** "Doctors were unable to save a woman of 50" */
const NOT_SAVED = RegExp(
  part`\b${oneOf`could not | couldn't | unable to | failed to | did not manage to | not able to | in vain to`}
    \s${oneOf`save | revive | resuscitate`}(?: the (?:life|lives) of)?$`,
)
/** "Doctors fought in vain for hours for the life of a woman of 50" */
const FOUGHT_IN_VAIN = RegExp(
  part`\b${oneOf`fought | battled | struggled | tried | worked`}\b(?: [\w-]+){0,6}
    \s${oneOf`in vain | unsuccessfully | without success`}(?: [\w-]+){0,6}
    \s${oneOf`for the (?:life|lives) of | to (?:save|revive|resuscitate)(?: the (?:life|lives) of)?`}$`,
)

/** What befell people whom no verb tells killed or wounded, by the words around them; `told` are those told before. */
export function impliedFate(
  tagged: Tagged,
  item: PeopledItem,
  group: PeopleGroup,
  told: readonly Casualties[],
): Casualties['role'] | null {
  const lost = fateByCost(tagged, group)
  if (lost) return lost
  const before = textBefore(tagged.tokens, group.from)
  if (NOT_SAVED.test(before) || FOUGHT_IN_VAIN.test(before)) return 'killed'
  const isHurt =
    isCared(tagged, item) || isAffected(tagged, group) || (item.letter === 'Q' && isInBadCondition(tagged, group, told))
  return isHurt ? 'wounded' : null
}
