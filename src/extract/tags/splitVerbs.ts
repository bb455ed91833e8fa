import { anyOf } from '../../text/pattern'

const VERBS = anyOf('shot|shoot|shooting|brought|bring|bringing|took|take|taking|knocked|knock|gunned')
/** What may stand inside: "shot 18 of them down", "brought all the remaining drones down". */
const OBJECT = anyOf(`all|most|many|both|some|of|them|these|those|the|a|an|more|another|other|remaining|drones?|uavs?|
  shaheds?|gerans?|missiles?|targets?|russian|ukrainian|enemy|hostile|attack|strike|kamikaze|nearly|about|over|
  \\d[\\d,]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?`)
const SPLIT = new RegExp(`\\b(${VERBS})((?: ${OBJECT}){1,7}) (down)\\b`, 'gi')

/** "Air defence shot 18 of them down": where the verb stands, and where its "down" does. Offsets into the sentence. */
export const findSplitVerbs = (sentence: string): { verb: number; down: number }[] =>
  [...sentence.matchAll(SPLIT)].map(({ index, 0: words }) => ({
    verb: index,
    down: index + words.length - 'down'.length,
  }))
