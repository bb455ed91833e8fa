import type { FoundCount } from '../tags/count'
import type { Tagged } from '../tags/tagSentence'
import { unitOf, type Unit } from '../tags/unitOf'

/** What was done to the drones or missiles a number counts. `jammed` is lost beside an intercepted figure, else intercepted. */
export type TallyRole = 'launched' | 'intercepted' | 'jammed' | 'lost' | 'hits'

export interface TallyNumber {
  role: TallyRole
  unit: Unit
  count: FoundCount
  /** Index of the number's token, and of the last token that its role was read from. */
  at: number
  last: number
  /** The sentence's words for what was done ("intercepted or jammed"). */
  wording: string
}

/** An insertion between a noun phrase and its verb: "(including decoys)", ", according to the air force,". */
const ASIDE = '(?:\\([^)]{0,20}\\)|,[^n,.;IjJL]{1,16},)?'
const PASSIVE = new RegExp(`^S?(?<gap>(?:[xRUEtTihAf@FowrSDMB-]){0,9}?${ASIDE})(?<aux>v+(?<not>V?)[xT]{0,2})(?<verb>[IjJLH])(?<combined>(?:,I)?(?:&[xv]?[IjJ])?)`)
const PARTICIPLE = /^S?[xTRUESA@:]{0,2}(?<verb>[IjJL])(?<combined>(?:,I)?(?:&[xv]?[IjJ])?)(?!(?<=[IL][^,.;]{0,4})(?:[tnDhp]|x*D))/
/** "Of the 89 drones, 71 were downed": the whole, named before its parts. */
const WHOLE_BEFORE = /(?:^|[;,.&])[&t]?o[tx]{0,2}$/
const WHOLE_AFTER = /^[xT@iUR]{0,5},[^n.;]{0,14}n/
/** "63 of which it brought down". */
const OBJECT_RELATIVE = /^S[xtTRUEA]{1,3}v{0,2}(?<verb>[IjJL])(?<combined>(?:&[xv]?[IjJ])?)/
const SUBJECT_VERB = /^[TxA@,]{0,3}r?[xt]{0,2}(?:[RUEA][xRUEA]{0,3}|t)[vTx]{0,4}L/
const DROVE_HOME = /^S?[xRUET]{0,3}H/
/** "More than 500 drones struck Ukraine": that many came. */
const CAME = /^S?[xRUET]{0,3}H(?:i?[xt]{0,3}[RU@](?![x@])|[RU])/

const ACTIVE_STOP = /(?<verb>[IjJ])(?<combined>(?:[&,]x?[IjJ]){0,2})(?:[xtRUETohS@]|i[tx@RU]{1,3}|nx){0,4}$/
const ACTIVE_LAUNCH = /L(?:[xtRUETihXH@woEA:-]|&[xt@RUX]|n[xX]){0,9}$/
/** A number without a noun counts drones only right after the verb. */
const BARE_LAUNCH = /L[xT]?$/
const ATTACK_WITH = /[HX](?:[^n.;]){0,9}w[xtTo]{0,4}$/
const COUNTED_IN = /G[xtTRUEo]{0,4}$/
/** "put the number of drones shot down at 592", "the number of intercepted drones reached 37". */
const NUMBERED = /o[xtTRUE]{0,3}D?[xTRU]{0,2}(?<verb>[IjJL])(?:b[txh]{0,3}[ARUx]{0,3})?[xRUT]{0,2}D?[xtT]{0,3}(?:i|v|vi)$/
const NUMBER_WORDS = /\b(?:number|tally|count|total|figure)s? (?:of|for)\b/
/** A ministry "claimed 42 Ukrainian drones": as its own success. */
const CLAIMED = /A[xtT,]{0,3}q$/
const REPELLED = /I[nt]?[xTRUE]{0,3}[XH][bowi]?[xt]?$/
const ATTACK_OF = /[HX][xTRUE]{0,3}(?:o|L|c)[xtTRUE]{0,3}$/
const ATTACK_AT = /[HX][^n.;]{0,8}i$/
const ATTACK_COLON = /[HX][^n.;]{0,10}[:-][xtT]{0,2}$/
const HITS_BY = /H[xR]{0,2}[bo]$/

