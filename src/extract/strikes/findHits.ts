import { oneOf, part } from '../../text/pattern'
import type { Article } from '../articleContext'
import { resolvePlace } from '../places/resolvePlace'
import { ATTACKS, STRUCK } from '../attackWords'
import type { Sentence } from '../readSentences'
import { dayOfEarlierNews } from './day/dayAfter'
import { dayToldBefore } from './day/dayToldBefore'
import { attackerByWords } from './readAttack'
import { tellsOtherDeaths } from './people/otherDeaths'
import { isAway } from './place/besidePlace'
import { dayOfHours } from './place/firstTold'
import { strikeDateAt } from './day/strikeDate'
import type { Token } from '../tags/tagSentence'
import { TARGETS } from './targets'
import { newPart, type StrikePart } from './strikePart'

/** Without one of these a sentence tells of fighting, plans or comparisons. */
const TARGET = RegExp(part`\b${TARGETS}\b`, 'i')

/** A weapon or a side that strikes, then the blow, then the place; or the place's target struck by it. */
const ACTIVE = /(?:[DMBXRUA]|hD)[^;.I]{0,14}H(?![xT]{0,2}v)(?<between>[^;.@IKW]{0,14}?)(?:i[txRUo,]{0,5}|[RU]?)@/
const PASSIVE = /@[^;.IKW]{0,14}v+[xT]{0,2}H[^;.]{0,6}b[tx]{0,3}[RUDMXB]/

/** Of drones it says that they were stopped. */
const DESTROYED = part`(?:destroy(?:ed|s|ing) (?:[\w'-]+ ){0,4}${TARGETS}
  |(?<=\b${TARGETS}\b[^,;.]{0,40}\b(?:was|were|been) (?:\w+ )?)destroyed)`
