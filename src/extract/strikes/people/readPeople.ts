import type { Tagged } from '../../tags/tagSentence'
import { buildGroup, type PeopleGroup } from './peopleGroup'
import { readNth } from './readNth'
import { suffersLater } from './suffersLater'

/** "a 40-year-old", "62-year-old": the age's own tail after its number. */
const YEARS_OLD = '(?:g(?:-x)?)?'
/** "in their 60s", "in his early forties" */
const AGE_SPAN = 'ihx{1,2}'
/** ", aged 30", "of 45, 47 and 60", "aged between 30 and 62" */
const AGES_AFTER = `(?:(?:,[xo]?|[xto]?|[xtoif]{2,4})g(?:(?:,|,?&|i|-)g)*,?|(?<=p)on(?=,?v*[KW.])|${AGE_SPAN})?`
/** ", 45," after one person */
const AGE = `(?:,g,?|${AGE_SPAN})?`
/** "a civilian man", "two women residents": the last noun counts. */
const KIND = '(?:p(?=[Pp]))?'
const SIDES_AND_ADJECTIVES = '(?:[xRUEtFm]|[A@](?=[Pp])){0,4}?'

/** "three women aged 30 to 62", "a mother of four", "at least ten people" */
const COUNTED = RegExp(
  `^n${YEARS_OLD}${SIDES_AND_ADJECTIVES}${KIND}(?<noun>[Pp]|C(?=(?:,[^;.KW]{0,12},)?v+[xT]{0,2}[KW]))${AGES_AFTER}`,
)
/** "two 18-year-olds": as many as the number before the age. */
const COUNTED_BY_AGE = /^ng-(?<noun>x)(?=v*[xT]?[KW]|[i,.&;c])/
/** "two of the residents", "three of the victims" */
const OF_THEM = /^no[th]?[xRU]{0,2}(?<noun>C|P)/
/**
 * "Roman Martyniuk, 45, died", "Tamara, Stanislav and Roman Martyniuk, aged 17, 12 and eight, died": as many as ages.
 */
const NAMED = /^(?:[xA@](?:,(?=[xA@&])|,?&)?){1,9},x?(?<ages>g(?:(?:,|,?&)g)*),?(?=v*[KW])/
const CLAUSE_START = /(?:^|[,;&c.:])$/
/** "a family of three", "a young family of four" */
const FAMILY = /^[tn]x{1,2}on/
/** "the couple", "an elderly couple aged 70 and 72" */
const PAIR = RegExp(`^[tn]?x?d(?:,?[xo]?g(?:&g)?,?|${AGE_SPAN})?`)
/** "a 56-year-old woman", "the 30-year-old was injured", "a 70-year-old woman born in 1955" */
const AGED = RegExp(`^[tn]?g(?:-x|xx)?[xRUE]{0,3}?(?:${KIND}p|C|(?<=x)(?=[vKWi,.&]))(?:,?(?:[xo]?|xi)g,?)?`)
/** "women aged 65 and 64": as many as ages. */
const PLURAL_AGED = /^P(?:,?[xo]|xi)?(?<ages>g(?:(?:,|,?&)g)+),?/
const COUNTED_WOUNDED = /n[KW]$/
/** "her grandson", "his 12-year-old daughter" */
const RELATIVE = RegExp(`^hx{0,2}${YEARS_OLD}x?${KIND}p${AGE}`)
/** "her three daughters" */
const OWN_COUNTED = /^hn/
/** "the driver was killed", "the driver and a passenger were", but not "the civilian dead and injured" */
const DEFINITE = RegExp(`^tx{0,2}${KIND}p(?!K&W)${AGE}(?=(?:ot[xP]|onx{1,2})?(?:x{0,2}v*[vKW]|,?&[tnh]))`)
/** "killing the driver", "the death of the driver", and "a paramedic and the driver" once a list has begun */
const DEFINITE_OBJECT = RegExp(`^tx{0,2}${KIND}p${AGE}`)
const OBJECT_OF_VERB = /[KW]o?$/
/** "Woman dead in strike", "woman, two children killed" */
const HEADLINE = RegExp(`^p${AGE}(?=v?[KW]|,n[xR]{0,2}[Pp]v?[KW]|&[np][xR]{0,2}[Ppi]?v?[KW])`)
/** "a woman's body was found" */
const BODY = /^[tn]x{0,2}h(?=K)/
/** "dropped explosives onto a man's car, killing him": the owner, where a pronoun later tells what befell him. */
const OWNER = /^[tn]x{0,2}h/

/** "civilian deaths", "a statement on civilian injuries": no one in particular. */
const DEATHS = /^(?:deaths|fatalities|injuries)$/
const HEADLINE_START = /(?:^|[KW,;:]|[KW]&)$/

