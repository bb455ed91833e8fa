import type { Form } from '../../model/values'
import { NOUN, TALKS_NOUN } from './talkWords'

/** The words in a sentence that speak of talks; offsets into the sentence. */
export interface Anchor {
  start: number
  end: number
  words: string
  form: Form
  /** Told by a verb ("met", "will sit down"), or only named ("the Miami talks"). */
  told: boolean
}

const NAME =
  '(?=\\p{Lu}|(?:him|her|them)\\b|(?:the |a |his |her |their |both )?(?:U\\.?S\\.?|American|Russian|Ukrainian|European|French|British|German|Turkish|leaders|presidents|envoys?|negotiators|counterparts?|president|representatives|delegations?|officials|two|head|foreign|visiting|prime|team|technical|advisers)\\b)'
const ADVERBS =
  '(?:(?:again|also|separately|briefly|directly|first|twice|earlier|later|today|yesterday|at length|privately|face-to-face|behind closed doors|in person|there|then|already|personally|jointly|individually|on \\w+day|late \\w+|\\w+ly) )*'
/** "a second round of direct peace" talks: a phrase of its own, not "a strike hours before talks". */
const NOUN_NEAR = `\\b(?:(?!\\b(?:before|after|ahead|on|during|as|at|by|to|that|when|until|over|against|for|while)\\b)[^.;]){0,60}?\\b${NOUN}\\b`

/** A call or a video conference: it has no place. */
const CALLS: readonly string[] = [
  // "Starmer rang Trump", "Macron telephoned Putin", "Trump called Zelensky on Sunday"
  `\\b(?:rang|rings|(?:tele)?phoned|(?:tele)?phones)(?: up)? ${NAME}`,
  `\\bcalled (?:[\\p{L}.]+ ){0,3}\\p{Lu}[\\p{L}-]+ (?:on (?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day|to (?:discuss|brief|congratulate|thank|talk|coordinate)|from|by (?:tele)?phone|shortly|late on|overnight|after the)`,
  `\\bto (?:call|ring|phone|telephone) (?:(?:US|Russian|Ukrainian|French|President|Prime|Minister|Chancellor|leader) )*\\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+)?(?=[.,;]|$| and | on | to | after | later| before | from )`,
  // "by phone", "over the telephone", "by video link"
  '\\b(?:by|over the|on the|via|per) (?:secure )?(?:tele)?(?:phone|video)(?: ?(?:link|call|conference))?\\b',
  '\\bvideo ?(?:call|conference|link|conferencing)s?\\b|\\bvideo-(?:call|conference|link)\\b|\\bconference call\\b',
  `\\b(?:virtual|online) (?:[\\w-]+ )?${NOUN}`,
  // "a phone call", "had a telephone conversation"
  '\\b(?:tele)?phone (?:calls?|conversations?|talks|discussions?)\\b',
  `\\b(?:held|had|have|has|hold|holds|having|holding|joined|made|take|took) (?:an?|another|their|his|two|several|separate|joint|the) (?:[\\w-]+ ){0,3}(?:calls?|(?<!one-on-one )conversation)\\b`,
  '\\bcalls? (?:with|between|to) (?=\\p{Lu}|the |his |European)',
  // "told Macron in a call on Sunday"
  '\\b(?:in|during|on|after|following|over) (?:an?|their|his|her|another|the) (?:[\\w-]+ ){0,4}?call\\b',
  // "spoke with Trump", "talked at length to Merz"
  `\\b(?:spoke|spoken|speaks?|talked|talk|speaking) ${ADVERBS}(?:with|to) (?:(?:President|Prime|the|his|French|U\\.?S\\.?|American|Ukrainian|Russian|Turkish|British|German|European|both) )*(?=\\p{Lu}|leaders|counterpart)`,
  '\\b(?:spoke|spoken|talked) (?:on|for|twice|again|about|late|earlier|at)\\b',
  '(?<!one-on-one |bilateral |private |face-to-face )\\bconversations? (?:with|between)\\b',
]

