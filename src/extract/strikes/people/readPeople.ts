import type { Tagged } from '../../tags/tagSentence'
import { exactGroup, type PeopleGroup } from './peopleGroup'
import { AGE, AGE_SPAN, DEATHS, KIND, OBJECT_OF_VERB, YEARS_OLD } from './peoplePatterns'
import { matchCounted, ofNumber } from './readCounted'
import { readNth } from './readNth'
import { suffersLater } from './suffersLater'

/**
 * "Roman Martyniuk, 45, died", "Tamara, Stanislav and Roman Martyniuk, aged 17, 12 and eight, died": as many as ages.
 */
const NAMED = /^(?:[xA@](?:,(?=[xA@&])|,?&)?){1,9},x?(?<ages>g(?:(?:,|,?&)g)*),?(?=v*[KW])/
const CLAUSE_START = /(?:^|[,;&c.:])$/
/** "Neither civilians nor staff of the plant were injured": no one. */
const NEITHER = /^V[xt]{0,2}[pP][^;.,KWnV]{0,5}V[xt]{0,2}[pP](?:o[tx@]{1,3})?(?=v{0,3}[xT]?[KW])/
/** "a family of three", "a young family of four" */
const FAMILY = /^[tn]x{1,2}on/
/** "the couple", "an elderly couple aged 70 and 72" */
const PAIR = RegExp(`^[tn]?x?d(?:,?[xo]?g(?:&g)?,?|${AGE_SPAN})?`)
/** "a 56-year-old woman", "the 30-year-old was hurt", "killed a seven-year-old and", "a 70-year-old born in 1955" */
const AGED = RegExp(
  `^(?:tg(?=[vKW&])|[tn]?g(?:-x|xx)?[xRUE]{0,3}?(?:${KIND}p|C|(?<=x)(?=[vKWTi,.&]))(?:,?(?:[xo]?|xi)g,?)?)`,
)
/** "women aged 65 and 64": as many as ages. */
const PLURAL_AGED = /^P(?:,?[xo]|xi)?(?<ages>g(?:(?:,|,?&)g)+),?/
const COUNTED_WOUNDED = /n[KW]$/
/** "her grandson", "his 12-year-old daughter" */
const RELATIVE = RegExp(`^hx{0,2}${YEARS_OLD}x?${KIND}p${AGE}`)
/** "her three daughters" */
const OWN_COUNTED = /^hn/
/** "the driver was killed", "the driver and a passenger were", but not "the civilian dead and injured" */
const DEFINITE = RegExp(`^tx{0,2}${KIND}p(?!K&W)${AGE}(?=(?:ot[xP]|onx{1,2})?(?:x{0,2}v*[vKW]|x[c&]v|xw|,?&[tnh]))`)
/** "killing the driver", "the death of the driver", and "a paramedic and the driver" once a list has begun */
const DEFINITE_OBJECT = RegExp(`^tx{0,2}${KIND}p${AGE}`)
/** "Woman dead in strike", "woman, two children killed" */
const HEADLINE = RegExp(`^p${AGE}(?=v?[KW]|,n[xR]{0,2}[Pp]v?[KW]|&[np][xR]{0,2}[Ppi]?v?[KW])`)
/** "a woman's body was found" */
const BODY = /^[tn]x{0,2}h(?=K)/
/** "a man's hand was injured" */
const LIMB = /^[tn]x{0,2}hx{0,2}(?=v+[xT]?W)/
const PART_OF_BODY = /^(?:hands?|arms?|legs?|f(?:oo|ee)t|heads?|backs?|faces?|eyes?|chest|shoulders?|fingers?|knees?)$/
/** "a family, father, mother and three young girls": each of a list without articles. */
const LISTED = /^p(?=(?:,p){0,3},?&(?:[tn]x{0,2})?[pP])/
/** "dropped explosives onto a man's car, killing him": the owner, where a pronoun later tells what befell him. */
const OWNER = /^[tn]x{0,2}h/

/** "He and his wife were killed": told by a pronoun, where others are told with him. */
const WITH_OTHERS = /^t(?=&(?:hn?x{0,2}[pP]|nx{0,2}[pP]|no[hx]))/
const isPronoun = (text: string): boolean => /^(?:he|she)$/.test(text)

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
  const neither = tokens[at]?.text === 'neither' ? NEITHER.exec(rest) : null
  if (neither) return exactGroup(tokens, at, at + neither[0].length - 1, 0)
  if (OWN_COUNTED.test(rest)) return readPeople(tagged, at + 1)
  const counted = matchCounted(rest)
  if (counted) return ofNumber(tagged, at, counted)
  const some = (length: number, value: number): PeopleGroup => exactGroup(tokens, at, at + length - 1, value)
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
  const limb = LIMB.exec(rest)
  if (limb && PART_OF_BODY.test(tokens[at + limb[0].length - 1]!.text)) return some(limb[0].length, 1)
  const listed = /(?:[:(-]|x,)(?:p,)*$/.test(before) ? LISTED.exec(rest) : null
  if (listed) return some(listed[0].length, 1)
  const owner = OWNER.exec(rest)
  if (owner && suffersLater(tagged, at + owner[0].length)) return some(owner[0].length, 1)
  const nth = readNth(tagged, at)
  if (nth) return { ...some(nth.length, 1), words: nth.words, additional: true }
  if (WITH_OTHERS.test(rest) && isPronoun(tokens[at]!.text)) return some(1, 1)
  const pair = PAIR.exec(rest)
  if (pair) return some(pair[0].length, 2)
  const one =
    AGED.exec(rest) ??
    RELATIVE.exec(rest) ??
    (OBJECT_OF_VERB.test(before) ? DEFINITE_OBJECT : DEFINITE).exec(rest) ??
    (HEADLINE_START.test(before) ? HEADLINE.exec(rest) : null)
  return one && !DEATHS.test(tokens[at + one[0].length]?.text ?? '') ? some(one[0].length, 1) : null
}

/**
 * One more person at the end of a list: "her parents and grandmother", "a man and woman", "a doctor, a paramedic and
 * the driver".
 */
export function readLast({ letters, tokens }: Tagged, at: number): PeopleGroup | null {
  if (letters[at - 1] !== '&') return null
  const before = letters.slice(Math.max(0, at - 4), at)
  const isRelative = letters[at] === 'p' && (/[hd]/.test(before) || /(?:^|n[xR]?)p&$/.test(before))
  const length = isRelative ? 1 : DEFINITE_OBJECT.exec(letters.slice(at, at + LONGEST_UNIT))?.[0].length
  return length === undefined ? null : exactGroup(tokens, at, at + length - 1, 1)
}
