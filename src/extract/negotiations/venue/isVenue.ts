import { oneOf, part } from '../../../text/pattern'
import type { PlaceMention } from '../../places/placeMention'
import type { Sentence } from '../../readSentences'
import { BEFORE_LEAVING } from '../day/datesOfOthers'
import { spokeAfterTalks } from '../day/dayOfSpeech'

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
  said | says | the | that | confirmed | announced
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
const TALKS = '(?:talks|meetings?|negotiations|consultations|rounds?|sessions?|summit)'
/** "the strike in Kyiv", "the war in Ukraine": not where the talks are. */
const OTHER_NOUN = new RegExp(
  part`
    \b${oneOf`
      strikes? | attacks? | clash | quarrel | argument | row | showdown | spat | confrontation
      war | conflict | ceasefire | peace | invasion | elections? | situation | fighting | troops
      plant | assets | (?:planned|upcoming|expected|possible) (?:visit|trip)
      (?<!(?:be|was|were|been|being|is|are|just|${TALKS},?|${TALKS} (?:of|between|among|with|which|that) [^.;]{3,60}) )held
      killed | wounded | injured
      (?:drones?|missiles?|bombs?|rockets?|shells?) (?:were |was )?(?:launched|fired|aimed|sent)
      forces | massed | stationed | deployed | based
      presented | handed | delivered | conveyed | submitted | supplied | given
      (?:been|was|were|is|are|being) (?:hit|struck|damaged|destroyed|attacked|encircled|surrounded)
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

/** "Istanbul was the venue of the third round", "it is Paris that will see the next meeting". */
const IS_VENUE = new RegExp(
  part`
    ^ (?:is|was|will be|has been) (?:to be )?(?:the |a )?(?:venue|meeting place|scene|site|host|setting)\b
    |^ (?:that )?(?:will see|saw|sees|will host|hosts|hosted)\b
  `,
)

/** "left Moscow late on Tuesday after five hours of talks" */
const LEFT = /\b(?:left|leaving|departed(?: from)?) $/
const AFTER_TALKS = new RegExp(part`^[^,;.]{0,40} after [^,;.]{0,40}\b${TALKS}\b`)

/** Whether a place named in a sentence on talks is where they are: "in Geneva", "the Miami meeting". */
export function isVenue(sentence: Sentence, place: PlaceMention): boolean {
  const { text } = sentence
  const previous = sentence.places[sentence.places.indexOf(place) - 1]
  const [before, after] = [text.slice(0, place.start), text.slice(place.end)]
  // "in Anchorage, Alaska", but not "officials of the UK, France and Germany".
  if (previous && /^,\s$/.test(text.slice(previous.end, place.start)))
    return place.role === 'at' && isVenue(sentence, previous)
  if (/^\s(?:Cooperation|Process|Agreements?|Accords?|Post|Times)\b/.test(after)) return false
  const isOrigin = place.role === 'origin' && !/\b(?:in|at|flown to|travell?ing to) (?:the )?$/.test(before)
  if (isOrigin || OTHER_NOUN.test(before) || BEFORE_LEAVING.test(before)) return false
  if (SPEECH_VENUE.test(before) && !spokeAfterTalks(after)) return false
  if (LEFT.test(before) && AFTER_TALKS.test(after)) return true
  if (VENUE_NOUN.test(after) || IS_VENUE.test(after)) return true
  // "an end to Moscow's war", "Washington's part in Kyiv's decision"
  if (OF_A_STATE.test(after)) return false
  // "In Moscow the Kremlin said that the talks…": where it was said.
  if (SPEECH_OPENING.test(before) && SAYS_AFTER.test(after)) return false
  return AT_VENUE.test(before)
}
