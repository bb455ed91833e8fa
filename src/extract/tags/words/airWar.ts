import { combine, everyForm, listed } from './forms'
import { LOSE } from './strayed'

/** Drones, missiles, and what they are called together; bombs and the rockets of artillery are no part of a raid. */
export const WEAPONS: Readonly<Record<string, string[]>> = {
  D: listed(`drone|drones|uav|uavs|uas|unmanned aerial vehicle|unmanned aerial vehicles|unmanned aircraft|
    unmanned vehicles|unmanned aerial systems|unmanned planes|unmanned attack aircraft|
    aircraft-type unmanned aerial vehicles|uncrewed aerial vehicles|uncrewed aircraft|crewless aircraft|
    pilotless aircraft|pilotless planes|pilotless craft|unmanned craft|uncrewed craft|crewless craft|
    remotely piloted aircraft|remotely piloted vehicles|unmanned systems|uncrewed systems|uncrewed aerial systems|
    drone aircraft|robot planes|flying bombs|exploding drones|explosive drones|long-range drones|attack drones|strike drones|
    shahed|shaheds|shahed-type|shahed type|geran type|shahed-136|shahed-131|shahed-type drones|gerbera|gerberas|
    geran|gerans|
    decoy|decoys|decoy drones|decoy uavs|imitators|imitator drones|drone imitators|imitation drones|
    dummies|dummy drones|dummy uavs|simulators|simulator drones|drone simulators|mock drones|
    drones or decoys|drones and decoys|drones and decoy drones|drones and dummies|drones of various types|
    quadcopter|quadcopters|fpv|fpvs|kamikazes|loitering munition|loitering munitions|barrage munition|
    barrage munitions`),
  M: listed(`missile|missiles|rocket|rockets|cruise missiles|ballistic missiles|iskander|iskanders|iskander-m|
    iskander-k|kinzhal|kinzhals|kalibr|kalibrs|kh-101|kh-101s|kh-59|kh-22|zircon|zircons|tsirkon|oreshnik|
    s-300|s-400|storm shadow|atacms|neptune|flamingo`),
  m: listed('ballistic|cruise|hypersonic|aeroballistic|air-launched|sea-launched|anti-ship|anti-aircraft missile'),
  Y: listed(`aerial target|aerial targets|air target|air targets|aerial objects|aerial threats|projectiles|
    threats|incoming threats|incoming targets|weapons|incoming weapons|
    airborne threats|airborne targets|airborne objects|air threats|
    air-attack weapons|air-attack assets|air-attack means|air-attack vehicles|
    aerial attack assets|air attack assets|aerial assets|air assets|aerial attack means|air attack means|
    means of aerial attack|means of air attack|aerial attack weapons|aerial attack vehicles|air attack vehicles|
    air attack weapons|aerial weapons|air weapons|
    drones and missiles|missiles and drones|missiles and uavs|uavs and missiles|rockets and drones`),
  y: listed('aircraft|craft|aerial craft|aerial vehicles|aerial vehicle|flying objects|targets'),
  B: listed(`bomb|bombs|guided bomb|guided bombs|guided aerial bomb|guided aerial bombs|glide bomb|glide bombs|
    gliding bombs|unmanned boat|unmanned boats|uncrewed boat|uncrewed boats|drone boat|drone boats|unmanned vessels|
    unmanned surface vessels|unmanned surface vehicles|uncrewed vessels|aerial bomb|aerial bombs|air-dropped bombs|
    kab|kabs|jdam|jdam bombs|
    himars|himars rocket|himars rockets|himars projectiles|himars shells|himars missiles|himars mlrs rocket|
    himars mlrs rockets|mlrs|mlrs rockets|
    mlrs shells|mlrs projectiles`),
}

/** "crossed the border", "entered the country's airspace": so many came. */
const CAME_IN = combine(
  ['entered', 'crossed', 'crossed into', 'flew into', 'intruded into', 'penetrated', 'violated', 'breached'],
  ['the', 'its', 'their', 'the state', 'the country'],
  ['border', 'airspace', 'air space', 'sky', 'skies', 'territory'],
)

const LAUNCH = [
  ...CAME_IN,
  ...everyForm('launch|employ|deploy|unleash|send/sent|hurl|lob'),
  ...listed(`flown|flew|fired|fires|firing|used|uses|using|directed|dispatched|released|involving|involved|
    consisted|consisting|comprising|comprised|featuring|featured|made up of|let loose|rained|rains|let fly|loosed|
    poured|
    threw|throws|thrown|made use of|makes use of|making use of|flung|fielded|aimed|took off|took part|take part|entered|crossed into|crossed|sent up|sent in|
    came in|airborne|in the air|committed|pelted|piloted|unloaded|mustered|carried out|carries out|
    conducted|mounted|staged`),
]

