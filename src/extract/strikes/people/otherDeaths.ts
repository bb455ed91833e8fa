import { oneOf, part } from '../../../text/pattern'
import { ATTACKS } from '../../attackWords'
import type { Casualties } from './casualties'
import { withoutLongTimes } from '../day/longTimes'

const ACCIDENTS = oneOf`
  (?:road|car|traffic) accident | (?:car|train|road|plane|helicopter) crash | derailed | (?:household )?gas leak
  household gas | collided with | overturned | faulty wiring | short circuit | landslide | earthquake | avalanche
  (?:drove over|ran over|stepped on|trod on) (?:an? )?(?:anti-\w+ )?(?:land)?mine
  (?:car|van|bus|truck|tractor|vehicle)\b[^.;]{0,30}\b(?:struck|hit|set off|triggered) an? (?:anti-\w+ )?mine
  landmine | (?:a|the) mine explosion | unexploded (?:\w+ )?(?:ordnance|objects?|devices?|munitions?|shells?|mines?) | blown up (?:by|on) (?:an? )?(?:\w+ )?mine`
const CRIMES = oneOf`
  (?:detained|arrested|sentenced|convicted|charged|suspected)\b[^.;]{0,40}\b(?:for|of|to|with|over)
  prob(?:e|es|ed|ing)\b[^.;]{0,30}\b(?:killings?|murders?|executions?) of | in absentia | on trial | treason
  Article \d+ of the | Criminal Code`
const MURDERS = oneOf`
  car bomb | exploded in a car | assassinat\w+
  (?<!\b(?:drone|UAV)s?\b.*)device (?:exploded|detonated|went off|blew up)(?!.*\b(?:drone|UAV))`
const OWN_ENDS = oneOf`
  exhum\w+ | mass graves?
  (?<!\b(?:attack|strike|shelling|drone|missile)\b.*)(?:will|would|to) be (?:buried|laid to rest)
  bodies\b[^.;]{0,30}\b(?:returned|repatriated|handed over|exchanged)
  drowned | suicide(?! (?:attack )?(?:drones?|UAVs?|bombers?|quadcopters?)) | in captivity
  prisoners? of war | POWs? | (?:hand\w* over|exchang\w+|swap\w*|repatriat\w+|releas\w+)\b[^.;]{0,30}\bwounded`
const LOSSES = oneOf`
  (?:combat|personnel|frontline) losses | losses of | on the battlefield
  (?:\d[\d,]*|hundreds of|thousands of) (?:\w+ )?(?:soldiers?|troops) (?:were |have been )?killed
  lost (?:about |some |over |more than )?[\d,]+ (?:troops|soldiers|personnel)`
const OF_THE_WAR = oneOf`
  since (?:the start|the beginning|february 2022|2022|2014|last)
  (?:full-scale )?(?:war|invasion) (?:has )?(?:killed|began|started|claimed)
  since (?:\w+ )?\w+ (?:months|years) ago
  (?:in|after|during|from) (?:the|an?) (?:19|20)\d\d (?:\w+ ){0,2}(?:attack|strike|shelling|bombing)
  during the (?:war|invasion) | over the course of the war | in the war(?!-)`
/** "Air strikes of Myanmar's junta kill five": another war, as a list of other headlines may tell. */
const OTHER_WARS = oneOf`
  Myanmar | Gaza | Hamas | Hezbollah | Houthis? | (?<!'s )West Bank(?! of) | Yemen | Sudan | Khartoum | Darfur
  Lebanon | Beirut | Kashmir | Somalia | Congo`
const OTHER_DEATHS = RegExp(
  part`\b(?:${ACCIDENTS}|${CRIMES}|${MURDERS}|${OWN_ENDS}|${LOSSES}|${OF_THE_WAR}|${OTHER_WARS})\b`,
  'i',
)

/**
 * Whether a sentence tells of deaths that no strike on a place caused: accidents, crimes and trials, soldiers lost at
 * the front, sums over the war, and other wars.
 */
export const tellsOtherDeaths = (text: string): boolean =>
  OTHER_DEATHS.test(withoutLongTimes(text)) || (HEART.test(text) && !UNDER_FIRE.test(text))

/** "One person died of a heart attack during the drone raid" is told of the raid. */
const HEART = /\bheart attack\b/i
const UNDER_FIRE = RegExp(part`(?<!heart )\b(?:${ATTACKS}|drones?|missiles?|explosions?|blasts?)\b`, 'i')

/** Above this a number of people killed or wounded is a sum over the war, or soldiers. */
const LARGEST_TOLL = 700
/** Up to so many soldiers may be the victims of one strike on a place. */
const MOST_SOLDIERS = 9
const SOLDIERS = RegExp(
  part`\b${oneOf`
    soldiers | troops | servicemen | service members | personnel | fighters | militants | mercenaries
    north korean`}\b`,
)

/** Where one strike may find many soldiers together. */
const QUARTERS =
  /\b(?:training (?:ground|range|cent(?:er|re)|camp|base|area)|barracks|(?:army|military) (?:academy|camp|base|unit))/i

/** Whether people are victims of the strike that `text` tells, by number and nouns, rather than losses of an army. */
export const isOfStrike = ({ group }: Casualties, text: string): boolean =>
  group.count.value <= LARGEST_TOLL &&
  (group.count.value <= MOST_SOLDIERS || !SOLDIERS.test(group.nouns) || QUARTERS.test(text))
