import type { Form } from '../../../model/values'
import { CALLS } from './callWords'
import { OF_THE_SPEAKER } from '../definite'
import { JOURNEYS } from './journeyWords'
import { MEETINGS } from './meetingWords'
import { NOUN, TALKS_NOUN } from './talkNouns'
import { part } from '../../../text/pattern'

/** The words in a sentence that speak of talks; offsets into the sentence. */
export interface Anchor {
  start: number
  end: number
  words: string
  form: Form
  /** Told by a verb ("met", "will sit down"), or only named ("the Miami talks"). */
  told: boolean
}

const JOURNEY = new RegExp(JOURNEYS.join('|'), 'gu')
const CALL_VERB = new RegExp(CALLS.join('|'), 'gu')
const MEET_VERB = new RegExp(MEETINGS.join('|'), 'gu')
/** "the call", "their phone call": named, not told. */
const CALL_NOUN = /\b(?:the|this|that|their|his|her) (?:[\w-]+ ){0,2}?call\b/gi

/** "showed pictures of them during the call": of one told before. */
const ON_THE_CALL = /^(?:in|during|on|after|following|over) (?:the|that|this)\b(?!.* of an? ).*\bcall$/i

/** "who also came to Abu Dhabi for the talks": for those told before. */
const FOR_THE_TALKS = new RegExp(part`\bfor (?:the|these|those) ${NOUN}$`)

/** "met in Paris, in person or by video link", "gathered, some of them via video": not all of them, so no call. */
const BY_VIDEO = /^(?:by|via|over|on) .*video/i
const SOME_OF_THEM = /\b(?:in person|some|others|several|many|partly|either)\b[^.;]{0,40}$/i

/**
 * Everything in a sentence that speaks of talks, in order and without overlaps; calls win over meetings, verbs over
 * nouns.
 */
export function findAnchors(text: string): Anchor[] {
  const anchors: Anchor[] = []
  const add = (pattern: RegExp, form: (words: string) => Form, isVerb: boolean): void => {
    for (const match of text.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length]
      if (anchors.some((other) => other.start < end && start < other.end)) continue
      if (BY_VIDEO.test(match[0]) && SOME_OF_THEM.test(text.slice(0, start))) continue
      const told = isVerb && ![ON_THE_CALL, FOR_THE_TALKS, OF_THE_SPEAKER].some((noun) => noun.test(match[0]))
      anchors.push({ start, end, words: match[0], form: form(match[0]), told })
    }
  }
  add(JOURNEY, summitOrMeeting, true)
  add(CALL_VERB, () => 'call', true)
  add(MEET_VERB, summitOrMeeting, true)
  add(CALL_NOUN, () => 'call', false)
  add(TALKS_NOUN, summitOrMeeting, false)
  return anchors.sort((a, b) => a.start - b.start)
}

const summitOrMeeting = (words: string): Form => (/\bsummit\b/i.test(words) ? 'summit' : 'meeting')
