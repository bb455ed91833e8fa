import { oneOf, part } from '../../../text/pattern'

const OF_A_STATE = "(?:the|a|Ukraine's|Russia's|Kyiv's|Moscow's|Washington's|America's)"
const STATE = '(?:US|U\\.S\\.|United States|Russia|Ukraine|Washington|Moscow|Kyiv|Kiev|American|Russian|Ukrainian)'

const BE_THERE = String.raw`(?:attend|take part|be there)(?= in person|[.,;]| too\b| as well\b)`

/** Who sat at the table: "the Russian side was headed by…", "Ushakov also took part". */
export const DELEGATES = new RegExp(
  part`
    (?<!\b(?:not|never|n't|nor|without|refus\w+ to|declin\w+ to|nobody|none) (?:\w+ )?)\b${oneOf`
      (?:was|were|is|are|will be|being)? ?(?:headed|led|represented|attended|joined|flanked) by
      (?:heads?|headed|heading|leads?|led) ${OF_A_STATE} (?:[\w.-]+ ){0,3}(?:delegation|team|side|group)
      represent(?:s|ed|ing)? (?:the )?${STATE} | sat in for | accompan(?:y|ied|ies) | sat (?:beside|next to|alongside)
      (?:also |had also |have also )?(?:took|taken|taking|take) part | also (?:attended|joined|present|participated)
      (?:also |later |had )?(?:joined|attended) (?:the|them|him|her|it) | (?:are|is) co-chairing
      (?:will|(?:is|are) (?:\w+ )?(?:expected|due|set) to) (?:also )?${BE_THERE}
    (?:is|are) among (?:those|the (?:guests|participants|leaders))
    were (?:also )?(?:present|in the room|on the (?:line|call)) | members? of the (?:\w+ )?delegation
    `}\b
  `,
)
