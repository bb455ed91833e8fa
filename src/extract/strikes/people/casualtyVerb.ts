import { part } from '../../../text/pattern'
import { IN_PLACE } from './inPlace'
import type { PeopleGroup } from './peopleGroup'
import { found, type Read } from './read'
import { readFromOthers, readShared } from './sharedVerb'

/** What opens an aside after people: "who", "including", "three of whom", "two of them". */
const RELATIVE = 's[nQ][^,;.KWv]{0,12}'
const OF_THOSE = part`,(?:s|S|[nQ]S|Qv[tn]?S|Qs|[ne]Q|Q(?=v|[^;.KWvnQ]{0,8},))(?:(?!,&)[^;.KWvc]){0,20}?,?`
const SHORT_ASIDE = ',[^,;.QnKW]{1,14},'
/** Words between people and their verb: relative clauses and asides, short of other people. */
const INCLUDING = 's[xt]{0,2}[PpQ]'
const ASIDE = `(?:${INCLUDING}|${RELATIVE}|${OF_THOSE}|${SHORT_ASIDE})?`
/** "with burns", "who were in the car", "in the city of Sumy" between people and their verb. */
const WITH_WOUND = '(?:w[xt]{0,4}W)?'
const WHO_WERE = '(?:rv(?:g[,&]{0,2}){2,5}|rv[^,;.KWnQ]{1,12}?)?'
/** "were", "are known to be", "are reported to have been", "was said to be" */
const AUXILIARY = '(?<aux>v+(?<not>V?)[xTi]{0,3}?(?:qiv+|v*q?))'
/** "were killed", "including two children were reported injured" */
const PASSIVE = RegExp(`^${WITH_WOUND}${WHO_WERE}[xiTtr@FofeRUhPAb]{0,10}?${ASIDE},?r?${AUXILIARY}(?<verb>[KW])`)
/** "a person who was in a car at the time died", "with severe burns" */
const WHO_WAS = '(?:rv[^,;.KWQ]{1,14}?(?=K(?!v))|w[xt]{0,4}W(?=K))?'
/** "three reported injured", "two men in Sumy killed", "the man inside it died", "a boy with severe burns died", "a man of Sumy died". */
const PARTICIPLE = RegExp(
  `^${WHO_WAS}(?:[xT]|[ifo][txRUo]{0,6}@|[ifo][tne]x{1,4}|it?(?=K)){0,2}q?(?<verb>[KW])(?![xtT]{0,2}[QnD])`,
)
/** "a man, a resident of the village, died", "three people, including a child, injured" */
const ASIDE_PARTICIPLE = RegExp(
  part`^(?:[oif][txRUo]{0,4}[x@])?,(?:[^,;.QnKW]{1,14}|r[^,;.KW]{1,16}|Q[^,;.QnKWv]{0,6}|(?:s|S|[nQ]S|Qs)[^;.KWv]{0,20}?),
    (?<verb>[KW])(?![xtT]{0,2}[Qn])`,
)
/** "a 66-year-old man, who died on the spot", "had wounded a civilian in Sudzha, who then died" */
const WHO_DIED = /^(?:i[tx]{0,3}@)?,?r[xT]{0,2}(?<verb>K)(?![xtT]{0,2}[QnD])/
/** ", who was on the bus,", "from the town of Sumy" */
const WHO_WAS_WHERE = '(?:,?r[^,;.KW]{1,16},|[fo][tx]{0,2}@)?'
/** "received shrapnel injuries", "who was on the bus got a concussion", "escaped with burns" */
const INJURIES = RegExp(
  `^${WHO_WERE}${WHO_WAS_WHERE}(?:v+i[tx@Fh]{0,5})?(?:v+|[vx]{0,3}[tx]{0,2}w)[xtne]{0,3}(?:x&x)?(?<verb>W)`,
)
/** "killed", "injuring at least", "wounded in Kherson" before the people */
const ACTIVE = /(?<verb>[KW])(?:[xtoTRUE:]|i[tx]?@,?){0,3}$/
/** "Injuries were suffered by six more people" */
const SUFFERED_BY = /(?<verb>W)v{1,3}b$/
/** "Injured were 94 people", "The second person to die was a man" */
const INVERTED = /(?:^|[.,;&c]|[pP]i)(?<verb>[KW])v{1,2}[xT]{0,2}$/
/** "The wounded are the driver and two passengers"; a bare number may be an age. */
const THE_VICTIMS = /(?:^|[.,;&c])t(?<verb>[KW])v{1,2}[xT]{0,2}$/

/** The victims' verb and "were" at the end of what stands before people. */
export const readInverted = (before: string, letter: string): RegExpExecArray | null =>
  INVERTED.exec(before) ?? (letter === 'Q' ? THE_VICTIMS.exec(before) : null)

