import { anyOf, oneOf, part } from '../../text/pattern'
import type { FoundCount } from './count'
import { CHILD, ELDERS } from './words/kin'

/** "a 5-year-old", "aged 12", "aged 3, 5 and 8", "a man of 40", "a woman, 62," */
const AGE_AFTER = RegExp(
  part`^(?:-|\s)?(?:year|month|week|day)s?(?:-|\s)old\b|^-year-olds?\b
    |^(?:,?\s(?:and\s)?\d{1,2})+\syears?\sold\b`,
  'i',
)
const PERSON = oneOf`
  ${CHILD} | ${ELDERS} | man | woman | resident | civilian | pensioner | nephew | niece | driver | worker | student
  schoolboy | schoolgirl | teacher | volunteer | medic | nurse | doctor`
const AGE_BEFORE = new RegExp(
  [
    String.raw`\b(?:aged|ages|age)\s+(?:(?:between|from|of)\s+)?(?:(?:\d+|\w+)(?:,(?:\s+and)?|\s+(?:and|to))\s+)*$`,
    String.raw`\b(?:${PERSON})\s+of\s+$`,
    String.raw`\b(?:said|thought|believed|reported)\s+to\s+be\s+(?:aged\s+)?$`,
    String.raw`\b(?:men|women|boys|girls|children|residents)\s+of\s+(?:\d{1,2}(?:,|,?\s+and)\s+)*$`,
    String.raw`\b(?:men|women|boys|girls)\s+\d{1,2}\s+and\s+$`,
    String.raw`\b(?:man|woman|boy|girl|resident),\s+also\s+$`,
    String.raw`\b(?:men|women|boys|girls|residents|people),\s+who\s+(?:are|were)\s+(?:\d{1,2}(?:,|,?\s+and)\s+)*$`,
    String.raw`\b(?:\p{L}+),\s+(?:both\s+)?(?:\d{1,2}\s+and\s+)?$`,
  ].join('|'),
  'iu',
)
/** "two women 42 and 67 were injured" */
const WOMEN_BEFORE = /\b(?:men|women|boys|girls)\s+$/i
const AND_AGE_AFTER = /^\s+and\s+\d\d\b(?!\s+(?:others?|more|people))/

const AFTER_COMMA = /,\s+(?:both\s+)?(?:\d{1,2}\s+and\s+)?$/
const OLDEST = 110

/** "Kh-59/69 missiles", "Shahed-136/131 drones": one name. */
const SECOND_HALF_OF_NAME = /\b\p{L}+-\d+\/$/u
/** "seven Shahed 131/136 UAVs", "Geran 2 drones" */
const NAME_BEFORE = /\b(?:Shahed|Geran) (?:\d+\/)?$/
const MODEL = /^(?:131|136|238|[1-5])$/
/** "13 to 15 missiles", "10-12 drones": no one number, but "rose from 12 to 31". */
const RANGE_AFTER = /^(?: (?:to|or) |-)\d/
const RANGE_BEFORE = /(?<!from (?:\S+ )?\d*)\d(?: (?:to|or) |-)$/
const ROSE_FROM = /\bfrom (?:\S+ )?$/

/** "15-story", but not "700-strong", "90-drone"; "of 31-", where the text is cut off, is one too. */
const COMPOUND = /^-(?:\p{L}|$)/u
const COMPOUND_COUNT = /^-(?:strong|drone|missile|uav)/i

/** "[8]": a note on the source. */
const NOTE_BEFORE = /\[$/
const NOTE_AFTER = /^\]/

