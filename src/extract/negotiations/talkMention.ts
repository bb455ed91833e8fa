import type { DraftPlace } from '../../model/draft'
import type { Form, NegotiationStatus } from '../../model/values'
import type { When } from '../../model/when'
import type { Sentence } from '../readSentences'
import type { Party } from './parties/party'
import type { How } from './breaks'

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
  /** How its clause hangs on what stands before it. */
  how: How
  /** Hangs on another event of its sentence: "a day after the two spoke". */
  subordinate: boolean
  /** What "hours later" or "a day before" would mean beside no other talks. */
  relative: When | null
  parties: readonly Party[]
  /** Those its own words name, where a clause before lends it others. */
  own: readonly Party[]
  /** Whom the sentences before told to talk, if this one names nobody: "The high-stakes talks in Geneva were…". */
  impliedParties: readonly Party[]
  /** "opened the meeting", "the talks lasted": of talks just told, if there are any. */
  definite: boolean
  /** "spoke with", "talked for an hour": by phone or face to face. */
  eitherForm: boolean
  /** Told by a verb ("met", "will sit down"), or only named ("the Miami talks"). */
  told: boolean
  /** Only tells who took part in the talks just spoken of. */
  delegatesOnly: boolean
  recalled: boolean
  /** "had met in Florida": before what the article is about. */
  earlier: boolean
  putOff: boolean
  /** In a headline or a line without a full stop: it tells of talks, but the text below tells them better. */
  heading: boolean
  /** Words of the event itself, for its title. */
  words: string
}
