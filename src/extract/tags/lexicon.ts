import { DEATH_PHRASES, INJURY_PHRASES } from './injuryPhrases'

/**
 * The words that reports of the war are made of, by class. A sentence becomes a string of these letters, and the parsers
 * are regular expressions over that string. `/` stands as a word of its own ("shot down / jammed").
 *
 * - `D` drones, `M` missiles, `m` kinds of missile, `Y` drones and missiles alike ("aerial targets"), `y` aircraft, `B` bombs
 * - `L` launch, `I` intercept, `j` jam, `J` lose, `G` count as they come, `H` hit, `X` an attack, `Z` damage and fire
 * - `K` kill, `W` wound, `C` casualties, `P` people, `p` one person, `d` a pair of people, `h` possessive, `g` an age
 * - `R` Russia('s), `U` Ukraine('s), `E` the enemy
 * - `q` say, `s` including, `S` of them, `v` auxiliary, `V` not, `n` number, `@` place, `A` actor, `T` time
 * - `o` of, `i` in or near, `f` from, `b` by, `w` with, `t` the, `&` and, `r` which or who, `c` other conjunctions
 */
const WORDS: Readonly<Record<string, string>> = {
  D: `drone|drones|uav|uavs|uas|unmanned aerial vehicle|unmanned aerial vehicles|unmanned aircraft|unmanned vehicles|unmanned aerial systems|
    shahed|shaheds|gerbera|gerberas|geran|gerans|decoy|decoys|decoy drones|imitators|imitator drones|dummies|dummy drones|pilotless aircraft|unmanned planes|pilotless planes|uncrewed aerial vehicles|uncrewed aircraft|crewless aircraft|drone aircraft|drones or decoys|drones and dummies|long-range drones|robot planes|simulator drones|loitering munition|loitering munitions|
    shahed-type|shahed-136|shahed-131|shahed-type drones|attack drones|strike drones|quadcopter|quadcopters|fpv|fpvs|kamikazes|
    unmanned attack aircraft|aircraft-type unmanned aerial vehicles|drones and decoys|drones and decoy drones|drones of various types`,
  M: `missile|missiles|rocket|rockets|iskander|iskanders|iskander-m|iskander-k|kinzhal|kinzhals|kalibr|kalibrs|kh-101|kh-101s|kh-59|kh-22|
    zircon|zircons|tsirkon|oreshnik|s-300|s-400|cruise missiles|ballistic missiles|storm shadow|himars|atacms|neptune|flamingo`,
  m: `ballistic|cruise|hypersonic|aeroballistic|air-launched|sea-launched|anti-ship|anti-aircraft missile`,
  Y: `aerial targets|air targets|aerial target|air target|air attack weapons|aerial attack assets|air attack assets|aerial attack means|air attack means|means of aerial attack|aerial objects|aerial attack weapons|means of air attack|aerial weapons|air weapons|
    aerial assets|air assets|aerial threats|drones and missiles|missiles and drones|missiles and uavs|uavs and missiles|rockets and drones|projectiles`,
  y: `aircraft|aerial vehicles|aerial vehicle|flying objects|targets`,
  B: `guided bomb|guided bombs|guided aerial bomb|guided aerial bombs|glide bomb|glide bombs|aerial bomb|aerial bombs|gliding bombs|kab|kabs|bomb|bombs|air-dropped bombs`,
  L: `employed|employs|employing|flown|launch|launched|launches|launching|fired|fires|firing|send|sent|sends|sending|unleash|unleashed|unleashes|unleashing|
    deploy|deployed|deploys|deploying|used|uses|using|directed|dispatched|lobbed|hurled|released|flew|involving|involved|
    consisted|consisting|comprising|comprised|featuring|made up of|let loose|rained|rains|let fly|loosed|poured|threw|throws|flung|fielded|aimed|took off|took part|take part|entered|crossed into|crossed|sent up|sent in|came in|airborne|in the air|committed|pelted|piloted|unloaded|mustered`,
  I: `liquidated|liquidate|nullified|nullify|incapacitated|annihilated|obliterated|defeated|defeat|tackled|forced down|shot down|shoot down|shoots down|shooting down|shot them down|brought down|bring down|brings down|bringing down|downed|downs|downing|
    intercepted|intercept|intercepts|intercepting|interception|interceptions|destroyed|destroy|destroys|destroying|destruction|
    neutralised|neutralized|neutralising|neutralizing|neutralise|neutralize|neutralises|neutralizes|took out|takes out|taken out|take out|taking out|
    knocked out|knocks out|took down|takes down|taken down|take down|taking down|eliminated|eliminates|eliminate|eliminating|elimination|repelled|repels|repel|repelling|
    thwarted|thwarts|stopped|stops|stopping|disabled|disables|shot out of the sky|downings|foiled|wiped out|shootdown|blocked|countered|intercepted and destroyed|destroyed and intercepted|
    shot from the sky|knocked down|knock down|prevented|cut down|rendered harmless|accounted for|dealt with|coped with|warded off|ward off|fended off|fend off|parried|halted|felled|beat back|beaten back|beaten off|beat off|swatted|picked off|put out of action|finished off|blasted|blown up in the air|caught|struck down|handled|repulsed|stopped in the air|blown out of the sky|broken up|cleared|dispatched in the air|grounded|swatted down|fought off|fight off|fighting off|turned back`,
  j: `jammed|jams|jamming|suppressed|suppress|suppresses|suppressing|electronically suppressed|neutralised by electronic warfare|
    neutralized by electronic warfare|suppressed by electronic warfare|diverted|spoofed|jammed by electronic warfare|disabled by electronic warfare`,
  J: `fell without|crashed without|went down without|fell on their own|crashed harmlessly|did not achieve|exited ukrainian airspace|left ukrainian airspace|led astray|redirected|lost|locationally lost|disappeared|vanished|disappear|went missing|gone missing|dropped off|fell harmlessly|came down on their own|crashed on their own|simply fell|fell short|got lost|were lost from|disappearing|vanishing|failing to reach|fell in open|fell off|failed to reach|did not reach|didn't reach|
    never reached|went off course|lost track|went astray|lost contact|missed their targets|lost control|unaccounted for|strayed|drifted off course|failed to hit|failed to hit their targets|did not hit|didn't hit|did not make it|failed to make it|failed to arrive|never arrived|missed|veered off course|off course|lost to electronic warfare|lost from radar|failed to reach their targets|did not reach their targets`,
  G: `faced|faces|counted|counts|detected|detects|tracked|tracks|registered|recorded|confronted|spotted|came under attack from|came under attack by|identified`,
  H: `hit|hits|hitting|struck|strikes|striking|attacked|attacks|attacking|targeted|targeting|pounded|pounds|pounding|shelled|shells|shelling of|
    bombarded|bombed|bombing|assaulted|battered|slammed into|slams into|crashed into|crashes into|rammed|smashed into|fell on|landed on|
    came down on|coming down on|came at|flew at|headed for|swarmed|came under attack|come under attack|came under fire|came under shelling|set ablaze|set on fire|set fire to|caught fire|
    damaged|damages|damaging|dropped|drops|dropping|detonated|exploded|falling on|peppered|showered|pummeled|pummelled|pummeling|pummelling|blitzed|barraged|blanketed|bombards|bombarding|ploughed into|plowed into|rocked|hammered|ripped through|tore through|tears through`,
  X: `attack|strike|air strike|airstrike|airstrikes|air strikes|shelling|barrage|assault|bombardment|salvo|volley|swarm|wave|raid|raids|onslaught|blast|explosion|
    blasts|explosions|attacks on|strikes on|strikes against|bombing|fire|artillery fire|artillery|mortar|gunfire|drone attack|drone strike|drone attacks|
    drone strikes|drone raid|missile strike|missile attack|missile strikes|missile attacks|barrages|assaults|waves|hit on|impact|impacts|debris|wreckage|fragments|hostile fire`,
  Z: `damage|damaged property|ablaze|blaze`,
  K: `killed|kills|kill|killing|dead|died|dies|die|dying|deaths|death|fatalities|fatality|slain|perished|lost their lives|lost his life|lost her life|fatally wounded|fatally injured|
    claimed the lives|claims the lives|claiming the lives|took the lives|taken the lives|taking the lives|claimed the life|claims the life|claiming the life|took the life|
    lives|succumbed|death toll|number of dead|number of deaths|number of killed|number of fatalities|dead bodies|murdered|body count|bodies of|body of|toll|the toll`,
  W: `injured|injures|injure|injuring|wounded|wounds|wounding|wound|hurt|hurts|hurting|hospitalised|hospitalized|injuries|injury|taken to hospital|taken to a hospital|
    taken to hospitals|taken to the hospital|rushed to hospital|shrapnel wounds|in hospital|in the hospital|in hospitals|number of injured|number of wounded|injury toll|
    number of casualties|treated in hospital|being treated in hospital|being treated for|treated for|maimed|sent to hospital|brought to hospital|required hospitalization`,
  C: `casualties|casualty|victims|victim`,
  P: `people|persons|civilians|residents|locals|men|women|children|boys|girls|teenagers|teens|workers|employees|rescuers|firefighters|medics|police officers|
    policemen|citizens|adults|pensioners|drivers|kids|infants|toddlers|crew members|members|sailors|others|individuals|students|schoolchildren|doctors|nurses|
    paramedics|patients|passengers|journalists|volunteers|minors|siblings|relatives|parents|guests|pedestrians|motorists|farmers|soldiers|servicemen|guards|
    servicepeople|service members|troops|emergency workers|first responders|elderly people|sons|daughters|brothers|sisters|grandchildren|babies|policewomen|
    officers|railway workers|energy workers|utility workers|local residents|peaceful residents|non-combatants|souls|staff members|specialists|mothers|builders|
    passersby|bystanders|shoppers|twins|youths|seamen|dockworkers|miners|engineers|villagers|nationals|foreigners|tourists|holidaymakers|athletes|inmates|prisoners|security guards|
    neighbours|neighbors|grandparents|adolescents|mechanics|electricians|postal workers|deminers|sappers|inspectors|
    colleagues|coworkers|co-workers|linemen|loaders|cadets|priests|monks|nuns|customers|visitors|diners|beachgoers|bathers|worshippers|tenants|owners|
    commuters|staff|refugees|displaced people|displaced persons|retirees|schoolgirls|schoolboys|pupils|inhabitants|cameramen|lifeguards|welders|
    technicians|repairmen|cousins|grandsons|granddaughters|wives|couriers|beekeepers|foresters|guardsmen|lawmakers|bodies|crew|
    teachers|cleaners|street cleaners|taxi drivers|postmen|carpenters|plumbers|gardeners|bakers|veterans|utility workers|councillors|scientists|coaches|
    pastors|reservists|hairdressers|pharmacists|surgeons|waiters|actors|musicians|sportsmen|monitors|correspondents|reporters|dog handlers|janitors`,
  p: `person|man|woman|child|boy|girl|civilian|resident|teenager|teen|worker|employee|rescuer|firefighter|medic|police officer|policeman|citizen|adult|pensioner|
    driver|infant|toddler|baby|passenger|crew member|member|sailor|individual|student|schoolboy|schoolgirl|doctor|nurse|paramedic|patient|journalist|volunteer|minor|
    wife|husband|mother|father|son|daughter|grandson|granddaughter|grandmother|grandfather|brother|sister|local resident|guard|security guard|serviceman|soldier|
    pedestrian|motorist|farmer|passer-by|passerby|tractor driver|bus driver|truck driver|seaman|guardswoman|policewoman|couple's son|lady|guest|male|female|
    newborn|cyclist|motorcyclist|fisherman|villager|shepherd|elderly woman|elderly man|young woman|young man|foreman|kid|youth|engineer|electrician|mechanic|deminer|sapper|officer|adolescent|foreigner|national|human|neighbour|neighbor|
    colleague|coworker|co-worker|lineman|loader|priest|customer|owner|retiree|pupil|watchman|caretaker|conductor|cook|saleswoman|seller|vendor|cashier|
    courier|mother-in-law|father-in-law|aunt|uncle|nephew|niece|cousin|bystander|tourist|miner|cameraman|photographer|operator|dispatcher|trucker|
    builder|technician|welder|beekeeper|forester|milkmaid|paratrooper|mine worker|energy worker|utility worker|railway worker|emergency worker|
    teacher|cleaner|street cleaner|taxi driver|postman|postwoman|carpenter|plumber|gardener|baker|veteran|councillor|scientist|coach|pastor|deacon|
    monk|nun|reservist|hairdresser|pharmacist|surgeon|dentist|waiter|waitress|musician|sportsman|correspondent|reporter|dog handler|janitor|agronomist|
    combine operator|combine driver|ambulance driver|tram driver|train driver|homeowner|widow|widower|orphan|great-grandmother|stepfather|stepmother|fiancee|principal|headmaster|headmistress|single mother|schoolteacher|night watchman`,
  d: `couple|both parents|both of them|married couple|elderly couple|husband and wife|husband and a wife|man and wife|his parents|her parents|their parents|both men|both women|both children|both drivers|both residents|spouses`,
  h: `his|her|their|its|whose`,
  R: `russia|russian|russians|russia's|moscow's forces|russian federation|russian forces|russian troops|russian army|russian military|invaders|occupiers|aggressor|occupation forces|
    russian invaders|kremlin's forces|putin's forces|russian occupiers`,
  U: `ukraine|ukrainian|ukrainians|ukraine's|ukrainian forces|ukrainian troops|ukrainian army|ukrainian armed forces|kiev regime|kyiv regime|ukrainian military|ukrainian troops|afu`,
  E: `enemy|the enemy|enemy's|hostile`,
  q: `said|says|say|saying|reported|reports|report|reporting|claimed|claims|claiming|told|added|adds|noted|wrote|announced|confirmed|stated|declared|posted|informed|specified|clarified|according to|per|tells|notes|writes|confirms`,
  s: `including|incl|among them|among whom|among those|includes|included|amongst them|comprised of`,
  S: `of which|of whom|of those|of them|of these|of that number|of that total|of those launched|of this number|of the total`,
  v: `was|were|is|are|been|be|being|have|has|had|having|will|would|could|may|might|did|does|do|got|get|gets|remain|remains|remained|suffered|suffer|suffers|sustained|sustain|sustains|received|receive|receiving|suffering|sustaining|suffered from|taken|became|become|left|leaves|leaving|leave`,
  V: `not|n't|never|without|neither|nor|no`,
  o: `of|out of|from among`,
  f: `from`,
  i: `in|at|near|outside|on|against|over|above|across|around|inside|within|throughout|into|off|towards|toward|close to|not far from|onto|through|under|along|beside|outskirts of|around|in and around|on the outskirts of|to`,
  b: `by`,
  w: `with|carrying`,
  t: `the|a|an|this|that|these|those|all|some|each|any|every|own|it|they|we|he|she`,
  '&': `and|or|/|plus|as well as|along with|together with|alongside|&`,
  r: `which|who|whom|that were|that had|where`,
  c: `when|after|as|while|since|because|before|but|whereas|although|though|if|until|than|amid|meanwhile|with no|during|following|despite`,
}

