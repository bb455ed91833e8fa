import { anyOf } from '../../text/pattern'
import { CLASS_OF } from './lexicon'
import type { Piece } from './readPhrase'

/** People who may be adjectives too: "a civilian car", "human remains". */
const ADJUNCTS = new RegExp(
  `^${anyOf(`civilian|passenger|human|male|female|adult|minor|guest|youth|national|local|member|worker|child|soldier|
    resident|student|deputy|refugee|volunteer`)}$`,
)
/** "a civilian from Odesa", "a resident lost", "a worker came under fire", "a civilian overnight": no nouns. */
const NO_NOUN = RegExp(
  `^${anyOf(`from|born|living|working|who|whose|lost|came|went|fell|drove|ran|stood|lay|saw|heard|found|stayed|
    tried|overnight|today|yesterday|tonight|earl(?:y|ier)|later?|last|this|there|here|\\p{L}+ed`)}$`,
  'u',
)

/** "sustained minor injuries": no child. */
const isMinorWound = (pieces: readonly Piece[], at: number): boolean =>
  pieces[at]!.text === 'minor' && CLASS_OF.get(pieces[at + 1]?.text ?? '') === 'W'

function isPlainNoun(pieces: readonly Piece[], at: number): boolean {
  const next = pieces[at]?.text
  return next !== undefined && /^\p{Ll}/u.test(next) && !CLASS_OF.has(next) && !NO_NOUN.test(next)
}

/**
 * Whether the piece at an index tells no one, but of what kind the noun after it is: "civilian" in "a civilian car".
 */
export const isAdjunct = (pieces: readonly Piece[], at: number): boolean =>
  ADJUNCTS.test(pieces[at]!.text) && (isPlainNoun(pieces, at + 1) || isMinorWound(pieces, at))
