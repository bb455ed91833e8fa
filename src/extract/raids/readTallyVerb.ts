import type { Tagged } from '../tags/tagSentence'
import type { TallyRole } from './tallyNumber'

/** An insertion between a noun phrase and its verb: "(including decoys)", ", according to the air force,". */
const ASIDE = '(?:\\([^)]{0,20}\\)|,[^n,.;IjJL]{1,16},)?'
const PASSIVE = new RegExp(
  `^S?(?<gap>(?:[xRUEtTihAf@FowrSDMB-]){0,9}?${ASIDE},?)(?<aux>v+(?<not>V?)[xTq]{0,2})(?<verb>[IjJLH])(?<combined>(?:,I)?(?:&[xv]?[IjJ])?)`,
)
const PARTICIPLE =
  /^S?[xTRUESA@:]{0,2}(?<verb>[IjJL])(?<combined>(?:,I)?(?:&[xv]?[IjJ])?)(?!(?<=[IL][^,.;]{0,4})(?:[tnDhp]|x*D))/
/** "Of the 89 drones, 71 were downed": the whole, named before its parts. */
const WHOLE_BEFORE = /(?:^|[;:,.&q])[&t]?o[tx]{0,2}$/
const WHOLE_AFTER = /^[xT@iUR]{0,5},[^n.;]{0,14}n/
/** "63 of which it brought down". */
const OBJECT_RELATIVE = /^S[xtTRUEA]{1,3}v{0,2}(?<verb>[IjJL])(?<combined>(?:&[xv]?[IjJ])?)/
const SUBJECT_VERB = /^[TxA@,]{0,3}r?[xt]{0,2}(?:[RUEA][xRUEA]{0,3}|t)[vTx]{0,4}L/
/** "27 lost in location out of 131 launched by Russia" */
const PUT_IN_THE_AIR = /^[xT]{0,2}r?v*L/
const DROVE_HOME = /^S?[xRUET]{0,3}H/
/** "More than 500 drones struck Ukraine": that many came. */
const CAME = /^S?[xRUET]{0,3}H(?:i?[xt]{0,3}[RU](?![x@&])|[RU](?!&))/

const ACTIVE_STOP = /(?<verb>[IjJ])(?<combined>(?:[&,]x?[IjJ]){0,2})(?:[xtRUETohS@]|i[tx@RU]{1,3}|nx){0,4}$/
const ACTIVE_LAUNCH = /L(?:[xtRUETihXH@woEA:-]|&[xt@RUX]|n[xX]){0,9}$/
/** A number without a noun counts drones only right after the verb. */
const BARE_LAUNCH = /L[xT]?$/
/** "137 drones were detected", but not "hits of 12 drones were recorded" or "were recorded hitting". */
const COUNTED = /^[xRUETi@tf]{0,6}v+x?G(?!H|[xT]?i[xt]?[en])/
const HITS_OF = /[HX][xRT]{0,3}[bofi][xt]?$/
const ATTACK_WITH = /[HX](?:[^n.;]){0,9}w[xtTo]{0,4}$/
const COUNTED_IN = /G[xtTRUEo]{0,4}$/
/** "put the number of drones shot down at 592", "the number of intercepted drones reached 37". */
const NUMBERED =
  /o[xtTRUE]{0,3}D?[xTRU]{0,2}(?<verb>[IjJL])(?:b[txh]{0,3}[ARUEx]{0,3})?[xRUT]{0,2}D?[xtT]{0,3}(?:i|v|vi|-|:)$/
const NUMBER_WORDS = /\b(?:number|tally|count|total|figure)s? (?:of|for)\b/
/** A ministry "claimed 42 Ukrainian drones": as its own success. */
const CLAIMED = /A[xtT,]{0,3}q$/
const REPELLED = /I[nt]?[xTRUE]{0,3}[XH][bowi]?[xt]?$/
const ATTACK_OF = /[HX][xTRUE]{0,3}(?:o|L|c)[xtTRUE]{0,3}$/
const ATTACK_AT = /[HX][^n.;]{0,8}i$/
const ATTACK_COLON = /[HX][^n.;]{0,10}[:-][xtT]{0,2}$/
/** "Ukraine attacked by 88 drones" */
const CAME_UPON = /[UR][xTv]{0,3}HT?b[tx]?$/
/** "The barrage included 458 drones and 45 missiles" */
export const ATTACK_INCLUDED = /[HX][xTRUEc]{0,3}v?s[xt]{0,2}$/
/** "Russia used 278 weapons. These were 242 drones and 36 missiles." */
const THESE_WERE = /^(?:these|they|those) (?:were|are)$/
/** "an attack by 166 drones", but not "impacts by 17" */
const ATTACK_BY = /\b(?:attack|raid|assault|barrage|wave|salvo|onslaught|bombardment|swarm)s? (?:\S+ )?by$/
const PUT_AT = /\bput(?:s|ting)? the (?:\p{L}+ )?(?:totals?|numbers?|figures?|tally|count) at$/u
const HITS_BY = /H[xR]{0,2}[bo]$/

export interface VerbRead {
  role: TallyRole
  verbFrom: number
  last: number
}

/** "the 88 drones (that) Russia launched overnight were shot down": what was done to them last is the news. */
const LAUNCHED_ASIDE =
  /^(?:[xT]{0,2}[rt]?[xt]{0,2}[RUAE]{1,2}x{0,2}[vT]{0,2}L|[xT]{0,2}r?v*L(?:b[tx]{0,2}[RUA]x?)?)[xTtiRU@FfE]{0,8}(?<!t),?(?=v+[xTt]{0,2}[IjJ])/
