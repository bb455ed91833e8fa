import { unaccountedFor } from '../../analysis/droneTally'
import type { Edition } from '../../analysis/edition'
import { RULE_WORDS } from '../../analysis/claimWords'
import type { Claim } from '../../model/claim'
import type { Evidence, Rule } from '../../model/entry'
import { formatCount } from '../../text/formatCount'
import { claimValues } from '../common/claimValues'
import type { ClaimValue } from '../common/claimValues'

interface ClaimValuesProps {
  claim: Claim
  shown: Evidence['shown']
  differs: ReadonlyMap<string, readonly Claim[]> | undefined
  edition: Edition
}

/**
 * The values as the claim gives them. One that another claim contradicts says so beside itself, one of a suspect claim
 * is struck through, and the one that the page shows names the rule that chose it.
 */
export function ClaimValues({ claim, shown, differs, edition }: ClaimValuesProps) {
  const values = claimValues(claim, edition)
  return (
    <ul className="evidence-values" aria-label="Values in this claim">
      {values.map((value) => {
        const others = differs?.get(value.field)
        const choice = shown[value.field]
        return (
          <li key={value.field} data-number={value.isNumber || undefined}>
            <ValueText value={value} isStruck={claim.suspect !== null && others !== undefined} />
            {others && <span className="doubt">{contrast(value.field, others, claim, edition)}</span>}
            {choice?.claim === claim.id && (others || isChosen(choice.rule)) && (
              <span className="evidence-shown">shown: {RULE_WORDS[choice.rule]}</span>
            )}
          </li>
        )
      })}
      {claim.kind === 'raid' && claim.suspect === null && <Unaccounted claim={claim} />}
    </ul>
  )
}

/** Whether the claims left a choice at all: what one tells, or all tell alike, needs no reason. */
const isChosen = (rule: Rule): boolean => rule !== 'only' && rule !== 'agreed'

function ValueText({ value: { text, label, isNumber }, isStruck }: { value: ClaimValue; isStruck: boolean }) {
  const words = isNumber ? (
    <>
      <b>{text}</b> {label}
    </>
  ) : (
    <>
      {label && <span className="evidence-label">{label} </span>}
      {text}
    </>
  )
  return isStruck ? <s>{words}</s> : words
}

/** "30 and 31 elsewhere in this article; 47 in article 002, suspect": each other value once, with where it stands. */
function contrast(field: string, others: readonly Claim[], claim: Claim, edition: Edition): string {
  const byPlace = new Map<string, Set<string>>()
  for (const other of others) {
    const text = claimValues(other, edition).find((value) => value.field === field)?.text ?? 'otherwise'
    const where = other.article === claim.article ? 'elsewhere in this article' : `in article ${other.article}`
    const place = `${where}${other.suspect === null ? '' : ', suspect'}`
    byPlace.set(place, (byPlace.get(place) ?? new Set()).add(text))
  }
  return [...byPlace].map(([place, texts]) => `${[...texts].join(' and ')} ${place}`).join('; ')
}

/** The remainder of a raid, which is drawn and never hidden; without a launch count there is none, and no rate. */
function Unaccounted({ claim }: { claim: Extract<Claim, { kind: 'raid' }> }) {
  if (claim.launched === null)
    return claim.intercepted === null ? null : <li className="evidence-label">no launch count given, so no rate</li>
  const rest = unaccountedFor(claim)
  return (
    rest && (
      <li data-number>
        <b>{formatCount(rest)}</b> unaccounted for
      </li>
    )
  )
}
