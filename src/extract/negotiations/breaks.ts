import { oneOf, part } from '../../text/pattern'
import type { Anchor } from './words/anchors'
import { NOUN } from './words/talkNouns'

/**
 * How a part of a sentence hangs on what stands before it: `and` shares the subject, `who` takes the name before it,
 * `where` the place before it, `noun` is "ahead of talks with…", `too` shares the verb ("and Merz on Tuesday").
 */
export type How = 'main' | 'and' | 'who' | 'where' | 'noun' | 'too'

/** Where one event of a sentence may end and the next begin. */
export interface Break {
  at: number
  how: How
  /** Stands whether or not both sides tell an event by a verb. */
  firm: boolean
}

/** How a clause goes on with the subject before it: "and then later"; as the source of a pattern. */
export const AND_THEN = '^and (?:(?:then|later|also) )*'

const VERB = oneOf`
  met | meets | held | holds | hold | spoke | speak | talked | called | phoned | rang | telephoned | received | hosted
  welcomed | had | will | would | is | was | are | were | has | have | joined | sat | flew | travelled | traveled
  discussed | visited | attended | arrived | go(?:es)? | travels? | fl(?:y|ies) | heads? | leaves?
  announced | agreed | signed
`
const THEN = oneOf`
  then | later | also | prior to that,? | before that,? | earlier | separately | subsequently | afterwards?
  on \w+day | in the evening | (?:later )?(?:that|the same) (?:day|evening|night)
`
const TALKED = '(?:met|spoke|held|received|had|hosted|meets|talked|were talking|sat down)'
/** "met Carney in Ottawa, and on Sunday he will see Trump" */
const ON_A_DAY = '(?:on\\s\\p{Lu}\\p{Ll}+day|tomorrow|today)'
const SUBJECT = String.raw`(?:\p{Lu}|the\s|a\s|his\s|he\s|she\s|they\s|both\s)`
const AND_SUBJECT = part`(?=(?:and|but)(?:,\s[\w\s]{3,25},)?\s(?:that\s|${ON_A_DAY}\s)?${SUBJECT})`
/** "where French, German, and Italian envoys met": no verb stands yet. */
const OF_A_LIST = String.raw`\b(?:where|when|while|as|that)\s(?:\p{Lu}[\p{L}.]*,?\s?){1,4}`
const DAYS_OFF = '(?:(?:just |only )?(?:(?:a|one|two|three|four|five) days?|hours|days|shortly|minutes) )?'
const AHEAD_OF = oneOf`
  ahead of | before | after | following | on the eve of | since | despite | prior to
`

const BREAKS: readonly { pattern: string; how: How; firm?: boolean }[] = [
  { pattern: part`;\s+|\s(?:[–—]|--)\s`, how: 'main' },
  { pattern: part`,?\s(?:while|whereas)\s|,\s(?=(?:he|she|they)\s(?:would|will)\s)`, how: 'main', firm: true },
  { pattern: part`,?\s(?=where\s)`, how: 'where' },
  { pattern: part`,\s(?=(?:who|whom|which)\s)`, how: 'who' },
  // "Macron met Merz and then called Trump", "spoke to Putin before meeting Zelensky"
  {
    pattern: part`
      ,?\s(?=(?:and|but)\s(?:${THEN}\s)*${VERB}\b)
      |,\s(?=then\s)
      |\s(?=(?:before|after)\s(?:\p{Ll}+ing|he|she|they|I|we|the two)\s)
    `,
    how: 'and',
  },
  // "Macron met Merz, and Trump called Putin", "…, two days after they spoke"; not between "Russia and Ukraine"
  {
    pattern: part`
      (?<!${OF_A_LIST}),\s${AND_SUBJECT}
      |(?<!\p{Lu}[\p{L}.'-]*|,|\b(?:[Hh]e|[Ss]he|[Tt]hey|[Ww]e))\s${AND_SUBJECT}
      |,\s(?=(?:as|${DAYS_OFF}(?:after|before))\s(?:\p{Lu}|he\s|the\s|they\s))
      |,?\s(?=when\s(?:\p{Lu}|he\s|she\s|they\s|the\s))
      |\s(?=${DAYS_OFF}(?:after|before|as)\s\p{Lu}[\p{L}-]+(?:\s[\p{L}.-]+){0,3}\s${TALKED}\b)
      |,\s(?=with\s(?:\p{Lu}|the\s))
    `,
    how: 'main',
  },
  // "said ahead of talks with Putin"
  {
    pattern: part`
      (?<!\b(?:days?|an?|one|two|three|four|five)),?\s(?=${DAYS_OFF}${AHEAD_OF}\s(?:what was described as\s)?
      (?:(?!${VERB}\b)["\w.,'-]+\s){0,6}(?:${NOUN}|calls?)\b)
    `,
    how: 'noun',
    firm: true,
  },
]
const RULES = BREAKS.map(({ pattern, how, firm = false }) => ({ pattern: new RegExp(pattern, 'gu'), how, firm }))

/** After an inserted "who met Trump," the sentence goes on with its own verb. */
const RESUMES = new RegExp(part`,\s(?=(?:also\s|then\s|later\s)?(?:${VERB}|said|told|wrote|added|and)\b)`, 'g')

const OPENER = oneOf`
  (?:During|At|In|Over) (?:an?|the|their|his|her) (?=[^,]{0,60}\b(?:${NOUN}|call)\b)
  After | Before | Following | Ahead of | Prior to | On the eve of
  (?:Once|As soon as) (?=[^,]{0,40}\b(?:have|has|had) (?:met|spoken|talked|held)\b)
  (?:Hours|(?:A|One|Two|Three) days?) (?:after|before) | On (?:his|her|their) way (?:to|from)
  When (?=(?:the|his|her|their) (?:${NOUN}|call) (?:(?:was|were|is|are) over|(?:had )?ended)\b)
  While
`
/** "After meeting Putin, Witkoff flew to…": what stands before the comma is an event of its own. */
export const OPENING = new RegExp(part`^(?:["'-]+\s?)?${OPENER}\b[^,]{5,120},\s`)
/** "After the talks," tells no event; "After talks with Putin," does. */
const OF_ITS_OWN = /\b(?:with|between|meet|meeting|hosting|receiving|call(?:ing)?|met|spoke to) (?:\S+ ){0,4}?\p{Lu}/u

/** The places in a sentence where it may be split, in order; none lies inside the words of one event. */
export function findBreaks(text: string, anchors: readonly Anchor[]): Break[] {
  const breaks: Break[] = []
  const add = (each: Break): void => {
    // Nothing is split inside the words of one event.
    if (anchors.some(({ start, end }) => start < each.at && each.at < end)) return
    if (!breaks.some(({ at }) => at === each.at)) breaks.push(each)
  }
  const opening = OPENING.exec(text)
  if (opening && OF_ITS_OWN.test(opening[0])) add({ at: opening[0].length, how: 'main', firm: true })
  for (const { pattern, how, firm } of RULES)
    for (const match of text.matchAll(pattern)) {
      add({ at: match.index + match[0].length, how, firm })
      if (how !== 'who' && how !== 'where') continue
      const end = [...text.slice(match.index + 2).matchAll(RESUMES)][0]
      if (end) add({ at: match.index + 2 + end.index + end[0].length, how: 'and', firm: false })
    }
  return breaks.sort((a, b) => a.at - b.at)
}
