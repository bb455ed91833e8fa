import { combine, listed } from './words/forms'
import { FOUND } from './words/found'

/** "sought medical attention", "was given first aid", "needed hospital treatment": wounded without the word. */
const CARE_VERBS = `sought|seeking|seek|required|requiring|require|needed|needing|need|received|receiving|asked for|
  requested|given|provided with|turned for|applied for|in need of|undergoing|underwent|got`
const CARE_KINDS = `medical|hospital|emergency|outpatient|inpatient|urgent|first|emergency medical|doctors'`
const CARE_NOUNS = 'attention|care|treatment|help|aid|assistance'
const DOCTORS = `turned to doctors|turned to medics|went to hospital|were admitted to hospital|admitted to hospital|
  admitted to a hospital|admitted to hospitals|ended up in hospital|ended up in hospitals|taken to intensive care|
  taken away by ambulance|treated on the spot|treated at the scene|treated by medics|treated by doctors|
  underwent surgery|undergoing surgery|underwent an operation|received treatment`

/** "suffered acute stress", "with shrapnel injuries", "received contusions": what a wound is called. */
const HARMS = `burns|burn|concussion|concussions|contusion|contusions|fracture|fractures|bruises|abrasions|lacerations|
  cuts|scratches|scratch|grazes|scrapes|bruise|bruising|sprains|haematoma|hematoma|blunt trauma|broken bones|
  broken leg|broken arm|broken ribs|torn limbs|amputation|amputations|traumas|trauma|stress reaction|stress reactions|acute stress|acute stress reaction|
  acute stress reactions|acute reaction to stress|acute stress disorder|carbon monoxide poisoning|smoke inhalation|
  barotrauma|poisoned by smoke`
const WOUND_KINDS = 'shrapnel|blast|mine-blast|mine blast|explosive|head|leg|gunshot|burn|fragmentation|penetrating'
const WOUND_NOUNS = 'wounds|wound|injury|injuries|trauma|traumas'

/** "number of people injured", "number of those wounded": what a toll of wounded counts. */
const TOLLS = 'tally of|count of|toll of|the toll of'
const COUNTED = 'the|those|people|civilians|residents|others|victims'
const INJURED = 'injured|wounded|hurt'
/** "There are 35 known injured" */
const COUNTED_SO_FAR = 'known|confirmed|registered'
const KILLED = 'killed|dead|deceased'
/** "pulled out alive and wounded": what rescuers have done to people. */
const RESCUED = 'pulled out|brought out|dug out|taken out|carried out|rescued|freed|extracted|evacuated'

/** Every way to take one of each list in turn. */
const combineAll = (...lists: string[]): string[] => combine(...lists.map(listed))
/** The same, the middle list left out too. */
const combineMaybe = (first: string, middle: string, last: string): string[] => [
  ...combineAll(first, last),
  ...combineAll(first, middle, last),
]

/** Phrases of the class `W`: people hurt, and tolls of them. */
export const INJURY_PHRASES: readonly string[] = [
  ...combineMaybe(CARE_VERBS, CARE_KINDS, CARE_NOUNS),
  ...listed(DOCTORS),
  ...listed(HARMS),
  ...combineAll(WOUND_KINDS, WOUND_NOUNS),
  ...combineMaybe(`number of|${TOLLS}`, COUNTED, INJURED),
  ...combineAll('number', INJURED),
  ...combineAll(COUNTED_SO_FAR, INJURED),
  ...combineAll(`${FOUND}|${RESCUED}`, 'alive and|alive but|but', INJURED),
  ...combineAll(`${FOUND}|${RESCUED}`, INJURED),
]

/** Phrases of the class `K`: tolls of people killed. */
export const DEATH_PHRASES: readonly string[] = [
  ...combineMaybe(`number of|${TOLLS}`, COUNTED, KILLED),
  ...combineAll('number', KILLED),
  ...combineAll(COUNTED_SO_FAR, KILLED),
  ...combineAll(`${FOUND}|${RESCUED}`, 'dead'),
  ...combineAll('fatal', 'injuries|injury|wounds|wound'),
  ...listed('mortally wounded|injuries incompatible with life|become victims|became victims|became a victim'),
  ...combineMaybe(
    'body|bodies',
    'was|were|has been|have been|had been|was also|were also|was later|were later',
    `${FOUND}|unearthed`,
  ),
]
