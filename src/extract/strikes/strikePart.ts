import type { Count } from '../../model/count'
import type { DraftPlace } from '../../model/draft'
import type { Belligerent } from '../../model/side'
import type { When } from '../../model/when'
import type { Article } from '../articleContext'
import { attributionOf } from '../attribution'
import type { StrikeDraft } from '../claimDraft'
import { quoteSentence } from '../quoteSentence'
import type { Sentence } from '../readSentences'
import type { Casualties } from './people/casualties'
import { nthOf } from './people/nthOf'
import { attackerByWords, attackerOf } from './readAttack'
import { damageIn, weaponIn } from './weaponIn'

/** A strike as one sentence tells it, with what joining sentences needs to know. */
export interface StrikePart {
  draft: StrikeDraft
  sentence: Sentence
  /** The index of the last sentence that told of it. */
  until: number
  /** Who most likely struck, where no sentence says it. */
  attacker: Belligerent | null
  additional: { killed: boolean; wounded: boolean }
  revised: boolean
  weak: boolean
  /** Those told as wounded were in shock alone. */
  slight: boolean
  /** In another attack than the one told before of the same place. */
  separate: boolean
  /** The place was not named in the clause itself. */
  anaphoric: boolean
  /** The numbers may be of a country, of which this place was one among those struck. */
  loose: boolean
  /** The numbers told last of it: "two others were injured" may be beside the dead just told. */
  latest: { killed: Count | null; wounded: Count | null }
  /** The numbers told last were a toll that had grown: "another has died", told next, is counted in it. */
  grown: boolean
  /** The ages of those told by age: other ages told next are of others. */
  ages: { killed: string[]; wounded: string[] }
  /** Lower numbers told later of the same place, which stand where the higher ones prove to be sums over several. */
  lower: { killed: Count | null; wounded: Count | null }
}

/** Where and when a sentence tells of a strike; `at` is the offset in it where it does. */
interface Setting {
  place: DraftPlace
  anaphoric: boolean
  when: When | null
  at: number
}

/** A strike at a place, with what its sentence tells beside the numbers. */
export function newPart(
  sentence: Sentence,
  { place, anaphoric, when, at }: Setting,
  doubts: readonly string[],
  article: Article,
): StrikePart {
  const weapon = weaponIn(sentence.text)
  const attacker = attackerOf(sentence, at, place) ?? article.mainAttacker
  const draft: StrikeDraft = {
    kind: 'strike',
    ...quoteSentence(sentence, article),
    when,
    attributedTo: attributionOf(sentence, article),
    why: {
      place: { words: place.asWritten, confidence: anaphoric ? 0.6 : 0.9 },
      ...(weapon ? { weapon: { words: weapon.words, confidence: 0.8 } } : {}),
    },
    doubts: anaphoric
      ? [...doubts, `The place, ${place.name}, stands in an earlier sentence or in the speaker's office`]
      : [...doubts],
    background: false,
    place,
    attacker: attackerByWords(sentence, at) === attacker ? attacker : null,
    weapon: weapon?.weapon ?? null,
    killed: null,
    wounded: null,
    children: null,
    damage: damageIn(sentence.text),
  }
  const additional = { killed: false, wounded: false }
  const lower = { killed: null, wounded: null }
  const ages = { killed: [], wounded: [] }
  const plain = { revised: false, grown: false, weak: false, slight: false, loose: false, separate: false }
  return {
    draft,
    latest: draft,
    sentence,
    until: sentence.index,
    attacker,
    additional,
    anaphoric,
    lower,
    ages,
    ...plain,
  }
}

const AGES = /(?<=(?:\b(?:aged?|of|and)|,) )\d{1,2}\b|\b\d{1,2}(?= ?-? ?years?\b)/g
/** "two women aged 72 and 56", "a 40-year-old man" */
const agesIn = (people: string): string[] => people.match(AGES) ?? []

/** Within a sentence "another" adds to what was told; otherwise the first number of a role stands. */
export function addCasualties(part: StrikePart, { role, group, revised, weak, slight, children }: Casualties): void {
  const { draft } = part
  const count: Count = { value: group.count.value, bound: group.count.bound }
  const known = draft[role]
  part.ages[role].push(...agesIn(group.nouns))
  if (known === null) {
    draft[role] = count
    draft.why[role] = { words: group.words, confidence: part.anaphoric ? 0.7 : 0.9 }
    part.additional[role] = group.additional
    part.weak ||= weak && role === 'wounded'
    part.slight ||= slight === true
  } else if (nthOf(group.words) !== null && nthOf(group.words) !== known.value + 1) {
    return
  } else if (!part.revised && !revised && (group.additional || (group.count.value === 1 && known.value === 1))) {
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
