import { oneOf, part } from '../../../text/pattern'
import { NOUN } from './talkNouns'

const TOPIC = oneOf`
  about | regarding | concerning | sp(?:oke|eaks?) of | talk(?:ed|s)? of | discuss(?:ed|es|ing)? | review(?:ed|s|ing)? | sum(?:med|ming)? up | results? of
  outcome of | details of | go(?:es|ing)? over | went over | prepar(?:e|es|ing)(?: for)? | preparations? (?:for|of)
  (?<=\b(?:de)?brief(?:ed|ing|s)? (?:\S+ ){0,3})on | (?<=\binformed (?:\S+ ){0,3})of
`
const CONTENT = oneOf`
  (?:results?|outcome|details|course|content|conclusions) of(?: the| his| her| their)?
  what (?:was|were|had been) (?:reached|agreed|achieved|discussed|said) (?:at|in|during)(?: the| his| her| their)?
  what (?:had |has )?(?:come|came) (?:out )?of(?: the| his| her| their)?
`
/** Talks as a topic of others: "would tell Zelensky about his talks with Putin". */
const ASIDE = new RegExp(
  part`
    \b(?:${TOPIC} (?:his|her|their|an?|the|recent|earlier|last week's|yesterday's)|${CONTENT}
    |discuss(?:ed|es|ing)(?= (?:talks|negotiations) with)
    |(?:on|about|over) (?:reviv|resum|restart|hold|continu|start|launch|organi[sz]|arrang)ing)
    (?: )(?:[\w.-]+ ){0,4}?(?:${NOUN}|calls?)\b
    (?: (?:with|between|of) (?:(?:the|his|then|US|U\.S\.|and|president|envoy|leader|\p{Lu}[\p{L}.'-]*),? ?){1,8})?
    (?!,? ?(?:which|that) (?:took place|was held|(?:is|are) (?:planned|set|due|scheduled)|will))
  `,
  'gu',
)

/** The stretches of a sentence that only say what others talk about. */
export const asidesIn = (text: string): { start: number; end: number }[] => spansOf(text, ASIDE)

/**
 * "Orban, who visited Kyiv on Monday, met Putin", "met Macron, who had criticised Trump": the stretches that tell what
 * somebody did besides, and when ("Orban, fresh from talks with Putin, said"); not who came along.
 */
export const whoDid = (text: string): { start: number; end: number }[] => [...spansOf(text, WHO_DID), ...whoseDid(text)]
const WHO_DID = new RegExp(
  part`
    , (?:who\b(?! (?:was|were|is|are) (?:joined|accompanied|flanked))|which (?=(?:\p{Lu}[\p{L}-]+|he|she) ha[ds] ))
    [^,;]*(?:,|[.!]?$)
    |, (?!(?:includ|join|accompany|host|receiv|meet|bring|hold|visit|call|phon|follow|speak|stand|sitt|appear)ing\b|
    during\b)\p{Ll}+ing\b[^,;]*(?:,|[.!]?$)
    |, (?:fresh|straight|(?:just )?back|returning) from\b[^,;]*,
  `,
  'gu',
)

/** "Trump, whose envoy met Putin, …": what others did who belong to somebody. */
export const whoseDid = (text: string): { start: number; end: number }[] => spansOf(text, /, whose\b[^,;]*(?:,|$)/g)

const spansOf = (text: string, pattern: RegExp): { start: number; end: number }[] =>
  [...text.matchAll(pattern)].map(({ index, 0: words }) => ({ start: index, end: index + words.length }))

/** A text whose asides are blanked, at the same offsets. */
export const blankAsides = (text: string, asides: readonly { start: number; end: number }[]): string =>
  asides.reduce((kept, { start, end }) => kept.slice(0, start) + ' '.repeat(end - start) + kept.slice(end), text)
