import { combine, everyForm, listed } from './forms'

const WHOSE = listed('a|an|the|his|her|their|both|both his|both her|both their|both of his|both of her|both of their')
const LIMBS = combine(
  ['', 'left', 'right'],
  listed(`leg|legs|arm|arms|limb|limbs|hand|hands|foot|feet|eye|eyes|ear|finger|fingers|toes|thumb|forearm`),
)
const SENSES = listed('sight|eyesight|vision|hearing')
/** One of these stands for someone's own: "cost a man his leg". */
export const BODY_PARTS: ReadonlySet<string> = new Set([...LIMBS, ...SENSES])

/** "lost a leg", "had her arm torn off", "was left without a hand" */
const LOST_LIMB = [
  ...combine(everyForm('lose/lost'), WHOSE, LIMBS),
  ...combine(everyForm('lose/lost'), ['his', 'her', 'their'], SENSES),
  ...combine(['had', 'having'], WHOSE, LIMBS, [
    'amputated',
    'torn off',
    'blown off',
    'ripped off',
    'severed',
    'broken',
  ]),
  ...combine(listed('left without|lost the use of'), WHOSE, LIMBS),
]

const DOCTORS = listed(
  'doctors|a doctor|medics|paramedics|physicians|hospitals|medical facilities|medical institutions|clinics',
)

/** "turned to doctors", "asked medics for help" */
const TO_DOCTORS = [
  ...combine(listed('turned to|appealed to|sought help from|seen by|examined by|treated by|helped by'), DOCTORS),
  ...combine(['asked'], DOCTORS, ['for help', 'for aid', 'for assistance']),
]

/** "under treatment", "being treated", "fighting for his life": hurt by what is done about it. */
const CARED_FOR = [
  ...combine(['under', 'getting'], ['treatment', 'medical treatment', 'hospital treatment']),
  ...combine(
    ['under'],
    listed(`medical care|medical supervision|medical observation|doctors' care|the care of doctors|
    the supervision of doctors`),
  ),
  ...combine(everyForm('fight/fought|battle'), ['for'], ['his', 'her', 'their'], ['life', 'lives']),
  ...combine(['being', 'was', 'were', 'been', 'be'], ['operated on']),
  ...listed(`being treated|be treated|needed a doctor|needed doctors|in intensive care`),
  ...combine(['in', 'in a'], ['critical', 'serious', 'grave'], ['condition']),
]

/** What hurts where it is told of people: "a man was burned", but not "a house was burned". */
export const HARMED: ReadonlySet<string> = new Set(
  listed('burned|burnt|cut|scratched|grazed|crippled|blinded|deafened|scarred|poisoned|disabled|treated'),
)

/** Phrases of the class `W` that name no wound: "lost a leg", "under treatment", "turned to doctors". */
export const HURT: readonly string[] = [
  ...LOST_LIMB,
  ...TO_DOCTORS,
  ...CARED_FOR,
  ...listed('harmed|harming|bruised|scalded|lacerated|disfigured|mutilated|mutilating|bloodied'),
]
