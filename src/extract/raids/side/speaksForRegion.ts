import { speakersOf, type Spoken } from './speakerSide'

/** Of whom no list knows: "Ivan Petrov, governor of the Kursk oblast, said" */
const GOVERNOR = /\b(?:governor|gov|mayor|head of the)\b/i

/** "The governor said": of the region told before. */
const THE_GOVERNOR =
  /\b(?:the|its) (?:regional |local |city's |region's )?(?:governor|mayor) (?:said|says|wrote|added|reported)\b/i

/** "The governors of Voronezh and Penza said" */
const GOVERNORS = /\bgovernors of\b/i

/** A mayor or governor alone speaks: of his own sky. */
export function speaksForRegion(sentence: Spoken): boolean {
  const { actors, places, text } = sentence
  const heard = speakersOf(sentence)
  const all = heard.length > 0 ? heard : actors.map(({ actor }) => actor)
  const speakers = all.filter((actor) => actor.type !== 'government')
  if (heard.length === 0 && (THE_GOVERNOR.test(text) || GOVERNORS.test(text))) return true
  if (heard.length === 0 && GOVERNOR.test(text)) return places.some(({ role }) => role === 'title')
  return speakers.length > 0 && speakers.every((actor) => actor.speaksFor !== null)
}
