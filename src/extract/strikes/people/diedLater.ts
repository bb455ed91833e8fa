import { part } from '../../../text/pattern'
import type { Tagged } from '../../tags/tagSentence'
import type { Peopled } from './groupPeople'

/** "The woman injured in Wednesday's shelling has died", "one of the wounded, a man of 40, died in hospital". */
const DIED_LATER = RegExp(
  part`^(?:[xt]{0,2}|S|o[th]?|(?:[oi][tx]{0,2}[x@])?,?rv{1,2}[xT]{0,2})W
    (?:,Q,?|,[^,;.nQKW]{1,10},|[^;.,nQKW]{0,20},?)v*[xT]{0,2}K`,
)
const DYING = /^(?:died|dies|succumbed|passed away)$/

/** The token of "died" where people told as wounded before have died; null otherwise. */
export function endOfDeath({ letters, items }: Peopled, tagged: Tagged, at: number): number | null {
  const later = DIED_LATER.exec(letters.slice(at + 1))
  const death = later ? items[at + later[0].length]! : null
  return death && DYING.test(tagged.tokens[death.from]!.text) ? death.from : null
}
