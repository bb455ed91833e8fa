import { anyOf } from '../../text/pattern'

/** What may stand inside: "shot 18 of them down", "brought all the remaining drones down". */
const OBJECT = anyOf(`all|most|many|both|some|of|them|these|those|the|a|an|more|another|other|remaining|drones?|uavs?|
  shaheds?|gerans?|missiles?|targets?|russian|ukrainian|enemy|hostile|attack|strike|kamikaze|nearly|about|over|
  \\d[\\d,]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?`)
/** The verbs that each particle makes mean "stopped": "shot down", "took out", "put out of action". */
const SPLIT = new RegExp(
  `\\b(${anyOf(`(?:shot|shoot|shooting|brought|bring|bringing|took|take|taking|knocked|knock|gunned)(?=.* down)|
    (?:took|take|taking|knocked|knock)(?=.* out)|(?:put|putting|knocked)(?=.* out of action)|
    (?:shot|knocked|blasted|swatted)(?=.* (?:out of|from) the (?:sky|skies|air))`)})((?: ${OBJECT}){1,7}) ` +
    `(down|out of action|(?:out of|from) the (?:sky|skies|air)|out(?! of))\\b`,
  'gi',
)

/** "Air defence shot 18 of them down": where the verb stands, and where its "down" does. Offsets into the sentence. */
export const findSplitVerbs = (sentence: string): { verb: number; down: { start: number; end: number } }[] =>
  [...sentence.matchAll(SPLIT)].map(({ index, 0: words, 3: particle }) => ({
    verb: index,
    down: { start: index + words.length - particle!.length, end: index + words.length },
  }))
