const RIVERS = /^(?:Dnipro|Dnepr|Don|Volga|Desna|Oskil)(?:'s)?$/

/** "the Dnipro's west bank", "the Dnipro River": not the city. */
export const isRiver = (name: string, before: string, after: string): boolean =>
  RIVERS.test(name) &&
  (/\bthe $/i.test(before) || /^\s+[Rr]iver\b/.test(after)) &&
  !/^\s+(?:region|oblast|district|city)/.test(after)

/** "on Engels Street" */
export const isStreet = (after: string): boolean =>
  /^\s+(?:Street|Avenue|Square|Boulevard|Prospekt|Lane|Highway|Embankment)\b/.test(after)

const VILLAGE_BEFORE = /\b(?:village|town|settlement|hamlet) of $/i
const SECOND_NAME = /^ \p{Lu}\p{Ll}+\b(?! (?:district|region|oblast|community))/u

/** "the village of Novye Yurkovichi": one name, though a list knows a Novye. */
export const isFirstHalf = (before: string, after: string): boolean =>
  VILLAGE_BEFORE.test(before) && SECOND_NAME.test(after)

/** "the village of Verkhnia Samara": one name, though a list knows a Samara. */
export const isSecondHalf = (before: string): boolean =>
  /\b(?:village|town|settlement|hamlet) of \p{Lu}[\p{L}'-]+ $/u.test(before)

/** "Volodymyr Artiukh": a person's first name, where a family name follows; "in Volodymyr, Volyn Oblast" is the town. */
export const isGivenName = (name: string, after: string): boolean =>
  /^(?:Volodymyr|Vladimir)$/.test(name) && /^ \p{Lu}\p{Ll}+(?! (?:region|oblast|district))/u.test(after)
