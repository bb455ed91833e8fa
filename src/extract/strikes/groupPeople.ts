import type { Count } from '../../model/count'
import type { Tagged } from '../tags/tagSentence'

/** People counted together: "two women and a child", "a 22-year-old woman and a 3-year-old boy", "14 others". */
export interface PeopleGroup {
  count: Count
  /** The sentence's words for the number, for the claim's why. */
  words: string
  /** Added to those told before ("another 14", "three more"). */
  additional: boolean
  /** One of its members is children or minors. */
  children: number
  /** The nouns, for telling soldiers from civilians. */
  nouns: string
  /** First and last token. */
  from: number
  to: number
}

/** A sentence whose groups of people are one letter each: `Q` named people, `n` a bare number, `N` none at all, `e` other things. */
export interface Peopled {
  letters: string
  items: readonly { letter: string; from: number; to: number; group?: PeopleGroup }[]
}

/** "three women aged 30 to 62", "a mother of four" */
const COUNTED = /^(n)(?:g(?:-x)?)?(?:[xRUEtFm]|A(?=[Pp])){0,4}?([Pp])(?:(?:,[xo]?|[xto]?|[xtoif]{2,4})g(?:(?:,|,?&|i|-)g)*,?|(?<=p)on(?=,?v*[KW.]))?/
/** "Roman Martyniuk, 45, died", "Tamara, Stanislav and Roman Martyniuk, aged 17, 12 and eight, died": as many as ages. */
const NAMED = /^(?:[xA@](?:,(?=[xA@&])|,?&)?){1,9},x?(g(?:(?:,|,?&)g)*),?(?=v*[KW])/
const CLAUSE_START = /(?:^|[,;&c.:])$/
const AGED = /^[tn]?(g)(?:-x|xx)?(?:[xRUE]){0,3}?(p|(?<=x)(?=[vKWi,.&]))(?:,?[xo]?g,?)?/
const RELATIVE = /^h[x]{0,2}(?:g(?:-x)?)?x?(p)(?:,g,?)?/
const OWN_COUNTED = /^h(?=n)/
const DEFINITE = /^t[x]{0,2}(p)(?:,g,?)?(?=[x]{0,2}v*[vKW])/
/** "Woman dead in strike", "woman, two children killed" */
const HEADLINE = /^(p)(?:,g,?)?(?=v?[KW]|,n[xR]{0,2}[Pp]v?[KW]|&[np][xR]{0,2}[Ppi]?v?[KW])/
const PAIR = /^[tn]?x?d(?:,?[xo]?g(?:&g)?,?)?/
const OF_THEM = /^(n)o[th]?[xRU]{0,2}(C|P)/
const JOINED = /^(?:,?&|,)/
const CHILD =
  /\b(?:child|children|boys?|girls?|minors?|infants?|toddlers?|teenagers?|schoolchildren|baby|babies|kids?|adolescents?|newborn|teens?|schoolboy|schoolgirl)\b/

/** Finds the groups of people in a sentence and folds each into one letter. */
export function groupPeople(tagged: Tagged): Peopled {
  const { letters, tokens } = tagged
  const items: Peopled['items'][number][] = []
  for (let at = 0; at < letters.length; ) {
    const group = readGroup(tagged, at)
    if (group) {
      items.push({ letter: 'Q', from: at, to: group.to, group })
      at = group.to + 1
      continue
    }
    const token = tokens[at]!
    const isNumber = token.letter === 'n' && token.count !== undefined
    const letter = isNumber ? letterOfBare(tagged, at) : token.letter
    const bare: PeopleGroup | undefined =
      isNumber && letter === 'n'
        ? {
            count: { value: token.count!.value, bound: token.count!.bound },
            words: token.count!.words,
            additional: token.count!.additional,
            children: 0,
            nouns: '',
            from: at,
            to: at,
          }
        : undefined
    items.push({ letter, from: at, to: at, ...(bare ? { group: bare } : {}) })
    at++
  }
  return { letters: items.map((item) => item.letter).join(''), items }
}

/** A number with nothing after it that it could count; an article alone ("a", "an") counts no one. */
function letterOfBare({ letters, tokens }: Tagged, at: number): string {
  if (/^an?$/.test(tokens[at]!.text)) return 'e'
  return /^(?:$|[vKWiT,.;:)&csSqbrfwAU-]|o[th]?[KWC]|[xqo]{0,3}C)/.test(letters.slice(at + 1)) ? 'n' : 'e'
}

