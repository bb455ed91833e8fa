import { oneOf, part } from '../../../text/pattern'
import type { Tagged } from '../../tags/tagSentence'
import { textBefore } from '../../tags/wordsBeside'
import { ARRIVING } from './countedNoun'
import { readCountedAfter } from './countedAfter'
import { readPhraseAround, toldToCome } from './phrases'
import { readTotal } from './readTotal'
import { readAt, roleOf, type VerbRead } from './verbRead'

/** "used, in a single night," 300 drones */
const INSERTED = '(?:,[^,;.vIjJLHGXqDM]{1,6},)?'
/** "destroyed the missile and 18 of the drones" */
export const ACTIVE_STOP = RegExp(
  part`(?<verb>[IjJ])(?<combined>(?:[&,]x?[IjJ]){0,2})${INSERTED}(?:tm?M&)?
    (?:[xtRUETohS@]|i[tx@RU]{1,3}|nx|(?<=t)x?no|(?<=t)c(?=$)){0,4}$`,
)
/** "sent, in all," 300 drones: what stood between the commas is skipped. */
const ACTIVE_LAUNCH = RegExp(
  part`L(?:${INSERTED}|,)(?:(?:x?o)?m?M+(?:&m?M+)?&)?
    (?:[xtRUETihXH@woEA:-]|&[xt@RUX]|n[xX]){0,9}$`,
)
/** A number without a noun counts drones only right after the verb. */
const BARE_LAUNCH = /L[xT]?$/
/** "an attack with" 200 drones, "with missiles of several kinds and" 200 drones, "with 78 missiles and with" 106 */
const ATTACK_WITH = RegExp(
  part`[HX](?:f[tx]?F[F&,tx]{0,6}(?:i[RU])?)?[^n.;]{0,9}w
    (?:x{0,2}m?M(?:ox{1,2})?&|n[xm]{0,2}M[^;.nIjJ]{0,9}&w)?[xtTo]{0,4}$`,
)
const COUNTED_IN = /G[xtTRUEo:]{0,4}$/
/** A ministry "claimed 42 Ukrainian drones", "Ukraine claims 42 of them": as its own success. */
const CLAIMED = /(?:A[xtT,]{0,3}|[RU])q$/
/** "repelled an attack on the region by" eight drones */
const REPELLED = /I[nt]?[xTRUE]{0,3}[XH](?:i[htx@RU]{1,4})?[bowi]?[xt]?$/
const ATTACK_OF = /[HX][xTRUE]{0,3}(?:o|L|c)[xtTRUE]{0,3}$/
const ATTACK_AT = /[HX][^n.;]{0,8}i$/
const ATTACK_COLON = /[HX][^n.;]{0,10}[:-][xtT]{0,2}$/
/** "Ukraine attacked by 88 drones" */
const CAME_UPON = /[UR]T?(?:v{1,2}[xT]{0,2})?HT?b[tx]?$/
/** "Last night there were" 200 drones, "since last night there have been", "according to Kyiv, there were" */
const THERE_WERE = /(?:(?:^|[T;])v{1,2}[xt]?|,(?<were>v))$/
/** "shot down two missiles," 60 drones: a headline spares the "and". */
const HEADLINE_LIST = /(?<verb>[IjJL])n[xm]{0,2}M,$/
/** "There have been twenty" drone strikes */
const STRIKES = /^[xRUE]{0,3}D[XH]/
/** "In the barrage were" 78 missiles */
const WITHIN_WERE = /(?:^|[,;])i[tx]{1,2}X[xT]?v[x]?$/
/**
 * "Destroyed were" 51 of the 75, "Destroyed, by the ministry's account, were" 51, "Shot down over the region were" 18 drones, "launched – 75 drones; shot down –" 51,
 * "Drones shot down:" 51
 */
