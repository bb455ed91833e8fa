import type { Stance, Topic } from '../../model/values'
import { oneOf, part } from '../../text/pattern'
import type { Article } from '../articleContext'
import { attributionOf } from '../attribution'
import type { PositionDraft } from '../claimDraft'
import { dateAt } from '../dates/dateAt'
import { quoteSentence } from '../quoteSentence'
import type { Sentence } from '../readSentences'

const FIRMLY = '(?:has |have |had |also |again |long |firmly |openly |repeatedly )*'
const CONCEDE = '(?:accept|agree|cede|recogni[sz]e|give up)'
const verbOf = (words: string): RegExp => new RegExp(part`^${FIRMLY}${words}\b`, 'i')

/** Verbs of wanting and refusing, in the order tried: a condition makes an offer conditional. */
const STANCES: readonly [Stance, RegExp][] = [
  [
    'rejects',
    verbOf(oneOf`
      reject(?:s|ed) | refus(?:es|ed) (?:to )? | rul(?:es|ed) out | oppos(?:es|ed) | dismiss(?:es|ed)
      (?:will|would) (?:not|never) ${CONCEDE}
    `),
  ],
  ['demands', verbOf(oneOf`demand(?:s|ed) | insist(?:s|ed) | call(?:s|ed) (?:for|on) | requir(?:es|ed)`)],
  [
    'accepts',
    verbOf(oneOf`
      accept(?:s|ed) | agree(?:s|d) to
      (?:said (?:he|she|it) )?(?:is|are|was|were) (?:ready|willing|prepared) to
    `),
  ],
  ['offers', verbOf('(?:offer(?:s|ed)|propos(?:es|ed))')],
]
const CONDITION = /\b(?:if|in (?:exchange|return) for|provided that|on condition|only after|unless)\b/i

const TOPICS: readonly [Topic, RegExp][] = [
  ['nato', /\bNATO (?:bid|membership|accession|troops)|\bjoin(?:ing)? NATO|\bNATO\b/i],
  ['security-guarantees', /\bsecurity guarantees?\b/i],
  ['frozen-assets', /\b(?:frozen|immobili[sz]ed|Russian) (?:[\w-]+ )?assets\b/i],
  ['ceasefire', /\bcease-?fire\b|\btruce\b|\bhalt (?:to|in) (?:the )?(?:fighting|strikes)\b/i],
  ['neutrality', /\bneutral(?:ity)?\b/i],
  [
    'territory',
    new RegExp(
      part`
        \b${oneOf`
          territor(?:y|ies|ial) | pull-?\s?back | pull(?:ing)? out | withdraw(?:al|ing|s)? | Donbass? | cede | land
          front ?lines? | Crimea
        `}\b
      `,
      'i',
    ),
  ],
  ['war-aims', /\b(?:objectives|war aims|goals) (?:in|of) the\b/i],
  ['energy', /\bRussian (?:gas|oil|energy)\b/i],
  ['funding', /\b(?:loan|funding|financing)\b/i],
  ['european-role', /\bEurop(?:e|ean)(?:'s)? (?:role|participation|seat|troops|peacekeep)/i],
]

const LONGEST_SUMMARY = 140

/**
 * What parties want or refuse: someone named, at once followed by a verb of wanting, with one of the topics in the same
 * clause. Few and plain on purpose; everything subtler is an editor's.
 */
export function findPositions(sentences: readonly Sentence[], article: Article): PositionDraft[] {
  return sentences.flatMap((sentence) => readPosition(sentence, article) ?? [])
}

function readPosition(sentence: Sentence, article: Article): PositionDraft | null {
  for (const { actor, end } of sentence.actors) {
    const rest = sentence.text.slice(end)
    const clause =
      /^[^;.]*?(?=, (?:said|according|while|although|but|and \w+ said)\b|[;.]|$)/.exec(rest)?.[0].trim() ?? ''
    const stance = STANCES.find(([, verb]) => verb.test(clause))
    if (!stance) continue
    const object = clause.replace(stance[1], '')
    const topic = firstTopic(object)
    if (!topic) continue
    const summary =
      clause.length > LONGEST_SUMMARY ? `${clause.slice(0, clause.lastIndexOf(' ', LONGEST_SUMMARY))}…` : clause
    const when = dateAt(sentence, end)
    return {
      kind: 'position',
      ...quoteSentence(sentence, article),
      when: when?.reach === 'point' ? when.when : null,
      attributedTo: attributionOf(sentence, article),
      why: {
        stance: { words: stance[1].exec(clause)?.[0] ?? '', confidence: 0.7 },
        topic: { words: topic.words, confidence: 0.7 },
      },
      doubts: ['Positions are read by their verb alone: check party and stance'],
      background: false,
      party: actor.name,
      topic: topic.topic,
      stance: CONDITION.test(object) && stance[0] !== 'rejects' ? 'conditional' : stance[0],
      summary,
    }
  }
  return null
}

function firstTopic(clause: string): { topic: Topic; words: string } | null {
  const found = TOPICS.flatMap(([topic, pattern]) => {
    const match = pattern.exec(clause)
    return match ? [{ topic, words: match[0], at: match.index }] : []
  })
  return found.sort((a, b) => a.at - b.at)[0] ?? null
}
