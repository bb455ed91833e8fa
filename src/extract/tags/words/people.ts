import { listed, pluralOf } from './forms'

/** One person, by age, kin, calling or where he stood. */
const PERSON =
  listed(`acquaintance|actor|adolescent|adult|agronomist|aid worker|ambulance driver|apprentice|artist|assistant|
  athlete|aunt|baby|baker|ballerina|barber|bather|beachgoer|beekeeper|binman|boxer|boy|boyfriend|bride|brother|
  brother-in-law|builder|bus driver|bystander|cadet|cameraman|caretaker|carpenter|cashier|child|citizen|civilian|
  classmate|cleaner|co-worker|coach|colleague|combine driver|combine operator|commuter|companion|conductor|convict|cook|
  corporal|correspondent|councillor|courier|cousin|coworker|crew member|customer|cyclist|dad|daughter|daughter-in-law|
  deacon|deminer|dentist|deputy|deputy head|detainee|diner|dispatcher|district head|dockworker|doctor|dog handler|
  driver|elderly lady|elderly man|elderly woman|electrician|emergency responder|emergency worker|employee|energy worker|
  engineer|evacuee|farmer|father|father-in-law|female|fiance|fiancee|fighter|firefighter|fireman|first responder|
  fisherman|footballer|foreigner|foreman|forester|friend|gardener|gas worker|girl|girlfriend|godfather|godmother|
  granddaughter|grandfather|grandma|grandmother|grandpa|grandparent|grandson|great-grandmother|groom|guard|guardsman|
  guardswoman|guest|hairdresser|handyman|harvester driver|headmaster|headmistress|holidaymaker|homeowner|human|hunter|
  husband|individual|infant|inhabitant|inmate|inspector|intern|janitor|journalist|kid|lady|lawmaker|lieutenant|
  lifeguard|lineman|loader|local|local resident|locomotive driver|lorry driver|lyceum student|machinist|male|man|mechanic|
  medic|member|milkmaid|mine worker|miner|mineworker|minibus driver|minor|mom|monk|mother|mother-in-law|motorcyclist|
  motorist|mum|musician|national|neighbor|neighbour|nephew|newborn|niece|night watchman|nun|nurse|officer|onlooker|
  operator|orphan|owner|paramedic|paratrooper|parent|passenger|passer-by|passerby|pastor|patient|pedestrian|pensioner|
  person|pharmacist|photographer|plumber|police captain|police lieutenant|police officer|police sergeant|policeman|
  policewoman|postal worker|postman|postwoman|priest|principal|prisoner|programmer|pupil|railway worker|ranger|refugee|
  repairman|reporter|rescuer|reservist|resident|retiree|road worker|sailor|salesman|saleswoman|sapper|schoolboy|
  schoolgirl|schoolmate|schoolteacher|scientist|seaman|seamstress|security guard|seller|septuagenarian|sergeant|
  service member|serviceman|shepherd|shop assistant|shop owner|shopkeeper|shopper|sibling|singer|single mother|sister|
  sister-in-law|soldier|son|son-in-law|specialist|sportsman|staff member|stepbrother|stepdaughter|stepfather|stepmother|
  stepsister|stepson|stoker|street cleaner|student|surgeon|tailor|taxi driver|teacher|technician|teen|teenager|tenant|
  toddler|tourist|tractor driver|trader|train driver|trainee|tram driver|truck driver|trucker|twin|uncle|utility worker|
  vendor|veteran|villager|visitor|volunteer|waiter|waitress|watchman|welder|widow|widower|wife|woman|woodcutter|worker|
  worshipper|young man|young woman|youth`)

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
