import type { Count } from '../../model/count'
import type { Casualties } from './people/casualties'
import { areDistinct, kindsOf } from './people/kindsOf'
import { nthOf } from './people/nthOf'
import type { StrikePart } from './strikePart'

const AGES = /(?<=\bborn in )\d{4}\b|(?<=(?:\b(?:aged?|of|and)|,) )\d{1,2}\b|\b\d{1,2}(?= ?-? ?years?\b)/g
/** "two women aged 72 and 56", "a 40-year-old man", "a policeman born in 1990" */
const agesIn = (people: string): string[] => people.match(AGES) ?? []

/** Within a sentence "another" adds to what was told; otherwise the first number of a role stands. */
export function addCasualties(part: StrikePart, { role, group, revised, weak, slight, children }: Casualties): void {
  const { draft } = part
  const count: Count = { value: group.count.value, bound: group.count.bound }
  const known = draft[role]
  const nth = nthOf(group.words)
  const kinds = kindsOf(group.nouns)
  const isDistinct = !slight && areDistinct(part.kinds[role], kinds)
  part.kinds[role].push(...kinds)
  part.ages[role].push(...agesIn(group.nouns))
  if (known === null) {
    draft[role] = count
    draft.why[role] = { words: group.words, confidence: part.anaphoric ? 0.7 : 0.9 }
    part.additional[role] = group.additional
    part.weak ||= weak && role === 'wounded'
    part.slight ||= slight
  } else if (nth !== null && nth !== known.value + 1) {
    return
  } else if (
    !part.revised &&
    !revised &&
    (group.additional || isDistinct || (group.count.value === 1 && known.value === 1))
  ) {
    if (weak && !part.weak) return
    draft[role] = { value: known.value + count.value, bound: known.bound === 'exact' ? count.bound : known.bound }
    draft.why[role] = { words: `${draft.why[role]?.words ?? ''} + ${group.words}`, confidence: 0.7 }
  } else if (!weak && !slight) {
    draft[role] = count.value > known.value ? count : known
    draft.doubts.push(`Two numbers of ${role} stand in one sentence: ${known.value} and ${count.value}`)
  }
  part.revised ||= revised
  part.grown = part.revised
  if (children > 0) {
    draft.children = { value: (draft.children?.value ?? 0) + children, bound: 'exact' }
    draft.why['children'] = { words: group.words, confidence: 0.7 }
  }
}