const FRONTED_VERB = RegExp(
  part`(?:^|[,;:&-])[xT]{0,2}D?(?<verb>[IjJ]|L(?=[:-]$))(?:[,&][IjJ])?
    (?:(?:[biT][xtTRUEAhioF@,&e]{0,9}|T?,[^,;.nIjJL]{1,10},)?v{1,2}[xT]{0,2}|[:-])$`,
)
/** "came under attack overnight from" 75 drones */
const CAME_UNDER = /HT?f[tx]?$/
/** "The barrage (on Ukraine) included 458 drones and 45 missiles" */
export const ATTACK_INCLUDED = /[HX](?:[bf][tx]?|i(?=[RU]))?[xTRUEc]{0,3}(?:,r|t)?v?s(?:[xm]{0,2}M&)?[xt]{0,2}$/
/** "attacked overnight by" so many */
const HITS_BY = /(?<verb>H)[xRT]{0,3}[bo]$/
/** "the country was struck overnight by" 26 drones: that many came. */
const COUNTRY_STRUCK = RegExp(
  part`\b${oneOf`country | nation | Ukraine | Russia | (?:Ukrainian|Russian) territory`}
    \s${oneOf`was | had been | has been`} ${oneOf`hit | struck`}
    \s(?:\w+ )?by(?: ${oneOf`some | about | over | more than`})?$`,
  'i',
)
/** The missile was "shot down along with" 39 drones */
const STOPPED_BESIDE = /[IjJ]&[xt]?$/
const TOGETHER = /^(?:along with|together with|alongside)$/
/** "impacts of 40 drones were recorded" */
const IMPACTS_OF = /\b(?:impacts?|hits?|crash(?:es)?|debris|wreckage|fragments) (?:of|by|from)(?: the| some| about)?$/
/** "attacked by 26 drones": so many came, wherever they fell; "struck by" 26 */
const CAME_AT = /^(?:attacked|targeted|assaulted|bombarded|blitzed|swarmed)$/

/** How many tokens before a number its verb is looked for in. */
const REACH = 24

/**
 * What a verb before the number at `at` did to it: "shot down 50", "launched 82", an attack "with", "of", "involving".
 * `named`: the number says what it counts.
 */
export function readActiveVerb({ letters, tokens }: Tagged, at: number, named: boolean): VerbRead | null {
  const left = letters.slice(Math.max(0, at - REACH), at)
  const total = readTotal({ letters, tokens }, left, at)
  if (total) return total
  const phrase = readPhraseAround(tokens, at) ?? readCountedAfter(tokens, at)
  if (phrase) return phrase
  const stop = ACTIVE_STOP.exec(left)
  const startOfLeft = at - left.length
  if (stop) {
    const verbFrom = startOfLeft + stop.index
    const verbs = stop.groups!['verb']! + stop.groups!['combined']!
    return { role: roleOf(verbs), verbFrom, last: verbFrom + verbs.length - 1 }
  }
  const beside = STOPPED_BESIDE.exec(left)
  if (beside && TOGETHER.test(tokens[startOfLeft + beside.index + 1]!.text)) return readAt(roleOf(beside[0]), at)
  const fronted = FRONTED_VERB.exec(left) ?? HEADLINE_LIST.exec(left)
  if (fronted) return readAt(roleOf(fronted.groups!['verb']!), at)
  const isClaimed = CLAIMED.test(left) && /^claim(?:s|ed)$/.test(tokens[at - 1]?.text ?? '')
  if (isClaimed && (named || letters[at + 1] === 'S')) return readAt('intercepted', at)
  const there = THERE_WERE.exec(left)
  const thereWere =
    there !== null &&
    !STRIKES.test(letters.slice(at + 1)) &&
    (!there.groups!['were'] || /^(?:were|are)$/.test(tokens[at - 1]!.text))
  const hasArrived = COUNTED_IN.test(left) && ARRIVING.test(tokens[at + 1]?.text ?? '')
  if (!named) return BARE_LAUNCH.test(left) || thereWere || hasArrived ? readAt('launched', at) : null
  const under = CAME_UNDER.exec(left)
  const cameUnder = under !== null && tokens[startOfLeft + under.index]!.text.includes('under')
  if (cameUnder || CAME_UPON.test(left) || COUNTRY_STRUCK.test(textBefore(tokens, at))) return readAt('launched', at)
  if (REPELLED.test(left)) return readAt('intercepted', at)
  const hits = HITS_BY.exec(left)
  if (hits) return readAt(CAME_AT.test(tokens[startOfLeft + hits.index]!.text) ? 'launched' : 'hits', at)
  if (IMPACTS_OF.test(textBefore(tokens, at))) return readAt('hits', at)
  for (const pattern of [COUNTED_IN, ACTIVE_LAUNCH, ATTACK_INCLUDED, ATTACK_WITH, ATTACK_OF, ATTACK_AT, ATTACK_COLON]) {
    if (pattern.test(left)) return readAt('launched', at)
  }
  const hasCome = toldToCome(textBefore(tokens, at)) || thereWere || WITHIN_WERE.test(left)
  return hasCome ? readAt('launched', at) : null
}
