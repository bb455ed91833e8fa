import { oneOf, part } from '../../../text/pattern'

const MANNER = String.raw`(?:[\w-]+ ){0,3}`

/** Any character of a sentence; the stops of "U.S." and "Mr." end none. */
export const ANY = String.raw`(?:U\.S\.|M[rs]\.|[^.;])`

/** What talks are called. */
export const NOUN = oneOf`
  talks | negotiations | meetings? | summit | consultations? | discussions? | conversations? | sessions? | contacts
  gathering | audience | encounters? | sit-downs? | get-togethers? | t[êe]te-[àa]-t[êe]tes?
  (?:tri|bi)laterals?(?= (?:with|between|of|in|on|at|among|was|were|is|will)\b|[.,;"]|$)
  rounds? of ${MANNER}(?:talks|negotiations|consultations|meetings|contacts) | negotiating round | round(?! of\b)
`

/** Talks as a thing: where they stand, who is in them. */
export const TALKS_NOUN = new RegExp(part`\b${NOUN}\b`, 'gi')

/** "the talks they had in Davos", but not "in the talks he had stressed". */
export const HAD_IT = part`
  (?:had|have|held|hold|(?:is|are|was|were) (?:now )?(?:holding|having|conducting))
  (?=[.,;]| ${oneOf`
    in | on | with | at | by | last | earlier | late | yesterday | today | there | this | over | via
  `}\b)
`

const ORDINAL = oneOf`
  first | second | third | fourth | fifth | final | last | new | next | another | latest | \d(?:st|nd|rd|th)
`

/** A noun of talks that is an event of its own beside another: "on the third day of US-Ukrainian talks". */
export const DAY_OF_TALKS = new RegExp(
  part`\b${ORDINAL} (?:straight |consecutive )?(?:day|round) of (?:[\w.'-]+ ){0,5}?${NOUN}`,
  'i',
)

/**
 * "A virtual meeting", "a phone call": the words of an event that are no verb; what follows tells what became of it.
 */
export const NOUN_FIRST = new RegExp(`^(?:(?:tele)?phone|virtual|online|video|conference|calls?|${NOUN})\\b`, 'i')