/** "was hit by a drone and later died", "was taken to hospital, where he died": dead, in the end. */
const HURT_THEN_DIED =
  /^v+[xT]{0,3}(?:W|H(?:b[tnxRUE]{0,4}[DMXB])?)[^;.nQKW]{0,14}(?:&|,r)[^;.nQKW]{0,14}(?<verb>K)(?=$|[,.;icwfT]|o(?![nQ]))/
/** "15 people were injured and there are fatalities": of others. */
const FATALITIES = /^(?:fatalities|deaths|dead)$/
/** "A mother and her son, killed in the town of Bohodukhiv, were", "a driver and a nurse, both wounded, are" */
const IN_APPOSITION = RegExp(`^,[tS]{0,2}(?<verb>[KW])(?:${IN_PLACE}|(?=[,.;]))`)
/** "A third person was found under the debris in the afternoon, no longer alive", "were rescued, wounded" */
const FOUND_HURT = /^v[^;.,KWnQqrc]{1,16},(?<verb>[KW])(?=$|[,.;&iT])/
const ING = /ing\b/
/** "A woman was hurt, as were her two children" */
const AS_WERE = /(?<verb>[KW])[^KWnQ;.]{0,10},?cv$/
/** "Killed: 2, wounded: 5", "wounded – 44" */
const HEADED = /(?:^|[.,;:&(])t?(?<verb>[KW])[:-]$/

/** "A whole family was killed: a mother, a father and a child": told one by one, where no number is. */
const LISTED = /(?<verb>[KW])[^;.nQKW]*:[xt]{0,2}$/

/** "a man of 63 came under fire in Sumy and suffered wounds", "survived but was hurt": the second of two verbs. */
const SECOND_VERB = RegExp(
  part`^[^;.,QnKWPpqVrc]{1,14}(?:,?&|c(?=v))(?:(?=K(?:$|[,.;icT&]))|(?:v{1,3}[xT]{0,2}[tne]?x?)?(?=W(?![xt]{0,2}[QnD])))
    (?<verb>[KW])`,
)

const KILLED_AMONG = /[KW]$/

/** Whether a number stands under a heading of its own: "wounded: 44". */
export const isHeaded = (before: string): boolean => HEADED.test(before)

/** The verb of the people between two stretches of letters, after them ("were killed") or before ("killed"). */
export function readVerb(
  before: string,
  after: string,
  { letter, group }: { letter: string; group: PeopleGroup },
  wordsAt: (offset: number) => string,
): Read | null {
  // "Two bodies were recovered from the rubble"
  if (/\bbodies$/.test(group.nouns)) return { verb: 'K', offset: 0, revised: false }
  const headed = HEADED.exec(before)
  if (headed) return found(headed, -2)
  const isObject = KILLED_AMONG.test(before)
  const apposed = letter === 'Q' && !isObject ? IN_APPOSITION.exec(after) : null
  if (apposed) return found(apposed, apposed[0].length)
  const died = WHO_DIED.exec(after) ?? HURT_THEN_DIED.exec(after)
  if (died && !FATALITIES.test(wordsAt(died[0].length))) return found(died, died[0].length)
  const shared = readShared(before, after, letter)
  if (shared) return shared
  // "killed seven, among them a child, officials said, and another nine were wounded": the verb before holds.
  const passive = isObject && after.startsWith(',s') ? null : PASSIVE.exec(after)
  if (passive && passive.groups!['not'] === '') return found(passive, passive[0].length)
  const participle = PARTICIPLE.exec(after) ?? ASIDE_PARTICIPLE.exec(after) ?? INJURIES.exec(after)
  const active = ACTIVE.exec(before) ?? SUFFERED_BY.exec(before) ?? readInverted(before, letter)
  // "killed six people injured…" does not occur; "killed 2, wounded 5" does, and the verb before is the one.
  const isNextVerb = active && /^[KW][xtoTRUE]{0,3}$/.test(active[0]) && /^[,&]/.test(after)
  if (participle && !isNextVerb) return found(participle, participle[0].length)
  const asWere = wordsAt(-2) === 'as' ? AS_WERE.exec(before) : null
  if (asWere) return found(asWere, asWere.index - before.length)
  const later = FOUND_HURT.exec(after)
  if (later && !ING.test(wordsAt(later[0].length))) return found(later, later[0].length)
  // "resulted in injuries to three people"
  const injuries = /(?<verb>W)i$/.exec(before)
  if (injuries && letter === 'Q' && wordsAt(-1) === 'to') return found(injuries, -2)
  const listed = letter === 'Q' && /^(?:$|[.,;])/.test(after) ? LISTED.exec(before) : null
  if (listed) return found(listed, listed.index - before.length)
  const second = letter === 'Q' && !active ? SECOND_VERB.exec(after) : null
  if (second) return found(second, second[0].length)
  return active ? found(active, active.index - before.length) : readFromOthers(before, after, letter)
}
