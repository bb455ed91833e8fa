import { oneOf, part } from '../../../text/pattern'
import { ATTACK, STRUCK } from '../../attackWords'
import type { Article } from '../../articleContext'
import { resolvePlace } from '../../places/resolvePlace'
import type { Sentence } from '../../readSentences'
import type { StrikePart } from '../strikePart'

const OCCURRED = oneOf`took place | happened | occurred | was recorded`
const HAPPENED = oneOf`${OCCURRED} | hit | struck | targeted(?! (?:attack|strike))`
const NOT_OTHERS =
  '(?! (?:first|second|third|other|next|last|latest|most|fatality|fatalities|deaths?|casualt|victim)\\b)'
const IN = part`[^,;.]{0,20}\b(?:in|near|at|on)\b`
const LOCATES = RegExp(
  part`^(?:the|it|this|a)\b${NOT_OTHERS}[^,;.]{0,40}\b${HAPPENED}\b${IN}
    |\bsaid (?:that )?(?:the|this) (?:${ATTACK}|incident) ${OCCURRED}\b${IN}`,
  'i',
)

const TARGET = RegExp(part`\b${STRUCK} the (?<what>\w+)(?: and \w+)? (?:in|near|at|on) `)
/** What is struck once, and told of again: no houses, which every attack may hit. */
const OBJECT = oneOf`
  train | bus | minibus | trolleybus | tram | ambulance | ferry | convoy | hotel | market | supermarket | mall
  hospital | clinic | school | kindergarten | college | dormitory | church | prison | mine | cafe | restaurant`
/** "an attack on a train … killed two. … Drones hit the engine of a passenger train at the station in Shostka" */
const OF_TARGET = [
  part`\b${STRUCK}\b[^,.;]*\b(?<what>${OBJECT})\b`,
  // "The bus, which carried miners, was hit near Ternivka"
  part`\b[Tt]he (?<what>${OBJECT})\b[^.;]*\b(?:was|were) ${STRUCK} (?:near|in|at|on|outside)\b`,
].map((source) => RegExp(source))
/** "Another drone hit a bus in Beryslav", "Russian forces had struck a mall in Kremenchuk": not the one told of. */
const ANOTHER = /\b(?:another|also|had|second|separate(?:ly)?|earlier|previous(?:ly)?)\b/i
/** "a strike on a hotel … killed 24. … Drones struck the site in Khorly" */
const hitTheSame = (text: string, told: string): boolean => {
  const what = TARGET.exec(text)?.groups!['what'] ?? ''
  if (/^(?:site|venue|building|facility|spot)$/.test(what) || (what !== '' && told.includes(` a ${what}`))) return true
  const target = OF_TARGET.map((pattern) => pattern.exec(text)?.groups?.['what']).find((each) => each !== undefined)
  return target !== undefined && !ANOTHER.test(text) && RegExp(part`\ban? (?:[\w-]+ ){0,2}${target}\b`).test(told)
}

/** "The attack took place in the village of Suzemka.": where in the region the strike just told happened. */
export function locate(parts: readonly StrikePart[], sentence: Sentence, article: Article): void {
  const last = parts.at(-1)
  if (!last || sentence.index - last.sentence.index > 2) return
  if (!LOCATES.test(sentence.text) && !hitTheSame(sentence.text, last.sentence.text)) return
  const mention = sentence.places.find((place) => place.role === 'at')
  const place = mention && resolvePlace(mention, sentence, article, last.draft.attacker)
  const { name, precision, region } = last.draft.place
  if (!place || precision !== 'region' || place.region !== region) return
  const from = parts.findLastIndex(({ draft }) => draft.place.name !== name) + 1
  for (const { draft } of parts.slice(from)) draft.place = place
}
