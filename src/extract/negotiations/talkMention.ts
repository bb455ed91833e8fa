import type { DraftPlace } from '../../model/draft'
import type { Form, NegotiationStatus } from '../../model/values'
import type { When } from '../../model/when'
import type { Sentence } from '../readSentences'
import type { Party } from './bodies'

/** Talks as one clause speaks of them. */
export interface TalkMention {
  sentence: Sentence
  /** The words of the clause; `around` with those of its sentence that no other event takes. */
  text: string
  around: string
  form: Form
  status: NegotiationStatus
  place: DraftPlace | null
  when: When | null
  /** Hangs on another event of its sentence: "a day after the two spoke". */
  subordinate: boolean
  /** What "hours later" or "a day before" would mean beside no other talks. */
  relative: When | null
  parties: readonly Party[]
  /** "spoke with", "talked for an hour": by phone or face to face. */
  eitherForm: boolean
  /** Told by a verb ("met", "will sit down"), or only named ("the Miami talks"). */
  told: boolean
  /** Only tells who took part in the talks just spoken of. */
  delegatesOnly: boolean
  recalled: boolean
  putOff: boolean
  /** In a headline or a line without a full stop: it tells of talks, but the text below tells them better. */
  heading: boolean
  /** Words of the event itself, for its title. */
  words: string
}
