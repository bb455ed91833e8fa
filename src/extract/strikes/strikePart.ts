import type { Count } from '../../model/count'
import type { DraftPlace } from '../../model/draft'
import type { Belligerent } from '../../model/side'
import type { When } from '../../model/when'
import type { Article } from '../articleContext'
import { attributionOf } from '../attribution'
import type { StrikeDraft } from '../claimDraft'
import { quoteSentence } from '../quoteSentence'
import type { Sentence } from '../readSentences'
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
  /** Whether they were men, women, boys or girls: those of one kind are none of another. */
  kinds: { killed: string[]; wounded: string[] }
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
  const kinds = { killed: [], wounded: [] }
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
    kinds,
    ...plain,
  }
}
