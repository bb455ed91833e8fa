import { listed, pluralOf } from './forms'

/** One person, by age, kin, calling or where he stood. */
const PERSON =
  listed(`acquaintance|actor|adolescent|adult|agronomist|ambulance driver|assistant|athlete|aunt|baby|baker|bather|
  beachgoer|beekeeper|boy|brother|brother-in-law|builder|bus driver|bystander|cadet|cameraman|caretaker|carpenter|
  cashier|child|citizen|civilian|cleaner|co-worker|coach|colleague|combine driver|combine operator|commuter|companion|
  conductor|convict|cook|correspondent|councillor|courier|cousin|coworker|crew member|customer|cyclist|daughter|
  daughter-in-law|deacon|deminer|dentist|deputy|detainee|diner|dispatcher|district head|deputy head|dockworker|doctor|
  dog handler|driver|elderly man|elderly woman|electrician|emergency worker|employee|energy worker|engineer|farmer|
  father|father-in-law|female|fiancee|fighter|firefighter|fireman|first responder|fisherman|foreigner|friend|foreman|
  forester|gardener|girl|granddaughter|grandfather|grandmother|grandparent|grandson|great-grandmother|guard|guardsman|
  guardswoman|guest|hairdresser|headmaster|headmistress|holidaymaker|homeowner|human|husband|individual|infant|
  inhabitant|inmate|inspector|janitor|journalist|kid|lady|lawmaker|lifeguard|lineman|loader|local resident|male|man|
  mechanic|medic|member|milkmaid|mine worker|mineworker|miner|minor|monk|mother|mother-in-law|motorcyclist|motorist|
  musician|national|neighbor|neighbour|nephew|newborn|niece|night watchman|nun|nurse|officer|operator|orphan|owner|
  paramedic|paratrooper|parent|passenger|passer-by|passerby|pastor|patient|pedestrian|pensioner|person|pharmacist|
  photographer|plumber|police officer|policeman|policewoman|postal worker|postman|postwoman|priest|principal|prisoner|
  pupil|railway worker|refugee|repairman|reporter|rescuer|reservist|resident|retiree|sailor|saleswoman|sapper|
  schoolboy|schoolgirl|schoolteacher|scientist|seaman|security guard|seller|service member|serviceman|shepherd|
  shopper|sibling|single mother|sister|sister-in-law|soldier|son|son-in-law|specialist|sportsman|staff member|
  stepbrother|stepdaughter|stepfather|stepmother|stepsister|stepson|street cleaner|student|surgeon|taxi driver|
  teacher|technician|teen|teenager|tenant|toddler|tourist|tractor driver|train driver|tram driver|truck driver|
  trucker|uncle|utility worker|vendor|veteran|villager|visitor|volunteer|waiter|waitress|watchman|welder|widow|
  widower|wife|woman|worker|worshipper|young man|young woman|youth`)

/** Told of several only. */
const SEVERAL = listed(`bodies|crew|displaced people|
  displaced persons|elderly people|grandchildren|locals|monitors|non-combatants|
  others|peaceful residents|people|relatives|schoolchildren|servicepeople|souls|staff|troops|twins`)

/** Two at once: "a married couple", "both parents". */
const PAIR = listed(`couple|both parents|both of them|married couple|elderly couple|husband and wife|husband and a wife|
  man and wife|his parents|her parents|their parents|both men|both women|both children|both drivers|
  both residents|spouses`)

export const PEOPLE: Readonly<Record<string, string[]>> = {
  P: [...PERSON.map(pluralOf), ...SEVERAL],
  p: [...PERSON, "couple's son", 'partner', 'spouse'],
  d: PAIR,
  h: listed('his|her|their|its|whose'),
}
