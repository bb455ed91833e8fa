import type { DraftPlace } from '../../model/draft'
import { oneOf, part } from '../../text/pattern'
import type { Article } from '../articleContext'
import type { PlaceMention } from '../places/placeMention'
import { resolvePlace } from '../places/resolvePlace'
import type { Sentence } from '../readSentences'
import { asidesIn } from './asides'
import type { Clause } from './clauses'
import { siteOf } from './sites'

const WHOSE = oneOf`
  the | his | her | their | a | [\p{L}-]+'s? | (?:south|north|east|west)(?:ern)? | central | Swiss city of | Swiss
  capital | city of | Turkish | German
  Saudi
  US | U\.S\. | state of | resort of | Emirati | UAE | French | nearby | neutral | American | Black Sea resort of
  Russian capital,? | Ukrainian capital,? | US capital,? | [\p{L}]+ capital,?
`
const LEAVING = '(?:left|leaves?|departs?|departed|heads?|headed|bound|heading|leaving)'
const AT_VENUE = new RegExp(
  part`
    \b(?:in|at|(?<!according )to|(?<=${LEAVING} )for|outside|near|visit(?:ed|s|ing)?)
    \s+(?:${WHOSE}\s*)*$
  `,
  'iu',
)
const NOT_OF_VENUE = oneOf`
  is | are | was | were | allies | partners | officials | envoys | delegation | held | holds? | had | have | has | begin
  began | open(?:ed)? | start(?:ed)? | resumed? | agreed? | want(?:s|ed)? | will | to | in | after | before | for | and
`
const VENUE_NOUN = new RegExp(
  part`
    ^(?:'s)?\s+(?:(?!${NOT_OF_VENUE}\b)[\w-]+\s+){0,2}?
    ${oneOf`talks | meetings? | negotiations | round | summit | consultations | discussions | session | sessions`}\b
  `,
  'i',
)
const SPEECH_VENUE = new RegExp(
  part`
    \b${oneOf`
      reporters? | journalists? | forum | conference
      (?<!\b(?:with|met|meets?|meeting|and|between) (?:[\w.]+ ){0,2})officials?
      residents | embassy | ambassador | newspaper
      televised
      (?:briefing|conference|interview) on \w+day | briefing | interview | lawmakers
      (?:said|announced|declared)(?: on \w+day)?
      speech | based | speaking | born | bureau | correspondent
    `}\s+(?:in|at)\s+(?:the\s+)?$
  `,
  'i',
)
/** "the strike in Kyiv", "the war in Ukraine": not where the talks are. */
const OTHER_NOUN = new RegExp(
  part`
    \b${oneOf`
      strikes? | attacks? | war | conflict | ceasefire | peace | invasion | elections? | situation | fighting | troops
      plant | assets | (?:planned|upcoming|expected|possible) (?:visit|trip)
      (?<!(?:be|was|were|been|being|talks|meeting|is|are) )held | killed
    `} (?:in|at|on|near|to)\s+(?:the\s+)?$
  `,
  'i',
)

/** What a state does or has, not a house of its capital: "in Kyiv's decision", but "in Doha's old town". */
const OF_A_STATE =
  /^'s (?!(?:[\w-]+ ){0,2}(?:hotels?|palace|cent(?:er|re)|town|city|quarter|airport|office|talks|meeting))\p{Ll}/u
const SPEECH_OPENING = /^"?(?:Meanwhile, )?In $/
const SAYS_AFTER = new RegExp(
  part`
    ^,? (?:the |Russian? |Ukrainian? |US )?(?:Kremlin|White House|[\w ]{0,20}(?:spokes\w+|ministry))
    (?: \p{Lu}[\p{L}]+){0,2} (?:said|says|told|announced|confirmed)\b
  `,
  'u',
)

/** "was killed in Moscow and both sides met in Miami": another clause stands between, which counts as far. */
const OTHER_CLAUSE = /\b(?:and|but|while) (?:the|both|he|she|they|\p{Lu}[\p{L}-]+) |\b(?:that|which) \p{Ll}+s? /u
const FAR = 100

/** "Istanbul was the venue of the third round", "it is Paris that will see the next meeting". */
const IS_VENUE = new RegExp(
  part`
    ^ (?:is|was|will be|has been) (?:to be )?(?:the |a )?(?:venue|meeting place|scene|site|host|setting)\b
    |^ (?:that )?(?:will see|saw|sees|will host|hosts|hosted)\b
  `,
)

