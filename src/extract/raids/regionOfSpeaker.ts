import { isOfAShare, type Region } from './raidRegion'
import { speaksForRegion } from './side/speaksForRegion'
import type { Spoken } from './side/speakerSide'
import type { TallyNumber } from './tally/tallyNumber'

/** "In other regions 34 were shot down, the governor said", 34 "over several regions" */
const OTHER_REGIONS =
  /^[^,.;]{0,80}\b(?:over|in|across) (?:other|several|various|different|many) (?:Russian |Ukrainian )?(?:regions|oblasts)\b/

/** Who speaks for a region counts what was stopped over it, unless he says where else it was. */
export const regionOfSpeaker = (sentence: Spoken, { at, role }: TallyNumber): Region =>
  role !== 'launched' &&
  speaksForRegion(sentence) &&
  !isOfAShare(sentence, at) &&
  !OTHER_REGIONS.test(sentence.text.slice(sentence.tokens[at]!.end))
    ? 'there'
    : null
