import { found, type Read } from './read'

/** "was fishing when a drone found and killed him": the pronoun stands for the people before. */
const VERB_OF_PRONOUN = /^[^;.QnKW]{1,20}(?<verb>[KW])[xh](?=$|[,.;ifcT])/
/** "dropped explosives on a man, and he was taken to hospital", "on two men; they were wounded" */
const PRONOUN_OF_VERB = /^[^.QnKW]{0,14}?(?:[;:]|,?&|,c?)t(?=v{0,3}[xT]{0,2}(?<verb>[KW])(?:$|[.,;icwfT&]))/

/** The verb whose object is a pronoun for the people before it. */
export function readPronoun(after: string, wordsAt: (offset: number) => string): Read | null {
  const subject = PRONOUN_OF_VERB.exec(after)
  if (subject && /^(?:he|she|they)$/.test(wordsAt(subject[0].length))) {
    const verb = after.slice(subject[0].length).search(/[KW]/) + subject[0].length + 1
    return found(subject, verb)
  }
  const match = VERB_OF_PRONOUN.exec(after)
  if (!match) return null
  const offset = match[0].length - 1
  const isPronoun = /^(?:him|her|them)$/.test(wordsAt(offset + 1))
  return isPronoun ? found(match, offset) : null
}
