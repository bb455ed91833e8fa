/** The language of talks, as patterns over a sentence of normalised text. */

const NOUN =
  '(?:talks|negotiations|meetings?|summit|consultations|discussions|conversations?|session|sessions|negotiating round|contacts|round of (?:[\\w-]+ ){0,3}(?:talks|negotiations|consultations|meetings))'

/** A call or a video conference: it has no place. */
export const CALL =
  /\b(?:(?:tele)?phoned|by (?:tele)?phone|phone calls?|telephone (?:calls?|conversations?|talks)|phone conversations?|over the (?:tele)?phone|on the phone|video ?(?:call|conference|link)|videoconference|(?:held|had|have|hold) an? (?:[\w-]+ )?(?:call|conversation)|calls? (?:with|between)|(?:spoke|spoken|speaks?|talked) (?:\w+ ){0,3}(?:with|to) (?=[A-Z])|conversation with)\b/

/** Somebody meets somebody. */
export const MEET_VERB = new RegExp(
  [
    '\\b(?:met|meets?|to meet|meeting) (?:(?:again|separately|privately|face-to-face|behind closed doors|directly|first|briefly|in person|there|twice|earlier|today|yesterday) )?(?:with|up with|in|on|at|for|for talks|his|her|their|the|U\\.?S\\.?|American|Russian|Ukrainian|European|high-ranking|senior|top|President|[A-Z]|them|behind|again|separately|this|next|between)',
    '\\b(?:sit|sat|sitting) down\\b',
    '\\b(?:gather|gathers|gathered|convene|convenes|convened|assemble|assembled|meeting of|come together|came together)\\b',
    '\\b(?:hold|holds|held|holding|host|hosts|hosted|begin|began|begun|start|started|resume|resumed|continue|continued|conclude|concluded|finish|finished|open|opened|wrap up|wrapped up|complete|completed|launch|launched|conduct|conducted)\\b[^.;]{0,50}?\\b' +
      NOUN,
    '\\breceived? (?=[A-Z]|(?:the |a )?(?:US|U\\.S\\.|American|Russian|Ukrainian))',
    '\\bspent\\b[^.;]{0,30}\\bhours?\\b[^.;]{0,20}\\bwith\\b',
    '\\b(?:travel|traveled|travelled|travels|traveling|head|heads|headed|heading|fly|flew|flies|arrive|arrived|arrives|go|gone|went)\\b[^.;]{0,40}\\b(?:to|in|for)\\b[^.;]{0,40}\\b(?:for|to|to hold)\\b[^.;]{0,40}\\b(?:' +
      NOUN +
      '|meet|discuss|negotiate)',
    '\\b(?:to|will|would) (?:join|take part in|attend|participate in)\\b[^.;]{0,30}\\b' + NOUN,
    '\\bnegotiated (?:with|in)\\b',
    '\\b(?:to|will|would) see (?=[A-Z]|the (?:US|U\\.S\\.|Ukrainian|Russian))',
  ].join('|'),
)

/** Talks as a thing: where they stand, who is in them. */
export const TALKS_NOUN = new RegExp(`\\b${NOUN}\\b`, 'gi')

/** A noun of talks that is an event of its own beside another: "on the third day of US-Ukrainian talks". */
export const DAY_OF_TALKS = new RegExp(
  `\\b(?:first|second|third|fourth|fifth|final|last|new|next|another|latest|\\d(?:st|nd|rd|th)) (?:straight |consecutive )?(?:day|round) of (?:[\\w.'-]+ ){0,5}?${NOUN}`,
  'i',
)

/** What is wished, refused, doubted or merely thought of is no meeting. */
export const NOT_AN_EVENT =
  /\b(?:ready (?:to|for)|readiness|(?<!of the )willing(?:ness)?|open to|could meet|might meet|may meet|would like|wants? to meet|want a|called for|calls? for|calling for|proposed|proposes|proposal to (?:meet|hold)|offer(?:ed|s)? to (?:meet|host|hold)|urged|demand(?:ed|s)?|refus(?:ed|es|al|ing)|reject(?:ed|s)?|rul(?:ed|es|ing) out|no plans?|not planned|there (?:are|is) no|will not (?:meet|take|be)|cancel\w*|postpon\w*|called off|put off|on hold|suspended|broke down|collapsed|need(?:s|ed)? (?:for|to hold|a meeting)|possib(?:le|ility|ly)|potential(?:ly)?|unlikely|insist(?:ed|s)? on|only if|unless|before any|premature|pointless|must (?:meet|be)|should (?:meet|be|hold)|prospects?|chance of|discussed? the (?:possibility|idea)|invit(?:ed|ation)|preconditions?|not (?:yet )?(?:scheduled|agreed|been (?:set|scheduled|agreed)))\b/i

export const ONGOING =
  /\b(?:(?:are|is) (?:under ?way|ongoing|continuing|taking place|being held|proceeding|in progress|currently)|continu(?:e|es|ed) (?:on|for|in|today|their)|under way|underway|proceeding|entered? (?:its|their|the|a) (?:\w+ )?(?:second|third|fourth|new|final) day|enter (?:second|third) day|on the (?:second|third|fourth) day of|(?:second|third|fourth) day of|are (?:meeting|holding|negotiating)|have begun|has begun|got under ?way|have arrived|kicked off)\b/i

export const PLANNED =
  /\b(?:will|would (?:meet|sit|hold|travel|take|be held)|(?:is|are|was|were) (?:to|due|set|expected|scheduled|planned|slated|preparing|heading|planning|about)|set (?:to|for)|expected to|scheduled (?:to|for)|due to|plans? to|planned for|upcoming|heads? to|to (?:meet|hold|host|travel|visit|attend|discuss)|prepares to|next (?:round|week|meeting)|ahead of|forthcoming|tomorrow|slated)\b/i

/** Who sat at the table: "the Russian side was headed by…", "Ushakov also took part". */
export const DELEGATES =
  /\b(?:(?:was|were|is|are|will be|being)? ?(?:headed|led|represented) by|(?:heads?|headed|heading|leads?|led) (?:the|a|Ukraine's|Russia's|Kyiv's|Moscow's|Washington's|America's) (?:[\w.-]+ ){0,3}(?:delegation|team|side|group)|represent(?:s|ed|ing)? (?:the )?(?:US|U\.S\.|United States|Russia|Ukraine|Washington|Moscow|Kyiv|Kiev|American|Russian|Ukrainian)|(?:also |had also |have also )?(?:took|taken|taking|take) part|accompan(?:y|ied|ies)|sat (?:beside|next to|alongside)|also (?:attended|joined|present|participated)|members? of the (?:\w+ )?delegation)\b/

/** Earlier rounds recalled in passing. */
export const RECALLED =
  /\b(?:before that|previous(?:ly)?|earlier (?:rounds?|talks|meetings?|this (?:month|year))|have held (?:\w+ ){0,3}before|had (?:already|previously|earlier) (?:met|held|spoken)|had met (?:twice|three times|before|earlier|several times)|last (?:month|year|met)|the (?:previous|last|first|earlier) (?:round|meeting|session|talks|two rounds) (?:was|were|of|took|in|had)|previous (?:round|meeting)s?|since (?:the )?(?:last|first)|months? ago|weeks? ago|in (?:recent|past|previous) (?:weeks|months))\b/i
