import { anyOf, oneOf, part } from '../../../text/pattern'
import type { Tagged } from '../../tags/tagSentence'
import { textBefore } from '../../tags/wordsBeside'
import { GOES_ON, markAll, WHOLLY } from './markAll'
import type { TallyNumber } from './tallyNumber'
import type { Counted } from './unitsMeant'
import { ALMOST } from './verbRead'

/** The drones meant, named after "all": "all the drones that Russia launched", "all of the incoming projectiles". */
const NAMED = part`(?:o?t?[xRUE]{0,3}(?<noun>[DMYy])(?:${oneOf`r?v*LT?(?:b[tx]?[RUA])? | [tr]?[RUA]x?v?L`}T?)?)?`
const ALL = `${WHOLLY}${GOES_ON}*`
/** "(all of which) Russia said it", "the air force says": who tells of it, or does it. */
const TELLER = '(?:[tx]?[RUAE]x?)?(?:q[ti]?[RUA]?v*)?'
/**
 * "48 drones, all (of them) stopped", "all of which, it said, were downed", "all of which Russia said it had stopped",
 * "they were all stopped"; "shot down all (every last one) of them", "destroyed all the drones", "downed them all".
 */
const PATTERNS = [
  RegExp(`(?<=[,(w-])${ALL}x?[IjJ]`),
  RegExp(`${ALL}(?:,[xtAURo]{1,4}q)?,v+[xT]?[IjJ]`),
  RegExp(`${ALL}${NAMED}v+[xT]?[IjJ]`),
  RegExp(`(?<=[,(-])${ALL}${TELLER}v*[IjJ]`),
  RegExp(`(?<=(?:^|[^DMYy])[tr])v+[xT]?${ALL}[IjJ]`),
  RegExp(`(?<=[IjJ])${ALL}${NAMED}(?=$|[,.;iTbq&c])`),
]

/** "All the other drones": not those counted. */
const ALL_OTHERS = /\ball (?:of )?(?:the |its )?(?:others?|remaining|rest)\b/i
/** "They were all downed except for three": how many is told otherwise. */
const EXCEPT = new RegExp(
  `\\ball but\\b|\\b(?:all|every)\\b[^.;]*\\b${anyOf('except|bar|save for|apart from|other than')}\\b`,
  'i',
)
/** "could not shoot them all down", "had to stop them all", "if all of them were stopped" */
const NOT_DONE = new RegExp(
  `(?:\\b|(?<=n))${anyOf(`not|n't|cannot|never|hardly|would|could|might|will|should|must|if|whether|unless|
    (?:had|has|have|failed|failing|unable|hope|hopes|hoped|hoping|try|tried|trying|needs?|needed|ordered|in order) to`)}` +
    `(?: [^ ,;]+)?$`,
)

/** "20 drones over Belgorod, 15 over Kursk and 12 over Bryansk, all destroyed": more than those counted last. */
const OF_A_LIST = /D[^n;.]*(?:,|,?&)[tx]{0,2}n(?:i[tx]{0,2}|x)@[^;.]*$/

type Told = Tagged & { text: string }

/**
 * "Russia launched 33 drones, all of which were shot down": as many as counted before. "All the drones" are those
 * drones; "all", told of several kinds, are all of each.
 */
export function allOfThem({ letters, tokens, text }: Told, counted: readonly Counted[]): TallyNumber[] {
  if (counted.length === 0 || ALL_OTHERS.test(text) || EXCEPT.test(text)) return []
  const marked = markAll({ letters, tokens, text })
  const all = PATTERNS.map((pattern) => pattern.exec(marked)).find((match) => match !== null)
  if (!all || isNotDone(tokens, all, marked) || OF_A_LIST.test(letters.slice(0, all.index))) return []
  const last = all.index + all[0].length - 1
  const wording = tokens[last]!.text
  const kinds = counted.filter(({ unit }) => isMeant(unit, all.groups?.['noun']))
  const units = new Set(kinds.map(({ unit }) => unit))
  if (units.size !== kinds.length || kinds.some(({ unit }) => unit !== 'drone' && unit !== 'missile')) return []
  return kinds.flatMap(({ unit, count, role }) => {
    const number = {
      unit,
      count: { ...count, words: 'all' },
      from: all.index,
      at: all.index,
      last,
      wholeOf: null,
      plus: false,
    }
    const stopped = { ...number, role: 'intercepted', wording } as const
    // "Seven Shaheds were followed by radar. All were shot down": seven came. Missiles told before would be added, and
    // of "seven downed" it is not said how many came.
    return unit === 'missile' || role === 'intercepted'
      ? [stopped]
      : [{ ...number, role: 'launched', wording: '' }, stopped]
  })
}

/** "All the drones" are no missiles. */
const isMeant = (unit: Counted['unit'], noun: string | undefined): boolean =>
  noun === 'D' ? unit === 'drone' : noun === 'M' ? unit === 'missile' : true

/** "Nearly all of them", and those that someone could not stop, or would. */
function isNotDone(tokens: Tagged['tokens'], { index, 0: matched }: RegExpExecArray, marked: string): boolean {
  const first = index + matched.indexOf(WHOLLY)
  const verb = /[IjJ]/.test(marked[index - 1] ?? '') ? index - 1 : index
  return ALMOST.test(textBefore(tokens, first)) || NOT_DONE.test(textBefore(tokens, verb))
}