/** Distances, times, weights, buildings, money: no counts of drones or of people. */
const MEASURED = new RegExp(
  String.raw`^\s*` +
    anyOf(`%|percent|per cent|km\\b|kilomet|miles|metres|meters|hours?\\b|minutes|days?\\b|weeks?\\b|months?\\b|
      years?\\b|a\\.m|p\\.m|am\\b|pm\\b|o'clock|times\\b|square|degrees|tons|tonnes|kg\\b|hectares|houses|homes|buildings|
      locations|sites|places|settlements|regions|oblasts|provinces|
      of (?:Ukraine|Russia|the country)'s (?:region|oblast)|districts|apartments|cars|vehicles|euros|dollars|million|
      billion|megawatt|MW`),
  'i',
)
/** "by half past eight", "at a quarter to nine" */
const PAST_THE_HOUR = /\b(?:half|quarter|minutes) (?:past|to)\s+$/i
const CURRENCY_BEFORE = /[$€£]\s*$/

/** "men born in 1981 and 1989": as good as their ages. */
const BORN_BEFORE = /\bborn (?:in )?(?:\d{4}(?:,|,? and) (?:in )?)*$/i

const COUNTED = /^\s+(?:drones|uavs|people|missiles)/i
const isYear = ({ value, words }: FoundCount): boolean => /^\d{4}$/.test(words) && value >= 1900 && value <= 2099

/** `n`: may count drones, missiles or people. `g`: an age, `e`: another quantity. Null: part of a name. */
export function letterOfCount(sentence: string, count: FoundCount): string | null {
  const before = sentence.slice(Math.max(0, count.start - 40), count.start)
  const after = sentence.slice(count.end, count.end + 30)
  if (AGE_AFTER.test(after)) return 'g'
  if (WOMEN_BEFORE.test(before) && AND_AGE_AFTER.test(after)) return 'g'
  if (NAME_BEFORE.test(before) && MODEL.test(count.words)) return null
  if (SECOND_HALF_OF_NAME.test(before) || (NOTE_BEFORE.test(before) && NOTE_AFTER.test(after))) return null
  if (isAge(count, before, after)) return 'g'
  if ((RANGE_AFTER.test(after) && !ROSE_FROM.test(before)) || RANGE_BEFORE.test(before)) return 'e'
  if (COMPOUND.test(after) && !COMPOUND_COUNT.test(after)) return 'e'
  if (MEASURED.test(after) || CURRENCY_BEFORE.test(before) || PAST_THE_HOUR.test(before)) return 'e'
  if (isYear(count) && BORN_BEFORE.test(before)) return 'g'
  return isYear(count) && !COUNTED.test(after) ? 'e' : 'n'
}

const PEOPLE_AFTER = /^\s+(?:men|women|boys|girls|children|people|residents|civilians|others)\b/i

const BARE = /^\s*(?:[,.)]|(?:,\s*)?and \d{1,2}\b)/
const CHILD_BEFORE = RegExp(part`\b${CHILD},\s+$`)

function isAge({ value, bound, article, words }: FoundCount, before: string, after: string): boolean {
  const lead = AGE_BEFORE.exec(before)
  const isAged = lead !== null && /^age/i.test(lead[0])
  if (!lead || value >= OLDEST || (bound !== 'exact' && !isAged) || article) return false
  // "A woman, also 67, was", "men, who are 29 and 44,": a bare number.
  if (/\balso\s+$|,\s+who\s/i.test(lead[0])) return BARE.test(after)
  // "men aged 41, 48, and two 39-year-old men": two of an age.
  if (/^\s+\d/.test(after)) return false
  // "two women, aged 25 and 35, and two men": people of a number, after those of an age.
  if (/,\s+and\s+$/.test(before) && PEOPLE_AFTER.test(after)) return false
  // "three women of 43, 65 and 70"
  if (isAged || /\sof\s/.test(lead[0]) || !AFTER_COMMA.test(lead[0])) return true
  // "two parents and their child, four, were hurt"
  if (CHILD_BEFORE.test(before) && /^(?:,| [–—-]|$)/.test(after)) return true
  // "a woman, 62, and…", "Tarnavskiy, 54, is…": a bare number between commas is an age.
  return /^\s*(?:[,.)]|and \d{1,2}\s*[,.)])/.test(after) && !/^\s*,\s*\d/.test(after) && /\d/.test(words)
}
