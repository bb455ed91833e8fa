import { oneOf, part } from '../../text/pattern'
import { ATTACKS } from '../attackWords'
import { isCityDistrict } from '../gazetteer/cityDistricts'
import { isGovernment } from './isGovernment'
import type { PlaceMention } from './placeMention'

const OFFICE_KINDS = oneOf`regional | oblast | region | city | municipal | acting | deputy | military | krai | civil`
const OFFICES = oneOf`
  governor | gov\. | mayor | head | chief | leader | council | authorities | officials? | spokes(?:man|woman|person)
  government
  administration | military administration | state administration | prosecutor | police | emergency
  operational headquarters | health department | OVA | OMA | RMA | MVA | RSA | ODA | KMVA`
/** "Rostov Governor", "Kharkiv city council" */
const TITLE_AFTER = RegExp(part`^(?:'s)?\s+(?:${OFFICE_KINDS}\s+)*${OFFICES}`, 'i')
const OFFICIALS = oneOf`
  governors? | mayor | head | leader | chief | administration | authorities | prosecutors? | officials? | headquarters
  police | government | ministry | department | office | services? | parliament
  residents? | reporters? | journalists?`
const SAID = oneOf`said | says | reported | reports | wrote | announced | confirmed | added`
/** "the Krasnodar Operational Headquarters said": who speaks, whatever it is called. */
const SPEAKER_AFTER = RegExp(part`^(?:\s+[\p{L}-]+){1,3}\s+${SAID}\b`, 'u')
/** "head of the Kherson region" */
const TITLE_BEFORE = RegExp(part`\b${OFFICIALS} (?:of|in|for) (?:the )?(?:\S+ ){0,1}$`, 'i')
/** "Governor Ivan Fedorov of the Zaporizhzhia region" */
const NAMED_BEFORE = /\b(?:Governor|Gov\.|Mayor|Head) (?:\p{Lu}[\p{L}'-]+ ){1,3}of (?:the )?$/u
/** "the General Staff in Kyiv" */
const STAFF_BEFORE = /\bGeneral Staff in $/

const HARM = oneOf`killed | killing | wounded | wounding | injured | injuring | hurt | died`
/** "killed three residents of Donetsk Oblast", "residents of Kherson have been wounded": where they were, too. */
const VICTIMS_BEFORE = RegExp(part`\b${HARM}\s(?:\w+\s){0,3}residents? of (?:the )?$`, 'i')
const RESIDENTS_BEFORE =
  /\b(?:residents?|inhabitants?|citizens?|natives?|people|m[ae]n|wom[ae]n) of (?:the (?:city|town|village|settlement) of )?(?:the )?$/i
/** "Three people from the village of Oleksandrivka were injured" */
const VILLAGERS_BEFORE = RegExp(
  part`\b${oneOf`people | residents? | civilians? | villagers? | m[ae]n | wom[ae]n`}
    \sfrom the ${oneOf`village | town | settlement`}
    \sof $`,
)
/** "Two guards from the Sudzha district died": of so small an area, there. */
const DISTRICT_BEFORE = /\b\p{Ll}+ from the $/u
/** "Two residents of Samar, a town north-east of Dnipro, died": what stands between commas tells more of either. */
const VICTIMS_AFTER = RegExp(
  part`^(?:\sdistrict)?(?:,\s(?:(?!\b${SAID}\b)[^;.]){1,70},)?\s(?:(?:have|has|had|was|were)\s(?:been\s)?)?${HARM}\b`,
  'i',
)

/**
 * "a bus to Kherson", "on its way from Sumy to the city of Lviv", "was taken to Dnipro", "on the road between Rylsk and
 * Korenevo": where someone goes, not where something happens.
 */
const BOUND_BEFORE = RegExp(
  part`\b${oneOf`
    bound for | en route to | on (?:its|their|the) way to | trains? (?:to|for) | bus(?:es)? to
    (?:way|train|bus|going|running|travell?ing|heading) from\b[^.;]{3,80}\bto
    (?:taken|evacuated|transferred|transported|airlifted|flown|moved) to(?: an? (?:\w+ )?hospital in)?
    (?:travell?ing|driving|returning|riding) (?:to|from) | (?<!\bdrones? (?:\w+ )?)towards? | fled (?:to|from)
    (?:road|highway|route|line|track|stretch|section)s? (?:between|from|linking|connecting)(?: \S+ (?:and|to|with))?`}
    \s+(?:the\s+(?:(?:town|city|village|station) of\s+)?)?$`,
  'i',
)
/** "20 km from the border with northeastern Ukraine's Sumy region", "which borders on the Kharkiv region" */
const BORDER_BEFORE = RegExp(
  part`\b${oneOf`borders?(?: with| on)? | bordering(?: on)? | border (?:of|between) | frontier with`}
    \s+(?:${oneOf`
      Ukraine and | Russia and | the | Ukraine's | Russia's | Ukrainian | Russian | \w+ern | neighbou?ring`}\s+)*$`,
  'i',
)
const SOURCES = oneOf`
  the | occupied | Russian-occupied | Russia's | Russian | directions? | areas? | cities | airfields? | directions of
  area of | following | direction: | of`
/** "launched from occupied Chauda", "from the directions of Kursk" */
const ORIGIN_BEFORE = RegExp(part`\b(?:from|launched from|of)\s+(?:${SOURCES}\s+)*$`, 'i')
const LAUNCHED = RegExp(part`\b(?:directions?|launched)\b|\bfrom\b(?![^.;]*\b${ATTACKS}\b)`, 'i')
/** "20 km from Sumy", "residents from Kherson" */
const NO_ORIGIN = /(?:km|kilomet\w+|miles|away|far|residents|people|man|woman) from\s+(?:the\s+)?$/i
/** How near to a name the words of launching stand, in UTF-16 units. */
const LAUNCH_REACH = 40

/** "step up pressure on Moscow", "sanctions on Russia", "called on the Kremlin" */
const UNDER_PRESSURE =
  /\b(?:pressure|sanctions|tariffs|dependence|reliance|call(?:s|ed|ing)?|urg(?:es?|ed|ing)) (?:up)?on (?:the )?$/i

/** "recognise Moscow's control of Crimea": a matter of talks, not where something happens. */
const CLAIMED_BEFORE =
  /\b(?:control|recognition|annexation|occupation|seizure|status|cession|return|ownership) (?:of|over) (?:the )?$/i

/** "…, Korolyov went on": a speaker of a town's name. */
const SPEAKS_AFTER = /^ (?:went on|added|continued|explained|recalled|stressed)\b/

/** "in the city's Kyiv district": a part of the city told before, whatever it is called after. */
const OF_THE_CITY = /\bthe (?:city|capital)'s $/i

/** The part a place plays, by the words just before and after its name; `isArea`: a region or district is named. */
export function roleOf(asWritten: string, before: string, after: string, isArea: boolean): PlaceMention['role'] {
  if (VICTIMS_BEFORE.test(before) || (RESIDENTS_BEFORE.test(before) && VICTIMS_AFTER.test(after))) return 'at'
  if (VILLAGERS_BEFORE.test(before)) return 'at'
  if (DISTRICT_BEFORE.test(before) && /^\sdistrict\b/.test(after) && VICTIMS_AFTER.test(after)) return 'at'
  if (TITLE_AFTER.test(after) || TITLE_BEFORE.test(before) || NAMED_BEFORE.test(before)) return 'title'
  if (STAFF_BEFORE.test(before)) return 'title'
  if (/\bthe $/i.test(before) && SPEAKER_AFTER.test(after)) return 'title'
  if (OF_THE_CITY.test(before) && !isCityDistrict(asWritten)) return 'metonym'
  if (BOUND_BEFORE.test(before) || BORDER_BEFORE.test(before)) return 'origin'
  const isLaunch = ORIGIN_BEFORE.test(before) && LAUNCHED.test(before.slice(-LAUNCH_REACH))
  if (isLaunch && !NO_ORIGIN.test(before)) return 'origin'
  if (before.endsWith(', ') && SPEAKS_AFTER.test(after)) return 'metonym'
  if (UNDER_PRESSURE.test(before) || CLAIMED_BEFORE.test(before)) return 'metonym'
  return !isArea && isGovernment(asWritten, before, after) ? 'metonym' : 'at'
}
