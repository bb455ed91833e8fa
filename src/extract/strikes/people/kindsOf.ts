import { CLASS_OF } from '../../tags/lexicon'

/** What a noun tells of someone's sex, and whether grown or a child; whoever else is told may be any of them. */
const KINDS: Readonly<Record<string, string>> = {
  man: 'man',
  men: 'man',
  husband: 'man',
  father: 'man',
  grandfather: 'man',
  woman: 'woman',
  women: 'woman',
  wife: 'woman',
  mother: 'woman',
  grandmother: 'woman',
  boy: 'boy',
  boys: 'boy',
  girl: 'girl',
  girls: 'girl',
}
const ANYONE = 'anyone'

/** "a man and two women" → man, woman; "five people", "a driver" → anyone. */
export function kindsOf(nouns: string): string[] {
  const people = nouns.split(' ').filter((word) => /^[pPdC]$/.test(CLASS_OF.get(word) ?? ''))
  return people.length > 0 ? people.map((word) => KINDS[word] ?? ANYONE) : [ANYONE]
}

/** "A man was hurt. Two women were hurt": none of the ones can be of the others. */
export const areDistinct = (some: readonly string[], others: readonly string[]): boolean =>
  some.length > 0 &&
  others.length > 0 &&
  ![...some, ANYONE].some((kind) => others.includes(kind)) &&
  !some.includes(ANYONE)
