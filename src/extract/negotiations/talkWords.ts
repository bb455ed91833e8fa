/** The language of talks, as patterns over a clause of normalised text. */

const MANNER = '(?:[\\w-]+ ){0,3}'

/** What talks are called. */
export const NOUN = `(?:talks|negotiations|meetings?|summit|consultations|discussions|conversations?|sessions?|contacts|gathering|audience|trilaterals?|bilaterals?|rounds? of ${MANNER}(?:talks|negotiations|consultations|meetings|contacts)|negotiating round|round)`

/** Talks as a thing: where they stand, who is in them. */
export const TALKS_NOUN = new RegExp(`\\b${NOUN}\\b`, 'gi')

/** A noun of talks that is an event of its own beside another: "on the third day of US-Ukrainian talks". */
export const DAY_OF_TALKS = new RegExp(
  `\\b(?:first|second|third|fourth|fifth|final|last|new|next|another|latest|\\d(?:st|nd|rd|th)) (?:straight |consecutive )?(?:day|round) of (?:[\\w.'-]+ ){0,5}?${NOUN}`,
  'i',
)

/** What is wished, refused, doubted or merely thought of is no meeting: before the words of the event… */
export const WISHED =
  /\b(?:ready (?:to|for)|readiness|(?<!of the )willing(?:ness)?|open to|could|might|may|would like|wants?|wanted|hop(?:es|ed|ing) to|called for|calls? for|calling for|propos(?:ed|es|al|ing)|offer(?:ed|s|ing)?|urg(?:ed|es|ing)|demand(?:ed|s|ing)?|refus(?:ed|es|al|ing)|reject(?:ed|s|ing)?|rul(?:ed|es|ing) out|no (?:plans?|date|need|agreement|new)|not planned|there (?:are|is|was|were|will be) no|will not|won't|did not|does not|has not|have not|had not|need(?:s|ed)? (?:for|to)|possib(?:le|ility|ly)|potential(?:ly)?|unlikely|insist(?:ed|s)? on|only if|unless|if|before any|must|should|prospects?|chance of|idea of|invit(?:ed|ation|es)|preconditions?|consider(?:s|ed|ing)?|speculat\w+|suggest(?:ed|s|ing)?|avoid(?:ed|s)?|without|instead of|rather than|denied|exclud(?:ed|es)|format of|ahead of any|fail(?:ed|s)? to|push(?:ed|es|ing)? for|seek(?:s|ing)?|sought|press(?:ed|es|ing)? for|wait(?:ing|s)? for|nobody|never|neither|prepar(?:ing|ed|es|ations?) for|wish(?:es|ed)?|dream|premature|too early|pointless|such an?|talk(?:ed|ing)? (?:about|of)|[Ii]f|[Rr]eadiness|[Cc]alls for)\b/g

/** …or after them. */
export const DOUBTED =
  /^[^,;]{0,60}?\b(?:(?:is|are|was|were|would be|will be|has been|had been) (?:not |un|out of|ruled out|rejected|impossible|possible|premature|pointless|unlikely|off the|meaningless|too early|also possible|being (?:discussed|considered|prepared|arranged)|under discussion)|could|might|may (?:be|take)|should|must|not (?:yet )?(?:been )?(?:scheduled|agreed|set|planned|confirmed)|makes? (?:no )?sense|broke down|collapsed|(?:have|has) (?:been )?stalled|depends?|is needed|are needed)\b/i

/** Put off or called off: a plan that is known with its parties and its venue is still told, as a plan. */
export const PUT_OFF =
  /\b(?:cancel\w*|postpon\w*|called off|put off|put on (?:hold|ice)|on hold|suspended|shelved|scrapped|pushed back|delayed|fell through)\b/i

/** A finite verb of the past: what it tells has happened, whatever else is wished in the sentence. */
export const FACTUAL =
  /^(?:met|sat|held|hosted|received|welcomed|spoke|talked|rang|phoned|telephoned|called|gathered|convened|wrapped|concluded|began|opened|ended|finished|resumed|completed|kicked|consulted|conferred|discussed|spent|huddled|co-chaired|chaired|dined|lunched|had (?:a|an|lunch|dinner))\b/i
export const NEGATED =
  /\b(?:not|never|no|nobody|without|denied|if|unless|until|could have|would have|might have|refused to|hardly|neither|yet to|rather than|instead of|whether)\b[^,;]{0,25}$/i

export const ONGOING =
  /\b(?:(?:are|is) (?:under ?way|ongoing|continuing|taking place|being held|proceeding|in progress|currently)|continu(?:e|es|ed) (?:on|for|in|today|their)|under way|underway|proceeding|entered? (?:its|their|the|a) (?:\w+ )?(?:second|third|fourth|new|final) day|enter (?:second|third) day|on the (?:second|third|fourth) day of|(?:second|third|fourth) day of|are (?:meeting|holding|negotiating|co-chairing|gathering|gathered)|have begun|has begun|got under ?way|have arrived|kicked off)\b/i

export const PLANNED =
  /\b(?:will|'ll|would (?:meet|sit|hold|travel|take|be held|gather|host|receive|fly|join|speak|visit|convene)|(?:is|are|was|were) (?:to|due|set|expected|scheduled|planned|slated|preparing|heading|planning|about)|set (?:to|for)|expected (?:to|at|in)|scheduled (?:to|for)|due (?:to|at|in)|plans? to|planned (?:for|to)|upcoming|heads? to|to (?:meet|hold|host|travel|visit|attend|discuss|receive|sit|gather|convene|speak)|prepares to|next (?:round|week|meeting|month)|ahead of|forthcoming|tomorrow|slated|agreed to)\b/i

/** Who sat at the table: "the Russian side was headed by…", "Ushakov also took part". */
export const DELEGATES =
  /\b(?:(?:was|were|is|are|will be|being)? ?(?:headed|led|represented|attended|joined|flanked) by|(?:heads?|headed|heading|leads?|led) (?:the|a|Ukraine's|Russia's|Kyiv's|Moscow's|Washington's|America's) (?:[\w.-]+ ){0,3}(?:delegation|team|side|group)|represent(?:s|ed|ing)? (?:the )?(?:US|U\.S\.|United States|Russia|Ukraine|Washington|Moscow|Kyiv|Kiev|American|Russian|Ukrainian)|sat in for|(?:also |had also |have also )?(?:took|taken|taking|take) part|(?:also |later |had )?(?:joined|attended) (?:the|them|him|her|it)|accompan(?:y|ied|ies)|sat (?:beside|next to|alongside)|also (?:attended|joined|present|participated)|were (?:also )?(?:present|in the room|on the (?:line|call))|members? of the (?:\w+ )?delegation|(?:are|is) co-chairing)\b/

/** Earlier rounds recalled in passing. */
export const RECALLED =
  /\b(?:(?<!day )before that|previously|earlier (?:rounds?|talks|meetings?|this (?:month|year))|have held (?:\w+ ){0,3}before|had (?:already|previously|earlier) (?:met|held|spoken)|(?:had|have|has) met (?:\w+ ){0,2}(?:once|twice|three times|before|earlier|several times|\w+ times|since)|last (?:month|year|met)|the (?:previous|last|first|earlier|two previous) (?:\w+ )?(?:rounds?|meetings?|sessions?|talks|contacts?) (?:was|were|of|took|in|had|between|held|on)|previous (?:round|meeting|contact)s?|since (?:the )?(?:last|first)|months? ago|weeks? ago|in (?:recent|past|previous) (?:weeks|months)|(?:have|has) (?:not )?(?:met|spoken|held) (?:\w+ )?(?:since|in person since))\b/i

/** Talks other than those just spoken of. */
export const APART =
  /\b(?:separate(?:ly)?|another (?:meeting|call|round|session|conversation)|a different (?:meeting|format)|in parallel)\b/i