/** Words that change nothing in the grammar; they are left out of the string. */
const SKIPPED = `in total|in all|also|reportedly|already|later|then|both|either|successfully|immediately|now|just|still|only|alone|thus|far|so|yet|additionally|moreover|
  preliminarily|preliminary|apparently|allegedly|initially|subsequently|simultaneously|respectively|almost|early|late|tragically|sadly|total|combined|overall|altogether|meanwhile|finally|instantly|seriously|severely|badly|there|here|more|another|further|additional|other|or more|and more|or so|lightly|slightly|critically|gravely`

/** The class of a phrase in lower case; skipped words have the class ''. */
export const CLASS_OF: ReadonlyMap<string, string> = new Map([
  ...Object.entries(WORDS).flatMap(([letter, list]) => split(list).map((word) => [word, letter] as const)),
  ...split(SKIPPED).map((word) => [word, ''] as const),
  ...INJURY_PHRASES.map((phrase) => [phrase, 'W'] as const),
  ...DEATH_PHRASES.map((phrase) => [phrase, 'K'] as const),
])

/** For each first word, how many words its longest phrase has. */
export const PHRASE_LENGTH: ReadonlyMap<string, number> = longestByFirstWord()

function split(list: string): string[] {
  return list.split('|').map((word) => word.replace(/\s+/g, ' ').trim())
}

function longestByFirstWord(): Map<string, number> {
  const longest = new Map<string, number>()
  for (const phrase of CLASS_OF.keys()) {
    const words = phrase.split(' ')
    longest.set(words[0]!, Math.max(words.length, longest.get(words[0]!) ?? 0))
  }
  return longest
}
