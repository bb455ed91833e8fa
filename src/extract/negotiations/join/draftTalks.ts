import type { When } from '../../../model/when'
import type { Article } from '../../articleContext'
import { attributionOf } from '../../attribution'
import type { NegotiationDraft } from '../../claimDraft'
import { quoteSentence } from '../../quoteSentence'
import { namesOf } from '../parties/parties'
import type { Talks } from './talks'

/** Talks as a claim, with what is doubtful about them. */
export function draftTalks(talks: Talks, when: When | null, article: Article): NegotiationDraft {
  const { best, place } = talks
  const { sentence } = best
  const participants = namesOf(talks.parties)
  const doubts = [
    ...(when === null ? ['No day is named'] : []),
    ...(talks.when === null && when !== null ? ['No day is named: taken from what is told beside it'] : []),
    ...(best.putOff ? ['Put off or called off'] : []),
  ]
  return {
    kind: 'negotiation',
    ...quoteSentence(sentence, article),
    when,
    attributedTo: attributionOf(sentence, article),
    why: {
      status: { words: best.words, confidence: best.told ? 0.8 : 0.6 },
      ...(place ? { place: { words: place.asWritten, confidence: 0.8 } } : {}),
      participants: { words: participants.join(', '), confidence: 0.7 },
    },
    doubts,
    background: best.recalled,
    title: titleOf(talks, participants),
    form: best.form,
    status: best.status,
    place,
    participants,
  }
}

function titleOf(talks: Talks, participants: readonly string[]): string {
  const who =
    participants.length > 2
      ? `${participants.slice(0, -1).join(', ')} and ${participants.at(-1)}`
      : participants.join(' and ')
  const what = talks.best.form === 'call' ? 'Call of' : talks.best.form === 'summit' ? 'Summit of' : 'Talks of'
  return `${what} ${who}${talks.place ? ` in ${talks.place.name}` : ''}`
}
