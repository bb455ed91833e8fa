import { oneOf, part } from '../../../text/pattern'
import { NOUN } from './talkNouns'

/** What comes after, or came before, the talks just told. */
export const SEQUEL = new RegExp(
  part`
    ^"?${oneOf`
      After that | Then | Afterwards? | Subsequently | Later (?:in the day|that day|on)? ?
      Earlier (?:(?:in the|that|the same|on the same) day)
      After (?:the|this|that|lunch|dinner)(?: (?:meeting|talks|call|summit))?
      (?:Before|Prior to|Ahead of) (?:the|this|that|these) (?:meeting|talks|call|summit|negotiations|session)
    `},?(?: )
  `,
)

/** "had a brief meeting ahead of the talks": another than these. */
export const BEFORE_IT = new RegExp(
  part`
    \b(?:ahead of|before|prior to) (?:the|these|those|this) (?:(?:main|full|actual|trilateral|peace) )?
    (?:talks|meeting|summit|call|negotiations|session|round)\b(?! (?:with|between|of|in|on|at)\b)
  `,
)

/** "will also meet": another than those told before. */
export const ALSO =
  /\b(?:will|would|is to|are to|plans? to) (?:also|then|later|next|again)\b|\balso (?:due|set|expected) to\b/

/** "Merz is then to have lunch with them": the next of the day, if others are there. */
export const THEN =
  /\b(?:is|are|was|were|will|would) then\b|\bthen (?:to|met|spoke|called|held|hosts?|hosted|receive[sd]?)\b/

/** Talks other than those just spoken of. */
export const APART = new RegExp(
  part`
    \b${oneOf`
      separate (?:[\w-]+ ){0,2}(?:${NOUN}|calls?) | separately | with other
      another (?:meeting|call|round|session|conversation) | a different (?:meeting|format) | in parallel
    `}\b
  `,
  'i',
)
