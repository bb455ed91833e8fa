import { actorName } from '../../analysis/actorName'
import type { Edition } from '../../analysis/edition'
import { formatQuantity } from '../../analysis/formatQuantity'
import { STANCE_WORDS } from '../../analysis/claimWords'
import { TOPIC_WORDS } from '../../analysis/words'
import type { Claim } from '../../model/claim'
import type { Count } from '../../model/count'
import type { When } from '../../model/when'
import { SIDE_NAMES } from '../../model/side'
import { formatCount } from '../../text/formatCount'
import { formatWhen } from '../../text/formatWhen'
import { placeName } from './entryLines'

/**
 * One value as a claim gives it. `field` is its name in the model, which `Evidence.shown` goes by; `text` is a number
 * ("at least 10") or words, `label` says of what ("wounded").
 */
export interface ClaimValue {
  field: string
  label: string
  text: string
  isNumber: boolean
}

type Names = Pick<Edition, 'actorById' | 'placeById'>

/** The values of one claim in reading order; what the claim does not tell is left out, never filled in. */
export function claimValues(claim: Claim, names: Names): ClaimValue[] {
  switch (claim.kind) {
    case 'raid':
      return [
        ...number('launched', claim.launched, 'launched'),
        ...number('intercepted', claim.intercepted, claim.wording ?? 'intercepted'),
        ...number('lost', claim.lost, 'lost'),
        ...number('hits', claim.hits, 'hit'),
        ...number('missilesLaunched', claim.missilesLaunched, 'missiles launched'),
        ...number('missilesIntercepted', claim.missilesIntercepted, 'missiles intercepted'),
        ...(claim.place ? words('place', 'only over', placeName(names, claim.place)) : []),
      ]
    case 'strike':
      return [
        ...number('killed', claim.killed, 'killed'),
        ...number('wounded', claim.wounded, 'wounded'),
        ...number('children', claim.children, 'of them children'),
        ...words('place', 'where', placeName(names, claim.place)),
        ...words('attacker', 'by', claim.attacker && SIDE_NAMES[claim.attacker]),
        ...words('weapon', 'with', claim.weapon),
        ...words('damage', 'damage', claim.damage),
      ]
    case 'negotiation':
      return [
        ...words('form', '', claim.form),
        ...words('state', '', claim.state),
        ...(claim.place ? words('place', 'where', placeName(names, claim.place)) : []),
        ...words('participants', 'who', claim.participants.map((id) => actorName(names, id)).join(', ')),
      ]
    case 'position':
      return [
        ...words('party', '', actorName(names, claim.party)),
        ...words('stance', '', STANCE_WORDS[claim.stance]),
        ...words('topic', 'on', TOPIC_WORDS[claim.topic]),
        ...words('summary', 'in short', claim.summary),
      ]
    case 'figure':
      return [
        ...(claim.value
          ? [{ field: 'value', label: '', text: formatQuantity(claim.value, claim.unit), isNumber: true }]
          : []),
        ...(claim.deadline ? words('deadline', 'deadline', deadlineWords(claim.deadline)) : []),
      ]
  }
}

/** "before the end of 2027" is no day around the last of that year: a bracket is told as the article writes it. */
const deadlineWords = (deadline: When): string =>
  (deadline.precision === 'vague' ? deadline.asWritten : null) ?? formatWhen(deadline)

const number = (field: string, count: Count | null, label: string): ClaimValue[] =>
  count === null ? [] : [{ field, label, text: formatCount(count), isNumber: true }]

const words = (field: string, label: string, text: string | null): ClaimValue[] =>
  text ? [{ field, label, text, isNumber: false }] : []