/**
 * Where the talks are: "in Geneva", "the Miami meeting"; the most exact of the places nearest to the words of the
 * event.
 */
export function venueOf(sentence: Sentence, clause: Clause, at: number, article: Article): DraftPlace | null {
  const { text } = sentence
  const isVenue = (place: PlaceMention): boolean => {
    const previous = sentence.places[sentence.places.indexOf(place) - 1]
    // "in Anchorage, Alaska", but not "officials of the UK, France and Germany".
    if (previous && /^,\s$/.test(text.slice(previous.end, place.start))) return place.role === 'at' && isVenue(previous)
    const before = text.slice(0, place.start)
    if (/^\s(?:Cooperation|Process|Agreements?|Accords?|Post|Times)\b/.test(text.slice(place.end))) return false
    const isOrigin = place.role === 'origin' && !/\b(?:in|at) (?:the )?$/.test(before)
    if (isOrigin || SPEECH_VENUE.test(before) || OTHER_NOUN.test(before)) return false
    if (VENUE_NOUN.test(text.slice(place.end)) || IS_VENUE.test(text.slice(place.end))) return true
    // "an end to Moscow's war", "Washington's part in Kyiv's decision"
    if (OF_A_STATE.test(text.slice(place.end))) return false
    // "In Moscow the Kremlin said that the talks…": where it was said.
    if (SPEECH_OPENING.test(before) && SAYS_AFTER.test(text.slice(place.end))) return false
    return AT_VENUE.test(before)
  }
  // "told him of the results of the talks in Doha": not where he told it.
  const asides = asidesIn(text).filter((aside) => at < aside.start)
  const inClause = sentence.places.filter(
    ({ start }) =>
      start >= clause.start &&
      start < clause.end &&
      !asides.some((aside) => aside.start <= start && start <= aside.end + 5),
  )
  const places = inClause
    .filter(isVenue)
    .filter((place) => !/^(?:Ukraine|Russia)$/.test(place.candidates[0]?.name ?? ''))
  const distance = (place: PlaceMention): number =>
    Math.abs(place.start - at) + (OTHER_CLAUSE.test(text.slice(place.end, at)) ? FAR : 0)
  const near = places.toSorted((a, b) => distance(a) - distance(b))
  const settlements = near.filter((place) => place.candidates.some((candidate) => candidate.precision === 'settlement'))
  const best = settlements[0] ?? near[0]
  const site = siteOf(text.slice(clause.start, clause.end))
  // "met in the capital": the one told before; nobody says that it is Kyiv or Moscow.
  if (best && /^the capital$/i.test(best.asWritten)) return lastVenue(sentence, article)
  if (best && (settlements.length > 0 || !site)) return resolvePlace(best, sentence, article, null)
  return site ?? (clause.how === 'where' ? placeBefore(sentence, clause.start, article) : null)
}

/** "came to Kyiv by train, where they sat down": the last place before; of "Davos, Switzerland" the town. */
function placeBefore(sentence: Sentence, at: number, article: Article): DraftPlace | null {
  const named = sentence.places.filter((place) => place.end <= at)
  const [town, last] = [named.at(-2), named.at(-1)]
  const isTown = town?.candidates.some(({ precision }) => precision === 'settlement')
  const place = isTown && last && /^,\s$/.test(sentence.text.slice(town!.end, last.start)) ? town : last
  return place ? resolvePlace(place, sentence, article, null) : null
}

/** The last settlement named in the sentences before. */
export function lastVenue(sentence: Sentence, article: Article): DraftPlace | null {
  for (let index = sentence.index - 1; index >= Math.max(0, sentence.index - 4); index--) {
    const before = article.sentences[index]
    const place = before?.places.findLast(({ candidates }) => candidates[0]?.precision === 'settlement')
    if (before && place) return resolvePlace(place, before, article, null)
  }
  return null
}

/** "in the same city", "there", "from there": where the talks just spoken of were. */
export const SAME_VENUE = new RegExp(
  part`
    \b${oneOf`
      in the same (?:city|place|building|venue) | at the same venue | (?:met|talks|meeting|held|hold) there | from there
    `}\b
  `,
  'i',
)