const INTERCEPT = [
  ...everyForm(`intercept|destroy|demolish|disrupt|neutralise|neutralize|eliminate|repel|thwart|disable|liquidate|
    nullify|defeat|
    shoot/shot down|bring/brought down|take/took/taken out|take/took/taken down|knock out|knock down|
    ward off|fend off|fight/fought off|beat/beaten off|beat/beaten back`),
  ...listed(`downed|downs|downing|stop|stopped|stops|stopping|interception|interceptions|destruction|elimination|
    downings|shootdown|shot them down|shot out of the sky|shot from the sky|intercepted and destroyed|
    destroyed and intercepted|incapacitated|annihilated|obliterated|tackled|forced down|foiled|wiped out|blocked|
    countered|prevented|cut down|rendered harmless|accounted for|dealt with|took care of|coped with|fell victim to|fell prey to|
    parried|halted|felled|swatted|swatted down|smashed|picked off|credited with|put out of action|finished off|blasted|
    blown up in the air|blown out of the sky|caught|struck down|handled|repulsed|stopped in the air|broken up|cleared|
    fell to air|dispatched in the air|grounded|ended up on the ground|brought to earth|brought to ground|brought to the ground|
    sent to the ground|turned into scrap|turned to scrap|turned into scrap metal|turned to scrap metal|
    reduced to scrap|reduced to scrap metal|turned into wreckage|reduced to wreckage|turned into debris|
    disposed of|disposes of|made short work of|put paid to|saw off|seen off|polished off|mopped up|gunned down|
    swept from the sky|plucked from the sky|knocked from the sky|knocked out of the sky|wiped from the sky|
    removed from the sky|cleared from the sky|claimed the scalps of|bagged|incinerated|pulverised|pulverized|
    zapped|put out of commission|rendered useless|dealing with|deals with|accounting for|accounts for|
    blown apart|blown to pieces|torn apart|torn to pieces|shot to pieces|sent crashing|turned back|turned away`),
]

const JAM = [
  ...everyForm('suppress'),
  ...combine(
    ['affected by', 'impacted by'],
    ['', 'active'],
    ['jamming', 'electronic jamming', 'electronic warfare', 'electronic countermeasures', 'electronic interference'],
  ),
  ...listed(`jammed|jams|jamming|divert|diverts|diverted|diverting|spoofed|
    electronically suppressed|electronically disabled|
    electronically impaired|impaired|electronically neutralised|
    electronically neutralized|electronically disabled or forced down|jammed or otherwise neutralized|
    jammed or otherwise neutralised|jammed by electronic warfare|
    disabled by electronic warfare|neutralised by electronic warfare|neutralized by electronic warfare|
    suppressed by electronic warfare|used electronic countermeasures on|used electronic countermeasures against|
    used electronic warfare on|used electronic warfare against`),
]

const HIT = listed(`hit|hits|hitting|struck|strikes|striking|attacked|attacks|attacking|targeted|targeting|
  pounded|pounds|pounding|shelled|shells|shelling of|impacted|impacting|bombarded|bombards|bombarding|bombed|
  assaulted|battered|
  slammed into|slams into|crashed into|crashes into|smashed into|ploughed into|plowed into|rammed|
  ripped through|tore through|tears through|fell on|falling on|landed on|came down on|coming down on|
  came at|come at|comes at|coming at|flew at|descended on|bore down on|converged on|swooped on|headed for|swarmed|came under attack|
  come under attack|came under fire|came under shelling|
  set ablaze|set on fire|set fire to|caught fire|damaged|damages|damaging|dropped|drops|dropping|detonated|exploded|
  peppered|showered|pummeled|pummelled|pummeling|pummelling|blitzed|barraged|blanketed|rocked|hammered`)

const ATTACK = listed(`attack|strike|air strike|airstrike|airstrikes|air strikes|attacks on|strikes on|
    strikes against|
  drone attack|drone attacks|drone strike|drone strikes|drone raid|missile strike|missile strikes|missile attack|
  missile attacks|raid|raids|assault|assaults|barrage|barrages|wave|waves|swarm|salvo|volley|onslaught|
  bombardment|bombing|shelling|fire|hostile fire|artillery fire|artillery|mortar|gunfire|blast|blasts|
  explosion|explosions|hit on|impact|impacts|debris|wreckage|fragments`)

/** What drones and missiles do, what is done to them, and what they leave. */
export const DEEDS: Readonly<Record<string, string[]>> = {
  L: LAUNCH,
  I: INTERCEPT,
  j: JAM,
  J: LOSE,
  G: listed(`worked on|engaged|engages|faced|faces|had to deal with|has to deal with|have to deal with|
    counted|counts|detected|detects|tracked|tracks|registered|recorded|confronted|spotted|
    identified|tracking|detecting|tallying|totting up|logged|logs|logging|
    endured|endures|withstood|weathered|came up against|contended with|grappled with|picked up on radar|came under attack from|came under attack by`),
  H: HIT,
  X: ATTACK,
  // Neither stopped nor lost when the count was made.
  x: listed(`exited ukrainian airspace|left ukrainian airspace|left the airspace|
    flew off|flew away|flew back|flew out|flew on|flew home|flown off|flown away|flown back|flown out|
    flown on|
    turned back towards|turned back toward|turned back to|turned back into|turned back for|went back to|went back into|
    went back towards|headed back|remain airborne|remained airborne|remains airborne|
    remained in the air|remain in the air|still airborne|
    still in the air|remained in ukrainian airspace|remain in ukrainian airspace|still in ukrainian airspace`),
  Z: listed('damage|damaged property|ablaze|blaze'),
}
