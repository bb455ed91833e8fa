/** The English number words, and how a run of them adds up. */

/** Words that say "one" but are often no count at all ("a plan", "another day"). */
export const ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'another', 'one'])

const NOTHING: ReadonlySet<string> = new Set(['no', 'none', 'nobody', 'zero'])

/** Gives each word of a list its value: the first `from`, each next one `step` more. */
const countUp = (words: string, from: number, step: number): Record<string, number> =>
  Object.fromEntries(words.split(' ').map((word, index) => [word, from + index * step]))

const BELOW_HUNDRED: Record<string, number> = {
  ...countUp('one two three four five six seven eight nine', 1, 1),
  ...countUp('ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen', 10, 1),
  ...countUp('twenty thirty forty fifty sixty seventy eighty ninety', 20, 10),
}

/** What multiplies the number before it, in words or, after digits, in letters ("90bn"). */
export const SCALES: Record<string, number> = {
  dozen: 12,
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
}
export const SCALE_LETTERS: Record<string, number> = {
  k: 1e3,
  mn: 1e6,
  mln: 1e6,
  bn: 1e9,
  bln: 1e9,
  tn: 1e12,
  trn: 1e12,
}

const ALL = [...ARTICLES, ...NOTHING, ...Object.keys({ ...BELOW_HUNDRED, ...SCALES }), 'half']

/** Alternatives for a regular expression, the longest first so that "sixteen" is not read as "six". */
export const NUMBER_WORD = [...new Set(ALL)].sort((a, b) => b.length - a.length).join('|')
export const SCALE_WORD = [...Object.keys(SCALES), ...Object.keys(SCALE_LETTERS)]
  .sort((a, b) => b.length - a.length)
  .join('|')

/** A number read from the head of a run: how many of its words it took, and whether an article alone made it. */
export interface WordNumber {
  value: number
  length: number
  article: boolean
}

/**
 * Reads the number that begins at `words[from]` as far as it reaches: "a hundred and five" is one number, "two three"
 * are two. Words are lower-case; `and` may stand among them. Null where none begins there ("several *hundred*").
 */
export function readNumberWords(words: readonly string[], from: number): WordNumber | null {
  const first = words[from]
  if (first === undefined) return null
  if (NOTHING.has(first))
    return { value: 0, length: first === 'no' && words[from + 1] === 'one' ? 2 : 1, article: false }
  if (first === 'half') return readHalf(words, from)

  let total = 0
  let group = 0
  let smallestScale = Infinity
  let at = from
  for (; at < words.length; at++) {
    const joined = words[at] === 'and'
    if (joined && !canFollowAnd(words[at + 1], words[at - 1])) break
    const word = joined ? words[++at]! : words[at]!
    const scale = SCALES[word]
    const small = BELOW_HUNDRED[word] ?? (ARTICLES.has(word) && at === from ? 1 : undefined)
    if (scale === undefined) {
      if (small === undefined || !fits(small, group)) break
      group += small
    } else if (scale <= 100) {
      if (group < 1 || group > 99) break
      group *= scale
      if (scale === 12) {
        at++
        break
      }
    } else {
      if (group === 0 || scale >= smallestScale) break
      total += group * scale
      group = 0
      smallestScale = scale
    }
  }
  const value = total + group
  return value === 0 ? null : { value, length: at - from, article: at === from + 1 && ARTICLES.has(first) }
}

/** "half a dozen", "half a million". */
function readHalf(words: readonly string[], from: number): WordNumber | null {
  const scale = words[from + 1] === 'a' ? SCALES[words[from + 2] ?? ''] : undefined
  return scale === undefined ? null : { value: scale / 2, length: 3, article: false }
}

/** Whether a number below a hundred may be added: five after twenty or after a hundred, not after twelve. */
function fits(small: number, group: number): boolean {
  const rest = group % 100
  return rest === 0 || (small < 10 && rest >= 20 && rest % 10 === 0)
}

/** "and" belongs to a number only between a hundred (or more) and what is below it. */
function canFollowAnd(next: string | undefined, previous: string | undefined): boolean {
  const afterScale = (SCALES[previous ?? ''] ?? 0) >= 100
  return afterScale && next !== undefined && Object.hasOwn(BELOW_HUNDRED, next)
}
