import type { Belligerent } from '../../../model/side'
import { isUnnamedCapital } from '../../places/impliedCities'
import type { Sentence } from '../../readSentences'
import type { Token } from '../../tags/tagSentence'
import { headedFor } from '../headedFor'
import type { TallyNumber } from '../tally/tallyNumber'
import { opposite } from './opposite'
import { isOfEitherSide, sideOf } from '../../tags/sideOf'

/** "Ukraine's defences downed a third of the 95 drones": who stands before the verb of stopping. */
export function fromStopper({ letters, tokens }: Sentence, at: number): Belligerent | null {
  // Not "drones launched by Russia its air defences shot down".
  const subject = /(?<!b[tx]{0,2})([UR]|A)(?:[xTvhtq,]|(?<=[vxq])i|&x|xD(?=[TIj])){0,9}?[IjJ][^n;.]{0,8}$/.exec(
    letters.slice(0, at),
  )
  const stopper = subject && tokens[subject.index]!
  return stopper && !isOfEitherSide(stopper) ? againstWhom(stopper) : null
}

/** Whose drones they are that this side stops. */
function againstWhom(stopper: Token): Belligerent | null {
  const side = sideOf(stopper)
  return side && opposite(side)
}

/** "an attempt by the Kyiv regime to attack with 33 drones was stopped", "a raid by Russia with" */
function fromAttempt({ letters, tokens }: Sentence, at: number): Belligerent | null {
  const by = /([xX])b[tx]{0,2}([RUA])[^,;.q]*$/.exec(letters.slice(0, at))
  if (!by || (by[1] === 'x' && !/^attempts?$/.test(tokens[by.index]!.text))) return null
  return sideOf(tokens[by.index + /b[tx]{0,2}[RUA]/.exec(by[0])![0].length]!)
}

/** "Over Russia 164 enemy drones were destroyed" */
const SKY_BEFORE = /(?:^|[,;&qt])i[xto]{0,4}([RU])[xT,]{0,4}$/

/** "11 downed in an overnight attack by Russia": who attacked, not who shot them down. */
const OF_ATTACK_BY = /^[^n;.]{0,8}X[xT]{0,2}b[tx]{0,2}[URA]/

/** "were downed in Russia's overnight attack" */
const IN_ATTACK_OF = /^[^n;.]{0,4}i[tx]{0,2}([RU])[xT]{0,2}X/

/** "fell prey to" the defenders, "fell to air" defences of theirs */
const FELL_PREY = /^fell .*\b(?:to|air)$/

/** "The number of drones shot down by Ukrainian defenders stands at" 88 */
const STOPPED_BY_BEFORE = /[IjJ](?:[&,][IjJ])?b[tx]{0,2}([URA])[^n;.IjJLH]*$/

/** Who shot them down, or over whose land. */
export function fromDefender(sentence: Sentence, number: TallyNumber): Belligerent | null {
  const { at, from, last, role } = number
  const { letters, tokens } = sentence
  const ofAttack = OF_ATTACK_BY.exec(letters.slice(last, last + 14))
  const attacker = ofAttack && sideOf(tokens[last + ofAttack[0].length - 1]!)
  if (attacker) return attacker
  const raider = IN_ATTACK_OF.exec(letters.slice(last + 1, last + 12))?.[1]
  if (raider) return raider === 'R' ? 'RU' : 'UA'
  const agent = /^[^n;.]{0,8}b[tx]{0,2}([URA])/.exec(letters.slice(last, last + 14))
  const preyTo = /^[xt]?[URA]/.exec(FELL_PREY.test(tokens[last]!.text) ? letters.slice(last + 1) : '')
  const by = agent
    ? againstWhom(tokens[last + agent[0].length - 1]!)
    : preyTo && againstWhom(tokens[last + preyTo[0].length]!)
  const told = STOPPED_BY_BEFORE.exec(letters.slice(0, at))
  const byBefore = told && againstWhom(tokens[told.index + told[0].search(/[URA]/)]!)
  const stopped = by ?? byBefore ?? (role === 'lost' ? null : fromStopper(sentence, from))
  if (stopped) return stopped
  const attempt = fromAttempt(sentence, at)
  if (attempt) return attempt
  const skyBefore = SKY_BEFORE.exec(letters.slice(0, at))?.[1]
  if (skyBefore) return skyBefore === 'R' ? 'UA' : 'RU'
  // "over Russian regions", "across eight regions of Russia", "over Crimea and Russia"
  const sky = /^[^n;.@]{0,5}i(?:@,?&)?(?:[xto]{0,4}|n|[en]xo)([RU])(?!X)/.exec(letters.slice(last + 1))?.[1]
  if (sky) return sky === 'R' ? 'UA' : 'RU'
  const target = headedFor(sentence, number)?.candidates[0]?.country
  if (target === 'RU' || target === 'UA') return opposite(target)
  const over = tokens
    .slice(last + 1, last + 8)
    .find(({ letter, place }) => letter === '@' && place && !isUnnamedCapital(place))
  const country = over?.place?.candidates[0]?.country
  const occupied = over?.place?.candidates[0]?.region === 'UA-43' || over?.place?.candidates[0]?.region === 'UA-40'
  if (country === 'RU') return 'UA'
  return country === 'UA' && !occupied ? 'RU' : null
}
