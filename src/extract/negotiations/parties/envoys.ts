import { part } from '../../../text/pattern'
import { type Party, TRILATERAL } from './party'

/** The delegations of the three states, by whom they act for. */
export const DELEGATIONS: Readonly<Record<string, string>> = {
  RU: 'Russian delegation',
  UA: 'Ukrainian delegation',
  US: 'US delegation',
}

const PRESIDENT = String.raw`(?:Trump|Putin|Zelensk\S+)`
/** "envoys of US President Donald Trump and Russia's Vladimir Putin": their delegations. */
export const ENVOYS_OF = new RegExp(
  part`
    \b(?:[Ee]nvoys|[Nn]egotiators|[Rr]epresentatives|[Aa]ides|[Tt]eams|[Dd]elegations)
    (?: )(?:of|for|from) (?:\S+ ){0,3}?${PRESIDENT}
    (?: and (?:\S+ ){0,2}?${PRESIDENT})?
  `,
  'g',
)
/** "Trump's top envoys", where no names follow. */
const WHOSE_ENVOYS = new RegExp(
  part`
    \b${PRESIDENT}'s (?:[\p{Ll}-]+ ){0,3}(?:envoys|negotiators|representatives|aides|advis[eo]rs|team|delegation)\b
    (?!,? \p{Lu}| (?:said|says|told|added|wrote)\b)
  `,
  'gu',
)
/** "The U.S. envoy and Putin", where no name follows. */
const STATE_ENVOY =
  /\b[Tt]he (?:U\.?S\.?|American|Russian|Ukrainian) (?:\p{Ll}+ )?(?:envoy|negotiator)\b(?!,? \p{Lu})/gu

/** The delegations that a text tells by whose envoys they are. */
export const envoysIn = (text: string): Party[] =>
  [...text.matchAll(ENVOYS_OF), ...text.matchAll(WHOSE_ENVOYS), ...text.matchAll(STATE_ENVOY)].flatMap(([words]) =>
    TRILATERAL.filter(({ side }) => LEADER[side]!.test(words)).map(({ side }) => ({
      name: DELEGATIONS[side]!,
      side,
      isPerson: false,
    })),
  )
const LEADER: Readonly<Record<string, RegExp>> = {
  RU: /Putin|Russian/,
  UA: /Zelensk|Ukrainian/,
  US: /Trump|U\.?S\.?\b|American/,
}
