import { listed, pluralOf } from './forms'

/** One person, by age, kin, calling or where he stood. */
const PERSON = listed(`academic|accountant|acquaintance|activist|actor|actress|adolescent|adult|agronomist|aid worker|
  ambulance driver|anaesthetist|angler|apprentice|architect|artist|assistant|athlete|attorney|aunt|baby|babysitter|
  baker|ballerina|barber|barista|barman|bartender|bather|beachgoer|beautician|beekeeper|beggar|believer|biker|binman|
  biologist|blacksmith|blogger|bloke|boatswain|bodyguard|boxer|boy|boyfriend|bricklayer|bride|bridegroom|brother|
  brother-in-law|builder|bus driver|businessman|businesswoman|butcher|buyer|bystander|cabbie|cadet|cameraman|
  cameraperson|camper|captive|caregiver|carer|caretaker|carpenter|cashier|centenarian|chap|chaplain|chauffeur|chef|
  chemist|child|churchgoer|citizen|city dweller|civil servant|civilian|classmate|cleaner|clerk|co-worker|coach|cobbler|
  colleague|combine driver|combine operator|commuter|companion|composer|comrade|concertgoer|concierge|conductor|
  conscript|constable|convict|cook|cop|corporal|correspondent|cosmetologist|councillor|courier|cousin|cowherd|coworker|
  crew member|crewman|crewmember|customer|cyclist|dad|dancer|daughter|daughter-in-law|deacon|deckhand|decorator|
  deminer|dentist|deputy|deputy head|designer|detainee|detective|developer|diner|dispatcher|district head|docker|
  dockworker|doctor|dog handler|draftee|driver|drummer|dustman|ecologist|economist|elderly lady|elderly man|
  elderly woman|electrician|emergency responder|emergency worker|employee|energy worker|engineer|entrepreneur|evacuee|
  ex-husband|ex-soldier|ex-wife|farm worker|farmer|farmhand|farmworker|father|father-in-law|female|fiance|fiancee|
  fighter|firefighter|fireman|first responder|first-grader|fisher|fisherman|flatmate|florist|footballer|foreigner|
  foreman|forester|foster child|friend|funeral-goer|gamekeeper|gardener|gas worker|gasman|gentleman|geologist|girl|
  girlfriend|glazier|goddaughter|godfather|godmother|godson|governess|graduate|gran|grandad|grandchild|granddaughter|
  grandfather|grandma|grandmother|grandpa|grandparent|grandson|granny|great-grandchild|great-granddaughter|
  great-grandfather|great-grandmother|great-grandson|grocer|groom|guard|guardsman|guardswoman|guest|guitarist|
  hairdresser|half-brother|half-sister|handyman|harvester driver|headman|headmaster|headmistress|headteacher|herdsman|
  hiker|holidaymaker|homeowner|hostage|householder|housekeeper|human|humanitarian worker|hunter|husband|imam|immigrant|
  individual|infant|inhabitant|inmate|inspector|intern|interpreter|islander|janitor|jeweller|jockey|joiner|journalist|
  kid|kindergartner|kinsman|laborer|labourer|lad|lady|landlady|landlord|lass|lawmaker|lawyer|lecturer|librarian|
  lieutenant|lifeguard|lineman|linesman|loader|local|local resident|locksmith|locomotive driver|lodger|logger|
  longshoreman|lorry driver|lumberjack|lyceum student|machinist|maid|mailman|male|man|manicurist|mariner|masseur|
  mechanic|medic|member|midwife|migrant|milkmaid|mine worker|miner|mineworker|minibus driver|minor|mom|monk|mother|
  mother-in-law|motorcyclist|motorist|mourner|mum|musician|nan|nanny|national|neighbor|neighbour|nephew|newborn|niece|
  night watchman|nonagenarian|notary|nun|nurse|octogenarian|officer|oilman|onlooker|operator|orphan|owner|painter|
  paramedic|paratrooper|parent|parishioner|partygoer|passenger|passer-by|passerby|pastor|patient|patrolman|pedestrian|
  pensioner|person|pharmacist|photographer|photojournalist|physician|physicist|pianist|pitman|plasterer|plumber|
  police captain|police lieutenant|police officer|police sergeant|policeman|policewoman|porter|postal worker|
  postgraduate|postman|postwoman|preschooler|priest|principal|prisoner|professor|programmer|psychologist|pupil|rabbi|
  railway worker|railwayman|railwaywoman|ranger|referee|refugee|repairman|reporter|rescuer|researcher|reservist|
  resident|retiree|road worker|roofer|roommate|sailor|salesman|salesperson|saleswoman|sapper|schoolboy|schoolchild|
  schoolfriend|schoolgirl|schoolkid|schoolmaster|schoolmate|schoolteacher|scientist|scooterist|seafarer|seaman|
  seamstress|security guard|seller|septuagenarian|sergeant|service member|serviceman|servicewoman|sexagenarian|sexton|
  shepherd|shop assistant|shop owner|shopkeeper|shopper|sibling|signalman|singer|single mother|sister|sister-in-law|
  skier|skipper|sniper|soldier|son|son-in-law|specialist|spectator|sportsman|staff member|staffer|stallholder|
  stepbrother|stepchild|stepdaughter|stepfather|stepmother|stepsister|stepson|stevedore|steward|stewardess|stoker|
  stonemason|storekeeper|stranger|street cleaner|student|sunbather|surgeon|surveyor|sweeper|swimmer|tailor|taxi driver|
  teacher|technician|teen|teenager|tenant|therapist|toddler|tot|tourist|townsman|townsperson|trackman|tractor driver|
  trader|train driver|trainee|tram driver|translator|traveler|traveller|triplet|truck driver|trucker|tutor|twin|uncle|
  undergraduate|utility worker|vacationer|vendor|veteran|veterinarian|village head|villager|visitor|volunteer|waiter|
  waitress|warehouseman|watchmaker|watchman|welder|wheelchair user|widow|widower|wife|woman|woodcutter|worker|workmate|
  worshipper|wrestler|young man|young woman|youngster|youth|zookeeper`)

/** Told of several only. */
const SEVERAL = listed(`bodies|crew|displaced people|
  displaced persons|elderly people|folk|folks|locals|monitors|non-combatants|
  others|peaceful residents|people|relatives|servicepeople|souls|staff|troops|twins`)

/** Two at once: "a married couple", "both parents". */
const PAIR = listed(`couple|both parents|both of them|married couple|elderly couple|husband and wife|husband and a wife|
  man and wife|his parents|her parents|their parents|both men|both women|both children|both drivers|
  both residents|spouses`)

export const PEOPLE: Readonly<Record<string, string[]>> = {
  P: [...PERSON.map(pluralOf), ...SEVERAL],
  p: [...PERSON, 'partner', 'spouse'],
  d: PAIR,
  h: listed('his|her|their|its|whose'),
}