/** "86 drones, simulators that carry no warhead, vanished" */
const APPOSITION = /^,[^,;.IjJLHGv]{1,20},(?=v*[xT]?[IjJ])/

/** Reads what was done to the number at `at`, whose noun follows it (`nounLength` 1) or not. `isShare`: "58 of 132". */
export function readTallyVerb(tagged: Tagged, at: number, nounLength: number, isShare: boolean): VerbRead | null {
  const { letters } = tagged
  const left = letters.slice(Math.max(0, at - 24), at)
  const noun = at + 1 + nounLength
  const after = letters.slice(noun, noun + 40)
  const base = noun + ((LAUNCHED_ASIDE.exec(after) ?? APPOSITION.exec(after))?.[0].length ?? 0)
  const right = letters.slice(base, base + 40)
  const own = /^[^n]*/.exec(right)![0]
  if (!isShare && /o[tx]{0,2}$/.test(left) && SUBJECT_VERB.test(right))
    return { role: 'launched', verbFrom: base, last: base }
  if (!isShare && nounLength > 0 && WHOLE_BEFORE.test(left) && WHOLE_AFTER.test(right))
    return { role: 'launched', verbFrom: base, last: base }
  if (!isShare && /o[tx]{0,2}$/.test(left) && PUT_IN_THE_AIR.test(own))
    return { role: 'launched', verbFrom: base, last: base }
  const relative = OBJECT_RELATIVE.exec(own)
  if (relative) return read(relative, base)
  const passive = PASSIVE.exec(own)
  if (passive && passive.groups!['not'] === '' && !/[IjJL]/.test(passive.groups!['gap']!)) {
    // "shot down 30 drones that were launched": the verb before the number is the news.
    const active = ACTIVE_STOP.exec(left)
    const told = read(passive, base)
    // "41 had been neutralised by electronic jamming"
    const isJammed = told.role === 'intercepted' && /^b[xt]{0,2}j/.test(letters.slice(told.last + 1))
    if (!(passive.groups!['verb'] === 'L' && active)) return isJammed ? { ...told, role: 'jammed' } : told
  }
  const participle = PARTICIPLE.exec(own)
  const active = readActiveVerb(tagged, at, nounLength > 0 || isShare)
  // "counted 86 drones shot down": what became of them is the news; "shot down 30 drones launched": what was done first.
  const isActiveNews = active !== null && (participle?.groups!['verb'] === 'L' || active.role !== 'launched')
  if (participle && !(isActiveNews && (participle.groups!['verb'] === 'L' || nounLength > 0)))
    return read(participle, base)
  if (active) return active
  if (nounLength > 0 && COUNTED.test(own) && !HITS_OF.test(left))
    return { role: 'launched', verbFrom: base, last: base }
  if (SUBJECT_VERB.test(own)) return { role: 'launched', verbFrom: base, last: base }
  if (nounLength > 0 && CAME.test(own)) return { role: 'launched', verbFrom: base, last: base }
  if (nounLength > 0 && DROVE_HOME.test(own)) return { role: 'hits', verbFrom: base, last: base }
  return null
}

export const textBefore = (tokens: Tagged['tokens'], at: number): string =>
  tokens
    .slice(Math.max(0, at - 16), at)
    .map((token) => token.text)
    .join(' ')

export function readActiveVerb({ letters, tokens }: Tagged, at: number, named: boolean): VerbRead | null {
  const left = letters.slice(Math.max(0, at - 24), at)
  const numbered = NUMBERED.exec(left)
  if (numbered && NUMBER_WORDS.test(textBefore(tokens, at)))
    return { role: roleOf(numbered.groups!['verb']!), verbFrom: at, last: at }
  const stop = ACTIVE_STOP.exec(left)
  const startOfLeft = at - left.length
  if (stop) {
    const verbFrom = startOfLeft + stop.index
    const verbs = stop.groups!['verb']! + stop.groups!['combined']!
    return { role: roleOf(verbs), verbFrom, last: verbFrom + verbs.length - 1 }
  }
  if (PUT_AT.test(textBefore(tokens, at))) return { role: 'launched', verbFrom: at, last: at }
  if (!named) return BARE_LAUNCH.test(left) ? { role: 'launched', verbFrom: at, last: at } : null
  if (CAME_UPON.test(left)) return { role: 'launched', verbFrom: at, last: at }
  if (HITS_BY.test(left)) return { role: 'hits', verbFrom: at, last: at }
  if (REPELLED.test(left)) return { role: 'intercepted', verbFrom: at, last: at }
  for (const pattern of [COUNTED_IN, ACTIVE_LAUNCH, ATTACK_INCLUDED, ATTACK_WITH, ATTACK_OF, ATTACK_AT, ATTACK_COLON]) {
    if (pattern.test(left)) return { role: 'launched', verbFrom: at, last: at }
  }
  if ([THESE_WERE, ATTACK_BY].some((pattern) => pattern.test(textBefore(tokens, at))))
    return { role: 'launched', verbFrom: at, last: at }
  if (CLAIMED.test(left) && tokens[at - 1]?.text === 'claimed') return { role: 'intercepted', verbFrom: at, last: at }
  return null
}

function read(match: RegExpExecArray, base: number): VerbRead {
  const { verb, combined } = match.groups!
  const last = base + match[0].length - 1
  return { role: roleOf(verb! + combined!), verbFrom: last - combined!.length, last }
}

/** One figure for shot down and jammed counts as intercepted: the source does not tell them apart. */
function roleOf(verbs: string): TallyRole {
  if (verbs.includes('I')) return 'intercepted'
  if (verbs.includes('L')) return 'launched'
  if (verbs.startsWith('j')) return 'jammed'
  return verbs.startsWith('J') ? 'lost' : 'hits'
}
