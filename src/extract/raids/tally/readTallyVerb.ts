import { oneOf, part } from '../../../text/pattern'
import type { Tagged } from '../../tags/tagSentence'
import { textAfter, textBefore } from '../../tags/wordsBeside'
import { isFrontedWhole } from './frontedWhole'
import { insertionLength } from './insertionLength'
import { ACTIVE_STOP, readActiveVerb } from './readActiveVerb'
import { readAttack } from './readAttack'
import { roleOfCount } from './roleOfCount'
import { stopsOthers } from './stopsOthers'
import { ALL_BEFORE, readAt, roleOf, type VerbRead } from './verbRead'

/** An insertion between a noun phrase and its verb: "(including decoys)", ", according to the air force,". */
const ASIDE = '(?:\\([^)]{0,20}\\)|,[^n,.;IjJL]{1,16},|-[^-n;.IjJL]{1,14}-)?'
/** "63 of which it said" were downed, 72 drones "that the army claims" were stopped */
const ITS_WORD = '(?:[tr]?[tAUR]x?q(?=v))?'
/** "detected and destroyed", "intercepted, downed or jammed" */
const VERBS = (first: string): string => `(?:G&v?)?(?<verb>${first})(?<combined>(?:,I)?(?:&[xv]?[IjJ])?)`
/**
 * "were", "had not been", "were all", "had probably been", "were confirmed to have been", "are believed to have been",
 * "were confirmed as"
 */
const AUXILIARY = '(?<aux>v+(?<not>V?)(?:(?:[xT]?[xq]i|x{1,2})v{1,2})?(?:qc|t?[xTq]{0,2}))'
const PASSIVE = new RegExp(
  `^S?(?<gap>(?:[xRUEtTihAf@FowrSDMBye-]){0,9}?${ASIDE},?)${ITS_WORD}${AUXILIARY}${VERBS('[IjJLH]')}`,
)
/** Not "intercepted the drones", where the verb takes an object of its own. */
const PARTICIPLE = new RegExp(
  `^(?:Sr|S?(?:[xTRUESA@:]{0,2}|q|\\())${VERBS('[IjJL]')}(?!(?<=[IL][^,.;]{0,4})(?:[tnDhp]|x*D))`,
)
const SENT_THEN = RegExp(`^S?[xTRUE]{0,2}L[^,;.cvrIjJ]{1,10}v+${VERBS('[IjJ]')}`)
/** "of the 88", but not "lost track of 40" */
const OF = /(?<!J)o[tx]{0,2}$/
/** "downed 17 drones attacking its territory, out of a total of" 22, but not "out of 22 downed" */
const OUT_OF_THEM = /(?:[IjJ][^;.]*n|n[^;.]*[IjJ])[^;.]*o$/
/** "63 of which it brought down", "48 of which they were able to down", "75 drones (that) it (said it) shot down". */
const OBJECT_RELATIVE = RegExp(
  part`^${oneOf`S[xthTRUEA]{1,4}(?:qt)?v{0,2}(?:xi)?(?=[IjJL]) | (?:[tRUA]x?q)?[tr]?[tRUA][xT]?v{0,2}(?=[IjJ])`}
    (?<verb>[IjJL])(?<combined>(?:&[xv]?[IjJ])?)`,
)
const SUBJECT_VERB = /^[TxA@,]{0,3}r?[xt]{0,2}(?:[RUEA][xRUEA]{0,3}|t)[vTx]{0,4}L/
/** "drones the Russian military threw against the country", whatever the verb */
const PITTED = /^[xT]{0,2}[rt]?[xt]{0,2}[RUEA]x{0,3}[vTx]{1,4}i{1,2}/

/** "32 decoys, which failed to reach their targets, were classed as lost", "24 were decoys that did not arrive" */
const LOST_AS_TOLD = /^(?:[xRUE]{0,2},rJ,|v+[xt]?D,?[rt]J)/
/** "27 lost in location out of 131 launched by Russia" */
const PUT_IN_THE_AIR = /^[xT]{0,2}r?v*L/
/** "More than 500 drones had struck Ukraine": that many came. */
const CAME = /^S?[xRUETv]{0,4}(?:H(?:i?[xt]{0,3}[RU](?![x@&])|[RU](?!&))|X[RU](?![vL&x@]))/

/** "137 drones were detected", but not "hits of 12 drones were recorded" or "were recorded hitting". */
const COUNTED = /^[xRUETi@tf]{0,6}v+x?G(?!i?H|[xT]?i[xt]?[en])/
const HITS_OF = /[HX][xRT]{0,3}[bofi][xt]?$/

