import { oneOf, part } from '../../text/pattern'

const RIVERS = /^(?:Dnipro|Dnepr|Don|Volga|Desna|Oskil)(?:'s)?$/

/** "the Dnipro's west bank", "the Dnipro River": not the city. */
export const isRiver = (name: string, before: string, after: string): boolean =>
  RIVERS.test(name) &&
  (/\bthe $/i.test(before) || /^\s+[Rr]iver\b/.test(after)) &&
  !/^\s+(?:region|oblast|district|city)/.test(after)

/** "Mass drone attack on Kyiv", "Buy time": a word that is, or shares its key with, the name of a town. */
export const isWord = (name: string): boolean => /^(?:Mass|MASS|Buy|Marks)$/.test(name)

/** "on Engels Street" */
export const isStreet = (after: string): boolean =>
  /^\s+(?:Street|Avenue|Square|Boulevard|Prospekt|Lane|Highway|Embankment)\b/.test(after)

const VILLAGE_BEFORE = /\b(?:village|town|settlement|hamlet) of $/i
const SECOND_NAME = /^ \p{Lu}\p{Ll}+\b(?! (?:district|region|oblast|community))/u

/** "the village of Novye Yurkovichi": one name, though a list knows a Novye. */
export const isFirstHalf = (before: string, after: string): boolean =>
  VILLAGE_BEFORE.test(before) && SECOND_NAME.test(after)

/** "the village of Verkhnia Samara": one name, though a list knows a Samara. */
export const isSecondHalf = (before: string): boolean =>
  /\b(?:village|town|settlement|hamlet) of \p{Lu}[\p{L}'-]+ $/u.test(before)

/**
 * "Volodymyr Artiukh": a person's first name, where a family name follows; "in Volodymyr, Volyn Oblast" is the town.
 */
export const isGivenName = (name: string, after: string): boolean =>
  /^(?:Volodymyr|Vladimir)$/.test(name) && /^ \p{Lu}\p{Ll}+(?! (?:region|oblast|district))/u.test(after)

/** "the Kholodnohirskyi district of Kharkiv": the city says where. */
const OF_CITY =
  /^ (?:city |urban )?district (?:of|in) (?:the city of )?(?=\p{Lu})(?!\p{Lu}[\p{L}'-]+ (?:region|[Oo]blast))/u
export const isOfCity = (after: string): boolean => OF_CITY.test(after)

/** "the Kuybyshevsky district of Rostov region": no quarter of a city, though one has a quarter so called. */
const OF_REGION = /^ district (?:of|in) (?:the )?\p{Lu}[\p{L}'-]+ (?:[Rr]egion|[Oo]blast|krai)/u
export const isOfOwnRegion = (after: string): boolean => OF_REGION.test(after)

/** "Belgorod, a border region of Russia": the region, not its city; but "in Dnipro, the region's governor said". */
const REGION_BESIDE = RegExp(
  part`^, (?:an?|the|Russia's|Ukraine's) (?:${oneOf`
    border | neighbou?ring | adjacent | frontline | front-line | bordering | (?:[a-z]+-)?[a-z]+ern | Russian | Ukrainian
  `} ){0,4}(?:region|oblast|province)\b(?!')`,
)
export const isRegionBeside = (after: string): boolean => REGION_BESIDE.test(after)

const UNITS = oneOf`Battalion | Brigade | Regiment | Division | Legion | Corps`
const PLANTS = oneOf`NPP | [Nn]uclear [Pp]ower | [Nn]uclear [Pp]lant | [Nn]uclear [Ss]tation`
const UNIT_AFTER = RegExp(part`^ (?:${UNITS}|${PLANTS})\b`)
/** What often bears a place's name and is none, as the source of a pattern: "the Sokol market". */
export const SITES = oneOf`market | cinema | hotel | restaurant | supermarket | mall | stadium`
const SITE_AFTER = RegExp(part`^ (?:${SITES}|shop)\b`, 'i')

/** "the Azov Battalion", "the Zaporizhzhia Nuclear Power Plant", and of names less known "the Sokol market". */
export const isSiteOrUnit = (after: string, isListed: boolean): boolean =>
  UNIT_AFTER.test(after) || (!isListed && SITE_AFTER.test(after))

const CARED = oneOf`
  is | are | was | were | remains? | taken | rushed | transferred | transported | brought | delivered | sent | moved
  evacuated | airlifted | flown | referred | hospitali[sz]ed | admitted | treated | treatment | care | surgery | died
  recovering | doctors | medics | surgeons`
/** "are in a serious condition", but not "were injured at", which tells where that was. */
const NO_HARM = part`(?:(?!killed|injured|wounded|hurt)[\w-]+ )`
const CARED_BEFORE = RegExp(part`\b${CARED} ${NO_HARM}{0,4}(?:in|to|at|by|from) (?:the |an? )?$`, 'i')
const WARD = oneOf`hospitals? | clinics? | polyclinics? | medical cent(?:er|re)s? | trauma cent(?:er|re)s?`
const KINDS_OF_WARD = oneOf`city | central | regional | district | clinical | children's | emergency | municipal | state`
const WARD_AFTER = RegExp(part`^(?:'s)? (?:${KINDS_OF_WARD} ){0,4}${WARD}\b`, 'i')
/** "are being treated in a regional hospital in", "are in hospitals of Crimea and the" */
const IN_WARD = RegExp(
  part`\b${CARED} ${NO_HARM}{0,6}${WARD}(?: (?:No\.? ?)?\d+)? (?:in|of|near)
    \s(?:[A-Z][\w-]+(?: (?:region|oblast))?,? )?(?:and )?(?:the )?(?:(?:city|town) of )?$`,
  'i',
)
/** "Medics in Dnipro are fighting for their lives" */
const OF_MEDICS = /\b(?:doctors|medics|surgeons) (?:in|from|of) $/i
const CARE_AFTER = /^ (?:\w+ )?(?:(?:fight|treat|operat|tak|car|do)(?:ing|ed)|treat|operate|fight|said|say)\b/
/** "died in a hospital in Odesa when a missile struck it" */
const WHEN_HIT = /^,? (?:when|as|which|that)\b[^.;]*\b(?:hit|struck|attacked|shelled|fell)\b/

/** "taken to Belgorod City Hospital No. 2", "sent to the hospital in Dnipro": where the wounded are, not were hit. */
export const isWard = (before: string, after: string): boolean =>
  (CARED_BEFORE.test(before) && WARD_AFTER.test(after)) ||
  (IN_WARD.test(before) && !WHEN_HIT.test(after)) ||
  (OF_MEDICS.test(before) && CARE_AFTER.test(after))

/** "on the Suzemka-Strazhovo highway": told by the town it sets out from. */
export const isRoad = (after: string): boolean => /^ (?:highway|road|route|motorway)\b/i.test(after)

/** "the Kyiv Independent reported": a paper, not where something happened. */
export const isPaper = (after: string): boolean => /^ (?:Independent|Post|Times|Journal|School of)\b/.test(after)

const ROUTE_BEFORE = /\b(?:trains?|bus|buses|minibus|route|flight|line|service)\b[^.;]{0,50}$/i
const DASH_BEFORE = /\p{L}['"]? ?[—–] ?['"]?$/u
const DASH_AFTER = /^['"]? ?[—–] ?['"]?\p{Lu}/u
/** "a train running Lviv — Sumy — Konotop": where it goes, not where it was hit. */
export const isRoute = (before: string, after: string): boolean =>
  ROUTE_BEFORE.test(before) && (DASH_BEFORE.test(before) || DASH_AFTER.test(after))

/** What stands before a village's name as part of it: "New", "Old", "Great", "Upper". */
export const ADJECTIVES = oneOf`
  Nov[aeiy]\w{0,2} | Star[aeiy]\w{0,2} | Velyk[aeiy]\w? | Velik[aeiy]\w{0,2} | Mal[aeiy]\w{0,2} | Verkhn\w+ | Nyzhn\w+
  Nizhn\w+ | Krasn[aoy]\w{0,2} | Bil[aey]\w? | Bel[aoy]\w{0,2} | Chervon[aey]\w? | Vysok[aey]\w?
  Sukh[aey]\w? | Dovh[aey]\w?`
/** "In Nova Poltavka": an adjective and its noun are one name, though a list knows a Nova. */
const ADJECTIVE = RegExp(`^${ADJECTIVES}$`)
export const isAdjective = (name: string, after: string): boolean => ADJECTIVE.test(name) && SECOND_NAME.test(after)