/** No pattern reads further than this many tokens. */
const LONGEST_UNIT = 16
const LONGEST_NAMES = 30

/**
 * The people told by one number or noun at a token: "two women", "a couple", "the driver"; null where there are none.
 */
export function readPeople(tagged: Tagged, at: number): PeopleGroup | null {
  const { letters, tokens } = tagged
  const [before, rest] = [letters.slice(0, at), letters.slice(at, at + LONGEST_UNIT)]
  if (OWN_COUNTED.test(rest)) return readPeople(tagged, at + 1)
  const counted = COUNTED.exec(rest) ?? COUNTED_BY_AGE.exec(rest) ?? OF_THEM.exec(rest)
  if (counted) return ofNumber(tagged, at, counted)
  const some = (length: number, value: number): PeopleGroup =>
    buildGroup(tokens, at, at + length - 1, {
      count: { value, bound: 'exact' },
      words: tokens[at]!.text,
      additional: false,
    })
  const ages = ({ groups }: RegExpExecArray): number => groups!['ages']!.replaceAll(/[^g]/g, '').length
  const family = FAMILY.exec(rest)
  const members = family && tokens[at + family[0].length - 1]!.count
  if (family && members && tokens[at + family[0].length - 3]!.text === 'family')
    return some(family[0].length, members.value)
  const named = CLAUSE_START.test(before) ? NAMED.exec(letters.slice(at, at + LONGEST_NAMES)) : null
  if (named) return some(named[0].length, ages(named))
  // "three injured men aged 62 and 65": three, whatever ages are told.
  const aged = COUNTED_WOUNDED.test(before) ? null : PLURAL_AGED.exec(rest)
  if (aged) return some(aged[0].length, ages(aged))
  const body = BODY.exec(rest)
  if (body && tokens[at + body[0].length]!.text.startsWith('body')) return some(body[0].length, 1)
  const owner = OWNER.exec(rest)
  if (owner && suffersLater(tagged, at + owner[0].length)) return some(owner[0].length, 1)
  const nth = readNth(tagged, at)
  if (nth) return { ...some(nth.length, 1), words: nth.words, additional: true }
  const pair = PAIR.exec(rest)
  if (pair) return some(pair[0].length, 2)
  const one =
    AGED.exec(rest) ??
    RELATIVE.exec(rest) ??
    (OBJECT_OF_VERB.test(before) ? DEFINITE_OBJECT : DEFINITE).exec(rest) ??
    (HEADLINE_START.test(before) ? HEADLINE.exec(rest) : null)
  return one && !DEATHS.test(tokens[at + one[0].length]?.text ?? '') ? some(one[0].length, 1) : null
}

/** "four female and two male employees" */
const OF_BOTH_SEXES = /^(?:female|male|adult|minor)$/

/** "30 passengers and railway workers were hurt": counted together, where no verb stands before them. */
const AND_OTHERS = /^,?&[xRUE]{0,2}P(?=v{1,3}[xT]{0,2}[KW])/

/** A number and its noun; "five person" is no number of people. */
function ofNumber({ letters, tokens }: Tagged, at: number, match: RegExpExecArray): PeopleGroup | null {
  const { count } = tokens[at]!
  if (count?.article && DEATHS.test(tokens[at + match[0].length]?.text ?? '')) return null
  const isSingular = match.groups!['noun'] === 'p' && !OF_BOTH_SEXES.test(tokens[at + match[0].length - 1]!.text)
  if (count === undefined || (count.value > 1 && isSingular)) return null
  const { value, bound, words, additional } = count
  const end = at + match[0].length
  const isObject = OBJECT_OF_VERB.test(letters.slice(0, at))
  const others = isObject ? 0 : (AND_OTHERS.exec(letters.slice(end))?.[0].length ?? 0)
  return buildGroup(tokens, at, end + others - 1, { count: { value, bound }, words, additional })
}

/**
 * One more person at the end of a list: "her parents and grandmother", "a man and woman", "a doctor, a paramedic and
 * the driver".
 */
export function readLast({ letters, tokens }: Tagged, at: number): PeopleGroup | null {
  if (letters[at - 1] !== '&') return null
  const before = letters.slice(Math.max(0, at - 4), at)
  const isRelative = letters[at] === 'p' && (/[hd]/.test(before) || /n[xR]?p&$/.test(before))
  const length = isRelative ? 1 : DEFINITE_OBJECT.exec(letters.slice(at, at + LONGEST_UNIT))?.[0].length
  if (length === undefined) return null
  return buildGroup(tokens, at, at + length - 1, {
    count: { value: 1, bound: 'exact' },
    words: tokens[at]!.text,
    additional: false,
  })
}