/** "The air force reported 13 missiles and 335 drones": as they came, where no verb follows. */
const REPORTED = /[ARU][xT]{0,2}q[xt]{0,2}$/

/** "The attack – 70 drones, two missiles – was largely repelled": what it was made with. */
const ATTACK_BEFORE = /X[^n.;IjJLv]{0,10}[-(,]x{0,3}$/
const ASIDE_CLOSED = /^[xT]{0,3}[-),]v/

/** What was done to the number at `at`, whose noun follows it (`nounLength` 1) or not. `isShare`: "58 of 132". */
export function readTallyVerb(tagged: Tagged, at: number, nounLength: number, isShare: boolean): VerbRead | null {
  const { letters } = tagged
  const left = letters.slice(Math.max(0, at - 24), at)
  const noun = at + 1 + nounLength
  const base = noun + insertionLength(tagged, noun)
  const right = letters.slice(base, base + 40)
  const own = /^[^n]*/.exec(right)![0]
  const isAll = ALL_BEFORE.test(textBefore(tagged.tokens, at))
  if (nounLength > 0 && ATTACK_BEFORE.test(left) && ASIDE_CLOSED.test(right)) return readAt('launched', base)
  if (!isShare && !isAll && isWhole(left, right, own)) return readAt('launched', base)
  if (!isShare && nounLength > 0 && isFrontedWhole(tagged, at, noun)) return readAt('launched', noun)
  const isStopped = nounLength === 0 && /^[IjJ]/.test(own)
  if (!isShare && !isStopped && OUT_OF_THEM.test(left) && tagged.tokens[at - 1]!.text === 'out of')
    return readAt('launched', base)
  if (nounLength > 0 && LOST_AS_TOLD.test(own)) return readAt('lost', base)
  const relative = OBJECT_RELATIVE.exec(own)
  if (relative) return read(tagged, relative, base)
  const passive = PASSIVE.exec(own)
  if (passive && passive.groups!['not'] === '' && !/[IjJL]|[-,]tS$/.test(passive.groups!['gap']!)) {
    // "shot down 30 drones that were launched": the verb before the number is the news.
    const active = ACTIVE_STOP.exec(left)
    const isOfObject = stopsOthers(tagged, base + passive[0].length - 1)
    if (!isOfObject && !(passive.groups!['verb'] === 'L' && active)) return read(tagged, passive, base)
  }
  const participle = PARTICIPLE.exec(own)
  const active = readActiveVerb(tagged, at, nounLength > 0 || isShare)
  // The news is what became of them: "counted 86 drones shot down", "shot down 30 drones launched".
  const isActiveNews = active !== null && (participle?.groups!['verb'] === 'L' || active.role !== 'launched')
  // "71 decoys sent along with the drones had been lost track of": what became of those sent.
  const later = participle?.groups!['verb'] === 'L' ? SENT_THEN.exec(own) : null
  if (later) return read(tagged, later, base)
  if (participle && !(isActiveNews && (participle.groups!['verb'] === 'L' || nounLength > 0)))
    return read(tagged, participle, base)
  if (active) return active
  if (nounLength > 0 && COUNTED.test(own) && !HITS_OF.test(left)) return readAt('launched', base)
  if (nounLength > 0 && REPORTED.test(left) && !/[IjJLHG]/.test(own))
    return readAt(roleOfCount(tagged.tokens, at) ?? 'launched', base)
  const pitted = nounLength > 0 ? PITTED.exec(own) : null
  if (pitted && tagged.tokens[base + pitted[0].length - 1]!.text === 'against') return readAt('launched', base)
  if (SUBJECT_VERB.test(own)) return readAt('launched', base)
  if (nounLength > 0 && CAME.test(own)) return readAt('launched', base)
  return nounLength > 0 ? readAttack(tagged, at, left, own, base) : null
}

/** "of the 88 that Russia sent", "Of the 89 drones, 71 were downed", "of the 60 in the air" */
const isWhole = (left: string, right: string, own: string): boolean =>
  OF.test(left) && (SUBJECT_VERB.test(right) || PUT_IN_THE_AIR.test(own))

/** "157 were hit by fire": shot down, as an air force says it. */
const BY_FIRE = /^by (?:fire|firepower|fire weapons|air defen[cs]es?)\b/

function read({ tokens }: Tagged, match: RegExpExecArray, base: number): VerbRead {
  const { verb, combined } = match.groups!
  const last = base + match[0].length - 1
  const role = roleOf(verb! + combined!)
  const isDowned = role === 'hits' && BY_FIRE.test(textAfter(tokens, last))
  return { role: isDowned ? 'intercepted' : role, verbFrom: last - combined!.length, last }
}
