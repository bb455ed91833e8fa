import { oneOf, part } from '../../text/pattern'

const DRONES = 'drones?'
const MISSILES = '(?:missiles?|rockets?)'

/** The first that a sentence names stands, so both together come before each, and kinds before "missiles". */
const WEAPONS: readonly [pattern: RegExp, weapon: string][] = (
  [
    [oneOf`${DRONES} and ${MISSILES} | ${MISSILES} and ${DRONES}`, 'drones and missiles'],
    [oneOf`guided (?:aerial )?bombs? | glide bombs? | KABs? | aerial bombs? | air-dropped bombs?`, 'guided bombs'],
    ['FPV', 'FPV drone'],
    [oneOf`${DRONES} | UAVs? | Shaheds? | unmanned`, 'drones'],
    [oneOf`ballistic missiles? | Iskanders? | Kinzhals?`, 'ballistic missiles'],
    ['missiles?', 'missiles'],
    [oneOf`MLRS | Grad | multiple[- ](?:launch )?rocket`, 'rocket artillery'],
    ['artillery', 'artillery'],
    ['mortars?', 'mortars'],
    ['air ?strikes?', 'air strikes'],
    ['shell(?:ing|ed)', 'shelling'],
  ] as const
).map(([source, weapon]) => [RegExp(part`\b${source}\b`, 'i'), weapon])

/** The weapon a sentence names, in one of a few words, with those it was read from; null where none is named. */
export function weaponIn(text: string): { weapon: string; words: string } | null {
  for (const [pattern, weapon] of WEAPONS) {
    const words = pattern.exec(text)?.[0]
    if (words) return { weapon, words }
  }
  return null
}

const FIRE = part`(?:sparked|caused|started|causing|sparking) (?:a |an? [\w-]+ )?fires? (?:at|in)`
const DAMAGED = oneOf`
  damag(?:ed|ing) | destroy(?:ed|ing) | set(?:ting)? fire to | ${FIRE} | cut(?:ting)? (?:off )?power`
const DAMAGE = RegExp(part`\b${DAMAGED}\b[^,.;]{3,90}`, 'i')

/** What was damaged, in the sentence's words, or null. */
export const damageIn = (text: string): string | null => DAMAGE.exec(text)?.[0].trim() ?? null