/** What befalls a target: "was set ablaze", "fell on", "lost its roof to". */
const BEFELL = RegExp(
  part`\b(?:${STRUCK}|${oneOf`
    hits? | hitting | damag(?:ed|es|ing) | ${DESTROYED} | wreck(?:ed|s|ing) | shatter(?:ed|s|ing) | gutted | razed
    level(?:l?ed|s) | flatten(?:ed|s) | demolished | collapsed | ripped | tore | torn | blew up | blown up | sank | sunk
    set (?:\w+ )?(?:ablaze|alight|on fire|afire) | set fire to | caught fire | on fire | fires? | ablaze | in flames
    burn(?:s|ed|t|ing) | blaze | crashed | fell | fallen | landed | came down | exploded | detonated | rocked
    knocked out | out of action | disabled | ${ATTACKS}(?: by [\w' -]{1,30})? (?:on|against|at) | targets? of`})\b`,
  'i',
)
/** "left Kherson without electricity", "90,000 people lost power", "plunged into darkness": as good as a target. */
const OUTAGE = RegExp(
  part`\b(?:(?:without|lost|losing|loses|no|cut off|cutting(?: off)?|knocked out)
    \s(?:[\w-]+ ){0,2}${oneOf`power | electricity | light | heat | heating | water | gas`}
    |${oneOf`blackouts? | power (?:outages?|cuts?) | (?:in|into) (?:the )?dark(?:ness)?`})\b`,
  'i',
)
/** "a refinery in", "the military aerodrome of the Russian city of" before a place. */
const TARGET_BEFORE = RegExp(part`\b${TARGETS}\b[^,;.:]{0,30}\b(?:in|at|near|of|off|outside) (?:[\w'-]+ ){0,4}$`, 'i')
/** "Kherson's port", "the Tuapse oil refinery" */
const TARGET_AFTER = RegExp(part`^(?:'s)? (?:[\w-]+ ){0,3}${TARGETS}\b`, 'i')
/** "the airports of Kazan and Samara were shut": for drones that flew elsewhere. */
const CLOSED = /\bair ?ports? (?:of|in|at|near) [^;]*\b(?:clos|shut|suspend|halt|restrict)/i
/** A blast or a fire may have other causes than a weapon. */
const NO_WEAPON = /^(?:fire|blasts?|explosions?|gunfire|impacts?)$/
const UNREAL = oneOf`
  would | could | may | might | can | if | court | plans? to | threat\w* | prepar\w+ | capable | able to | intend\w* | called for
  not (?:hit|struck|damaged|true) | untrue | false | denied | exercises? | drill | simulat\w+ | practi[cs]\w+`
const USUAL = oneOf`
  used to | before, twice | in the past | regularly | repeatedly | every | often | has long | have long | since \w+`
const NOT_TOLD = RegExp(part`\b(?:${UNREAL}|${USUAL})\b`, 'i')

/** "Injuries were reported after a drone hit a car in": news without a day of its own, its number unknown. */
const HARM_TOLD = RegExp(
  part`\b(?:${oneOf`injuries | casualties | victims | wounded | several people`}
    \s(?:were|was|are|have been) ${oneOf`reported | injured | hurt | wounded | recorded`}
    |${oneOf`causing | caused | with | leaving`} (?:several )?${oneOf`injuries | casualties | victims`})\b`,
  'i',
)

/** The token of the place that is hit, or -1. */
function placeOfHit(sentence: Sentence): number {
  const { letters, text, tokens } = sentence
  const match = ACTIVE.exec(letters) ?? PASSIVE.exec(letters)
  if (match) return match[0].startsWith('@') ? match.index : match.index + match[0].length - 1
  const isArmed = tokens.some((token) => /[DMBX]/.test(token.letter) && !NO_WEAPON.test(token.text))
  const isOutage = OUTAGE.test(text) && !letters.includes('W')
  if (!isArmed || letters.includes('K') || !(isOutage || BEFELL.test(text))) return -1
  const isNear = ({ start, end }: Token): boolean =>
    TARGET_BEFORE.test(text.slice(0, start)) || TARGET_AFTER.test(text.slice(end))
  if (CLOSED.test(text)) return -1
  const near = tokens.findIndex((token) => token.letter === '@' && isNear(token))
  return (near < 0 || isOutage) && !letters.includes('I') ? onlyTown(sentence) : near
}

/** "In Ryazan, drones set a refinery ablaze": the one town that a sentence names, or -1. */
function onlyTown({ letters, text, tokens }: Sentence): number {
  const at = letters.indexOf('@')
  const isTown = tokens[at]?.place?.candidates[0]?.precision === 'settlement' && !tokens[at]!.place!.precision
  return isTown && at === letters.lastIndexOf('@') && !text.startsWith("'s", tokens[at]!.end) ? at : -1
}

/**
 * Strikes told without casualties: a weapon or a side, a verb of hitting, something that is hit, where and when. They
 * join those with casualties at the same place and stand by themselves otherwise; without a day they would be vague.
 */
export function findHitParts(sentences: readonly Sentence[], article: Article): StrikePart[] {
  return sentences.flatMap((sentence) => {
    const { text, tokens } = sentence
    if (NOT_TOLD.test(text) || tellsOtherDeaths(text) || !(TARGET.test(text) || OUTAGE.test(text))) return []
    const hit = placeOfHit(sentence)
    const mention = tokens[hit]?.place
    if (!mention || mention.role !== 'at' || isAway(sentence, hit)) return []
    const place = resolvePlace(mention, sentence, article, attackerByWords(sentence, mention.start))
    if (!place || (place.country !== 'UA' && place.country !== 'RU') || place.precision === 'country') return []
    const date = strikeDateAt(sentence, mention.start)
    if (date ? date.reach !== 'point' : !HARM_TOLD.test(text)) return []
    const when =
      dayOfEarlierNews(sentence, article.published) ??
      dayOfHours(date, sentence, article) ??
      date?.when ??
      dayToldBefore(sentence, article)
    return [newPart(sentence, { place, anaphoric: false, when, at: mention.start }, [], article)]
  })
}