function readGroup(tagged: Tagged, start: number): PeopleGroup | null {
  const first = readUnit(tagged, start)
  if (first === null) return null
  let group = first
  for (;;) {
    const joint = JOINED.exec(tagged.letters.slice(group.to + 1))?.[0].length
    if (joint === undefined) return withoutApposition(group, first)
    const at: number = group.to + 1 + joint
    const next: PeopleGroup | null = readUnit(tagged, at) ?? readRelative(tagged, at)
    // "killed two people, a 56-year-old woman was injured": a comma joins only on the way to an "and".
    if (next === null || !isMember(tagged, next, joint, group)) return withoutApposition(group, first)
    group = {
      count: {
        value: group.count.value + next.count.value,
        bound: group.count.bound === 'exact' ? next.count.bound : group.count.bound,
      },
      words: `${group.words}, ${next.words}`,
      additional: group.additional,
      children: group.children + next.children,
      nouns: `${group.nouns} ${next.nouns}`,
      from: group.from,
      to: next.to,
    }
  }
}

/** "Two people, a father and his son": the same two, told again. */
function withoutApposition(group: PeopleGroup, first: PeopleGroup): PeopleGroup {
  const isToldAgain = first.count.value > 1 && group.count.value === 2 * first.count.value
  return isToldAgain && /^\S+ (?:people|persons|civilians|residents)\b/.test(first.nouns)
    ? { ...group, count: first.count, words: first.words }
    : group
}

function isMember({ letters }: Tagged, next: PeopleGroup, joint: number, group: PeopleGroup): boolean {
  const after = letters.slice(next.to + 1)
  const withAnd = letters.slice(group.to + 1, group.to + 1 + joint).includes('&')
  const isHeadline = /^\p{L}+$/u.test(group.nouns)
  if (!withAnd && !isHeadline && !/^(?:,?&|,[^KWv]{1,12}&)/.test(after)) return false
  // "killed two people and three civilians were injured", "killed a man and a woman was injured": the verb after is the second's own.
  const verbBefore = /[KW][xtoTRUE]{0,3}$/.test(letters.slice(0, group.from))
  return !(verbBefore && /^[xT]{0,2}v*[KW]/.test(after))
}

/** "her parents and grandmother": one more after "and". */
function readRelative({ letters, tokens }: Tagged, at: number): PeopleGroup | null {
  const isRelative = letters[at] === 'p' && letters[at - 1] === '&' && /[hd]/.test(letters.slice(Math.max(0, at - 4), at))
  return isRelative ? unit(tokens, at, 'p', { value: 1, bound: 'exact' }, tokens[at]!.text, false) : null
}

function readUnit(tagged: Tagged, at: number): PeopleGroup | null {
  const { letters, tokens } = tagged
  // "her three daughters"
  if (OWN_COUNTED.test(letters.slice(at, at + 2))) return readUnit(tagged, at + 1)
  const rest = letters.slice(at, at + 16)
  const counted = COUNTED.exec(rest) ?? OF_THEM.exec(rest)
  if (counted) {
    const { count } = tokens[at]!
    if (count === undefined || (count.value !== 1 && counted[2] === 'p' && count.value !== 0)) return null
    return unit(tokens, at, counted[0], { value: count.value, bound: count.bound }, count.words, count.additional)
  }
  const named = CLAUSE_START.test(letters.slice(0, at)) ? NAMED.exec(letters.slice(at, at + 30)) : null
  if (named) {
    const ages = named[1]!.replaceAll(/[^g]/g, '').length
    return unit(tokens, at, named[0], { value: ages, bound: 'exact' }, tokens[at]!.text, false)
  }
  const pair = PAIR.exec(rest)
  if (pair) return unit(tokens, at, pair[0], { value: 2, bound: 'exact' }, tokens[at]!.text, false)
  const one =
    AGED.exec(rest) ??
    RELATIVE.exec(rest) ??
    DEFINITE.exec(rest) ??
    (at === 0 || /[KW,;:]/.test(letters[at - 1]!) ? HEADLINE.exec(rest) : null)
  if (!one) return null
  return unit(tokens, at, one[0], { value: 1, bound: 'exact' }, tokens[at]!.text, false)
}

function unit(
  tokens: Tagged['tokens'],
  from: number,
  match: string,
  count: Count,
  words: string,
  additional: boolean,
): PeopleGroup {
  const to = from + match.length - 1
  const nouns = tokens
    .slice(from, to + 1)
    .map((token) => token.text)
    .join(' ')
  return {
    count,
    words,
    additional: additional || /\banother\b/.test(nouns),
    children: CHILD.test(nouns) ? count.value : 0,
    nouns,
    from,
    to,
  }
}
