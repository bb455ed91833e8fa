import { ATTACK } from '../../attackWords'
import type { Tagged } from '../../tags/tagSentence'
import { textAfter, textBefore } from '../../tags/wordsBeside'
import { readAt, type VerbRead } from './verbRead'

/** Jamming "kept" 41 drones "from reaching their targets", "stopped another" 15 "from getting through" */
const KEPT = /\b(?:kept|prevented|stopped|blocked|hindered|held)(?: the| some| about)?$/
const FROM_ARRIVING = /^(?:\S+ )?from (?:reaching|hitting|getting|arriving|striking)\b/

/** "put" 25 missiles and 219 drones "to use" */
const PUT = /\bputs?$/
const TO_USE = /^(?:\S+ ){0,5}to use\b/

/** 12 drones "fell to the Russian air defences", "met their end" over Tula */
const FELL = /^(?:\S+ ){1,4}(?:fell to (?:\S+ ){0,2}(?:air[- ]defen[cs]es?|defenders)|met their end)\b/

/** "What Russia launched overnight was" 170 drones */
const WHAT_CAME = /\bwhat (?:\S+ ){1,5}(?:launched|sent|fired|used)(?: \S+){0,3} (?:was|were)$/

/** "had" 120 drones "to contend with" */
const HAD = /\b(?:had|have|has|faced with|with)(?: some| about)?$/
const TO_CONTEND_WITH =
  /^(?:\S+ ){0,3}to (?:contend with|deal with|cope with|fend off|fight off|stop|face|repel|shoot down|track)\b/

/** "The drones numbered" 112, Moscow's "barrage had numbered" 112 drones */
const NUMBERED = RegExp(`\\b(?:drones|uavs|${ATTACK}s?) (?:had |has )?(?:numbered|numbering|totall?ed|totall?ing)$`)

/** What a phrase says that holds the number at `at` between its words. */
export function readPhraseAround(tokens: Tagged['tokens'], at: number): VerbRead | null {
  const [before, after] = [textBefore(tokens, at), textAfter(tokens, at)]
  if (KEPT.test(before) && FROM_ARRIVING.test(after)) return readAt('lost', at)
  if (FELL.test(after)) return readAt('intercepted', at)
  if (HAD.test(before) && TO_CONTEND_WITH.test(after)) return readAt('launched', at)
  if (WHAT_CAME.test(before) || NUMBERED.test(before)) return readAt('launched', at)
  return PUT.test(before) && TO_USE.test(after) && isSideTold(tokens, at) ? readAt('launched', at) : null
}

const isSideTold = (tokens: Tagged['tokens'], at: number): boolean =>
  tokens.slice(0, at).some(({ letter }) => /[RUE]/.test(letter))

/**
 * "Russia used 278 weapons. These were 242 drones and 36 missiles", "by the air force's count it was 339 drones", "It was
 * with 339 drones that Russia attacked"
 */
const THESE_WERE = /^(?:these|they|those) (?:were|are)$|\bit (?:was|had been)(?: with)?$/
/** "an attack by 166 drones", but not "impacts by 17" */
const ATTACK_BY = RegExp(`\\b(?:(?:${ATTACK}|swarm)s? (?:\\S+ )?by|targets? of)$`)
/** "From Kursk came" 108 drones */
const THEN_CAME = /\bfrom [^,;.]* (?:came|flew)$/i
/** Russia "answered the proposal with" 76 drones */
const ANSWERED_WITH = /\b(?:answer|respond|repl|retaliat)(?:ed|s|ing|ied|ies|ying) (?:[^ ]+ ){0,8}with$/

/** Whether the words before a number tell that so many came. */
export const toldToCome = (before: string): boolean =>
  [THESE_WERE, ATTACK_BY, THEN_CAME, ANSWERED_WITH].some((words) => words.test(before))