/** Between two numbers of one enumeration: "352 drones and decoys, plus 11 ballistic missiles", "and five cruise". */
const COORDINATED = /^(?:[xRUEtgmTo]{0,5}?[DMYyB]?(?:&[tx]{0,2}[DM])?[xTm]{0,2})(?:\([^)n]*\))?(?:,?&|,)[xt]{0,2}$|^[xRUEt]{0,4}[Yy][,:(-]{1,2}s?[xt:]{0,2}$/
const OUT_OF = /^[xRUEt]{0,3}D?o[txS]{0,3}$/

/**
 * The roles of a sentence's numbers of drones and missiles: passive ("94 were intercepted"), active ("shot down 50"),
 * relative ("the 121 drones Russia launched"), "58 of 132", attacks "with", "of", "involving"; enumerations share the verb of
 * their last or first member. Numbers without such a verb ("17 of which were over Voronezh", "34 over Volgograd") have none.
 */
export function readTallyRoles(tagged: Tagged): TallyNumber[] {
  const { letters, tokens } = tagged
  const places = [...letters].flatMap((letter, at) => (letter === 'n' ? [at] : []))
  const units = new Map(places.map((at) => [at, unitOf(tagged, at)] as const))
  const found = new Map<number, TallyNumber>()
  const isTally = (at: number): boolean => ['drone', 'missile', 'both', 'bare'].includes(units.get(at)!.unit) && tokens[at]!.count !== undefined
  const set = (at: number, role: TallyRole, last: number, wording: string): void => {
    const count = tokens[at]!.count!
    const unit = units.get(at)!.unit
    // "a drone" is no tally; "one ballistic missile" is.
    if (count.value === 0 || (count.article && unit !== 'missile')) return
    found.set(at, { role, unit, count, at, last, wording: role === 'launched' || role === 'hits' ? '' : wording })
  }

  places.forEach((at, index) => {
    if (!isTally(at) || found.has(at) || isSubset(letters, at)) return
    const next = places[index + 1]
    const isShare = next !== undefined && OUT_OF.test(letters.slice(at + 1, next)) && (units.get(next)!.unit === 'drone' || units.get(next)!.unit === 'both' || units.get(next)!.unit === 'bare')
    if (isShare) units.set(at, { unit: units.get(next)!.unit, length: 0 })
    const from = isShare ? next : at
    const read = readVerb(tagged, from, units.get(from)!.length, isShare ? at : from)
    // In "63 of the 79 drones that Russia sent" the verb after speaks of the 79.
    const known = isShare && read?.role === 'launched' ? readActive(tagged, at, true) : read
    const own = isShare && known?.role === 'launched' ? null : known
    if (own && !isRegionsShare(tagged, at, own)) set(at, own.role, own.last, words(tokens, own.verbFrom, own.last))
    if (isShare && (own || read)) set(next, 'launched', next, '')
  })
  spread(letters, places, units, found, set)
  addWholes(letters, places, units, found, set)
  return [...found.values()].sort((a, b) => a.at - b.at)
}

/** "Krasnodar accounted for 76 of them": a region's share of a national tally. */
function isRegionsShare({ letters, tokens }: Tagged, at: number, read: VerbRead): boolean {
  return tokens[read.verbFrom]?.text === 'accounted for' && /@[xT]{0,2}$/.test(letters.slice(Math.max(0, read.verbFrom - 4), read.verbFrom)) && read.verbFrom < at
}

interface VerbRead {
  role: TallyRole
  verbFrom: number
  last: number
}

/** `at` is the number the noun stands after; `leftAt` where the words before begin ("58 of 132": 132 and 58). */
function readVerb(tagged: Tagged, at: number, nounLength: number, leftAt: number): VerbRead | null {
  const { letters } = tagged
  const right = letters.slice(at + 1 + nounLength, at + 40)
  const left = letters.slice(Math.max(0, leftAt - 24), leftAt)
  const base = at + 1 + nounLength
  const own = /^[^n]*/.exec(right)![0]
  if (at === leftAt && /o[tx]{0,2}$/.test(left) && SUBJECT_VERB.test(right)) return { role: 'launched', verbFrom: base, last: base }
  if (at === leftAt && nounLength > 0 && WHOLE_BEFORE.test(left) && WHOLE_AFTER.test(right)) return { role: 'launched', verbFrom: base, last: base }
  const relative = OBJECT_RELATIVE.exec(own)
  if (relative) return read(relative, base)
  const passive = PASSIVE.exec(own)
  if (passive && passive.groups!['not'] === '' && !/[IjJL]/.test(passive.groups!['gap']!)) {
    // "shot down 30 drones that were launched": the verb before the number is the news.
    const active = ACTIVE_STOP.exec(left)
    if (!(passive.groups!['verb'] === 'L' && active)) return read(passive, base)
  }
  const participle = PARTICIPLE.exec(own)
  const active = readActive(tagged, leftAt, nounLength > 0 || at !== leftAt)
  if (participle && !(active && (participle.groups!['verb'] === 'L' || nounLength > 0))) return read(participle, base)
  if (active) return active
  if (SUBJECT_VERB.test(own)) return { role: 'launched', verbFrom: base, last: base }
  if (nounLength > 0 && CAME.test(own)) return { role: 'launched', verbFrom: base, last: base }
  if (nounLength > 0 && DROVE_HOME.test(own)) return { role: 'hits', verbFrom: base, last: base }
  return null
}

function readActive({ letters, tokens }: Tagged, at: number, named: boolean): VerbRead | null {
  const left = letters.slice(Math.max(0, at - 24), at)
  const numbered = NUMBERED.exec(left)
  if (numbered && NUMBER_WORDS.test(tokens.slice(Math.max(0, at - 16), at).map((token) => token.text).join(' '))) return { role: roleOf(numbered.groups!['verb']!), verbFrom: at, last: at }
  const stop = ACTIVE_STOP.exec(left)
  const startOfLeft = at - left.length
  if (stop) {
    const verbFrom = startOfLeft + stop.index
    const verbs = stop.groups!['verb']! + stop.groups!['combined']!
    return { role: roleOf(verbs), verbFrom, last: verbFrom + verbs.length - 1 }
  }
  if (!named) return BARE_LAUNCH.test(left) ? { role: 'launched', verbFrom: at, last: at } : null
  if (HITS_BY.test(left)) return { role: 'hits', verbFrom: at, last: at }
  if (REPELLED.test(left)) return { role: 'intercepted', verbFrom: at, last: at }
  for (const pattern of [COUNTED_IN, ACTIVE_LAUNCH, ATTACK_WITH, ATTACK_OF, ATTACK_AT, ATTACK_COLON]) {
    if (pattern.test(left)) return { role: 'launched', verbFrom: at, last: at }
  }
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

/** "480 targets, including 450 drones and 30 missiles": not a part but what the whole consists of. */
const BREAKDOWN = /n[xRUEt]{0,4}[Yy][,:(-]{0,2}s?[xt:]{0,2}(?:n[xRUEm]{0,3}[DM],?&?)*$/

/** "including 17 over Voronezh", "17 of which were over", "about 60 were Shaheds": parts of a number told before. */
function isSubset(letters: string, at: number): boolean {
  if (BREAKDOWN.test(letters.slice(0, at))) return false
  if (/s[xt:]{0,2}$/.test(letters.slice(0, at))) return true
  if (/s[^.;vIjJL]{0,40}$/.test(letters.slice(0, at)) && !/^[^n,.;]{0,6}v+[IjJ]/.test(letters.slice(at + 1))) return true
  return /^(?:S|o[tx]{1,3})?v+[xo]{0,2}[DmM]/.test(letters.slice(at + 1)) || /^S[vx]*i/.test(letters.slice(at + 1))
}

/** Members of an enumeration without a verb of their own take that of the member before or after them. */
function spread(
  letters: string,
  places: readonly number[],
  units: ReadonlyMap<number, { unit: Unit }>,
  found: ReadonlyMap<number, TallyNumber>,
  set: (at: number, role: TallyRole, last: number, wording: string) => void,
): void {
  const joined = (a: number, b: number): boolean => COORDINATED.test(letters.slice(a + 1, b)) && !isSubset(letters, b)
  const named = (at: number): boolean => ['drone', 'missile', 'both'].includes(units.get(at)!.unit)
  for (let i = 1; i < places.length; i++) {
    const [a, b] = [places[i - 1]!, places[i]!]
    const before = found.get(a)
    if (before && !found.has(b) && named(b) && joined(a, b)) set(b, before.role, b, before.wording)
  }
  for (let i = places.length - 1; i > 0; i--) {
    const [a, b] = [places[i - 1]!, places[i]!]
    const after = found.get(b)
    if (after && !found.has(a) && named(a) && joined(a, b)) set(a, after.role, after.last, after.wording)
  }
}

/** "309 drones and eight missiles, of which 288 drones were…": the whole was launched. "more than 100…: 105 in all" is exact. */
function addWholes(
  letters: string,
  places: readonly number[],
  units: ReadonlyMap<number, { unit: Unit }>,
  found: ReadonlyMap<number, TallyNumber>,
  set: (at: number, role: TallyRole, last: number, wording: string) => void,
): void {
  places.forEach((at, index) => {
    const part = places.slice(index + 1).find((other) => found.has(other))
    const unit = units.get(at)!.unit
    if (found.has(at)) return
    const between = part === undefined ? '' : letters.slice(at + 1, part)
    const isStopped = part !== undefined && ['intercepted', 'jammed', 'lost'].includes(found.get(part)!.role)
    if (isStopped && (unit === 'drone' || unit === 'missile') && !isSubset(letters, at) && /^[^;.IjJ]{0,14}[,&]&?S[xt,]{0,2}$/.test(between)) set(at, 'launched', at, '')
    const before = places.slice(0, index).findLast((other) => found.has(other))
    if (before !== undefined && unit === 'bare' && /:[xt]?$/.test(letters.slice(0, at)) && /^i?t?(?:x)?,/.test(letters.slice(at + 1)) && found.get(before)!.count.bound !== 'exact') set(at, found.get(before)!.role, at, found.get(before)!.wording)
  })
}

function words(tokens: Tagged['tokens'], from: number, to: number): string {
  return tokens.slice(from, to + 1).map((token) => token.text).join(' ')
}