/** Somebody meets somebody. */
const MEETINGS: readonly string[] = [
  '\\bmet\\b(?! (?:the |all |these |its |their |any |with |by )?(?:demands?|conditions?|requirements?|deadlines?|criteria|goals?|targets?|needs?|standards?|resistance|criticism|silence|skeptic\\w*|fierce|applause))',
  `\\b(?:to|will|would|'ll|must|leaders|ministers|presidents|envoys|officials|negotiators|delegations|teams|advisers|\\p{Lu}[\\p{L}-]+) ${ADVERBS}meets?\\b(?! (?:the |all |these |its |their |any )?(?:demands?|conditions?|requirements?|deadlines?|criteria|goals?|targets?|needs?|standards?))`,
  `\\b(?:is|are|was|were|be|after|before|while|by|been|of) meeting (?:with )?${NAME}`,
  '\\b(?:is|are|was|were|been) meeting (?:in|at|on|again|for|behind|this)\\b',
  '\\b(?:sit|sat|sits|sitting) down\\b|\\b(?:got|get|gets|getting|came|come|coming|bring|brought) together\\b',
  '\\b(?:gather|gathers|gathered|gathering|convene|convenes|convened|assemble|assembled|huddled?|meeting of)\\b',
  `\\b(?:hold|holds|held|holding|host|hosts|hosted|hosting|begin|begins|began|begun|start|starts|started|resume|resumes|resumed|continue|continued|conclude|concludes|concluded|finish|finished|end|ends|ended|open|opens|opened|wrap up|wraps up|wrapped up|wrapping up|complete|completed|launch|launched|conduct|conducted|kick off|kicked off|co-chair|co-chaired|chair|chaired|staged?)${NOUN_NEAR}`,
  `\\b(?:had|have|has) (?:an?|another|several|two|three|four|separate|his|their|\\w+ive) (?:[\\w-]+ ){0,4}${NOUN}\\b`,
  `\\b${NOUN}\\b[^.;]{0,80}?\\b(?:took place|take place|takes place|taking place|(?:was|were|is|are|be|being|been) (?:held|under ?way|taking place|over|due|set|scheduled|planned|slated|expected|concluded|completed|hosted|to (?:be held|take place|begin|start|resume))|began|begins?|begun|opened|opens?|got under ?way|get under ?way|ended|concluded|concludes?|wrapped up|lasted|resumed|resumes?|kicked off|started|finished|brought together)\\b`,
  // "discussed a loan at a summit in Brussels"
  '\\bat an? (?:[\\w-]+ ){0,4}(?:summit|meeting|session|gathering) in (?=\\p{Lu})',
  // "Putin received Witkoff", "was received by Macron", "will host Zelensky"
  `\\b(?:receives?|received|hosts?|hosted|hosting|welcomes?|welcomed|greeted) ${ADVERBS}${NAME}`,
  '\\b(?:received|hosted|welcomed) (?:by|at|in) (?:the )?(?=\\p{Lu})',
  '\\bspent\\b[^.;]{0,30}\\bhours?\\b[^.;]{0,20}\\bwith\\b',
  `\\b(?:travel|traveled|travelled|travels|traveling|travelling|head|heads|headed|heading|fly|flew|flies|flying|leave|leaves|left|arrive|arrived|arrives|go|gone|went|come|came|land|landed|visit|visits|visited)\\b (?:(?!at |from )[\\p{L}]+ ){0,2}?(?:(?:to|in|for) )?(?:the )?(?=\\p{Lu})[^.;]{0,60}\\b(?:for|to|to hold)\\b[^.;]{0,40}\\b(?:${NOUN}|meet|discuss|negotiate|see)\\b`,
  `\\b(?:to|will|would) (?:join|take part in|attend|participate in)\\b[^.;]{0,30}\\b${NOUN}\\b`,
  `\\b(?:negotiated|consulted|consults?|conferred|lunched|dined|huddled)(?: with| in)? ${NAME}`,
  `\\b(?:had|have|has|over|for) (?:a )?(?:working )?(?:lunch|dinner|breakfast)\\b[^.;]{0,20}\\bwith\\b`,
  `\\b(?:to|will|would|and) see ${NAME}`,
  '\\bdiscuss(?:ed|es)? [^.;]{1,90}? with (?=\\p{Lu}|US|U\\.S\\.|his|her|their|the)',
  '\\btalked (?:for|in|on)\\b',
  `\\b(?:is|are|was|were) (?:due|expected|awaited) (?:at|in) (?:the )?(?=\\p{Lu})`,
  `\\b(?:will|to|would) (?:visit|be at|be in|travel to|fly to|arrive at|go to) (?:the )?(?=White House|Kremlin|Elys|Oval Office|Downing)`,
]

const CALL_VERB = new RegExp(CALLS.join('|'), 'gu')
const MEET_VERB = new RegExp(MEETINGS.join('|'), 'gu')
/** "the call", "their phone call": named, not told. */
const CALL_NOUN = /\b(?:the|this|that|their) (?:[\w-]+ ){0,2}?call\b/gi

/** Everything in a sentence that speaks of talks, in order and without overlaps; calls win over meetings, verbs over nouns. */
export function findAnchors(text: string): Anchor[] {
  const anchors: Anchor[] = []
  const add = (pattern: RegExp, form: (words: string) => Form, told: boolean): void => {
    for (const match of text.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length]
      if (anchors.some((other) => other.start < end && start < other.end)) continue
      anchors.push({ start, end, words: match[0], form: form(match[0]), told })
    }
  }
  add(CALL_VERB, () => 'call', true)
  add(MEET_VERB, summitOrMeeting, true)
  add(CALL_NOUN, () => 'call', false)
  add(TALKS_NOUN, summitOrMeeting, false)
  return anchors.sort((a, b) => a.start - b.start)
}

const summitOrMeeting = (words: string): Form => (/\bsummit\b/i.test(words) ? 'summit' : 'meeting')
