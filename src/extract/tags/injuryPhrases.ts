/** "sought medical attention", "was given first aid", "needed hospital treatment": wounded without the word. */
const CARE_VERBS =
  'sought|seeking|seek|required|requiring|require|needed|needing|need|received|receiving|asked for|requested|given|provided with|turned for|applied for|in need of|undergoing|underwent|got'
const CARE_KINDS = "|medical|hospital|emergency|outpatient|inpatient|urgent|first|emergency medical|doctors'"
const CARE_NOUNS = 'attention|care|treatment|help|aid|assistance'
const DOCTORS =
  'turned to doctors|turned to medics|went to hospital|were admitted to hospital|admitted to hospital|admitted to a hospital|admitted to hospitals|ended up in hospital|ended up in hospitals|taken to intensive care|taken away by ambulance|treated on the spot|treated at the scene|treated by medics|treated by doctors|received treatment'

/** "suffered acute stress", "with shrapnel injuries", "received contusions": what a wound is called. */
const HARMS =
  'burns|burn|concussion|concussions|contusion|contusions|fracture|fractures|bruises|abrasions|lacerations|cuts|amputation|traumas|trauma|stress reaction|stress reactions|acute stress|acute stress reaction|acute stress reactions|acute reaction to stress|acute stress disorder|carbon monoxide poisoning|smoke inhalation|barotrauma|poisoned by smoke'
const WOUND_KINDS = 'shrapnel|blast|mine-blast|mine blast|explosive|head|leg|gunshot|burn|fragmentation|penetrating'
const WOUND_NOUNS = 'wounds|wound|injury|injuries|trauma|traumas'

/** "number of people injured", "number of those wounded": what a toll of wounded counts. */
const COUNTED = '|the|those|people|civilians|residents'
const INJURED = 'injured|wounded|hurt'
const KILLED = 'killed|dead|deceased'

const split = (list: string): string[] => list.split('|')
const combine = (...lists: string[]): string[] =>
  lists.reduce<string[]>(
    (all, list) => all.flatMap((start) => split(list).map((word) => `${start} ${word}`.trim().replace(/\s+/g, ' '))),
    [''],
  )

/** Phrases of the class `W`: people hurt, and tolls of them. */
export const INJURY_PHRASES: readonly string[] = [
  ...combine(CARE_VERBS, CARE_KINDS, CARE_NOUNS),
  ...split(DOCTORS),
  ...split(HARMS),
  ...combine(WOUND_KINDS, WOUND_NOUNS),
  ...combine('number of', COUNTED, INJURED),
  ...combine('tally of|count of|toll of', COUNTED, INJURED),
]

/** Phrases of the class `K`: tolls of people killed. */
export const DEATH_PHRASES: readonly string[] = [
  ...combine('number of|tally of|count of|toll of', COUNTED, KILLED),
  ...combine('pulled|found|recovered|discovered|retrieved', 'dead'),
  ...combine('body|bodies', '|was|were|has been|have been|had been', 'found|recovered|retrieved|discovered|pulled|unearthed'),
]
